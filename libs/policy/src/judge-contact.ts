import { type Age } from './age.js';
import { anchorOf, onlyClause, type Rule, type Scene } from './define-rule.js';
import { type ChildFacts, type ContactFacts, type Finding, type TraceLine, type WatchRequest } from './facts.js';
import { all } from './kleene.js';
import { numberOf, severityOf, type Policy, type RuleParameters } from './policy.js';

/** What one rule says of one contact. */
export interface Verdict {
  readonly line: TraceLine;
  readonly finding: Finding | null;
  readonly watch: WatchRequest | null;
}

/** What is the same for every rule that judges a contact. */
export interface Case {
  readonly child: ChildFacts;
  readonly contact: ContactFacts;
  readonly age: Age | null;
  readonly policy: Policy;
  /** Whether the watch of a rule on an anchor has fallen due, for a wait that ends at `until` (milliseconds) or later. */
  readonly hasFired: (rule: string, anchorKind: string, anchorKey: string, until: number) => boolean;
}

/**
 * Lets one rule judge one contact.
 * @param fired rules that fire at the same contact and were judged before
 */
export function judge(rule: Rule, parameters: RuleParameters, at: Case, fired: ReadonlySet<string>): Verdict {
  const { contact, policy } = at;
  const scene = sceneOf(rule, parameters, at, fired);
  const anchor = anchorOf(rule, contact);
  const clauses = rule.when(scene);
  const value = all(...Object.values(clauses));
  const until = value === 'yes' ? rule.waitUntil?.(scene) : undefined;
  // a contact corrected to a later time is waited for anew
  const due = until === undefined || at.hasFired(rule.id, anchor.kind, anchor.key, until) ? undefined : until;
  const outcome = outcomeOf(value, due);
  const missing = outcome === 'stays-quiet' ? [] : rule.missing(scene);
  const assumptions = rule.assumptions?.(scene) ?? [];
  const line: TraceLine = {
    rule: rule.id,
    anchor,
    outcome,
    clauses: Object.entries(clauses).map(([clause, answer]) => ({ clause, value: answer })),
    missing,
    assumptions,
  };
  if (due !== undefined)
    return {
      line,
      finding: null,
      watch: { rule: rule.id, anchorKind: anchor.kind, anchorKey: anchor.key, dueAt: due },
    };
  if (outcome !== 'fires') return { line, finding: null, watch: null };
  const finding: Finding = {
    rule: rule.id,
    ruleVersion: rule.version,
    clause: onlyClause,
    anchor,
    contactKey: contact.key,
    severity: severityOf(rule.id, parameters, rule.severity(scene)),
    recipients: parameters.recipients,
    pageWithinDays: parameters.pageWithinDays ?? policy.pageWithinDays,
    sentence: rule.sentence(scene),
    evidence: { ...rule.evidence(scene), assumptions, missing },
    plan: contact.plan,
    policyHash: policy.hash,
  };
  return { line, finding, watch: null };
}

function outcomeOf(value: 'yes' | 'no' | 'unknown', due: number | undefined): TraceLine['outcome'] {
  switch (value) {
    case 'no':
      return 'stays-quiet';
    case 'unknown':
      return 'cannot-tell';
    case 'yes':
      return due === undefined ? 'fires' : 'waits';
  }
}

function sceneOf(
  rule: Rule,
  parameters: RuleParameters,
  { child, contact, age }: Case,
  fired: ReadonlySet<string>,
): Scene {
  return {
    child,
    contact,
    age,
    number: (name) => numberOf(rule.id, parameters, name),
    fires: (id) => {
      if (rule.dependsOn?.includes(id) !== true) throw new Error(`${rule.id} reads ${id} without declaring it`);
      return fired.has(id);
    },
  };
}
