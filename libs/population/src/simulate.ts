import { adviceOf } from './advice.js';
import { cameAloneOf } from './alone/came-alone.js';
import { baseRates, type BaseRates } from './base-rates.js';
import { birthOf } from './birth.js';
import { year } from './calendar.js';
import { childOf, type Child } from './child.js';
import { clinicVisitsOf } from './clinics.js';
import { dentalVisitsOf, schoolNurseVisitsOf } from './community-visits.js';
import { lastOf } from './deaths.js';
import { emergenciesOf } from './emergencies.js';
import { foundOf } from './found.js';
import { historyOf, type HistoryKind } from './histories/history.js';
import { householdsOf, streetLength, type Span } from './household.js';
import { withInjuryDates } from './injury-dates.js';
import { keptApart } from './keep-apart.js';
import { deathSaid, kinOf, type Said } from './kinship.js';
import { healthAssessmentsOf } from './looked-after.js';
import { lessWhatIsLeftOut } from './left-out.js';
import { lookUpsOf, type LookUp } from './look-ups.js';
import { aroundLongStays, longStaysOf } from './long-stays.js';
import { medicalsOf } from './medicals.js';
import { parentsOwnOf } from './parents.js';
import { planWorkOf } from './plan-work.js';
import { plansOf, type Plan } from './plans.js';
import { domesticNoticesOf, missingEpisodesOf } from './police-notices.js';
import { practiceVisitsOf } from './practice-visits.js';
import { plansOfPregnancies, pregnanciesOf } from './pregnancies.js';
import { withFostering } from './private-fostering.js';
import { Random } from './random.js';
import { referralsOf } from './referrals.js';
import { registrationsOf } from './registrations.js';
import { slotsOf } from './slots.js';
import { numberedOf, type Stated } from './statements.js';
import { withStays } from './stays.js';
import { type Visit } from './visit.js';
import { followUpsOf, mutilationOf, sexualHealthVisitsOf } from './young-people.js';

/** What to simulate. */
export interface SimulationOptions {
  readonly children: number;
  /** Only these streets of forty children are drawn, the first being 0; said nothing: all. */
  readonly streets?: readonly number[];
  readonly years: number;
  readonly seed: number;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Whether histories of known kind are embedded among the ordinary children; said nothing: some are. */
  readonly embedded?: 'none' | 'some';
  /** Whether young people who came to the country alone live among the families, beside the children asked for; said nothing: some do. */
  readonly alone?: 'none' | 'some';
  readonly rates?: BaseRates;
}

/** A child with its plans, its visits as they were and what feeds state of them, in order. */
export interface SimulatedChild {
  readonly child: Child;
  readonly plans: readonly Plan[];
  /** Kind of the history embedded in its life. */
  readonly history: HistoryKind | null;
  readonly visits: readonly Visit[];
  readonly statements: readonly Stated[];
  /** Answers of look-ups of its plan. */
  readonly lookUps: readonly LookUp[];
  /** What hospitals say of who belongs to whom, and that a child has died. */
  readonly people: readonly Said[];
}

/** From the first day at midnight (UTC) on. */
export function spanOf({ from, years }: Pick<SimulationOptions, 'from' | 'years'>): Span {
  const start = Date.parse(`${from}T00:00:00Z`);
  if (Number.isNaN(start)) throw new RangeError('the first day is no date');
  return { from: start, to: start + years * year };
}

/**
 * Children one after the other, each the same whatever the number of children: a child depends on the seed, its number and
 * the span alone. After the families of a whole street come those of it who came to the country alone; they move nobody else.
 *
 * @throws RangeError when there are not enough test numbers, or the first day is no date
 */
export function* simulate(options: SimulationOptions): Generator<SimulatedChild> {
  const rates = options.rates ?? baseRates();
  const root = Random.of(options.seed);
  const span = spanOf(options);
  const all = Array.from({ length: Math.ceil(options.children / streetLength) }, (_, street) => street);
  for (const street of options.streets ?? all) {
    yield* inFamilies(street, options, rates, root);
    const isWhole = (street + 1) * streetLength <= options.children;
    if (isWhole && options.alone !== 'none') yield* cameAloneOf(street, span, rates, root);
  }
}

function* inFamilies(
  street: number,
  options: SimulationOptions,
  rates: BaseRates,
  root: Random,
): Generator<SimulatedChild> {
  const span = spanOf(options);
  for (const household of householdsOf(street, span, rates, root)) {
    for (const [place, { number }] of household.children.entries()) {
      if (number >= options.children) return;
      const child = childOf(household, place, span, rates, root);
      const streams = {
        own: root.fork('visits', number),
        household: root.fork('family', household.children[0]?.number ?? number),
      };
      yield simulated(child, span, options.embedded ?? 'some', rates, streams);
    }
  }
}

