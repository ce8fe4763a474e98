import { baseRates, type BaseRates } from './base-rates.js';
import { birthOf } from './birth.js';
import { year } from './calendar.js';
import { childOf, type Child } from './child.js';
import { clinicVisitsOf } from './clinics.js';
import { dentalVisitsOf, schoolNurseVisitsOf } from './community-visits.js';
import { emergenciesOf } from './emergencies.js';
import { historyOf, type HistoryKind } from './histories/history.js';
import { householdsOf, streetLength, type Span } from './household.js';
import { keptApart } from './keep-apart.js';
import { plansOf, type Plan } from './plans.js';
import { practiceVisitsOf } from './practice-visits.js';
import { Random } from './random.js';
import { slotsOf } from './slots.js';
import { statementsOf, type Stated } from './statements.js';
import { type Visit } from './visit.js';

/** What to simulate. */
export interface SimulationOptions {
  readonly children: number;
  readonly years: number;
  readonly seed: number;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Whether histories of known kind are embedded among the ordinary children; said nothing: some are. */
  readonly embedded?: 'none' | 'some';
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
}

/** From the first day at midnight (UTC) on. */
export function spanOf({ from, years }: Pick<SimulationOptions, 'from' | 'years'>): Span {
  const start = Date.parse(`${from}T00:00:00Z`);
  if (Number.isNaN(start)) throw new RangeError('the first day is no date');
  return { from: start, to: start + years * year };
}

/**
 * Children one after the other, each the same whatever the number of children: a child depends on the seed, its number and
 * the span alone.
 *
 * @throws RangeError when there are not enough test numbers, or the first day is no date
 */
export function* simulate(options: SimulationOptions): Generator<SimulatedChild> {
  const rates = options.rates ?? baseRates();
  const root = Random.of(options.seed);
  const span = spanOf(options);
  for (let street = 0; street * streetLength < options.children; street += 1) {
    for (const household of householdsOf(street, span, rates, root)) {
      for (const [place, { number }] of household.children.entries()) {
        if (number >= options.children) return;
        const child = childOf(household, place, span, rates, root);
        yield simulated(child, options.embedded ?? 'some', rates, root.fork('visits', number));
      }
    }
  }
}

function simulated(child: Child, embedded: 'none' | 'some', rates: BaseRates, random: Random): SimulatedChild {
  const history = embedded === 'none' ? null : historyOf(child, rates, random.fork('history'));
  const visits = keptApart(
    [
      ...birthOf(child),
      ...emergenciesOf(child, rates, random.fork('emergencies')),
      ...clinicVisitsOf(child, rates, random.fork('clinics')),
      ...practiceVisitsOf(child, rates, random.fork('practice')),
      ...slotsOf(child, rates, random.fork('slots')),
      ...dentalVisitsOf(child, rates, random.fork('dental')),
      ...schoolNurseVisitsOf(child, rates, random.fork('school-nurse')),
      ...(history?.visits ?? []),
    ],
    child.to,
  );
  const statements = visits.flatMap((visit, place) => statementsOf(visit, child, place));
  return {
    child,
    plans: plansOf(child, rates, random.fork('plans')),
    history: history?.kind ?? null,
    visits,
    statements: statements.sort((one, other) => one.at - other.at),
  };
}
