import type { CasePage } from '#libs/contracts';
import { journalModel } from './journal.js';

const now = '2026-11-17T14:00:00Z';
let sequence = 0;
const entry = (type: string, at = '2026-11-17T06:42:10Z'): CasePage['journal'][number] => {
  sequence += 1;
  return { sequence, at, type, words: `${type} ${sequence}` };
};
const times = (count: number, type: string, at?: string) => Array.from({ length: count }, () => entry(type, at));
const shapeOf = (...entries: CasePage['journal']) =>
  journalModel(entries, now).map(({ words, more }) => [words.replace(/ \d+$/, ''), more?.words.length ?? 0]);

describe('the journal of a case', () => {
  it('stands line by line where a minute has four entries', () => {
    expect(shapeOf(...times(4, 'referral-proposed'))).toEqual(times(4, 'x').map(() => ['referral-proposed', 0]));
  });

  it('folds what the system wrote in one minute, all of it kept in its order', () => {
    const entries = times(30, 'referral-withdrawn');
    const [line, ...others] = journalModel(entries, now);
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      at: '06:42',
      words: entries[0]?.words,
      more: { summary: '29 more entries at 06:42' },
    });
    expect(line?.more?.words).toEqual(entries.slice(1).map(({ words }) => words));
  });

  it('never folds what a person did, nor that nobody is left to tell', () => {
    for (const type of ['acknowledged', 'action-recorded', 'case-closed', 'chain-exhausted', 'child-linked'])
      expect(shapeOf(...times(6, 'step-told'), entry(type), ...times(6, 'delivery-noted'))).toEqual([
        ['step-told', 5],
        [type, 0],
        ['delivery-noted', 5],
      ]);
  });

  it('keeps the minutes apart', () => {
    expect(shapeOf(...times(5, 'step-told'), ...times(5, 'step-told', '2026-11-17T06:43:00Z'))).toEqual([
      ['step-told', 4],
      ['step-told', 4],
    ]);
  });
});
