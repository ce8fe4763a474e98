import { isDeepStrictEqual } from 'node:util';
import { isTestNhsNumber, signal } from '#libs/contracts';
import { baseRates } from './base-rates.js';
import { day, year } from './calendar.js';
import { planListsOf } from './plan-lists.js';
import { isBetween, measure, shareOf, yearsBetween } from './measure-rates.js';
import { simulate, spanOf, type SimulatedChild } from './simulate.js';
import { tookPlace, type Cause, type Purpose, type Visit } from './visit.js';

const rates = baseRates();
const options = { children: 8_000, years: 2, seed: 2027, from: '2026-01-01', embedded: 'none', alone: 'none' } as const;
const span = spanOf(options);
let children: readonly SimulatedChild[];
const rows: string[] = [];

beforeAll(() => {
  children = [...simulate(options)];
});

afterAll(() => {
  process.stdout.write(`\n${rows.join('\n')}\n`);
});

const has =
  (...codes: readonly string[]) =>
  ({ coded = [] }: Visit): boolean =>
    coded.some(({ code }) => codes.includes(code));
const is = (purpose: Purpose) => (visit: Visit) => visit.purpose === purpose;

/** Within four standard errors; where there are few events, as many as chance gives. */
function expectNear(
  name: string,
  expected: number,
  of: (child: SimulatedChild) => { events: number; exposure: number },
) {
  const { value, exposure, standardError } = measure(children, expected, of);
  const error = Math.max(standardError, Math.sqrt(expected / exposure));
  rows.push(
    `${name.padEnd(38)} base ${expected.toFixed(5)}  found ${value.toFixed(5)}  ${((value - expected) / error).toFixed(1)}`,
  );
  expect(Math.abs(value - expected)).toBeLessThan(4 * error);
}

const perYear =
  (
    events: (visit: Visit) => boolean,
    ages: readonly [number, number],
    who: (one: SimulatedChild) => boolean = () => true,
  ) =>
  (one: SimulatedChild): { events: number; exposure: number } => ({
    events: who(one) ? one.visits.filter((visit) => events(visit) && isBetween(one.child, visit.at, ages)).length : 0,
    exposure: who(one) ? yearsBetween(one.child, ages) : 0,
  });
const bands = (name: string): readonly (readonly [number, number])[] =>
  rates.bands(name).map(({ ages = [0, 18] as const }) => ages);

describe('young people and small children in departments', () => {
  test.each<[string, Cause, 'male' | 'female' | null]>([
    ['self-harm.girls', 'self-harm', 'female'],
    ['self-harm.boys', 'self-harm', 'male'],
    ['assault.girls', 'assault', 'female'],
    ['assault.boys', 'assault', 'male'],
    ['intoxication.attendances', 'intoxication', null],
    ['poisoning.attendances', 'poisoning', null],
  ])('%s are as many as stated at every age', (name, cause, sex) => {
    for (const ages of bands(name)) {
      const who = ({ child }: SimulatedChild): boolean => sex === null || child.sex === sex;
      expectNear(
        `${name} ${ages.join('-')}`,
        rates.at(name, ages[0]) / 1000,
        perYear((visit) => visit.cause === cause, ages, who),
      );
    }
  });

  test('after self-harm those who were assessed are mostly offered a visit within a fortnight, and some do not come', () => {
    const harmed = children.flatMap(({ visits }) => visits.filter(({ cause }) => cause === 'self-harm'));
    const seen = children.flatMap(({ visits }) => visits.filter(is('camhs')));
    expect(seen.length).toBeGreaterThan(0.25 * harmed.length);
    expect(seen.length).toBeLessThan(0.6 * harmed.length);
    expect(seen.some((visit) => !tookPlace(visit))).toBe(true);
  });

  test('a concern is recorded at about one attendance in a hundred, and at half of them nobody was asked', () => {
    const attended = (visit: Visit): boolean => visit.purpose === 'emergency' && visit.cause === undefined;
    expectNear(
      'concern.recorded',
      rates.value('concern.recorded'),
      shareOf(attended, (one) => one.recordedConcern === true),
    );
    expectNear(
      'concern.asked',
      rates.value('concern.asked'),
      shareOf(attended, (one) => one.recordedConcern !== undefined),
    );
  });
});

