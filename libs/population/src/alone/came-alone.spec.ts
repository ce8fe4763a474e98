import { signal, type ContactStated } from '#libs/contracts';
import { baseRates } from '../base-rates.js';
import { day, year } from '../calendar.js';
import { ageAt, homeAt } from '../child.js';
import { has, nearness, shareOf } from '../measure-rates.js';
import { organisations } from '../places.js';
import { entriesAt } from '../plans.js';
import { Random } from '../random.js';
import { spanOf, type SimulatedChild } from '../simulate.js';
import { type Purpose, type Visit } from '../visit.js';
import { cameAloneOf } from './came-alone.js';
import { newcomersOf } from './newcomer.js';

const rates = baseRates();
const span = spanOf({ from: '2026-01-01', years: 2 });
const middle = (span.from + span.to) / 2;
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const streets = Array.from({ length: 2_500 }, (_, street) => street);
const rows: string[] = [];

/** Those of a hundred thousand children of families, for each seed; another seed draws others with the same numbers. */
const drawn = seeds.flatMap((seed) => {
  const root = Random.of(seed);
  return streets.flatMap((street) => {
    const lives = cameAloneOf(street, span, rates, root);
    return newcomersOf(street, span, rates, root).map((newcomer, place) => ({ newcomer, life: lives[place]! }));
  });
});
const children: readonly SimulatedChild[] = drawn.map(({ life }) => life);
const statements = children.flatMap((one) => one.statements);
const signals = statements.map((one) => one.signal);

afterAll(() => {
  process.stdout.write(`\n${rows.join('\n')}\n`);
});

function expectNear(name: string, expected: number, of: Parameters<typeof nearness>[3]): void {
  const { row, distance } = nearness(children, name, expected, of);
  rows.push(row);
  expect(distance).toBeLessThan(4);
}

/** Share of those who came alone. */
const among = (sort: (one: SimulatedChild) => boolean) => (one: SimulatedChild) => ({
  events: Number(sort(one)),
  exposure: 1,
});
const arrivedAt = ({ child }: SimulatedChild): number => child.household.homes[0]!.since;
const isHere = (one: SimulatedChild): boolean => one.plans.some(({ start, end }) => start <= middle && middle < end);
const is = (purpose: Purpose) => (visit: Visit) => visit.purpose === purpose;
const isMissed = ({ outcome }: Visit): boolean => outcome === 'was-not-brought';
const says = (text: string) => (visit: Visit) => (visit.words ?? []).some(([, words]) => words.includes(text));
const value = (name: string): number => rates.value(`alone.${name}`);

