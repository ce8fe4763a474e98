import { loadPolicy } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { end, invented, seen } from '../../test/invented.js';
import { replayChronology } from '../replay-file.js';

let policy: Policy;
beforeAll(async () => {
  policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
});

/** What R12 says of three slots of one clinic that are recorded as cancelled, by what stands beside them. */
const saidOf = (words: readonly string[], type = 'cancelled'): readonly string[] => {
  const slots = words.map((presentingProblem, place) =>
    seen(place + 1, `2020-0${place + 3}-02`, { setting: 'outpatient', type, presentingProblem }),
  );
  const view = { feeds: 'all', recordedConcern: 'kept' } as const;
  const { shown } = replayChronology(invented([...slots, end], { born: '2012-01-01' }), view, policy);
  return shown.events.flatMap(({ said }) => said.map(({ finding }) => finding.rule).filter((rule) => rule === 'R12'));
};

describe('slots that were cancelled or moved, in a chronology', () => {
  it('are the family\u2019s where the words do not say otherwise: the third speaks', () => {
    expect(saidOf(['', '', ''])).toEqual(['R12']);
    expect(saidOf(['mum rang to cancel', 'cancelled by dad, work', 'parents phoned clinic, moved'])).toEqual(['R12']);
    expect(
      saidOf(['family asked to move it', 'child poorly, mum cancelled', 'cancelled at mum\u2019s request']),
    ).toEqual(['R12']);
  });

  it.each([
    ['clinic cancelled by hospital', 'consultant on leave', 'no bed'],
    ['hosp cancelled, mum upset', 'registrar off sick, rebooked', 'all routine clinics cancelled'],
    ['mum told on arrival that clinic was cancelled', 'list overran', 'industrial action'],
  ])('are none where it was the hospital: %s; %s; %s', (...words) => {
    expect(saidOf(words)).toEqual([]);
    expect(saidOf(words, 'rescheduled')).toEqual([]);
  });

  it('count one by one: the hospital\u2019s does not make a third of two', () => {
    expect(saidOf(['mum rang to cancel', 'cancelled by trust, letter sent', 'mum rang to cancel'])).toEqual([]);
  });
});
