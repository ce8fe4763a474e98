import { isDeepStrictEqual } from 'node:util';
import { isTestNhsNumber, signal } from '#libs/contracts';
import { Random } from './random.js';
import { baseRates, BaseRates, type BaseRate } from './base-rates.js';
import { day, hour, year } from './calendar.js';
import { ageAt, mobilityAt, type Child, type Mobility } from './child.js';
import { followedNames, hasAt, prevalence } from './conditions.js';
import { deliver } from './deliver.js';
import { isBetween, measure, shareOf, visitsPerYear, yearsBetween, type Measured } from './measure-rates.js';
import { observe } from './observe.js';
import { simulate, spanOf, type SimulatedChild } from './simulate.js';
import { tookPlace, type Purpose, type Visit } from './visit.js';

const rates = baseRates();
const options = {
  children: 10_600,
  years: 2,
  seed: 2026,
  from: '2026-01-01',
  embedded: 'none',
  alone: 'none',
} as const;
const span = spanOf(options);
let children: readonly SimulatedChild[];
const rows: string[] = [];

beforeAll(() => {
  children = [...simulate(options)];
});

afterAll(() => {
  process.stdout.write(`\n${rows.join('\n')}\n`);
});

/** Within four standard errors, and the sample is large enough to notice a rate that is wrong by half. */
function expectNear(name: string, expected: number, found: Measured): void {
  const distance = (found.value - expected) / found.standardError;
  const figures = [expected, found.value, found.standardError].map((value) => value.toFixed(4).padStart(8));
  rows.push(`${name.padEnd(38)} base ${figures[0]}  found ${figures[1]}  se ${figures[2]}  ${distance.toFixed(1)}`);
  expect(Math.abs(distance)).toBeLessThan(4);
}