describe('young people who came to the country alone', () => {
  test('are looked after in as many as the base rates say, at any time', () => {
    for (const at of [span.from + day, middle, span.to - day]) {
      const present = children.filter(({ plans }) => plans.some(({ start, end }) => start <= at && at < end)).length;
      const expected = value('looked-after') * streets.length * 40 * seeds.length;
      rows.push(`looked after at a time: expected ${expected.toFixed(0)}, found ${present}`);
      // a fiftieth are not found again, and no longer looked after
      expect(Math.abs(present - 0.98 * expected)).toBeLessThan(4 * Math.sqrt(expected));
    }
  });

  test('are mostly boys of sixteen and seventeen', () => {
    expectNear(
      'alone.boys',
      value('boys'),
      among(({ child }) => child.sex === 'male'),
    );
    const young = children.filter((one) => isHere(one) && ageAt(one.child, middle) < 16).length;
    const share = young / children.filter(isHere).length;
    rows.push(`under sixteen of those looked after: published 0.13, found ${share.toFixed(3)}`);
    expect(Math.abs(share - 0.13)).toBeLessThan(0.04);
  });

  test('go missing as often as the base rates say, some of them for good', () => {
    const yearsIn = (one: SimulatedChild): number => {
      const first = one.visits.find(isAbsence)?.at ?? one.child.to;
      return isFromArrival(one) ? Math.max(0, first - one.child.from) / year : 0;
    };
    // told of by one agency at least; only those of one authority are told of at all
    const told = 1 - (1 - value('missing-told-by-police')) * (1 - value('missing-told-by-social-care'));
    const isFromArrival = (one: SimulatedChild): boolean =>
      arrivedAt(one) >= span.from && one.child.household.homes.every(({ authority }) => authority === 'E00000001');
    const isAbsence = (visit: Visit): boolean => has('missing-episode')(visit) && visit.told === true;
    expectNear('alone.missing', (value('missing') / 1000) * told, (one) => ({
      events: Number(isFromArrival(one) && one.visits.some(isAbsence)),
      exposure: yearsIn(one),
    }));
    const gone = children.filter(({ visits }) => visits.some(says('not found')));
    expect(gone.length).toBeGreaterThan(5);
    for (const { visits, plans, child } of gone) {
      const goneAt = visits.find(says('not found'))!.at;
      expect(visits.filter((visit) => visit.told !== true && visit.at > goneAt)).toEqual([]);
      expect(plans.at(-1)!.end).toBeLessThanOrEqual(child.bornAt + 18 * year);
    }
  });

  test('are seen in departments as often as the base rates say, hurt by others or by themselves, drunk', () => {
    const exposure = ({ child }: SimulatedChild): number => (child.to - child.from) / year;
    const often = (sort: (visit: Visit) => boolean) => (one: SimulatedChild) => ({
      events: one.visits.filter((visit) => is('emergency')(visit) && !says('found after days')(visit) && sort(visit))
        .length,
      exposure: exposure(one),
    });
    // a fiftieth of the time is that of those who are not found again
    expectNear(
      'alone.attendances',
      (0.98 * value('attendances')) / 1000,
      often(() => true),
    );
    for (const cause of ['assault', 'intoxication', 'self-harm'])
      expectNear(
        `alone.${cause}`,
        (0.98 * value(cause)) / 1000,
        often((visit) => visit.cause === cause),
      );
    expectNear(
      'alone.left-before-seen',
      value('left-before-seen'),
      shareOf(
        (visit) => is('emergency')(visit) && !says('found after days')(visit),
        ({ outcome }) => outcome === 'left',
      ),
    );
  });

  test('are offered what their first assessment finds, and miss as much of it as was measured', () => {
    const screened = shareOf((visit) => is('clinic')(visit), isMissed);
    expectNear('alone.screening-missed', value('screening-missed'), screened);
    expectNear('alone.sexual-health-missed', value('sexual-health-missed'), shareOf(is('sexual-health'), isMissed));
    expectNear('alone.mental-health-missed', value('mental-health-missed'), shareOf(is('camhs'), isMissed));
    expectNear('alone.dental-missed', value('dental-missed'), shareOf(is('dental'), isMissed));
    const first = shareOf(has('initial-health-assessment'), says('told of violence'));
    expectNear('alone.told-of-violence', value('told-of-violence'), first);
  });

  test('mostly need an interpreter, of whom some records say something', () => {
    const share = value('interpreter-needed') * value('interpreter-recorded');
    const isMet = (visit: Visit): boolean => visit.told !== true;
    expectNear(
      'interpreter recorded',
      share,
      shareOf(isMet, (visit) => (visit.words ?? []).some(([field]) => field === 'note')),
    );
  });
});