describe('admissions and deaths', () => {
  test('stays follow attendances as often as published, and the share of two days and more is that of the table', () => {
    const stay = (visit: Visit): boolean => visit.purpose === 'stay' && visit.kind === 'stay';
    for (const ages of bands('stays.unplanned')) {
      const expected = rates.at('stays.unplanned', ages[0]) / 1000;
      expectNear(`stays.unplanned ${ages.join('-')}`, expected, perYear(stay, ages));
      const long = shareOf(
        (visit, child) => stay(visit) && isBetween(child, visit.at, ages),
        (one) => one.stayHours! >= 47,
      );
      expectNear(`stays.two-days ${ages.join('-')}`, rates.at('stays.two-days', ages[0]), long);
    }
  });

  test('some stays last for weeks, and very few end against advice', () => {
    const stays = children.flatMap(({ visits }) =>
      visits.filter(({ purpose, kind }) => purpose === 'stay' && kind === 'stay'),
    );
    expect(stays.filter(({ stayHours }) => stayHours! > 7 * 24).length).toBeGreaterThan(5);
    expect(stays.filter(has('against-advice')).length).toBeLessThan(0.02 * stays.length);
  });

  test('some leave a department against advice, or with a relative who takes them away', () => {
    const isSeen = ({ purpose, outcome, stayHours }: Visit): boolean =>
      purpose === 'emergency' && outcome === 'completed' && stayHours === undefined;
    for (const ages of bands('leaving.against-advice')) {
      const seen = shareOf((visit, child) => isSeen(visit) && isBetween(child, visit.at, ages), has('against-advice'));
      expectNear(`leaving.against-advice ${ages.join('-')}`, rates.at('leaving.against-advice', ages[0]), seen);
    }
    expectNear(
      'leaving.removed-by-relative',
      rates.value('leaving.removed-by-relative'),
      shareOf(isSeen, has('removed-by-relative')),
    );
  });

  test('children die very rarely, and nothing more is said of one but that it has died', () => {
    for (const ages of bands('death.children')) {
      const expected = rates.at('death.children', ages[0]) / 1000;
      expectNear(`death.children ${ages.join('-')}`, expected, ({ child }) => ({
        events: child.dies && isBetween(child, child.to - 1, ages) ? 1 : 0,
        exposure: yearsBetween(child, ages),
      }));
    }
    const dead = children.filter(({ child }) => child.dies);
    expect(dead.length).toBeGreaterThan(0);
    for (const { child, visits, people } of dead) {
      expect(visits.at(-1)!.at).toBeLessThan(child.to);
      expect(people.some(({ signal: one }) => one.type === 'person.stated' && one.person.deceased === true)).toBe(true);
    }
  });
});

describe('sexual health and pregnancies', () => {
  const isGirl = ({ child }: SimulatedChild): boolean => child.sex === 'female';

  test('visits and pregnancies are as many as stated', () => {
    for (const ages of bands('sexual-health.visits'))
      expectNear(
        `sexual-health ${ages.join('-')}`,
        rates.at('sexual-health.visits', ages[0]) / 1000,
        perYear((one) => has('360')(one), ages),
      );
    const known = has('termination', 'first-antenatal-contact');
    // those of the end of the simulation have not been told yet
    const { value } = measure(children, 0.02, perYear(known, [15, 18], isGirl));
    expect(value).toBeGreaterThan(0.008);
    expect(value).toBeLessThan(0.03);
  });

  test('most girls book early, some after twenty weeks, and those who carry give birth', () => {
    const weeks = children.flatMap(({ visits }) =>
      visits
        .filter(has('first-antenatal-contact'))
        .map(({ coded = [] }) => Number(coded.find(({ code }) => code.startsWith('pregnancy-week'))!.code.slice(15))),
    );
    expect(weeks.length).toBeGreaterThan(5);
    expect(weeks.filter((week) => week <= 10).length).toBeGreaterThan(0.3 * weeks.length);
    expect(children.some(({ visits }) => visits.some(has('gave-birth')))).toBe(true);
  });
});

describe('growth', () => {
  test('reviews weigh nearly every child; a small minority falls and is mostly weighed again', () => {
    const seen = (visit: Visit): boolean => visit.purpose === 'review' && tookPlace(visit);
    expectNear('growth.weighed', rates.value('growth.weighed'), shareOf(seen, has('weighed')));
    const worrying = children.flatMap(({ visits }) =>
      visits.filter(has('fell-two-spaces', 'below-second-centile', 'early-loss-over-tenth')),
    );
    const again = children.flatMap(({ visits }) => visits.filter(is('growth')));
    expect(worrying.length).toBeGreaterThan(5);
    expect(again.length).toBeGreaterThan(0.6 * worrying.length);
  });
});

