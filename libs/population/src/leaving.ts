import { type BaseRates } from './base-rates.js';
import { ageAt, type Child } from './child.js';
import { facts } from './facts.js';
import { type Random } from './random.js';
import { type Visit } from './visit.js';

/** How some leave whom a department has seen, as it codes and words it. */
const ways = {
  'against-advice': 'left against advice before results, told to come back if worse',
  'removed-by-relative': 'relative took child away while doctor was on the telephone',
} as const;
type Way = keyof typeof ways;

/** An attendance that led to no stay, some of which end against advice, more of young people, or with a relative who takes the child away. */
export function asLeft(child: Child, visit: Visit, rates: BaseRates, random: Random): Visit {
  if (visit.purpose !== 'emergency' || visit.outcome !== 'completed' || visit.marked === true) return visit;
  const age = ageAt(child, visit.at);
  let left = random.next();
  const way = (Object.keys(ways) as Way[]).find((one) => (left -= rates.at(`leaving.${one}`, age)) < 0);
  if (way === undefined) return visit;
  return {
    ...visit,
    coded: [...(visit.coded ?? []), ...facts('outcome', way)],
    words: [...(visit.words ?? []), ['outcome', ways[way]]],
  };
}

/** Whether a record says that the child left so: somebody signed for it, and its end is not left open. */
export function saysHowLeft({
  coded,
}: {
  readonly coded?: readonly { readonly code: string }[] | null | undefined;
}): boolean {
  return (coded ?? []).some(({ code }) => code in ways);
}
