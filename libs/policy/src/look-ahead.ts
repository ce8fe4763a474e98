import { isMissed } from './appointments.js';
import { type Rule } from './define-rule.js';
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
    longest = Math.max(
      0,
      ...policies.flatMap((policy) => rules.map((rule) => daysOf(policy, rule, rule.looksAheadDays) * dayMs)),
    );
    known.set(policies, longest);
  }
  return longest;
}

function daysOf(policy: Policy, rule: Rule, ask: Rule['looksAheadDays']): number {
  const parameters = parametersOf(policy, rule);
  return parameters === null || ask === undefined ? 0 : ask((name) => numberOf(rule.id, parameters, name));
}

const knownAnswers = new WeakMap<readonly Policy[], number>();

/**
 * The longest time after a contact that starts a clock (`startsClock`) within which another with a step (`isClockStep`) may
 * change what is said of it, by taking place then; milliseconds, 0 when no rule waits for a step.
 */
export function answerMs(policies: readonly Policy[]): number {
  let longest = knownAnswers.get(policies);
  if (longest === undefined) {
    const days = policies.flatMap((policy) => rules.map((rule) => daysOf(policy, rule, rule.answersWithinDays)));
    longest = Math.max(0, ...days) * dayMs;
    knownAnswers.set(policies, longest);
  }
  return longest;
}

/** Whether a rule that looks ahead may judge a contact of this kind and status. */
export function mayLookAhead(contact: Pick<ContactFacts, 'kind'> & { readonly status: string }): boolean {
  return contact.status === 'was-not-brought' && isMissed({ kind: contact.kind, status: contact.status });
}
