import { end, invented, seen } from '../../test/invented.js';
import { laidOut } from './laid-out.js';
import { ordersOfOtherDays } from './other-days.js';
import { shownOrder, type Candidate } from './shown-order.js';

const shownOf = (events: readonly object[]) => shownOrder(invented([...events, end]).evidence, undefined);
/** Days of the events that lie elsewhere, "1 2020-06-01, 2 2020-07-01", of each order. */
const told = (candidates: readonly Candidate[]): readonly string[] =>
  candidates.map((one) => [...one.order().days].map(([{ n }, day]) => `${n} ${day}`).join(', '));
/** The same of a file with an end of its own. */
const toldOf = (...events: readonly object[]): readonly (readonly string[])[] =>
  ordersOfOtherDays(shownOrder(invented(events).evidence, undefined)).tiers.map(told);
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

  it('leave an end of which the day is known where it is, and what is shown before the end before it', () => {
    const last = seen(5, '2020-06-20', { terminal: true });
    const late = (n: number, more: object = {}) => toldOf(seen(n, '2020-06', more), last)[0];
    expect(late(1)).toEqual(['1 2020-06-01', '1 2020-06-20']);
    expect(late(6)).toEqual(['6 2020-06-01', '6 2020-06-19']);
    const timed = { ...last, time: '12:00' };
    const within = (n: number, time: string) => toldOf(seen(n, '2020-06', { time }), timed)[0];
    expect(within(1, '13:00')).toEqual(['1 2020-06-01', '1 2020-06-19']);
    expect(within(6, '11:00')).toEqual(['6 2020-06-01', '6 2020-06-20']);
  });

  it('are tried of what is shown after the end on both sides of it', () => {
    const [many] = toldOf(seen(5, '2020-06-10', { terminal: true }), seen(6, '2020-06'));
    expect(many).toEqual(['6 2020-06-01', '6 2020-06-30']);
  });

  it('are tried of the end, too, but not before what is shown before it', () => {
    const inexactEnd = seen(7, '2020-06', { terminal: true });
    expect(toldOf(seen(6, '2020-05-01'), inexactEnd)[0]).toEqual(['7 2020-06-01', '7 2020-06-30']);
    expect(toldOf(seen(6, '2020-06-05'), inexactEnd)[0]).toEqual(['7 2020-06-05', '7 2020-06-30']);
    expect(toldOf(seen(8, '2020-06-05'), inexactEnd)[0]).toEqual(['7 2020-06-06', '7 2020-06-30']);
  });

  it('put what an earlier end would pass before it, and the end after what would pass it', () => {
    const inexactEnd = seen(7, '2020-06', { terminal: true });
    const [, ends] = toldOf(seen(6, '2020-06', { dateRange: ['2020-06-05', '2020-06-25'] }), inexactEnd);
    expect(ends).toEqual(['6 2020-06-05', '6 2020-06-25, 7 2020-06-25', '7 2020-06-05, 6 2020-06-05', '7 2020-06-30']);
  });

  it('leave each contact that is shown before the end before it, however many days are moved together', () => {
    const early = [3, 9, 14].map((day, place) =>
      seen(place + 1, `2020-06-${String(day).padStart(2, '0')}`, { dateRange: ['2020-06-02', '2020-07-20'] }),
    );
    const inexactEnd = seen(5, '2020-06-22', { terminal: true, dateRange: ['2020-06-01', '2020-07-10'] });
    const shown = shownOrder(invented([...early, inexactEnd, seen(6, '2020-06-23')]).evidence, undefined);
    const orders = ordersOfOtherDays(shown).tiers.flat();
    expect(orders.length).toBeGreaterThan(30);
    for (const { order } of orders) {
      const chances = laidOut(shown.seen, order()).steps.map(({ placed }) => placed.event.n);
      expect(chances).toEqual(expect.arrayContaining([1, 2, 3]));
    }
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
