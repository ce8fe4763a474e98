import { type ReadSignals } from './read-signals.js';
import { type TakenVisits } from './take-visits.js';

/** References of whom a batch says more than contacts, or whose visits move or were ever somebody else's. */
export function doubtfulRefs(
  { identities, persons, checks }: ReadSignals,
  { visits, moves }: TakenVisits,
): ReadonlySet<string> {
  return new Set([
    ...identities.flatMap(({ from, to }) => [from, to]),
    ...persons.flatMap(({ refs }) => [refs.primary.ref, ...refs.linked.map(({ ref }) => ref)]),
    ...checks.map(({ ref }) => ref),
    ...moves.flatMap(({ from, to }) => [from, to]),
    ...[...visits.values()].flatMap(({ owner: { refs } }) => (refs.length > 1 ? refs : [])),
  ]);
}
