import { chainKindOf, type Policy } from '#libs/policy';
import { type Replay } from '../domain/replay.js';
import { type Ring } from '../domain/rings.js';

/** Roles that are told at once, and those that are told where nobody answers. */
export interface Told {
  readonly first: readonly string[];
  readonly next: readonly string[];
}

/**
 * Who is told at the first ring: the chain of the organisation, of a CONCERN those of its first step whom the rules name, if any. One
 * that has no chain, such as a housing office, has nobody of its own to tell: then all whom the rules name, as the findings have them.
 */
export function toldAt(ring: Ring, { firstRing }: Pick<Replay, 'firstRing'>, { chains }: Policy): Told {
  const recipients = [...new Set(firstRing.flatMap(({ finding }) => finding.recipients))];
  const kind = chainKindOf(ring.placed.event.setting);
  const steps = kind === null ? undefined : chains[kind];
  if (steps === undefined) return { first: recipients, next: [] };
  const [first = [], next = []] = steps;
  const named = ring.severity === 'CONCERN' ? first.filter((role) => recipients.includes(role)) : [];
  return { first: named.length > 0 ? named : first, next };
}
