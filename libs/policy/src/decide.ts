import { ageAt } from './age.js';
import { type Anchor, type ChildFacts, type Decision } from './facts.js';
import { judge, type Verdict } from './judge-contact.js';
import { parametersOf, policyAt, type Policy } from './policy.js';
import { rules } from './rules/index.js';

/**
 * Judges every contact of a child by the policy in force when it was first received. Pure and total for policies that
 * `policyFaults` finds nothing wrong with: the same facts and policies give the same decision, in the same order,
 * whatever the order in which the contacts are listed.
 * @param policies at least one, by `inForceFrom`; the earliest judges what came before it
 * @param since contacts that took place earlier (milliseconds) are facts for the others and are not judged themselves:
 *   rules look back only, so a new contact changes nothing that was said of earlier ones; default: all are judged
 */
export function decide(child: ChildFacts, policies: readonly Policy[], since = -Infinity): Decision {
  const ordered = isOrdered(child.contacts) ? child : { ...child, contacts: child.contacts.toSorted(byTime) };
  const due = new Map<string, number>();
  for (const { rule, anchorKind, anchorKey, dueAt } of child.firedWatches) {
    const name = nameOf(rule, anchorKind, anchorKey);
    due.set(name, Math.max(dueAt, due.get(name) ?? dueAt));
  }
  const hasFired = (rule: string, kind: string, key: string, until: number): boolean =>
    due.size > 0 && (due.get(nameOf(rule, kind, key)) ?? -Infinity) >= until;
  const verdicts: Verdict[] = [];
  for (const contact of ordered.contacts) {
    if (contact.occurredAt < since) continue;
    const policy = policyAt(policies, contact.firstReceivedAt);
    const age = ageAt(child.birthDate, contact.occurredAt);
    const fired = new Set<string>();
    for (const rule of rules) {
      const parameters = rule.looksAt(contact) ? parametersOf(policy, rule) : null;
      if (parameters === null) continue;
      const verdict = judge(rule, parameters, { child: ordered, contact, age, policy, hasFired }, fired);
      if (verdict.finding !== null) fired.add(rule.id);
      verdicts.push(verdict);
    }
  }
  const byPlace =
    verdicts.length < 2 ? verdicts : verdicts.toSorted((a, b) => compare(placeOf(a.line), placeOf(b.line)));
  return {
    findings: byPlace.flatMap(({ finding }) => (finding === null ? [] : [finding])),
    watches: byPlace.flatMap(({ watch }) => (watch === null ? [] : [watch])),
    trace: byPlace.map(({ line }) => line),
  };
}

function isOrdered(contacts: ChildFacts['contacts']): boolean {
  return contacts.every((contact, place) => {
    const before = contacts[place - 1];
    return before === undefined || byTime(before, contact) < 0;
  });
}

function nameOf(rule: string, kind: string, key: string): string {
  return `${rule} ${kind} ${key}`;
}

function placeOf({ rule, anchor }: { readonly rule: string; readonly anchor: Anchor }): string {
  return nameOf(rule, anchor.kind, anchor.key);
}

/** By code units, the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function byTime(one: ChildFacts['contacts'][number], other: typeof one): number {
  return one.occurredAt - other.occurredAt || compare(one.key, other.key);
}
