import {
  type Anchor,
  type Answer,
  type ChildFacts,
  type Decision,
  type Doubt,
  type Finding,
  type TraceLine,
  type WatchRequest,
} from './facts.js';
import { anchorOf, laterWatchOf, onlyClause } from './define-rule.js';
import { Firings, type JudgedCase } from './firings.js';
import { findingOf, traceLineOf, type Verdict } from './judge-contact.js';
import { type Policy } from './policy.js';
import { rules } from './rules/index.js';

/**
 * Judges every contact of a child by the policy in force when it was first received. Pure and total for policies that
 * `policyFaults` finds nothing wrong with: the same facts and policies give the same decision, in the same order,
 * whatever the order in which the contacts are listed.
 * @param policies at least one, by `inForceFrom`; the earliest judges what came before it
 * @param judged contacts of the child to judge, where child and list are in the order of (occurredAt, key); the others are
 *   facts only: rules look back, so a new contact changes nothing that was said of earlier ones, but as far as
 *   `lookAheadMs`, `answerMs` and `elsewhereMs` say. What a rule that is looked back on answers at one of the others is judged for the asking
 *   (`restsOnEarlierWaits`). Default: all, in any order
 */
export function decide(child: ChildFacts, policies: readonly Policy[], judged?: ChildFacts['contacts']): Decision {
  const findings: Finding[] = [];
  const watches: WatchRequest[] = [];
  const answers: Answer[] = [];
  const doubts: Doubt[] = [];
  const restsOnEarlierWaits = judgeEach(child, policies, judged, (verdict, policy) => {
    const { rule, scene, outcome, waitsUntil, looksAgainAt } = verdict;
    answers.push(rule.answers[outcome]);
    if (outcome === 'cannot-tell') {
      const { key, occurredAt } = scene.contact;
      doubts.push({ rule: rule.id, contactKey: key, occurredAt });
    }
    if (outcome === 'fires') findings.push(findingOf(verdict, policy));
    const watch = (name: string, dueAt: number): void => {
      watches.push({ rule: name, anchorKind: rule.anchorKind, anchorKey: scene.contact.key, dueAt });
    };
    if (waitsUntil !== undefined) watch(rule.id, waitsUntil);
    if (looksAgainAt !== undefined) watch(laterWatchOf(rule), looksAgainAt);
  });
  return { findings: findings.sort(byPlace), watches: watches.sort(byAnchor), answers, doubts, restsOnEarlierWaits };
}

/**
 * Which rules fire, without what is said of it: it costs less than `decide`.
 * @param judged as `decide` takes it
 * @returns in no order
 */
export function firedOf(
  child: ChildFacts,
  policies: readonly Policy[],
  judged: ChildFacts['contacts'],
): readonly Pick<Finding, 'rule' | 'anchor' | 'clause'>[] {
  const fired: Pick<Finding, 'rule' | 'anchor' | 'clause'>[] = [];
  judgeEach(child, policies, judged, ({ rule, scene, outcome }) => {
    if (outcome === 'fires') fired.push({ rule: rule.id, anchor: anchorOf(rule, scene.contact), clause: onlyClause });
  });
  return fired;
}

/**
 * Why every rule answers as it does, for every contact that it looks at. It costs several times what `decide` does.
 * @param judged as `decide` takes it
 * @returns lines ordered by (rule, anchor kind, anchor key)
 */
export function traceOf(
  child: ChildFacts,
  policies: readonly Policy[],
  judged?: ChildFacts['contacts'],
): readonly TraceLine[] {
  const lines: TraceLine[] = [];
  judgeEach(child, policies, judged, (verdict) => lines.push(traceLineOf(verdict)));
  return lines.sort(byPlace);
}

/** @returns `Decision.restsOnEarlierWaits` */
function judgeEach(
  child: ChildFacts,
  policies: readonly Policy[],
  judged: ChildFacts['contacts'] | undefined,
  answered: (verdict: Verdict, policy: Policy) => void,
): boolean {
  const ordered = judged === undefined ? inOrder(child) : child;
  const firings = new Firings(rules, ordered, policies);
  for (const contact of judged ?? ordered.contacts) {
    let at: JudgedCase | undefined;
    for (const rule of rules) {
      if (!rule.looksAt(contact, ordered)) continue;
      at ??= firings.caseOf(contact);
      const verdict = at.verdictOf(rule);
      if (verdict !== null) answered(verdict, at.policy);
    }
  }
  return firings.restsOnWaits;
}

/** The child with its contacts in the order of (occurredAt, key). */
export function inOrder(child: ChildFacts): ChildFacts {
  const { contacts } = child;
  const isOrdered = contacts.every((contact, place) => {
    const before = contacts[place - 1];
    return before === undefined || byTime(before, contact) < 0;
  });
  if (isOrdered) return child;
  const { identity, birthDate, gestationWeeks, neighbours, firedWatches } = child;
  return {
    ...{ identity, birthDate, gestationWeeks, contacts: contacts.toSorted(byTime), firedWatches },
    ...(neighbours === undefined ? {} : { neighbours }),
  };
}

function nameOf(rule: string, kind: string, key: string): string {
  return `${rule} ${kind} ${key}`;
}

/** Order of findings and lines: (rule, anchor kind, anchor key). */
function byPlace(one: Placed, other: Placed): number {
  return compare(placeOf(one), placeOf(other));
}

interface Placed {
  readonly rule: string;
  readonly anchor: Anchor;
}

function placeOf({ rule, anchor }: Placed): string {
  return nameOf(rule, anchor.kind, anchor.key);
}

function byAnchor(one: WatchRequest, other: WatchRequest): number {
  return compare(
    nameOf(one.rule, one.anchorKind, one.anchorKey),
    nameOf(other.rule, other.anchorKind, other.anchorKey),
  );
}

/** By code units, the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function byTime(one: ChildFacts['contacts'][number], other: typeof one): number {
  return one.occurredAt - other.occurredAt || compare(one.key, other.key);
}
