import { end, invented, seen } from '../../test/invented.js';
import { shownOrder } from './shown-order.js';
import { otherOrdersWithinDays } from './within-days.js';

/** Numbers of the events of rearranged days, of each order: "3 2 1", of two days "2 1, 4 3". */
const tiersOf = (...events: readonly object[]): readonly (readonly string[])[] =>
  otherOrdersWithinDays(shownOrder(invented([...events, end]).evidence, undefined)).map((tier) =>
    tier.map((one) => [...one.order().rearranged.values()].map((rows) => rows.map(({ n }) => n).join(' ')).join(', ')),
  );
const on = '2020-06-01';

describe('other orders within a day', () => {
  it('are every other one of three contacts', () => {
    expect(tiersOf(seen(1, on), seen(2, on), seen(3, on))).toEqual([
      ['3 2 1'],
      ['2 1 3', '3 1 2', '2 3 1', '1 3 2'],
      [],
    ]);
  });

  it('are all days the other way round together, and each alone', () => {
    const [turned, moved] = tiersOf(seen(1, on), seen(2, on), seen(3, '2020-06-02'), seen(4, '2020-06-02'));
    expect(turned).toEqual(['2 1, 4 3']);
    expect(moved).toEqual(['2 1', '4 3']);
  });

  it('swap pairs where there are more', () => {
    const [, moved, swapped] = tiersOf(...[1, 2, 3, 4].map((n) => seen(n, on)));
    expect(moved).toEqual(['2 1 3 4', '3 1 2 4', '4 1 2 3', '2 3 4 1', '1 3 4 2', '1 2 4 3']);
    expect(swapped).toEqual(['3 2 1 4', '4 2 3 1', '1 3 2 4', '1 4 3 2']);
  });

  it('swap neighbours alone on a day of very many', () => {
    const [, , swapped] = tiersOf(...Array.from({ length: 40 }, (_, place) => seen(place + 1, on)));
    expect(swapped).toHaveLength(39);
  });

  it('leave times in their order, and what has none anywhere between', () => {
    const timed = [seen(1, on, { time: '09:00' }), seen(2, on, { time: '11:00' })];
    expect(tiersOf(...timed)).toEqual([[], [], []]);
    expect(tiersOf(...timed, seen(3, on)).flat()).toEqual(['3 1 2', '1 3 2']);
    const [early = {}, late = {}] = timed;
    expect(tiersOf(early, seen(2, on), { ...late, n: 3 }).flat()).toEqual(['2 1 3', '1 3 2']);
    // times that go against the numbers
    expect(tiersOf({ ...late, n: 1 }, seen(2, on), { ...early, n: 3 }).flat()).toEqual(['2 3 1', '3 1 2']);
  });

  it('leave an admission first and a discharge last of a stay', () => {
    const stay = { setting: 'inpatient', episode: 'stay' };
    const [admitted, discharged] = [
      seen(1, on, { ...stay, type: 'admitted' }),
      seen(2, on, { ...stay, type: 'discharged' }),
    ];
    expect(tiersOf(admitted, discharged, seen(3, on)).flat()).toEqual(['3 1 2', '1 3 2']);
    expect(tiersOf(admitted, discharged).flat()).toEqual([]);
  });
});