describe('rates of 20,000 child-years', () => {
  test('the sample is of 20,000 child-years', () => {
    const years = children.reduce((sum, { child }) => sum + yearsBetween(child, [0, 18]), 0);
    rows.push(`child-years ${years.toFixed(0)}, children ${children.length}`);
    expect(years).toBeGreaterThan(19_500);
    expect(years).toBeLessThan(21_000);
  });

  const bands = (name: string): readonly (readonly [number, number])[] =>
    rates.bands(name).map(({ ages = [0, 18] as const }) => ages);

  test.each<[string, Purpose]>([
    ['ed.attendances', 'emergency'],
    ['gp.consultations', 'practice'],
    ['outpatient.visits', 'clinic'],
    ['ed.attendances-under-15', 'emergency'],
  ])('%s lie near the base rate in every band', (name, purpose) => {
    for (const ages of bands(name)) {
      const expected = rates.at(name, ages[0]) / 1000;
      expectNear(`${name} ${ages.join('-')}`, expected, measure(children, expected, visitsPerYear(purpose, ages)));
    }
  });

  const is = (purpose: Purpose) => (visit: Visit) => visit.purpose === purpose;
  const keptOrMissed = (purpose: Purpose) => (visit: Visit) =>
    visit.purpose === purpose && (tookPlace(visit) || visit.outcome === 'was-not-brought');
  const isMissed = ({ outcome }: Visit): boolean => outcome === 'was-not-brought';
  const says = (text: string) => (visit: Visit) => (visit.words ?? []).some(([, words]) => words.includes(text));

  test.each<[string, Purpose]>([
    ['outpatient.missed', 'clinic'],
    ['gp.missed', 'practice'],
    ['dental.missed', 'dental'],
  ])('%s is the share of kept and missed ones', (name, purpose) => {
    const expected = rates.value(name);
    expectNear(name, expected, measure(children, expected, shareOf(keptOrMissed(purpose), isMissed)));
  });

  test('dental appointments and contacts with a school nurse lie near their base rates', () => {
    for (const ages of bands('dental.appointments')) {
      const expected = rates.at('dental.appointments', ages[0]) / 1000;
      const found = measure(children, expected, ({ child, visits }) => ({
        events: visits.filter((one) => one.purpose === 'dental' && isBetween(child, one.at, ages)).length,
        exposure: yearsBetween(child, ages),
      }));
      expectNear(`dental.appointments ${ages.join('-')}`, expected, found);
    }
    const nurse = rates.at('school-nurse.contacts', 9) / 1000;
    expectNear('school-nurse.contacts 5-18', nurse, measure(children, nurse, visitsPerYear('school-nurse', [5, 18])));
  });

  test('children leave departments before they are seen, come late and with others as often as stated', () => {
    const left = rates.value('ed.left-before-seen');
    const leaves = shareOf(is('emergency'), ({ outcome }) => outcome === 'left');
    expectNear('ed.left-before-seen', left, measure(children, left, leaves));
    const escorted = rates.value('ed.escort-not-a-parent');
    const byOthers = shareOf(
      is('emergency'),
      (visit) => !says('parent')({ ...visit, words: (visit.words ?? []).filter(([field]) => field === 'escort') }),
    );
    expectNear('ed.escort-not-a-parent', escorted, measure(children, escorted, byOthers));
    const late = rates.value('ed.late-presentation');
    const lateOnes = shareOf((visit) => is('emergency')(visit) && says(', happened ')(visit), says('days ago'));
    expectNear('ed.late-presentation', late, measure(children, late, lateOnes));
  });

  test.each([
    ['immunisation.infant', 'immunisation, 8 weeks'],
    ['immunisation.one-year', 'immunisation, one year'],
    ['immunisation.pre-school', 'immunisation, before school'],
    ['immunisation.teenage', 'immunisation, HPV'],
  ])('%s: children are brought to the slot as often as stated', (name, words) => {
    const expected = rates.bands(name)[0]!.value;
    expectNear(name, expected, measure(children, expected, shareOf(says(words), tookPlace)));
  });

  test.each([
    ['review.new-birth', 'new birth', 14 * day],
    ['review.six-weeks', 'six to eight', 56 * day],
    ['review.twelve-months', 'one year review', 1.25 * year],
    ['review.two-years', 'two year review', 2.5 * year],
  ])('%s takes place for the share stated, of children who were here all the time', (name, words, latest) => {
    const expected = rates.bands(name)[0]!.value;
    const found = measure(children, expected, ({ child, visits }) => {
      const isHere = child.from <= child.bornAt + latest * 0.5 && child.bornAt + latest + 3 * day < child.to;
      return {
        events: isHere ? visits.filter((one) => says(words)(one) && tookPlace(one)).length : 0,
        exposure: isHere ? 1 : 0,
      };
    });
    expectNear(name, expected, found);
  });

  test.each(['cancelled-by-patient', 'cancelled-by-provider'])('bookings are %s as often as stated', (outcome) => {
    const expected = rates.value(`outpatient.${outcome}`);
    // a cancelled booking comes two to six weeks before the appointment that was kept or missed
    const found = measure(children, expected, ({ child, visits }) => ({
      events: visits.filter((one) => one.outcome === outcome && one.at < child.to - 42 * day).length,
      exposure: visits.filter(
        (one) => keptOrMissed('clinic')(one) && one.at >= child.from + 28 * day && one.at < child.to - 14 * day,
      ).length,
    }));
    expectNear(`outpatient.${outcome}`, expected, found);
  });

  test('injury attendances are coded, and how a small child moves is recorded, as often as stated', () => {
    const coded = rates.value('ed.coded');
    const hasInjury = ({ coded: facts = [] }: Visit): boolean => facts.some(({ kind }) => kind === 'mechanism');
    const injuries = (visit: Visit): boolean => is('emergency')(visit) && says(', happened ')(visit);
    expectNear('ed.coded', coded, measure(children, coded, shareOf(injuries, hasInjury)));
    const isRecorded = ({ coded: facts = [] }: Visit): boolean => facts.some(({ kind }) => kind === 'mobility');
    for (const by of ['review', 'emergency', 'practice'] as const) {
      for (const ages of bands(`motor.recorded-${by}`)) {
        const recorded = rates.at(`motor.recorded-${by}`, ages[0]);
        const looks = (visit: Visit, child: Child): boolean =>
          is(by)(visit) && tookPlace(visit) && isBetween(child, visit.at, ages) && !says('; known ')(visit);
        const found = measure(children, recorded, shareOf(looks, isRecorded));
        expectNear(`motor.recorded-${by} ${ages.join('-')}`, recorded, found);
      }
    }
  });

  test('injuries are the share of ordinary attendances that is stated', () => {
    for (const ages of bands('ed.injury')) {
      const expected = rates.at('ed.injury', ages[0]);
      const ordinary = (visit: Visit, child: Child): boolean =>
        is('emergency')(visit) && isBetween(child, visit.at, ages) && !says('; known ')(visit);
      expectNear(
        `ed.injury ${ages.join('-')}`,
        expected,
        measure(children, expected, shareOf(ordinary, says(', happened '))),
      );
    }
  });

  test('long-term conditions are as common as stated', () => {
    for (const name of followedNames) {
      for (const age of [3, 10]) {
        const expected = (prevalence(name, age, 'male', rates) + prevalence(name, age, 'female', rates)) / 2;
        const standardError = Math.sqrt((expected * (1 - expected)) / children.length);
        const events = children.filter(({ child }) => hasAt(name, child, age, rates)).length;
        expectNear(`${name} at ${age}`, expected, {
          events,
          exposure: children.length,
          value: events / children.length,
          standardError,
        });
      }
    }
  });

  test('twins are as many a thousand births as stated', () => {
    const expected = rates.value('family.twins') / 1000;
    const found = measure(children, expected, ({ child }) => ({
      events: child.twin ? 0.5 : 0,
      exposure: child.twin ? 0.5 : 1,
    }));
    expectNear('family.twins', expected, found);
  });

  test('children under five move house as often as stated', () => {
    const expected = rates.at('family.moves', 2);
    const found = measure(children, expected, ({ child }) => ({
      events: child.household.homes
        .slice(1)
        .filter(({ since }) => child.from <= since && isBetween(child, since, [0, 5])).length,
      exposure: yearsBetween(child, [0, 5]),
    }));
    expectNear('family.moves 0-5', expected, found);
  });

  test('bruises are seen by mobility as in the study', () => {
    const random = Random.of(4);
    const seen = new Map<Mobility, number[]>();
    for (const { child } of children.slice(0, 4_000)) {
      for (const months of [2, 6, 9, 20]) {
        const at = child.bornAt + (months * year) / 12;
        const { bruises } = observe(random.fork(child.number, months), child, at, 'review', rates);
        const mobility = mobilityAt(child, at);
        const before = seen.get(mobility);
        if (before) before.push(bruises);
        else seen.set(mobility, [bruises]);
      }
    }
    expect(seen.size).toBe(4);
    for (const [mobility, bruises] of seen) {
      const expected = rates.value(`bruise.${mobility}`);
      const events = bruises.filter((number) => number > 0).length;
      const standardError = Math.sqrt((expected * (1 - expected)) / bruises.length);
      expectNear(`bruise.${mobility}`, expected, {
        events,
        exposure: bruises.length,
        value: events / bruises.length,
        standardError,
      });
    }
  });

  test('few of the marks that are there are written down of a baby: a figure, no base rate', () => {
    for (const by of ['emergency', 'practice', 'review'] as const) {
      const written = (visit: Visit): boolean => visit.purpose === by && says('small bruise')(visit);
      const { value, exposure } = measure(children, 0, ({ child, visits }) => ({
        events: visits.filter((visit) => written(visit) && isBetween(child, visit.at, [0, 0.5])).length,
        exposure: yearsBetween(child, [0, 0.5]),
      }));
      rows.push(
        `marks written down, ${by.padEnd(9)} 0-0.5: ${(1000 * value).toFixed(1)} a 1,000 child-years (${exposure.toFixed(0)})`,
      );
      expect(value).toBeLessThan(0.1);
    }
  });

  test('the measure would notice a rate that is off by a third', () => {
    const wrong = (rates.at('ed.attendances', 2) / 1000) * 1.33;
    const { value, standardError } = measure(children, wrong, visitsPerYear('emergency', [1, 5]));
    expect(Math.abs(value - wrong) / standardError).toBeGreaterThan(4);
  });

  test('misses gather in some households: more spread than chance alone gives', () => {
    const expected = rates.value('outpatient.missed');
    const found = measure(children, expected, shareOf(keptOrMissed('clinic'), isMissed));
    const byChance = Math.sqrt((expected * (1 - expected)) / found.exposure);
    expect(found.standardError).toBeGreaterThan(1.3 * byChance);
  });
});

