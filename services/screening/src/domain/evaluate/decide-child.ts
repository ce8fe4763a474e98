import { type Organisations, FactsOfChild, type ChildToDecide } from '#libs/facts';
import { decide, traceOf, type Answer, type Decision, type Doubt, type Policy, type TraceLine } from '#libs/policy';
import { type Wait } from './arm-watches.js';
import { currentFinding, type Described } from './finding-content.js';
import { type CurrentFinding } from './revise-findings.js';

/** What the facts of one child lead to. */
export interface ChildDecision {
  readonly findings: readonly CurrentFinding[];
  readonly watches: readonly Wait[];
  readonly answers: readonly Answer[];
  readonly doubts: readonly Doubt[];
  /** See `Decision`: watches that were not given would matter. */
  readonly restsOnEarlierWaits: boolean;
}

/**
 * Judges one child: facts, rules, finding ids.
 * @param since contacts that took place earlier (milliseconds) are facts only, and are not judged again; default: all are.
 *   All that took place then or later are in `folded`
 */
export function decideChild(
  childId: string,
  child: ChildToDecide,
  organisations: Organisations,
  policies: readonly Policy[],
  since?: number,
): ChildDecision {
  return toldOf(childId, child, policies, answersOf(child, organisations, policies, since));
}

/** What the rules answer of one child, of which nothing has been told yet. */
export interface ChildAnswers {
  readonly facts: FactsOfChild;
  readonly decision: Decision;
}

/** The first half of `decideChild`: the facts and what the rules answer. */
export function answersOf(
  child: ChildToDecide,
  organisations: Organisations,
  policies: readonly Policy[],
  since?: number,
): ChildAnswers {
  const facts = new FactsOfChild(child, organisations, policies);
  const judged = since === undefined ? undefined : facts.recent.filter(({ occurredAt }) => occurredAt >= since);
  return { facts, decision: decide(facts, policies, judged) };
}

/** The second half of `decideChild`: what is told of each finding, and of each wait. */
export function toldOf(
  childId: string,
  child: ChildToDecide,
  policies: readonly Policy[],
  { facts, decision }: ChildAnswers,
): ChildDecision {
  const { findings, watches } = decision;
  if (findings.length === 0 && watches.length === 0) return { ...decision, findings: nothing, watches: nothing };
  const { contacts } = child.folded;
  const described: Described = new Map();
  return {
    ...decision,
    findings: findings.map((finding) => currentFinding(childId, facts, contacts, finding, policies, described)),
    watches: watches.map((watch) => ({ ...watch, childId, visitKeys: visitKeysOf(contacts, watch.anchorKey) })),
  };
}

const nothing: readonly never[] = [];

function visitKeysOf(contacts: ChildToDecide['folded']['contacts'], key: string): readonly string[] {
  return contacts.find((contact) => contact.key === key)?.visits.map((visit) => visit.key) ?? [];
}

/** Why each rule answers as it does, for each contact of one child. */
export function traceChild(
  child: ChildToDecide,
  organisations: Organisations,
  policies: readonly Policy[],
): readonly TraceLine[] {
  return traceOf(new FactsOfChild(child, organisations, policies), policies);
}