describe('social care and police', () => {
  const here = 'E00000001';
  const yearsHere = ({ child }: SimulatedChild): number => {
    const { homes } = child.household;
    return homes.reduce((sum, { since, authority }, place) => {
      const from = Math.max(since, child.from);
      const to = Math.min(homes[place + 1]?.since ?? Infinity, child.to);
      return sum + (authority === here ? Math.max(0, to - from) / year : 0);
    }, 0);
  };

  test('notices of domestic abuse are as many as stated, and reach all children of a household at once', () => {
    expectNear('domestic.notices', rates.value('domestic.notices') / 1000, (one) => ({
      events: one.visits.filter(has('domestic-abuse')).length,
      exposure: yearsHere(one),
    }));
    const noticed = children.filter(({ visits }) => visits.some(has('domestic-abuse')));
    const households = Map.groupBy(children, ({ child }) => child.household);
    const alone = noticed.filter(({ child, visits }) => {
      const { at } = visits.find(has('domestic-abuse'))!;
      const siblings = households.get(child.household)!.filter((one) => one.child.from <= at && at < one.child.to);
      return !siblings.every((one) => one.visits.some((visit) => has('domestic-abuse')(visit) && visit.at === at));
    });
    expect(noticed.length).toBeGreaterThan(100);
    expect(alone).toEqual([]);
  });

  test('young people who are missing were missing once or some times; those looked after more often', () => {
    const missing = children.filter(({ visits }) => visits.some(has('missing-episode')));
    const episodes = missing.reduce((sum, { visits }) => sum + visits.filter(has('missing-episode')).length, 0);
    expect(missing.length).toBeGreaterThan(20);
    expect(episodes / missing.length).toBeGreaterThan(1.5);
    expect(missing.length / children.length).toBeLessThan(0.03);
  });

  test('referrals are acknowledged and decided, mostly by the next day, some late and some never', () => {
    expectNear('social.referrals', (rates.value('social.referrals') + 4) / 1000, (one) => ({
      events: one.visits.filter(has('referral-received')).length,
      exposure: yearsHere(one),
    }));
    const count = (code: string): number =>
      children.reduce((sum, { visits }) => sum + visits.filter(has(code)).length, 0);
    const [received, acknowledged, decided] = [
      count('referral-received'),
      count('referral-acknowledged'),
      count('referral-decided'),
    ];
    expect(acknowledged / received).toBeGreaterThan(0.75);
    expect(acknowledged / received).toBeLessThan(0.92);
    expect(decided).toBeGreaterThan(0.5 * received);
    expect(count('concerns-not-substantiated')).toBeGreaterThan(0);
  });

  test('enquiries are as many as published, and first conferences mostly within fifteen working days of one', () => {
    // what began before the simulation, and plans that start before it, are not told: an eighth of a year at most
    expectNear('social.enquiries', rates.value('social.enquiries') / 1000, (one) => ({
      events: one.visits.filter(has('section-47-begun')).length,
      exposure: yearsHere(one),
    }));
    const waits = children.flatMap(({ visits }) => {
      const held = visits.find(has('conference-held'));
      const begun = visits.findLast((one) => has('section-47-begun')(one) && held !== undefined && one.at < held.at);
      return held === undefined || begun === undefined ? [] : [(held.at - begun.at) / day];
    });
    expect(waits.length).toBeGreaterThan(15);
    const inTime = waits.filter((wait) => wait <= 21.5).length / waits.length;
    expect(inTime).toBeGreaterThan(0.5);
    expect(inTime).toBeLessThan(1);
  });

  test('children on a plan are as many as before, and siblings mostly have theirs together', () => {
    const middle = (span.from + span.to) / 2;
    const isOn = ({ plans }: SimulatedChild, kind: string): boolean =>
      plans.some(({ plan, start, end }) => plan === kind && start <= middle && middle < end);
    const alive = ({ child }: SimulatedChild): boolean => child.from < middle && middle < child.to;
    for (const [kind, rate] of [
      ['CPP', 'plan.protection'],
      ['LAC', 'plan.looked-after'],
    ] as const)
      expectNear(rate, rates.value(rate), (one) => ({
        events: alive(one) && isOn(one, kind) ? 1 : 0,
        exposure: alive(one) ? 1 : 0,
      }));
    const households = [...Map.groupBy(children.filter(alive), ({ child }) => child.household).values()].filter(
      (all) => all.length > 1,
    );
    const some = households.filter((all) => all.some((one) => isOn(one, 'LAC')));
    expect(some.filter((all) => all.filter((one) => isOn(one, 'LAC')).length > 1).length).toBeGreaterThan(
      0.2 * some.length,
    );
  });

  test('a child on a protection plan is mostly seen within ten working days, sometimes later', () => {
    const gaps = children.flatMap(({ visits, plans }) => {
      // of a child on two plans, one after the other, the pause between them is no late visit
      if (plans.length !== 1 || plans[0]!.plan !== 'CPP') return [];
      const seen = visits.filter(has('child-seen-by-worker'));
      return seen.slice(1).map(({ at }, place) => (at - seen[place]!.at) / day);
    });
    expect(gaps.length).toBeGreaterThan(300);
    expect(gaps.filter((gap) => gap <= 14.1).length / gaps.length).toBeGreaterThan(0.7);
    expect(gaps.some((gap) => gap > 18)).toBe(true);
  });

  test('looked-after children have a first health assessment within twenty working days in about two of three', () => {
    const waits = children.flatMap(({ child, plans, visits }) =>
      plans
        .filter(({ plan, authority }) => plan === 'LAC' && authority === here)
        .filter(({ start, end }) => start > child.from && start + 90 * day < Math.min(end, child.to))
        .map(({ start }) => {
          const held = visits.find((one) => has('initial-health-assessment')(one) && one.at >= start);
          return held === undefined ? Infinity : (held.at - start) / day;
        }),
    );
    const inTime = waits.filter((wait) => wait <= 28.6);
    expect(waits.length).toBeGreaterThan(10);
    expect(inTime.length / waits.length).toBeGreaterThan(0.35);
    expect(inTime.length / waits.length).toBeLessThan(0.95);
  });

  test('authorities that state nothing are silent', () => {
    const stated = children.flatMap(({ statements }) => statements.map(({ signal: one }) => one));
    expect(stated.filter(({ setting, organisation }) => setting === 'social-care' && organisation !== here)).toEqual(
      [],
    );
  });
});

