import { simulatedLives } from '../test/simulated-lives.js';
import { baseRates, BaseRates, type BaseRate } from './base-rates.js';
import { has, isBetween, shareOf } from './measure-rates.js';
import { simulate } from './simulate.js';
import { tookPlace, type Visit } from './visit.js';

const rates = baseRates();
const options = {
  children: 12_000,
  years: 2,
  seed: 2031,
  from: '2026-01-01',
  embedded: 'none',
  alone: 'none',
} as const;
const { children, expectNear } = simulatedLives(options);

const says = ({ words = [] }: Visit, text: string): boolean => words.some(([, said]) => said.includes(text));
const isSeen = (visit: Visit): boolean => visit.purpose === 'emergency' && visit.outcome === 'completed';
/** Ordinary attendances, without known conditions and without what young people do and suffer. */
const isOrdinary = (visit: Visit): boolean => isSeen(visit) && visit.cause === undefined && !says(visit, '; known ');
const isIll = (visit: Visit): boolean => isOrdinary(visit) && visit.hurtDaysBefore === undefined;

describe('illness that nobody explains, in ordinary lives', () => {
  test('results are normal at some attendances, clinics and consultations', () => {
    const isNormal = has('results-normal');
    expectNear(
      'results normal, emergency',
      rates.value('unexplained.results-normal-emergency'),
      shareOf(isIll, isNormal),
    );
    const clinics = (visit: Visit): boolean => visit.purpose === 'clinic' && tookPlace(visit);
    expectNear('results normal, clinic', rates.value('unexplained.results-normal-clinic'), shareOf(clinics, isNormal));
    const practices = (visit: Visit): boolean =>
      visit.purpose === 'practice' && tookPlace(visit) && visit.hurtDaysBefore === undefined;
    expectNear(
      'results normal, practice',
      rates.value('unexplained.results-normal-practice'),
      shareOf(practices, isNormal),
    );
    expectNear('opinion sought', rates.value('unexplained.opinion-sought'), shareOf(clinics, has('opinion-sought')));
  });

  test('events that are over on arrival are rare at every age, and few of them were seen by one carer only', () => {
    const isEvent = has('unexplained-event');
    for (const { ages = [0, 18] as const, value } of rates.bands('unexplained.event'))
      expectNear(
        `unexplained.event ${ages.join('-')}`,
        value,
        shareOf((visit, child) => isOrdinary(visit) && isBetween(child, visit.at, ages), isEvent),
      );
    expectNear(
      'seen by one carer only',
      rates.value('unexplained.one-carer-only'),
      shareOf((visit) => isSeen(visit) && isEvent(visit), has('seen-by-one-carer-only')),
    );
  });

  test('no ordinary child has many such events', () => {
    const most = Math.max(...children.map(({ visits }) => visits.filter(has('unexplained-event')).length));
    expect(most).toBeLessThan(4);
  });
});

describe('illness that only one person sees', () => {
  test('is recorded as often as stated, and far more often than in ordinary lives', () => {
    const only = rates.rates.map((one): BaseRate =>
      one.name.startsWith('history.') ? { ...one, value: Number(one.name === 'history.fabricated-illness') } : one,
    );
    const wanted = { ...options, children: 400, embedded: 'some', rates: new BaseRates(only, rates.sources) } as const;
    const some = [...simulate(wanted)].filter(({ history }) => history !== null);
    expect(some.length).toBeGreaterThan(30);
    const told = (visit: Visit): boolean =>
      visit.purpose === 'emergency' &&
      /reported|tests normal|stopped breathing at home|turned blue at home|according to mother/.test(
        JSON.stringify(visit.words),
      );
    for (const [code, rate] of [
      ['results-normal', 'fabricated-illness.results-normal'],
      ['unexplained-event', 'fabricated-illness.event'],
      ['seen-by-one-carer-only', 'fabricated-illness.one-carer-only'],
      ['opinion-sought', 'fabricated-illness.opinion-sought'],
    ] as const)
      expectNear(rate, rates.value(rate), shareOf(told, has(code)), some);
  });
});
