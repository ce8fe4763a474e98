import { inOrder } from '#libs/chronology';
import { end, invented, seen } from '../../test/invented.js';
import { ChildSoFar } from './child-so-far.js';

describe('a child as it was known up to an event', () => {
  it('moves, at contacts during a stay too, as a later row of the stay says', () => {
    const ward = { setting: 'inpatient', organisation: 'Millbrook', episode: 'stay' };
    const { evidence } = invented([
      seen(1, '2020-06-01', { ...ward, type: 'admitted' }),
      seen(2, '2020-06-03'),
      seen(3, '2020-06-05', { ...ward, type: 'discharged', presentingProblem: 'Chest infection. Not mobile yet' }),
      end,
    ]);
    const placed = inOrder(evidence);
    const child = new ChildSoFar(evidence, placed);
    for (const row of placed) child.take(row);
    expect(child.facts().contacts.map(({ mobility }) => mobility)).toEqual(['no', 'no', 'no']);
  });

  it('knows of a referral that words tell of by its words alone, and of one that is recorded without them', () => {
    const { evidence } = invented([
      seen(1, '2020-06-01', { presentingProblem: 'referred to the clinic' }),
      seen(2, '2020-06-03', { type: 'referral' }),
      end,
    ]);
    const placed = inOrder(evidence);
    const child = new ChildSoFar(evidence, placed);
    for (const row of placed) child.take(row);
    const referrals = [child.facts(), child.withoutWords()].map(({ contacts }) =>
      contacts.map(({ referral }) => referral),
    );
    expect(referrals).toEqual([
      ['in-words', 'recorded', undefined],
      [undefined, 'recorded', undefined],
    ]);
  });
});