describe('mothers, siblings and the unborn', () => {
  test('what hospitals say of people is of the contract, with numbers kept for tests', () => {
    const said = children.flatMap(({ people }) => people.map(({ signal: one }) => one));
    expect(said.length).toBeGreaterThan(1_000);
    const faults = said.filter((one) => {
      const { success, data } = signal.safeParse(one);
      return (
        !success ||
        !isDeepStrictEqual(data, one) ||
        (one.type === 'person.stated' && !isTestNhsNumber(one.person.nhsNumber!))
      );
    });
    expect(faults).toEqual([]);
  });

  test('siblings whom a hospital knows have one mother there, and no child has her number', () => {
    const numbers = new Set(children.map(({ child }) => child.nhsNumber));
    const mothers = new Map<string, Set<unknown>>();
    for (const { child, people } of children) {
      for (const { signal: one } of people) {
        if (one.type === 'person.stated')
          expect(one.person.deceased === true || !numbers.has(one.person.nhsNumber!)).toBe(true);
        else mothers.set(one.from.id, (mothers.get(one.from.id) ?? new Set()).add(child.household));
      }
    }
    expect([...mothers.values()].every((households) => households.size === 1)).toBe(true);
  });

  test('an unborn child’s plan is listed under the mother’s number until the birth, then the child’s own', () => {
    const unborn = children.filter(({ plans }) =>
      plans.some(({ plan, nhsNumber }) => plan === 'UCPP' && nhsNumber !== undefined),
    );
    expect(unborn.length).toBeGreaterThan(0);
    for (const one of unborn) {
      const before = one.plans.find(({ plan }) => plan === 'UCPP')!;
      expect(before.nhsNumber).not.toBe(one.child.nhsNumber);
      const lists = planListsOf([one], span).map(({ signal: { entries, authority } }) => ({ entries, authority }));
      const named = lists.flatMap(({ entries }) => entries);
      for (const entry of named.filter(({ plan }) => plan === 'UCPP')) expect(entry.nhsNumber).toBe(before.nhsNumber);
      for (const entry of named.filter(({ plan }) => plan === 'CPP')) expect(entry.nhsNumber).toBe(one.child.nhsNumber);
    }
  });

  test('a family that changes its practice mostly says so to the new one soon', () => {
    const joined = children.flatMap(({ visits }) => visits.filter(has('joined-practice-list')));
    const left = children.flatMap(({ visits }) => visits.filter(has('left-practice-list')));
    expect(joined.length).toBeGreaterThan(200);
    expect(left.length / joined.length).toBeGreaterThan(0.65);
    expect(left.length / joined.length).toBeLessThan(0.9);
  });

  test('the same seed gives the same people and plans', () => {
    const bytes = (): string =>
      JSON.stringify([...simulate({ ...options, children: 200 })].map(({ people, plans }) => [people, plans]));
    expect(bytes()).toBe(bytes());
  });
});

describe('signals of wider lives', () => {
  test('every one is of the contract', () => {
    const said = children.flatMap(({ statements }) => statements.map(({ signal: one }) => one));
    const wider = said.filter(({ coded }) => (coded ?? []).some(({ system }) => system === 'bellwether'));
    expect(wider.length).toBeGreaterThan(1_000);
    expect(wider.slice(0, 20_000).filter((one) => !signal.safeParse(one).success)).toEqual([]);
  });
});
