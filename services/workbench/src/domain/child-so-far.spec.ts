import { inOrder } from '#libs/chronology';
import { loadPolicy } from '#libs/platform/documents';
import { type ContactFacts } from '#libs/policy';
import { end, invented, seen } from '../../test/invented.js';
import { ChildSoFar } from './child-so-far.js';

const policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');

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
    const child = new ChildSoFar(evidence, placed, policy.signs);
    for (const row of placed) child.take(row);
    expect(child.facts().contacts.map(({ mobility }) => mobility)).toEqual(['no', 'no', 'no']);
  });

  it('knows of a referral that words tell of by its words alone, and of one that is recorded without them', () => {
    const { evidence } = invented([
      seen(1, '2020-06-01', { presentingProblem: 'referred to social services' }),
      seen(2, '2020-06-03', { type: 'referral' }),
      end,
    ]);
    const placed = inOrder(evidence);
    const child = new ChildSoFar(evidence, placed, policy.signs);
    const taken = placed.map((row) => child.take(row));
    const first = { first: taken[0]!, last: null };
    const referrals = [child.facts(), child.withoutWords(first)].map(({ contacts }) =>
      contacts.map(({ referral }) => referral),
    );
    expect(referrals).toEqual([
      ['in-words', 'recorded', undefined],
      [undefined, 'recorded', undefined],
    ]);
  });

  it.each([
    ['whole, of a file of a thousand events', 1_000, 998, 0],
    ['no further than can be read, of a longer one', 1_001, 250, 749],
  ])('is looked back on %s', (_, events, before, first) => {
    const day = (n: number): string => new Date(Date.UTC(2020, 0, n)).toISOString().slice(0, 10);
    const many = Array.from({ length: events }, (__, at) => seen(at + 1, day(at + 1)));
    const { evidence } = invented(many, { born: '2019-12-01' });
    const placed = inOrder(evidence);
    const child = new ChildSoFar(evidence, placed, policy.signs);
    const taken = placed.map((row) => child.take(row));
    const looked = (at: number, last: ContactFacts | null = null): readonly string[] =>
      child.asKnownTo({ first: taken[at]!, last }).contacts.map(({ key }) => key);
    const at = first + before;
    expect(looked(at)[0]).toBe(`event-${first + 1}`);
    expect(looked(at, taken[at])).toHaveLength(before + 1);
    expect(looked(10)).toHaveLength(events);
    expect(looked(10, taken[10])).toHaveLength(11);
  });
});
