import { simulatedLives } from '../test/simulated-lives.js';
import { baseRates, BaseRates, type BaseRate } from './base-rates.js';
import { day } from './calendar.js';
import { followedNames, conditionWords } from './conditions.js';
import { has, measure, shareOf, yearsBetween } from './measure-rates.js';
import { practiceOfWords } from './places.js';
import { simulate, type SimulatedChild } from './simulate.js';
import { tookPlace, type Visit } from './visit.js';

const rates = baseRates();
const options = {
  children: 12_000,
  years: 3,
  seed: 2029,
  from: '2026-01-01',
  embedded: 'none',
  alone: 'none',
} as const;
const { children, expectNear, note } = simulatedLives(options);

const isEssential = has('essential');
const isSlot = (visit: Visit): boolean => tookPlace(visit) || visit.outcome === 'was-not-brought';

describe('slots that their specialty calls essential', () => {
  test.each(followedNames)('follow-ups for %s are called so as often as stated', (name) => {
    const followUps = (visit: Visit): boolean => visit.purpose === 'clinic' && has(conditionWords[name].icd10)(visit);
    const isRare = name === 'haemophilia' || name === 'brittle-bones';
    const among = isRare ? withManyOf(name) : children;
    expectNear(`${name}.essential`, rates.value(`${name}.essential`), shareOf(followUps, isEssential), among);
  });

  /** A population in which one child in fifty has a condition that one in thousands has. */
  function withManyOf(name: string): readonly SimulatedChild[] {
    const more = rates.rates.map((one): BaseRate =>
      one.name.startsWith(`${name}.prevalence`) ? { ...one, value: 0.02 } : one,
    );
    return [...simulate({ ...options, children: 2_000, rates: new BaseRates(more, rates.sources) })];
  }

  test('newborn babies are referred to a hearing clinic, and enquiries to a medical, as often as stated', () => {
    const hearing = has('254');
    expectNear('hearing.referred', rates.value('hearing.referred'), ({ child, visits }) => ({
      events: new Set(visits.filter(hearing).map(() => child.number)).size,
      exposure: child.from <= child.bornAt + 10 * day && child.bornAt + 45 * day < child.to ? 1 : 0,
    }));
    expectNear('hearing.essential', rates.value('hearing.essential'), shareOf(hearing, isEssential));
    const medicals = ({ purpose }: Visit): boolean => purpose === 'medical';
    expectNear('medical.of-enquiries', rates.value('medical.of-enquiries'), ({ child, visits }) => ({
      events: visits.some(medicals) ? 1 : 0,
      exposure: visits.filter((one) => has('section-47-begun')(one) && one.at < child.to - 8 * day).length,
    }));
    expectNear('medical.essential', rates.value('medical.essential'), shareOf(medicals, isEssential));
  });

  test('are missed as others are, and then mostly offered again within days', () => {
    expectNear(
      'essential slots missed',
      rates.value('outpatient.missed'),
      shareOf(
        (visit) => isEssential(visit) && isSlot(visit),
        (visit) => !tookPlace(visit),
      ),
    );
    const missed = children.flatMap(({ child, visits }) =>
      visits
        .filter((visit) => isEssential(visit) && visit.outcome === 'was-not-brought' && visit.at < child.to - 15 * day)
        .map((visit) => ({
          // a slot that was itself the second is not offered again
          isFirst: !visits.some((one) => isSecondOf(visit, one)),
          isAgain: visits.some((one) => isSecondOf(one, visit)),
        })),
    );
    const firsts = missed.filter(({ isFirst }) => isFirst);
    const found = firsts.filter(({ isAgain }) => isAgain).length / firsts.length;
    const expected = rates.value('essential.rebooked-within-days');
    const error = Math.sqrt((expected * (1 - expected)) / firsts.length);
    note(`rebooked within days base ${expected}  found ${found.toFixed(3)} of ${firsts.length}`);
    expect(Math.abs(found - expected)).toBeLessThan(4 * error);
  });

  test('say so when booked and when missed, not only when kept', () => {
    const said = children.flatMap(({ statements }) => statements.map(({ signal }) => signal));
    for (const status of ['booked', 'completed', 'was-not-brought'])
      expect(
        said.some((one) => one.status === status && (one.coded ?? []).some(({ code }) => code === 'essential')),
      ).toBe(true);
  });

  /** Booked hours after the other was missed. */
  function isSecondOf(visit: Visit, missed: Visit): boolean {
    const wait = (visit.bookedAt ?? 0) - missed.at;
    return isEssential(visit) && isEssential(missed) && 0 < wait && wait < day && missed.outcome === 'was-not-brought';
  }

  test('children with these conditions are seen as often as their services ask', () => {
    const diabetes = has('E10.9');
    const { value } = measure(children, rates.value('diabetes.follow-ups'), ({ child, visits }) => {
      const kept = visits.filter((one) => diabetes(one) && tookPlace(one));
      return { events: kept.length, exposure: kept.length > 0 ? yearsBetween(child, [0, 18]) : 0 };
    });
    note(`diabetes clinics kept a year ${value.toFixed(2)}`);
    expect(value).toBeGreaterThan(2.8);
    expect(value).toBeLessThan(4.8);
  });
});

describe('what a slot is for', () => {
  const inCommunity = ({ place }: Visit): boolean => place.feed === 'westmarch-community';
  const isOf =
    (...purposes: readonly string[]) =>
    ({ purpose }: Visit): boolean =>
      purposes.includes(purpose);

  test('is coded by the community feed and most practices as often as stated, by one practice never', () => {
    const planned = isOf('review', 'immunisation');
    const isCoded = has('health-review', 'immunisation');
    expectNear(
      'planned-care.coded-community',
      rates.value('planned-care.coded-community'),
      shareOf((visit) => planned(visit) && inCommunity(visit), isCoded),
    );
    expectNear(
      'planned-care.coded-practice',
      rates.value('planned-care.coded-practice'),
      shareOf((one) => planned(one) && !inCommunity(one) && one.place.feed !== practiceOfWords.feed, isCoded),
    );
    const byWords = children.flatMap(({ visits }) =>
      visits.filter((one) => planned(one) && one.place.feed === practiceOfWords.feed),
    );
    expect(byWords.length).toBeGreaterThan(100);
    expect(byWords.filter((visit) => isCoded(visit) || (visit.words ?? []).length === 0)).toEqual([]);
  });

  test('is the purpose of the slot, and of no other visit', () => {
    const wrong = children.flatMap(({ visits }) =>
      visits.filter(
        (visit) =>
          (has('health-review')(visit) && visit.purpose !== 'review') ||
          (has('immunisation')(visit) && visit.purpose !== 'immunisation'),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('is stated of a missed slot too', () => {
    for (const purpose of ['health-review', 'immunisation']) {
      const missed = children.flatMap(({ statements }) =>
        statements.filter(
          ({ signal: { status, coded } }) =>
            status === 'was-not-brought' && (coded ?? []).some(({ code }) => code === purpose),
        ),
      );
      expect(missed.length).toBeGreaterThan(50);
    }
  });
});