describe('base rates', () => {
  test('every one is asked for, but the total that is only there to be compared with', () => {
    const asked = new Set<string>();
    class Watched extends BaseRates {
      override bands(name: string): readonly BaseRate[] {
        asked.add(name);
        return super.bands(name);
      }
    }
    // what one child in thousands has is made common here, so that few children ask for all
    const common = rates.rates.map((one): BaseRate => {
      const isRare =
        /prevalence|^alone\.looked-after|^cancer\.ever|^gestation\.|begun$|^long-stay\.(mental-health|rehabilitation)$/.test(
          one.name,
        );
      if (one.name === 'alone.never-found') return { ...one, value: 1 };
      return isRare ? { ...one, value: Math.max(one.value, one.unit === 'share' ? 0.03 : 30) } : one;
    });
    const watched = {
      ...options,
      children: 2_000,
      embedded: 'some',
      alone: 'some',
      rates: new Watched(common, rates.sources),
    } as const;
    deliver([...simulate(watched)], watched);
    const unasked = rates.rates.map(({ name }) => name).filter((name) => !asked.has(name));
    expect(unasked).toEqual(['ed.attendances-under-15']);
  });
});

describe('children', () => {
  test('ages at the start are uniform from 0 to 16, and births go on', () => {
    const ages = children.map(({ child }) => ageAt(child, span.from));
    for (let from = -2; from < 16; from += 2) {
      const share = ages.filter((age) => from <= age && age < from + 2).length / ages.length;
      expect(Math.abs(share - 2 / 18)).toBeLessThan(0.02);
    }
    expect(Math.max(...ages)).toBeLessThan(16.01);
  });

  test('nobody is seen before birth, after the eighteenth birthday or outside the span', () => {
    const wrong = children.flatMap(({ child, visits }) =>
      visits.filter(({ at }) => at < child.bornAt || at < span.from || at >= span.to || ageAt(child, at) >= 18),
    );
    expect(wrong).toEqual([]);
  });

  test('no child is in two places at once', () => {
    const clashes = children.flatMap(({ visits }) => {
      // what authorities say of a child does not need it to be anywhere
      const met = visits.filter(({ told }) => told !== true);
      return met.slice(1).filter(({ at }, place) => {
        const before = met[place]!;
        return at - before.at < (before.kind === 'stay' ? Math.max(40, before.stayHours ?? 0) : 4) * hour;
      });
    });
    expect(clashes).toEqual([]);
  });

  test('siblings share a family name and their homes; twins are born on one day', () => {
    const households = Map.groupBy(children, ({ child }) => child.household);
    const some = [...households.values()].filter((household) => household.length > 1);
    expect(some.length).toBeGreaterThan(1_000);
    for (const household of some) {
      expect(new Set(household.map(({ child }) => child.name.split(',')[0])).size).toBe(1);
      const twins = household.filter(({ child }) => child.twin);
      for (const { child } of twins) {
        const born = child.household.children.filter(({ bornAt }) => bornAt === child.bornAt);
        expect(born.length).toBeGreaterThan(1);
      }
    }
  });

  test('a family that moves is seen by its new practice', () => {
    const practices = (one: SimulatedChild): number =>
      new Set(one.visits.filter(({ purpose }) => purpose === 'practice').map(({ place }) => place.organisation)).size;
    expect(children.filter((one) => practices(one) > 1).length).toBeGreaterThan(100);
    const strangers = children.flatMap(({ child: { household }, visits }) =>
      visits.filter(
        ({ at, place, purpose }) =>
          purpose === 'practice' &&
          !household.homes.some(({ practice, since }) => practice.organisation === place.organisation && since <= at),
      ),
    );
    expect(strangers).toEqual([]);
  });

  test('the injuries of a baby that cannot roll are not those of one who walks', () => {
    const ofBabies = children.flatMap(({ child, visits }) =>
      visits.filter((visit) => visit.purpose === 'emergency' && mobilityAt(child, visit.at) === 'not-rolling'),
    );
    expect(ofBabies.length).toBeGreaterThan(100);
    const told = ofBabies.map(({ words = [] }) => words.map(([, text]) => text).join(' '));
    expect(told.filter((words) => /bicycle|ran into|climb|football|rolled off/.test(words))).toEqual([]);
  });
});

