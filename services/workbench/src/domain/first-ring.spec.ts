import { loadPolicy } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { bruised, end, invented, seen } from '../../test/invented.js';
import { FirstRings } from './first-ring.js';
import { given } from './order.js';
import { ordersOfOtherDays } from './other-days.js';
import { replay } from './replay.js';
import { shownOrder } from './shown-order.js';
import { otherOrdersWithinDays } from './within-days.js';

let policy: Policy;
beforeAll(async () => {
  policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
});

/** A child of eight who misses appointments, stays in hospital, and is hurt in the end: what was known before must not be lost. */
const stay = { setting: 'inpatient', organisation: 'Millbrook', episode: 'stay' };
const missed = (n: number, date: string): object =>
  seen(n, date, { type: 'was-not-brought', setting: 'outpatient', presentingProblem: 'asthma clinic' });
const hurt = (n: number, date: string, place: string): object =>
  bruised(n, date, { setting: 'ed', organisation: place, injuryDetail: 'bruise to arm' });
const life = [
  seen(1, '2020-01-10', { presentingProblem: 'cough' }),
  missed(2, '2020-02'),
  seen(3, '2020-03-01', { ...stay, type: 'admitted', presentingProblem: 'asthma' }),
  seen(4, '2020-03-03', stay),
  seen(5, '2020-03-03', { presentingProblem: 'spoke with the ward', childSeen: false }),
  seen(6, '2020-03-06', { ...stay, type: 'discharged' }),
  missed(7, '2020-04-01'),
  hurt(8, '2020-05', 'Millbrook'),
  seen(9, '2020-05-20'),
  hurt(10, '2020-06-05', 'Eastway'),
  hurt(11, '2020-06-05', 'Northgate'),
  end,
];

describe('the first ring of an order', () => {
  it('is that of the replay, where the order is the one that is shown', () => {
    const { evidence } = invented(life, { born: '2012-01-01' });
    const [first] = replay(evidence, policy).rings;
    expect(first).toBeDefined();
    const { ring, judged } = new FirstRings(evidence, policy).of(given, 0, 100);
    expect([ring?.placed.event.n, ring?.rangAt, ring?.rules]).toEqual([
      first?.placed.event.n,
      first?.rangAt,
      first?.rules,
    ]);
    expect(judged).toBeLessThanOrEqual(11);
  });

  it('is the same whether what it has in common with the one that is shown is judged once or anew', () => {
    const { evidence } = invented(life, { born: '2012-01-01' });
    const shown = shownOrder(evidence, replay(evidence, policy).rings[0]);
    const all = [...ordersOfOtherDays(shown).tiers, ...otherOrdersWithinDays(shown)]
      .flat()
      .toSorted((one, other) => one.same - other.same);
    const shared = new FirstRings(evidence, policy);
    const found = all.map((one) => shared.of(one.order(), one.same, 100));
    const anew = all.map((one) => new FirstRings(evidence, policy).of(one.order(), 0, 100));
    const told = ({ ring }: (typeof found)[number]) => [ring?.placed.event.n, ring?.rangAt, ring?.rules];
    expect(found.map(told)).toEqual(anew.map(told));
    expect(new Set(found.map((one) => String(told(one)))).size).toBeGreaterThan(2);
    const costs = (of: typeof found): number => of.reduce((sum, { judged }) => sum + judged, 0);
    expect(costs(found)).toBeLessThan(0.8 * costs(anew));
  });

  it('comes after a wait that began in what they have in common', () => {
    const thin = { setting: 'health-visitor', presentingProblem: 'weight has fallen through two centiles' };
    const other = seen(4, '2020-04-15', { datePrecision: 'approx', dateRange: ['2020-04-04', '2020-04-20'] });
    const waiting = [seen(1, '2020-04-01', thin), seen(2, '2020-04-02'), seen(3, '2020-04-03'), other, end];
    const { evidence } = invented(waiting);
    const shown = shownOrder(evidence, replay(evidence, policy).rings[0]);
    const [early] = ordersOfOtherDays(shown).tiers[0];
    const { ring, judged } = new FirstRings(evidence, policy).of(early?.order() ?? given, early?.same ?? 0, 100);
    expect(ring?.rangAt.slice(0, 10)).toBe('2020-05-27');
    expect(judged).toBe(2);
  });

  it('is found anew with another day of birth', () => {
    const bruise = [seen(1, '2020-04-01'), seen(2, '2020-04-02'), hurt(3, '2020-12-20', 'Millbrook'), end];
    const baby = invented(bruise, { born: '2019' }).evidence;
    const ofBirth = (born: string) => new FirstRings(baby, policy).of({ ...given, born }, 3, 100).ring?.placed.event.n;
    expect([ofBirth('2019-01-01'), ofBirth('2019-12-31')]).toEqual([undefined, 3]);
  });

  it('is not looked for beyond what may be judged', () => {
    const { evidence } = invented(life, { born: '2012-01-01' });
    expect(new FirstRings(evidence, policy).of(given, 0, 3)).toEqual({ ring: undefined, judged: 3 });
  });
});
