import { decide, traceOf, type Answer, type Policy, type TraceLine } from '#libs/policy';
import { type Organisations } from '../enrich/covering-authority.js';
import { type WantedWatch } from './arm-watches.js';
import { FactsOfChild, type ChildToDecide } from './child-facts.js';
import { currentFinding } from './finding-content.js';
import { type CurrentFinding } from './revise-findings.js';

/** What the facts of one child lead to. */
export interface ChildDecision {
  readonly findings: readonly CurrentFinding[];
  readonly watches: readonly WantedWatch[];
  readonly answers: readonly Answer[];
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
  const facts = new FactsOfChild(child, organisations, policies);
  const judged = since === undefined ? undefined : facts.recent.filter(({ occurredAt }) => occurredAt >= since);
  const { findings, watches, answers } = decide(facts, policies, judged);
  return {
    findings: findings.map((finding) => currentFinding(childId, facts, child.folded.contacts, finding, policies)),
    watches: watches.map((watch) => ({ ...watch, childId })),
    answers,
  };
}

/** Why each rule answers as it does, for each contact of one child. */
export function traceChild(
  child: ChildToDecide,
  organisations: Organisations,
  policies: readonly Policy[],
): readonly TraceLine[] {
  return traceOf(new FactsOfChild(child, organisations, policies), policies);
}
