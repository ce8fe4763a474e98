import type { CasePage } from '#libs/contracts';
import { dueModel } from './due.js';

const now = '2026-11-17T14:02:31Z';
const answer = '2026-11-17T14:10:00Z';
const act = '2026-11-17T14:40:00Z';
type Chain = CasePage['clocks']['seenBy'][number];
const chain = (state: Chain['state'], due: string | null): Chain => {
  return { chain: 'RXX', organisation: 'RXX', round: 1, step: 1, due, state, by: null, at: null };
};
const words = (due: string | null, seenBy: readonly Chain[], actBy: string | null = act, late = false) =>
  dueModel({ answerDue: due, late, dataAsOf: now, clocks: { seenBy: [...seenBy], actBy, acts: [], untold: [] } });

describe('what is due next in a case', () => {
  it('is an answer while somebody is waited for to acknowledge', () => {
    expect(words(answer, [chain('running', answer)])).toEqual({
      words: 'Answer due 14:10, in 7 minutes',
      late: false,
    });
    expect(words('2026-11-17T13:55:00Z', [chain('exhausted', '2026-11-17T13:55:00Z')])).toEqual({
      words: 'Answer was due 13:55, 7 minutes late',
      late: true,
    });
  });

  it('is to act once it is acknowledged: nobody is asked to answer again', () => {
    expect(words(act, [chain('acknowledged', null)])).toEqual({ words: 'Act by 14:40, in 37 minutes', late: false });
    expect(words(act, [])?.words).toMatch(/^Act by/);
    const passed = '2026-11-17T13:55:00Z';
    expect(words(passed, [chain('acknowledged', passed)], passed)).toEqual({
      words: 'Action was due 13:55, 7 minutes late',
      late: true,
    });
  });

  it('is an answer where both are due at the same moment: who answers goes on to act', () => {
    expect(words(act, [chain('acknowledged', null), chain('running', act)])?.words).toMatch(/^Answer due 14:40/);
  });

  it('is to act where an answer of another organisation is due later', () => {
    expect(words(act, [chain('running', '2026-11-17T15:00:00Z')])?.words).toMatch(/^Act by 14:40/);
  });

  it('is nothing in a case in which no clock runs', () => {
    expect(words(null, [], null)).toBeNull();
  });
});
