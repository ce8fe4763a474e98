import type { Judged } from './send-file.js';
import { tableOf, wrongAnswers } from './table.js';

const judged = (changes: Partial<Judged> = {}): Judged => ({
  file: 'a.hl7',
  outcome: 'ignored',
  reason: 'event-not-used',
  place: 'MSH-9',
  acknowledged: 'AA',
  expected: 'AA',
  ...changes,
});

describe('messages of other systems', () => {
  it('are counted by outcome, reason and answer', () => {
    const table = tableOf([judged(), judged(), judged({ outcome: 'accepted', reason: null })]);
    expect(table.split('\n').map((row) => row.trim().split(/\s+/))).toEqual([
      ['1', 'accepted', 'AA'],
      ['2', 'ignored', 'event-not-used', 'AA'],
    ]);
  });

  it.each([
    ['not kept', { outcome: 'not kept', reason: null }],
    ['held without a reason', { outcome: 'quarantined', reason: null }],
    ['refused although they name themselves', { acknowledged: 'AE' }],
    ['never answered', { acknowledged: 'none' }],
  ] as const)('fail when they are %s', (_, changes) => {
    expect(wrongAnswers([judged(changes)])).toHaveLength(1);
  });

  it('pass with a reason and the right answer', () => {
    expect(wrongAnswers([judged(), judged({ outcome: 'accepted', reason: null })])).toEqual([]);
  });
});
