import { wasNotBrought } from './appointments.js';
import { type Rule } from './define-rule.js';
import { type ContactFacts } from './facts.js';
import { isOpenStay, mayShowElsewhere } from './open-stays.js';
import { numberOf, parametersOf, type Policy } from './policy.js';
import { clockStarts, clockSteps, records } from './process-steps.js';
import { rules } from './rules/index.js';

const dayMs = 86_400_000;

type Ask = 'looksAheadDays' | 'answersWithinDays' | 'seenElsewhereWithinDays';

/** The longest that a rule of some policies says; milliseconds, 0 where none says so. Worked out once (hot path). */
function longest(ask: Ask): (policies: readonly Policy[]) => number {
  const known = new WeakMap<Policy, number>();
  const longestOf = (policy: Policy): number => {
    const before = known.get(policy);
    if (before !== undefined) return before;
    const most = Math.max(0, ...rules.map((rule) => daysOf(policy, rule, rule[ask]))) * dayMs;
    known.set(policy, most);
    return most;
  };
  return (policies) => policies.reduce((most, policy) => Math.max(most, longestOf(policy)), 0);
}

function daysOf(policy: Policy, rule: Rule, ask: Rule[Ask]): number {
  const parameters = parametersOf(policy, rule);
  return parameters === null || ask === undefined ? 0 : ask((name) => numberOf(rule.id, parameters, name));
}

/**
 * Rules look back, but for those with `looksAheadDays`. This is the longest time after a missed appointment is known within
 * which an appointment first received may still change what is said of it; milliseconds, 0 when no rule looks ahead.
 */
export const lookAheadMs = longest('looksAheadDays');

/**
 * The longest time after a contact that starts a clock (`startsClock`) within which another with a step (`isClockStep`) may
 * change what is said of it, by taking place then; milliseconds, 0 when no rule waits for a step.
 */
export const answerMs = longest('answersWithinDays');

/**
 * The longest time after a stay began whose end is not stated (`isOpenStay`) within which another contact that the child came to
 * (`mayShowElsewhere`) may change what is said of it, by taking place then; milliseconds, 0 when no rule asks for one.
 */
export const elsewhereMs = longest('seenElsewhereWithinDays');

/** How far before a contact those lie that it may change (`mayChangeLater`), by when it takes place; milliseconds. */
export function reachBackMs(policies: readonly Policy[]): number {
  return Math.max(lookAheadMs(policies), answerMs(policies), elsewhereMs(policies));
}

/** Whether what is said of a contact may change by something that takes place later: of a missed appointment only where its care is essential. */
export function mayChangeLater(contact: ContactFacts): boolean {
  return waitsForNext(contact) || isOpenStay(contact) || records(contact, clockStarts);
}

/**
 * Whether what is said of a contact may change by one that takes place later: an essential appointment that was missed by the next one, a stay
 * without an end by where the child came to, a clock by a step. Each no further away than a rule of the policies looks.
 */
export function mayChangeBy(later: ContactFacts, policies: readonly Policy[]): (earlier: ContactFacts) => boolean {
  const since = (reach: number, mayChange: boolean): number => (mayChange ? later.occurredAt - reach : Infinity);
  const ahead = since(lookAheadMs(policies), later.kind === 'appointment');
  const stays = since(elsewhereMs(policies), mayShowElsewhere(later));
  const clocks = since(
    answerMs(policies),
    later.circumstances.some((step) => clockSteps.has(step)),
  );
  const first = Math.min(ahead, stays, clocks);
  return (earlier) => {
    const { occurredAt } = earlier;
    if (occurredAt < first) return false;
    return (
      (occurredAt >= ahead && waitsForNext(earlier)) ||
      (occurredAt >= stays && isOpenStay(earlier)) ||
      (occurredAt >= clocks && records(earlier, clockStarts))
    );
  };
}

function waitsForNext(contact: ContactFacts): boolean {
  return contact.isEssential && mayLookAhead(contact);
}

/** Whether a rule that looks ahead may judge a contact of this kind and status. */
export function mayLookAhead(contact: Pick<ContactFacts, 'kind'> & { readonly status: string }): boolean {
  return contact.status === 'was-not-brought' && wasNotBrought({ kind: contact.kind, status: contact.status });
}
