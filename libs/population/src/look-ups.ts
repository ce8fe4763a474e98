import { type Signal } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { instantOf } from './calendar.js';
import { type Child } from './child.js';
import { type Plan } from './plans.js';
import { type Random } from './random.js';
import { type Stated } from './statements.js';

/** The answer of a look-up, and when it is stated, in milliseconds. */
export interface LookUp {
  readonly at: number;
  readonly signal: Extract<Signal, { type: 'plan.checked' }>;
}

/** Look-ups of plans that departments and walk-in centres make when a child comes unannounced; some are never answered. Without a number nobody can be looked up. */
export function lookUpsOf(
  child: Child,
  plans: readonly Plan[],
  statements: readonly Stated[],
  rates: BaseRates,
  random: Random,
): readonly LookUp[] {
  const first = new Map<string, Stated>();
  for (const one of statements) if (!first.has(one.signal.visit.id)) first.set(one.signal.visit.id, one);
  return [...first.values()]
    .filter(({ signal }) => signal.kind === 'unscheduled' && signal.person.nhsNumber !== undefined)
    .flatMap(({ signal, at }): readonly LookUp[] => {
      const own = random.fork(signal.visit.id);
      if (!own.chance(rates.value('look-up.asked'))) return [];
      const askedAt = at + 5_000 + own.below(60_000);
      const isAnswered = !own.chance(rates.value('look-up.unanswered'));
      return [
        {
          at: askedAt,
          signal: {
            type: 'plan.checked',
            feed: 'cp-is',
            nhsNumber: child.nhsNumber,
            visit: { feed: signal.feed, id: signal.visit.id },
            ...(isAnswered ? answerAt(plans, askedAt) : notAnswered(own)),
            at: instantOf(askedAt),
          },
        },
      ];
    });
}

type Answer = Pick<LookUp['signal'], 'answer' | 'plan' | 'authority' | 'reason'>;

/** Every authority tells the national system of its plans; those of an unborn child stand under its mother's number. */
function answerAt(plans: readonly Plan[], at: number): Answer {
  const inForce = plans.find(
    ({ start, listedFrom = start, end, nhsNumber }) => nhsNumber === undefined && listedFrom <= at && at < end,
  );
  return inForce === undefined ? { answer: 'no' } : { answer: 'yes', plan: inForce.plan, authority: inForce.authority };
}

function notAnswered(random: Random): Answer {
  return { answer: 'unknown', reason: random.chance(0.8) ? 'timeout' : 'error' };
}
