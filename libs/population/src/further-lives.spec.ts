import { signal } from '#libs/contracts';
import { simulatedLives } from '../test/simulated-lives.js';
import { baseRates, BaseRates, type BaseRate } from './base-rates.js';
import { dateOf, day, dayOf } from './calendar.js';
import { has, isBetween, shareOf } from './measure-rates.js';
import { simulate, type SimulatedChild } from './simulate.js';
import { tookPlace, type Purpose, type Visit } from './visit.js';

const rates = baseRates();
const options = {
  children: 10_000,
  years: 2,
  seed: 2030,
  from: '2026-01-01',
  embedded: 'none',
  alone: 'none',
} as const;
const { children, expectNear, note } = simulatedLives(options);

const is = (purpose: Purpose) => (visit: Visit) => visit.purpose === purpose;
const visitsWith = (of: (visit: Visit) => boolean): readonly { one: SimulatedChild; visit: Visit }[] =>
  children.flatMap((one) => one.visits.filter(of).map((visit) => ({ one, visit })));
const dateOfInjury = ({ coded = [] }: Visit): string | undefined =>
  coded.find(({ code }) => code.startsWith('injured-on-'))?.code.slice('injured-on-'.length);

describe('when an injury happened', () => {
  const isHurt = (visit: Visit): boolean => visit.hurtDaysBefore !== undefined;
  const isInjury = (visit: Visit): boolean => is('emergency')(visit) && isHurt(visit);

  test('is stated as often as the base rates say, in departments and practices', () => {
    const isDated = (visit: Visit): boolean => dateOfInjury(visit) !== undefined;
    expectNear('injured-on.stated', rates.value('injured-on.stated'), shareOf(isInjury, isDated));
    const inPractice = (visit: Visit): boolean => is('practice')(visit) && isHurt(visit);
    expectNear('injured-on.practice', rates.value('injured-on.practice'), shareOf(inPractice, isDated));
  });

  test('is mostly the same day, sometimes the evening before, and as late as the words say', () => {
    const ofAccidents = (visit: Visit): boolean =>
      isInjury(visit) && (visit.words ?? []).some(([, text]) => text.includes(', happened '));
    const yesterday = rates.value('injured-on.yesterday') * (1 - rates.value('ed.late-presentation'));
    expectNear(
      'injured-on.yesterday, of all',
      yesterday,
      shareOf(ofAccidents, (one) => one.hurtDaysBefore === 1),
    );
    for (const { one, visit } of visitsWith((each) => ofAccidents(each) && dateOfInjury(each) !== undefined)) {
      const [, complaint] = visit.words!.find(([field]) => field === 'chiefComplaint')!;
      const said = /happened (today|yesterday|(\d) days ago)/.exec(complaint)!;
      const days = Number(said[2] ?? (said[1] === 'today' ? 0 : 1));
      const date = dateOf(Math.max(one.child.bornAt, dayOf(visit.at) - days * day));
      expect(dateOfInjury(visit)).toBe(date);
    }
  });

  test('is never before the birth nor after the visit', () => {
    const dated = visitsWith((visit) => dateOfInjury(visit) !== undefined);
    expect(dated.length).toBeGreaterThan(800);
    const wrong = dated.filter(
      ({ one, visit }) => dateOfInjury(visit)! < one.child.birthDate || dateOfInjury(visit)! > dateOf(visit.at),
    );
    expect(wrong).toEqual([]);
  });

  test('is the day from which a late burn is called delayed', () => {
    const burns = visitsWith((visit) => isInjury(visit) && has('hot-liquid', 'contact-burn')(visit));
    expect(burns.length).toBeGreaterThan(30);
    const wrong = burns.filter(({ visit }) => has('delayed')(visit) !== visit.hurtDaysBefore! > 1);
    expect(wrong).toEqual([]);
  });
});