/** Streams of numbers of a child and of its household: what happens to all its children happens at one time. */
interface Streams {
  readonly own: Random;
  readonly household: Random;
}

function simulated(
  child: Child,
  span: Span,
  embedded: 'none' | 'some',
  rates: BaseRates,
  { own, household }: Streams,
): SimulatedChild {
  const history = embedded === 'none' ? null : historyOf(child, rates, own.fork('history'));
  const pregnancies = pregnanciesOf(child, rates, own.fork('pregnancies'));
  const plans = [
    ...plansOf(child, rates, own.fork('plans'), household.fork('plans')),
    ...plansOfPregnancies(pregnancies, child, rates, own.fork('unborn-plans')),
  ];
  const meetings = meetingsOf(child, plans, [...pregnancies, ...(history?.visits ?? [])], rates, own);
  const apart = keptApart(aroundLongStays(meetings), child.to);
  const dated = withInjuryDates(apart, child, rates, own.fork('injury-dates'));
  const fostered = withFostering(dated, child, rates, own.fork('private-fostering'));
  const met = withStays(child, fostered, rates, own.fork('stays'));
  const told = [
    ...registrationsOf(child, rates, household.fork('registrations')),
    ...missingEpisodesOf(child, plans, rates, own.fork('missing')),
    ...domesticNoticesOf(child, rates, household.fork('domestic'), span),
    ...parentsOwnOf(child, rates, household.fork('parents'), span),
    ...referralsOf(child, rates, household.fork('referrals'), span),
    ...planWorkOf(child, plans, rates, own.fork('plan-work')),
    ...lastOf(child),
  ].filter(({ at }) => child.from <= at && at < child.to);
  const life = [...met, ...told].sort((one, other) => one.at - other.at);
  const medicals = keptApart(medicalsOf(told, child, rates, own.fork('medicals')), child.to, life);
  const further = [...medicals, ...adviceOf([...life, ...medicals], child, rates, own.fork('advice'))];
  const found = keptApart(foundOf(told, child, rates, own.fork('found')), child.to, [...life, ...further]);
  const visits = [...life, ...further, ...found].sort((one, other) => one.at - other.at);
  const heardOf = history === null && own.fork('unheard').chance(rates.value('unrecorded.birth')) ? isNoBirth : isAny;
  const drawn = numberedOf([life, further, found], child).filter(({ purpose }) => heardOf(purpose));
  const stated = lessWhatIsLeftOut(drawn, child, plans, rates, own.fork('left-out'));
  const statements = stated.toSorted((one, other) => one.at - other.at);
  return {
    child,
    plans,
    history: history?.kind ?? null,
    visits,
    statements,
    lookUps: lookUpsOf(child, plans, statements, rates, own.fork('look-ups')),
    people: [
      ...kinOf(
        child,
        visits.filter(({ purpose }) => heardOf(purpose)),
        rates,
        own.fork('kin'),
      ),
      ...deathSaid(child),
    ],
  };
}

const isAny = (): boolean => true;
/** Of a birth at home, or elsewhere, no feed states anything. */
const isNoBirth = (purpose: Visit['purpose']): boolean => purpose !== 'birth';

/** Visits at which somebody sees the child. */
function meetingsOf(
  child: Child,
  plans: readonly Plan[],
  others: readonly Visit[],
  rates: BaseRates,
  random: Random,
): readonly Visit[] {
  // what is told of a pregnancy or a history happens on its own days
  const isPlain = others.length === 0;
  const emergencies = emergenciesOf(child, rates, random.fork('emergencies'));
  return [
    ...birthOf(child, rates, random.fork('birth'), isPlain),
    ...(isPlain ? longStaysOf(child, rates, random.fork('long-stays')) : []),
    ...emergencies,
    ...followUpsOf(emergencies, child, rates, random.fork('follow-ups')),
    ...clinicVisitsOf(child, rates, random.fork('clinics')),
    ...practiceVisitsOf(child, rates, random.fork('practice')),
    ...slotsOf(child, rates, random.fork('slots')),
    ...dentalVisitsOf(child, rates, random.fork('dental')),
    ...schoolNurseVisitsOf(child, rates, random.fork('school-nurse')),
    ...sexualHealthVisitsOf(child, rates, random.fork('sexual-health')),
    ...mutilationOf(child, rates, random.fork('mutilation')),
    ...healthAssessmentsOf(child, plans, rates, random.fork('assessments')),
    ...others,
  ];
}
