import { isMissed } from './appointments.js';
import { type ContactFacts } from './facts.js';
import { numberOf, parametersOf, type Policy } from './policy.js';
import { rules } from './rules/index.js';

const dayMs = 86_400_000;
const known = new WeakMap<readonly Policy[], number>();

/**
 * Rules look back, but for those with `looksAheadDays`. This is the longest time after a missed appointment is known within
 * which an appointment first received may still change what is said of it; milliseconds, 0 when no rule looks ahead.
 */
export function lookAheadMs(policies: readonly Policy[]): number {
  let longest = known.get(policies);
  if (longest === undefined) {
    longest = Math.max(0, ...policies.flatMap((policy) => rules.map((rule) => daysAhead(policy, rule) * dayMs)));
    known.set(policies, longest);
  }
  return longest;
}

function daysAhead(policy: Policy, rule: (typeof rules)[number]): number {
  const parameters = parametersOf(policy, rule);
  if (parameters === null || rule.looksAheadDays === undefined) return 0;
  return rule.looksAheadDays((name) => numberOf(rule.id, parameters, name));
}

/** Whether a rule that looks ahead may judge a contact of this kind and status. */
export function mayLookAhead(contact: Pick<ContactFacts, 'kind'> & { readonly status: string }): boolean {
  return contact.status === 'was-not-brought' && isMissed({ kind: contact.kind, status: contact.status });
}