describe('somebody who was asked before', () => {
  const advice = (): readonly { one: SimulatedChild; visit: Visit }[] => visitsWith(is('advice'));
  /** Injuries with contacts about them, by how late they were brought. */
  const asked =
    (isLate: boolean) =>
    ({ visits }: SimulatedChild): { events: number; exposure: number } => {
      const injuries = visits.filter(
        (visit) => is('emergency')(visit) && visit.hurtDaysBefore !== undefined && visit.hurtDaysBefore > 1 === isLate,
      );
      const before = injuries.filter(({ at, hurtDaysBefore }) =>
        visits.some((one) => is('advice')(one) && dayOf(at) - hurtDaysBefore! * day <= one.at && one.at < at),
      );
      return { events: before.length, exposure: injuries.length };
    };

  test('is a contact of its own, of as many injuries as stated, and of more that were brought late', () => {
    expectNear('advice.before-injury', rates.value('advice.before-injury'), asked(false));
    expectNear('advice.before-late-injury', rates.value('advice.before-late-injury'), asked(true));
  });

  test('is called, is the practice or a walk-in centre, where there is time for it', () => {
    const late = (visit: Visit): boolean => is('advice')(visit);
    expectNear(
      'advice, seen at a practice',
      rates.value('advice.practice') / (1 - rates.value('advice.by-telephone')),
      shareOf(
        (visit) => late(visit) && visit.kind !== 'call',
        ({ setting }) => setting === 'gp',
      ),
    );
    const calls = advice().filter(({ visit }) => visit.kind === 'call').length / advice().length;
    note(`advice by telephone base ${rates.value('advice.by-telephone')} at least, found ${calls.toFixed(3)}`);
    expect(calls).toBeGreaterThan(rates.value('advice.by-telephone') - 0.1);
    expect(calls).toBeLessThan(0.8);
    const settings = new Set(advice().map(({ visit }) => visit.setting));
    expect([...settings].sort()).toEqual(['gp', 'out-of-hours', 'walk-in']);
  });

  test('is told in signals of the contract', () => {
    const said = children.flatMap(({ statements }) => statements.filter(({ purpose }) => purpose === 'advice'));
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((one) => !signal.safeParse(one.signal).success)).toEqual([]);
  });
});

describe('who came', () => {
  const escort = ({ words = [] }: Visit): string => words.find(([field]) => field === 'escort')?.[1] ?? '';
  const ofParent = (visit: Visit): boolean => is('emergency')(visit) && escort(visit).startsWith('parent');
  const ofOther = (visit: Visit): boolean => is('emergency')(visit) && !escort(visit).startsWith('parent');

  test('is a new partner, or an adult whose tie nobody wrote down, as often as stated', () => {
    expectNear('escort.new-partner', rates.value('escort.new-partner'), shareOf(ofParent, has('new-partner')));
    expectNear('escort.unknown-adult', rates.value('escort.unknown-adult'), shareOf(ofOther, has('unknown-adult')));
    const said = visitsWith(has('new-partner', 'unknown-adult')).filter(({ visit }) => is('emergency')(visit));
    expect(said.filter(({ visit }) => !/new partner|not written down/.test(escort(visit)))).toEqual([]);
  });

  test('may be somebody who fosters the child privately: as many as notified, for months, said at some visits', () => {
    const more = rates.rates.map((one): BaseRate =>
      one.name === 'private-fostering.begun' ? { ...one, value: 100 * one.value } : one,
    );
    const many = [...simulate({ ...options, children: 3_000, rates: new BaseRates(more, rates.sources) })];
    const recorded = rates.value('private-fostering.recorded');
    // at any time twenty a year for nine months each
    const share = 1 - Math.exp((-(100 * rates.bands('private-fostering.begun')[0]!.value) / 1000) * (9 / 12));
    expectNear(
      'private-fostering, of visits',
      share * recorded,
      ({ child, visits }) => {
        const seen = visits.filter(
          (visit) => is('practice')(visit) && tookPlace(visit) && isBetween(child, visit.at, [2, 15]),
        );
        return { events: seen.filter(has('private-fostering')).length, exposure: seen.length };
      },
      many,
    );
    expect(visitsWith(has('private-fostering')).length).toBeLessThan(30);
  });
});

describe('notes on ordinary children', () => {
  const ordinary = /missed breakfast|came from football|left the other one|combing them out|had rung the school/;
  const isUntidy = ({ words = [] }: Visit): boolean => words.some(([, text]) => ordinary.test(text));

  test('remark now and then on hunger, mud, a thin coat, nits or a late collection, mostly in words alone', () => {
    const nurse = rates.value('note.untidy-school-nurse');
    expectNear('note.untidy-school-nurse', nurse, shareOf(is('school-nurse'), isUntidy));
    const practices = (visit: Visit, child: SimulatedChild['child']): boolean =>
      is('practice')(visit) &&
      tookPlace(visit) &&
      visit.hurtDaysBefore === undefined &&
      isBetween(child, visit.at, [1, 18]);
    expectNear('note.untidy-practice', rates.value('note.untidy-practice'), shareOf(practices, isUntidy));
    const codes = ['hungry', 'unwashed', 'inadequate-clothing', 'infestation', 'collected-late'];
    expectNear('note.coded', rates.value('note.coded'), shareOf(isUntidy, has(...codes)));
  });

  test('give an ordinary reason whenever they are coded', () => {
    const coded = visitsWith(has('hungry', 'unwashed', 'inadequate-clothing', 'infestation', 'collected-late'));
    expect(coded.length).toBeGreaterThan(5);
    expect(coded.filter(({ visit }) => !isUntidy(visit))).toEqual([]);
  });
});
