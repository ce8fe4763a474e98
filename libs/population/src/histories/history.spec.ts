import { signal } from '#libs/contracts';
import { baseRates, BaseRates, type BaseRate } from '../base-rates.js';
import { ageAt, mobilityAt } from '../child.js';
import { simulate, type SimulatedChild } from '../simulate.js';
import { historyKinds, type HistoryKind } from './history.js';

const ordinary = baseRates();

/** Rates under which every child has a history of one kind, if its age fits. */
const onlyOf = (kind: HistoryKind): BaseRates =>
  new BaseRates(
    ordinary.rates.map((one): BaseRate =>
      one.name.startsWith('history.') ? { ...one, value: one.name === `history.${kind}` ? 1 : 0 } : one,
    ),
    ordinary.sources,
  );
const options = { children: 200, years: 3, seed: 4, from: '2026-01-01' };
const withHistories = (kind: HistoryKind): readonly SimulatedChild[] =>
  [...simulate({ ...options, rates: onlyOf(kind) })].filter(({ history }) => history === kind);

describe.each(historyKinds)('an embedded history of %s', (kind) => {
  const some = withHistories(kind);

  test('has one marked event, told by one signal', () => {
    expect(some.length).toBeGreaterThan(5);
    for (const { visits, statements } of some) {
      expect(visits.filter(({ marked }) => marked)).toHaveLength(1);
      expect(statements.filter(({ marked }) => marked)).toHaveLength(1);
    }
  });

  test('is told in signals of the contract that say nothing of it', () => {
    for (const { statements } of some) {
      for (const one of statements) {
        expect(signal.safeParse(one.signal).success).toBe(true);
        // what the police say of parents is no part of a history
        const said = JSON.stringify(one.signal).replaceAll(/"(high-risk-)?domestic-abuse"/g, '');
        expect(said).not.toMatch(/marked|abuse|neglect|fabricat/);
      }
    }
  });

  test('leaves the ordinary visits of the child as they were', () => {
    const without = [...simulate({ ...options, embedded: 'none' })];
    for (const { child, visits } of some.slice(0, 20)) {
      const before = without[child.number]!.visits.length;
      expect(visits.length).toBeGreaterThan(before);
    }
  });
});

describe('what the histories are', () => {
  const marked = ({ visits }: SimulatedChild) => visits.find((one) => one.marked)!;

  test('the abused infant cannot roll when bruised, and was seen twice before its arm was broken', () => {
    for (const one of withHistories('infant-abuse')) {
      const harm = marked(one);
      const bruises = one.visits.filter(
        ({ at, coded = [] }) =>
          at < harm.at && coded.some(({ bodySite }) => bodySite === 'cheek' || bodySite === 'upper-arm'),
      );
      expect(bruises).toHaveLength(2);
      expect(new Set(bruises.map(({ place }) => place.feed)).size).toBe(2);
      expect(mobilityAt(one.child, bruises[0]!.at)).toBe('not-rolling');
      expect(ageAt(one.child, harm.at)).toBeLessThan(0.5);
    }
  });

  test('the neglected child misses six appointments before its teeth bring it to hospital', () => {
    for (const one of withHistories('neglect')) {
      const harm = marked(one);
      const missed = one.visits.filter(({ at, outcome }) => at < harm.at && outcome === 'was-not-brought');
      expect(missed.length).toBeGreaterThanOrEqual(6);
    }
  });

  test('fabricated illness is taken to several hospitals', () => {
    for (const one of withHistories('fabricated-illness')) {
      const departments = one.visits.filter(({ purpose }) => purpose === 'emergency').map(({ place }) => place.feed);
      expect(departments.length).toBeGreaterThanOrEqual(10);
      expect(new Set(departments).size).toBe(3);
    }
  });

  test('the school child is met by the police twice, at school age', () => {
    for (const one of withHistories('school-age-neglect')) {
      const met = one.visits.filter(({ purpose }) => purpose === 'police');
      expect(met).toHaveLength(2);
      expect(ageAt(one.child, met[0]!.at)).toBeGreaterThan(6);
    }
  });

  test('few children have one, and nobody but the drawn', () => {
    const all = [...simulate({ ...options, children: 2_000 })];
    const some = all.filter(({ history }) => history !== null);
    expect(some.length).toBeGreaterThan(2);
    expect(some.length).toBeLessThan(60);
    expect(all.filter(({ history, visits }) => history === null && visits.some(({ marked: is }) => is))).toEqual([]);
  });
});