describe('signals', () => {
  test('every signal is of the contract, with a number kept for tests, and marks are beside it', () => {
    const signals = children.slice(0, 2_000).flatMap(({ statements }) => statements.map((one) => one.signal));
    expect(signals.length).toBeGreaterThan(20_000);
    const faults = signals.filter((one) => {
      const { success, data } = signal.safeParse(one);
      return !success || !isDeepStrictEqual(data, one) || 'marked' in one;
    });
    expect(faults).toEqual([]);
    const traced = signals.filter(({ person }) => person.nhsNumber !== undefined);
    expect(traced.filter(({ person }) => !isTestNhsNumber(person.nhsNumber!))).toEqual([]);
  });

  test('each child has a number of its own', () => {
    expect(new Set(children.map(({ child }) => child.nhsNumber)).size).toBe(children.length);
  });

  test('signals of a child come in order of arrival; versions of a visit in order, each later than the last', () => {
    const faults = children.flatMap(({ statements }) => {
      const versions = new Map<string, string>();
      return statements.filter(({ at, signal: { visit } }, place) => {
        const isLater = (versions.get(visit.id) ?? '') < visit.version!;
        versions.set(visit.id, visit.version!);
        return !isLater || at < (statements[place - 1]?.at ?? 0);
      });
    });
    expect(faults).toEqual([]);
  });

  test('nothing is stated of a child before it is born, or before the first day', () => {
    const early = children.flatMap(({ child, statements }) => statements.filter(({ at }) => at < child.from));
    expect(early).toEqual([]);
  });

  test('the same seed gives the same bytes, another seed others', () => {
    const bytes = (seed: number): string =>
      JSON.stringify([...simulate({ ...options, seed, children: 200 })].map(({ statements }) => statements));
    expect(bytes(5)).toBe(bytes(5));
    expect(bytes(5)).not.toBe(bytes(6));
  });

  test('child N is the same whatever the number of children', () => {
    const statements = (number: number): readonly string[] =>
      [...simulate({ ...options, children: number })].map((one) => JSON.stringify(one.statements));
    const [few, more] = [statements(333), statements(500)];
    expect(few).toHaveLength(333);
    expect(more.slice(0, 333)).toEqual(few);
    expect(JSON.stringify(children[332]!.statements)).toBe(few[332]);
  });
});
