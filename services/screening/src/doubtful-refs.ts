import { type ReadSignals } from './read-signals.js';
import { type TakenVisits } from './take-visits.js';

/** References of whom a batch says more than contacts, or whose visits move or were ever somebody else's. */
export function doubtfulRefs(
  { identities, persons, checks }: ReadSignals,
  { visits, moves }: TakenVisits,
): ReadonlySet<string> {
  const doubtful = new Set<string>();
  for (const { from, to } of identities) doubtful.add(from).add(to);
  for (const { refs } of persons) {
    doubtful.add(refs.primary.ref);
    for (const { ref } of refs.linked) doubtful.add(ref);
  }
  for (const { ref } of checks) doubtful.add(ref);
  for (const { from, to } of moves) doubtful.add(from).add(to);
  for (const { owner } of visits.values()) if (owner.refs.length > 1) for (const ref of owner.refs) doubtful.add(ref);
  return doubtful;
}