describe('what is stated of them', () => {
  const numbered = ({ person }: ContactStated): boolean => person.nhsNumber !== undefined;
  const dated = ({ person }: ContactStated): boolean => person.birthDate !== undefined;

  test('is of the contract, and later than their arrival', () => {
    expect(signals.filter((one) => !signal.safeParse(one).success)).toEqual([]);
    expect(children.flatMap((one) => one.statements.filter(({ at }) => at < arrivedAt(one)))).toEqual([]);
    expect(children.flatMap(({ child, visits }) => visits.filter(({ at }) => ageAt(child, at) >= 18))).toEqual([]);
  });

  test('has no number at first, and never one without a birth date; many sources never find it', () => {
    expect(signals.filter((one) => numbered(one) && !dated(one))).toEqual([]);
    const early = children.flatMap((one) => one.statements.filter(({ at }) => at < arrivedAt(one) + 14 * day));
    const others = early.filter(({ signal: { setting } }) => setting !== 'gp');
    expect(others.length).toBeGreaterThan(300);
    expect(others.filter((one) => numbered(one.signal)).length / others.length).toBeLessThan(0.15);
    const late = children.flatMap((one) => one.statements.filter(({ at }) => at > arrivedAt(one) + year));
    const found = late.filter(({ signal: { setting } }) => setting !== 'gp').map((one) => numbered(one.signal));
    const share = found.filter(Boolean).length / found.length;
    rows.push(`statements with a number, a year after arrival: ${share.toFixed(2)}`);
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.7);
  });

  test('where the age is disputed, has no birth date in some sources and the claimed one in others, until it is decided', () => {
    const inDispute = drawn.filter(({ newcomer: { assessedAt } }) => assessedAt !== undefined);
    const disputed = new Set(inDispute.map(({ life }) => life));
    expectNear(
      'alone.age-disputed',
      value('age-disputed'),
      among((one) => disputed.has(one)),
    );
    const before = inDispute.flatMap(({ life, newcomer: { assessedAt } }) =>
      life.statements.filter(({ at }) => at < assessedAt!),
    );
    const silent = before.filter((one) => !dated(one.signal)).length / before.length;
    rows.push(`without a birth date in a dispute: ${silent.toFixed(2)}`);
    expect(silent).toBeGreaterThan(0.3);
    expect(silent).toBeLessThan(0.8);
    const after = inDispute.flatMap(({ life, newcomer: { child, assessedAt } }) =>
      life.statements
        .filter(({ at }) => at >= assessedAt!)
        .map(({ signal: one }) => [one.person.birthDate, child.birthDate]),
    );
    expect(after.length).toBeGreaterThan(100);
    expect(after.filter(([stated, decided]) => stated !== decided)).toEqual([]);
  });

  test('without a dispute may have the first of January, or another spelling of the name', () => {
    const isFirst = ({ person }: ContactStated): boolean => person.birthDate?.endsWith('-01-01') === true;
    expect(signals.filter(isFirst).length).toBeGreaterThan(100);
    const spellings = children.map((one) => new Set(one.statements.map(({ signal: { person } }) => person.name)).size);
    expect(spellings.filter((count) => count > 1).length / children.length).toBeGreaterThan(0.3);
  });

  test('is of one department under one local number over months, and now and then under a new one', () => {
    const ofDepartments = children.map((one) =>
      one.statements.filter(({ signal: { setting, person } }) => setting === 'ed' && person.nhsNumber === undefined),
    );
    const local = (of: (typeof ofDepartments)[number]) =>
      Map.groupBy(of, ({ signal: one }) => JSON.stringify(one.person.localIds));
    const long = ofDepartments
      .flatMap((of) => [...local(of).values()])
      .filter((of) => of.at(-1)!.at - of[0]!.at > 90 * day);
    expect(long.length).toBeGreaterThan(10);
    const anew = ofDepartments.flat().filter(({ signal: { person } }) => /^S\d+-/.test(person.localIds![0]!.id));
    expect(anew.length / ofDepartments.flat().length).toBeGreaterThan(0.1);
    expect(anew.length / ofDepartments.flat().length).toBeLessThan(0.3);
  });

  test('comes from both areas of those who were moved, and from police of episodes of being missing', () => {
    const areas = (one: SimulatedChild): number =>
      new Set(
        one.statements.map(({ signal: of }) => organisations.find(({ code }) => code === of.organisation)?.authority),
      ).size;
    const moved = children.filter(
      ({ child }) => new Set(child.household.homes.map(({ authority }) => authority)).size > 1,
    );
    expect(moved.length / children.length).toBeGreaterThan(0.35);
    expect(moved.filter((one) => areas(one) > 1).length).toBeGreaterThan(50);
    const police = signals.filter(
      ({ setting, coded }) => setting === 'police' && (coded ?? []).some(({ code }) => code === 'missing-episode'),
    );
    expect(police.length).toBeGreaterThan(50);
    expect(
      children.flatMap(({ visits }) =>
        visits.filter((visit) => is('emergency')(visit) && says('found after days')(visit)),
      ).length,
    ).toBeGreaterThan(2);
  });

  test('says late that a practice has registered them, which knew nothing of them before', () => {
    const recent = children.filter((one) => arrivedAt(one) >= span.from);
    const days = recent.flatMap((one) => {
      const joined = one.visits.find(has('joined-practice-list'));
      return joined === undefined ? [] : [(joined.at - arrivedAt(one)) / day];
    });
    expect(days.length).toBeGreaterThan(200);
    const mean = days.reduce((sum, one) => sum + one, 0) / days.length;
    rows.push(`days until a practice registers: ${mean.toFixed(0)}`);
    // weeks of reception, and as long again; those who are soon eighteen or gone are not waited for
    expect(mean).toBeGreaterThan(35);
    expect(mean).toBeLessThan(55);
    for (const { visits } of recent) {
      const joined = visits.find(has('joined-practice-list'))?.at ?? Infinity;
      expect(visits.filter((visit) => visit.setting === 'gp' && visit.at < joined)).toEqual([]);
    }
  });

  test('is on no list before there is a number to list', () => {
    for (const one of children) {
      for (const { listedFrom, start, authority } of one.plans) {
        const listed = (at: number): number => entriesAt([one], authority, at).length;
        expect(listed(Math.max(start, listedFrom! - day))).toBe(0);
        expect(homeAt(one.child, start).authority).toBe(authority);
      }
    }
    expect(
      children.filter(({ plans }) => plans.some(({ listedFrom, end }) => listedFrom! < end)).length,
    ).toBeGreaterThan(200);
    expect(
      children.flatMap(({ lookUps }) => lookUps).filter(({ signal: one }) => one.answer === 'yes').length,
    ).toBeGreaterThan(10);
  });
});
