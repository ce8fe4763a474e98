import { type Contact } from '#libs/facts';
import { type Sql } from '#libs/platform';
import { policyAt, type Policy, type TraceLine } from '#libs/policy';
import { traceChild } from './domain/evaluate/decide-child.js';
import { type HeldFinding } from './domain/evaluate/revise-findings.js';
import { type Judgement } from './redecide.js';
import { loadOne } from './show-child.js';
import { findingsOf } from './store/finding-rows.js';
import { rulesOfPolicy } from './store/policy-rows.js';
import { isToldToOperators } from './told-to-operators.js';

/**
 * Why each rule answers as it does, for each contact of a child, as everything is known now. Rules of which operators may
 * not know what they say are not there, neither what they answered nor that they were asked.
 * @param only id of a finding: its rule at its contact alone, with what its policy says of the rule
 * @returns null when the child has no such finding
 */
export async function explainChild(sql: Sql, childId: string, judgement: Judgement, only: string | null) {
  const { child } = await loadOne(sql, childId, judgement);
  const trace = traceChild(child, judgement.organisations, judgement.policies);
  const sent = (await findingsOf(sql, childId)).filter(({ content }) => isToldToOperators(content.rule.id));
  const finding = only === null ? null : sent.find((held) => held.findingId === only.toLowerCase());
  if (finding === undefined) return null;
  const isWanted = ({ rule }: TraceLine): boolean =>
    isToldToOperators(rule) && (finding === null || finding.content.rule.id === rule);
  const contacts = child.folded.contacts.filter((contact) => finding === null || isAnchoredAt(finding, contact));
  return {
    childId,
    finding: finding === null ? null : await shownFinding(sql, finding),
    contacts: contacts.map((contact) => {
      const policy = policyAt(judgement.policies, contact.firstReceivedAt);
      const lines = trace.filter((line) => line.anchor.key === contact.key && isWanted(line));
      return { ...shownContact(contact, policy), rules: lines.map((line) => shownLine(line, policy, sent)) };
    }),
  };
}

function isAnchoredAt({ content, visitKeys }: HeldFinding, { key, visits }: Contact): boolean {
  return content.anchor.key === key || visits.some((visit) => visitKeys.includes(visit.key));
}

async function shownFinding(sql: Sql, { findingId: id, state, revision, content }: HeldFinding) {
  const { rule, clause, anchor, policy, sentence, severity } = content;
  const rules = await rulesOfPolicy(sql, policy.hash);
  return {
    findingId: id,
    state,
    revision,
    rule,
    clause,
    anchor,
    policy,
    sentence,
    severity,
    parameters: rules[rule.id],
  };
}

function shownContact({ key, occurredAt, organisation, setting, kind, status }: Contact, policy: Policy) {
  const { id, version, hash } = policy;
  const judgedBy = { id, version, hash };
  return {
    contact: key,
    occurredAt: new Date(occurredAt).toISOString(),
    organisation,
    setting,
    kind,
    status,
    policy: judgedBy,
  };
}

function shownLine(line: TraceLine, policy: Policy, sent: readonly HeldFinding[]) {
  const { rule, anchor, outcome, clauses, missing, assumptions } = line;
  return {
    rule,
    version: policy.rules[rule]?.version ?? null,
    anchor,
    outcome,
    clauses,
    missing,
    assumptions,
    sent: sent
      .filter(({ content }) => content.rule.id === rule && content.anchor.key === anchor.key)
      .map(({ findingId, state, revision }) => ({ findingId, state, revision })),
  };
}
