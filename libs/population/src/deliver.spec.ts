import { signal, type ContactStated, type PlanStated } from '#libs/contracts';
import { baseRates, BaseRates, type BaseRate } from './base-rates.js';
import { day, year } from './calendar.js';
import { deliver, type Delivered } from './deliver.js';
import { simulate, spanOf, type SimulatedChild, type SimulationOptions } from './simulate.js';

const rates = baseRates();
const options: SimulationOptions = { children: 1_200, years: 2, seed: 11, from: '2026-01-01' };
let children: readonly SimulatedChild[];
let delivered: readonly Delivered[];

beforeAll(() => {
  children = [...simulate(options)];
  delivered = deliver(children, options);
});

const contacts = (): readonly (Delivered & { readonly signal: ContactStated })[] =>
  delivered.flatMap((one) => (one.signal.type === 'contact.stated' ? [{ ...one, signal: one.signal }] : []));
const lists = (): readonly PlanStated[] =>
  delivered.flatMap(({ signal: one }) => (one.type === 'plan.stated' ? [one] : []));

describe('delivery', () => {
  test('signals come in order of arrival, all of the contract', () => {
    expect(delivered.filter(({ arrivesAt }, place) => arrivesAt < (delivered[place - 1]?.arrivesAt ?? 0))).toEqual([]);
    expect(delivered.filter((one) => !signal.safeParse(one.signal).success)).toEqual([]);
  });

  test('duplicates are as many as stated', () => {
    const stated = children.reduce((sum, { statements }) => sum + statements.length, 0);
    const share = rates.value('delivery.duplicate');
    const found = contacts().filter(({ fault }) => fault === 'duplicate').length / stated;
    expect(Math.abs(found - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / stated));
  });

  test('nothing is lost: the last version of every visit that arrives is the true one', () => {
    const arrived = new Map<string, ContactStated>();
    for (const { signal: one } of contacts()) {
      const before = arrived.get(one.visit.id);
      if (before === undefined || before.visit.version! < one.visit.version!) arrived.set(one.visit.id, one);
    }
    const truths = new Map(
      children.flatMap(({ statements }) => statements.map((one) => [one.signal.visit.id, one.signal])),
    );
    expect(arrived.size).toBe(truths.size);
    const wrong = [...truths].filter(([id, truth]) => {
      const { visit: _, ...rest } = arrived.get(id)!;
      const { visit: __, ...expected } = truth;
      return JSON.stringify(rest) !== JSON.stringify(expected);
    });
    expect(wrong).toEqual([]);
    expect(contacts().some(({ fault }) => fault === 'wrong-at-first')).toBe(true);
  });

  test('a duplicate is the same to the byte as what came before or after it', () => {
    const bytes = Map.groupBy(contacts(), (one) => JSON.stringify(one.signal));
    for (const one of contacts().filter(({ fault }) => fault === 'duplicate')) {
      expect(bytes.get(JSON.stringify(one.signal))!.length).toBeGreaterThan(1);
    }
  });

  test('nothing of a feed arrives while it is silent; it is said that it is, and that it was heard again', () => {
    const said = delivered.flatMap(({ signal: one }) => (one.type === 'feed.silent' ? [one] : []));
    const ended = said.filter(({ until }) => until !== undefined);
    expect(ended.length).toBeGreaterThan(5);
    expect(said.length).toBe(2 * ended.length);
    for (const { feed, since, until } of ended) {
      const within = contacts().filter(
        (one) =>
          one.signal.feed === feed && one.arrivesAt >= Date.parse(since) + 1_000 && one.arrivesAt < Date.parse(until!),
      );
      expect(within).toEqual([]);
    }
  });

  test('what arrives of a child does not depend on the other children', () => {
    const few = deliver([...simulate({ ...options, children: 50 })], { ...options, children: 50 });
    const of = (all: readonly Delivered[], child: number): string =>
      JSON.stringify(all.filter((one) => one.child === child));
    for (const child of [0, 7, 49]) expect(of(few, child)).toBe(of(delivered, child));
  });

  test('a street that is drawn alone has the children that it has among all others', () => {
    const street = [...simulate({ ...options, streets: [7] })];
    const among = children.filter(({ child }) => child.number >= 280 && child.number < 320);
    expect(street).toHaveLength(40);
    expect(JSON.stringify(street)).toBe(JSON.stringify(among));
  });

  test('without faults every signal arrives once and within minutes', () => {
    const none = rates.rates.map((one): BaseRate =>
      /^delivery\.(duplicate|corrected|(very-)?late-(hospital|practice|community|agency|stay-end)|silences)$/.test(
        one.name,
      )
        ? { ...one, value: 0 }
        : one,
    );
    const clean = deliver(children.slice(0, 100), { ...options, rates: new BaseRates(none, rates.sources) });
    const stated = children
      .slice(0, 100)
      .reduce((sum, { statements, people, lookUps }) => sum + statements.length + people.length + lookUps.length, 0);
    expect(clean.filter(({ child }) => child !== null)).toHaveLength(stated);
    expect(clean.every(({ fault }) => fault === 'none')).toBe(true);
  });
});

describe('plans', () => {
  test('lists come weekly from the authority that sends them, and name the plans of that day', () => {
    expect(new Set(lists().map(({ authority }) => authority))).toEqual(new Set(['E00000001']));
    expect(lists()).toHaveLength(Math.ceil((options.years * year) / (7 * day)));
    for (const { asOf, entries } of lists()) {
      for (const { start, end, nhsNumber } of entries) {
        expect(end).toBeNull();
        expect(start! <= asOf.slice(0, 10)).toBe(true);
        const child = children.find((one) => one.child.nhsNumber === nhsNumber)!;
        expect(child.child.bornAt).toBeLessThanOrEqual(Date.parse(asOf));
      }
    }
  });

  test('as many children have a plan at any time as stated', () => {
    const { from, to } = spanOf(options);
    const many = [...simulate({ ...options, children: 6_000, years: 0.02 })];
    const at = from + (to - from) * 0.004;
    const alive = many.filter(({ child }) => child.bornAt < from);
    for (const [plan, name] of [
      ['CPP', 'plan.protection'],
      ['LAC', 'plan.looked-after'],
    ] as const) {
      const share = rates.value(name);
      const found = alive.filter(({ plans }) =>
        plans.some((one) => one.plan === plan && one.start <= at && at < one.end),
      );
      expect(Math.abs(found.length / alive.length - share)).toBeLessThan(4 * Math.sqrt(share / alive.length));
    }
  });

  test('no child has two plans at once, and none before its birth', () => {
    for (const { child, plans } of children) {
      plans.forEach((one, place) => {
        expect(one.start).toBeGreaterThanOrEqual(child.bornAt);
        expect(one.start).toBeGreaterThanOrEqual(plans[place - 1]?.end ?? 0);
      });
    }
  });
});
