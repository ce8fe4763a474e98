import { end, invented, seen } from '../../test/invented.js';
import { ordersOfOtherDays } from './other-days.js';
import { shownOrder, type Candidate } from './shown-order.js';

const shownOf = (events: readonly object[]) => shownOrder(invented([...events, end]).evidence, undefined);
/** Days of the events that lie elsewhere, "1 2020-06-01, 2 2020-07-01", of each order. */
const told = (candidates: readonly Candidate[]): readonly string[] =>
  candidates.map((one) => [...one.order().days].map(([{ n }, day]) => `${n} ${day}`).join(', '));
const tiersOf = (...events: readonly object[]): readonly (readonly string[])[] =>
  ordersOfOtherDays(shownOf(events)).tiers.map(told);

describe('other days for inexact ones', () => {
  const [june, july] = [seen(1, '2020-06'), seen(2, '2020-07')];

  it('are all early and all late, by turns, and some that are drawn', () => {
    const others = [seen(3, '2020-06-10'), seen(4, '2020-07-10')];
    const [many] = tiersOf(june, july, ...others);
    expect(many?.slice(0, 4)).toEqual([
      '1 2020-06-01, 2 2020-07-01',
      '1 2020-06-30, 2 2020-07-31',
      '1 2020-06-01, 2 2020-07-31',
      '1 2020-06-30, 2 2020-07-01',
    ]);
    expect(many?.length).toBeGreaterThan(4);
    expect(new Set(many).size).toBe(many?.length);
    expect(tiersOf(...others, july, june)[0]).toEqual(many);
  });

  it('are each alone the first and the last of its range', () => {
    expect(tiersOf(june, july)[1]).toEqual(['1 2020-06-01', '1 2020-06-30', '2 2020-07-01', '2 2020-07-31']);
  });

  it('are those just before, on and just after the day of another event', () => {
    expect(tiersOf(june, seen(3, '2020-06-20'))[2]).toEqual(['1 2020-06-19', '1 2020-06-20', '1 2020-06-21']);
    expect(tiersOf(june, seen(3, '2020-06-15'))[2]).toEqual(['1 2020-06-14', '1 2020-06-16']);
    expect(tiersOf(june, seen(3, '2020-05-31'))[2]).toEqual([]);
  });

  it('are spread by the month over a long range', () => {
    expect(tiersOf(june)[3]).toEqual([]);
    expect(tiersOf(seen(1, '2020'))[3]).toHaveLength(12);
    expect(tiersOf(seen(1, '2020'))[3]?.slice(0, 2)).toEqual(['1 2020-01-31', '1 2020-03-01']);
  });

  it('leave the end where it is, and what came before the end before it', () => {
    const [last] = [seen(5, '2020-06-20', { terminal: true })];
    const late = (n: number): readonly string[] =>
      told(ordersOfOtherDays(shownOrder(invented([seen(n, '2020-06'), last]).evidence, undefined)).tiers[0]);
    expect(late(1)).toEqual(['1 2020-06-01', '1 2020-06-20']);
    expect(late(6)).toEqual(['6 2020-06-01', '6 2020-06-19']);
    const inexactEnd = seen(7, '2020-06', { terminal: true });
    expect(
      ordersOfOtherDays(shownOrder(invented([seen(6, '2020-05-01'), inexactEnd]).evidence, undefined)).tiers[0],
    ).toEqual([]);
  });

  it('have nothing in common with the order that is shown where the child must have been born earlier', () => {
    const events = [seen(1, '2020-03-20', { childSeen: false }), seen(2, '2020-04'), end];
    const [ends] = ordersOfOtherDays(shownOrder(invented(events, { born: '2020-04' }).evidence, undefined)).tiers;
    expect(ends.map(({ same, order }) => [same, order().born])).toEqual([
      [0, '2020-04-01'],
      [1, null],
    ]);
  });

  it('do not take a stay apart', () => {
    const stay = { setting: 'inpatient', episode: 'stay' };
    const [many, ends] = tiersOf(
      seen(1, '2020-06', { ...stay, type: 'admitted' }),
      seen(2, '2020-06-20', { ...stay, type: 'attended' }),
      seen(3, '2020-06-24', { ...stay, type: 'discharged', dateRange: ['2020-06-18', '2020-06-30'] }),
    );
    expect(ends).toEqual(['1 2020-06-01', '3 2020-06-30']);
    expect(many?.[0]).toBe('1 2020-06-01, 3 2020-06-30');
  });
});
