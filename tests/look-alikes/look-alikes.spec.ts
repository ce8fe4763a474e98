import { isDeepStrictEqual } from 'node:util';
import { isTestNhsNumber, signal, type Signal } from '#libs/contracts';
import { listsBetween, lookAlikes } from './index.js';

const personOf = (one: Signal) => (one.type === 'contact.stated' ? one.person : undefined);

describe('ordinary children whose files look worrying', () => {
  test('there are fourteen files, each with a title and why the child is ordinary', () => {
    expect(lookAlikes).toHaveLength(14);
    for (const { title, why } of lookAlikes) expect([title.length > 10, why.length > 40]).toEqual([true, true]);
    expect(new Set(lookAlikes.map(({ title }) => title)).size).toBe(14);
  });

  test.each(lookAlikes.map((one) => [one.title, one] as const))(
    '%s: every signal is of the contract',
    (_, { signals }) => {
      expect(signals.length).toBeGreaterThan(8);
      const faults = [...signals, ...listsBetween('2025-01-01', '2025-02-01')].filter(({ signal: one }) => {
        const { success, data } = signal.safeParse(one);
        return !success || !isDeepStrictEqual(data, one);
      });
      expect(faults).toEqual([]);
    },
  );

  test.each(lookAlikes.map((one) => [one.title, one] as const))(
    '%s: sources speak in order, of a child already born, and of no visit before it is known',
    (_, { signals }) => {
      const times = signals.map(({ at }) => Date.parse(at));
      expect(times.toSorted((one, other) => one - other)).toEqual(times);
      const early = signals.filter(({ at, signal: one }) => at < (personOf(one)?.birthDate ?? ''));
      expect(early).toEqual([]);
      const versions = new Map<string, string>();
      const backwards = signals.filter(({ signal: one }) => {
        if (one.type !== 'contact.stated') return false;
        const before = versions.get(one.visit.id) ?? '';
        versions.set(one.visit.id, one.visit.version ?? '');
        return before >= (one.visit.version ?? '');
      });
      expect(backwards).toEqual([]);
    },
  );

  test('each child has a number of its own, kept for tests, and a name of its own', () => {
    const people = lookAlikes.flatMap(({ signals }) => signals.flatMap(({ signal: one }) => personOf(one) ?? []));
    const numbers = new Map(people.map(({ nhsNumber, name }) => [nhsNumber, name]));
    expect(numbers.size).toBe(15);
    expect(new Set(numbers.values()).size).toBe(15);
    expect([...numbers.keys()].filter((number) => !isTestNhsNumber(number!))).toEqual([]);
  });

  test('a child that moved is stated at its new address from that day on', () => {
    const moved = lookAlikes.find(({ title }) => title.includes('house moves'))!;
    const homes = new Set(moved.signals.map(({ signal: one }) => personOf(one)?.address?.postcode));
    expect(homes.size).toBe(4);
  });
});
