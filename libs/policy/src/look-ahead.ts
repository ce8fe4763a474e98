import { isMissed } from './appointments.js';
import { circumstanceOf } from './codes/read-circumstances.js';
import { type Coded } from './codes/read-codes.js';
import { type ContactFacts } from './facts.js';
import { isWeight } from './growth.js';
import { numberOf, parametersOf, type Policy } from './policy.js';
import { rules } from './rules/index.js';

const dayMs = 86_400_000;
type Days = 'looksAheadDays' | 'weighsAheadDays';
const known: Readonly<Record<Days, WeakMap<readonly Policy[], number>>> = {
  looksAheadDays: new WeakMap(),
  weighsAheadDays: new WeakMap(),
};

/**
 * Rules look back, but for those with `looksAheadDays` or `weighsAheadDays`. This is the longest time after a missed appointment is known within
 * which an appointment first received may still change what is said of it; milliseconds, 0 when no rule looks ahead.
 */
export function lookAheadMs(policies: readonly Policy[]): number {
  return longestMs(policies, 'looksAheadDays');
}

/**
 * The longest time after a contact within which a weight may still change what is said of it, whenever that weight is first
 * heard of; milliseconds, 0 when no rule waits for one.
 */
export function weighsAheadMs(policies: readonly Policy[]): number {
  return longestMs(policies, 'weighsAheadDays');
}

/** Whether a coded fact says that a child was weighed. */
export function tellsOfWeight(fact: Coded): boolean {
  const told = circumstanceOf(fact);
  return told !== null && isWeight(told);
}

function longestMs(policies: readonly Policy[], days: Days): number {
  let longest = known[days].get(policies);
  if (longest === undefined) {
    longest = Math.max(0, ...policies.flatMap((policy) => rules.map((rule) => daysAhead(policy, rule, days) * dayMs)));
    known[days].set(policies, longest);
  }
  return longest;
}

function daysAhead(policy: Policy, rule: (typeof rules)[number], days: Days): number {
  const parameters = parametersOf(policy, rule);
  return parameters === null ? 0 : (rule[days]?.((name) => numberOf(rule.id, parameters, name)) ?? 0);
}

/** Whether a rule that looks ahead may judge a contact of this kind and status. */
export function mayLookAhead(contact: Pick<ContactFacts, 'kind'> & { readonly status: string }): boolean {
  return contact.status === 'was-not-brought' && isMissed({ kind: contact.kind, status: contact.status });
}
