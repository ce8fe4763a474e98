import { type Sql } from '#libs/platform';
import { type FindingContent } from './domain/evaluate/revise-findings.js';
import { findingsOf, revisionsOf, type SentRevision } from './store/finding-rows.js';
import { isToldToOperators } from './told-to-operators.js';

/** Everything said of each finding that operators may know of, first to last. */
export async function showFindings(sql: Sql, childId: string) {
  const held = new Map((await findingsOf(sql, childId)).map(({ findingId, state }) => [findingId, state]));
  const told = (await revisionsOf(sql, childId)).filter(({ content }) => isToldToOperators(content.rule.id));
  const byFinding = Map.groupBy(told, ({ findingId }) => findingId);
  return [...byFinding].flatMap(([findingId, revisions]) => {
    const last = revisions.at(-1);
    if (last === undefined) return [];
    const { rule, anchor, clause, policy } = last.content;
    return {
      findingId,
      rule,
      clause,
      anchor,
      policy,
      state: held.get(findingId) ?? ('of-another-child' as const),
      revisions: revisions.map((revision, index) => shown(revision, revisions[index - 1])),
    };
  });
}

function shown(revision: SentRevision, before: SentRevision | undefined) {
  const { severity, sentence, plan, occurredAt, evidence, identity, policy, counterfactual } = revision.content;
  return {
    revision: revision.revision,
    change: revision.change,
    rekeyedFrom: revision.rekeyedFrom,
    childId: revision.childId,
    receivedAt: revision.receivedAt.toISOString(),
    /** Decided and put into the outbox, in one transaction. */
    sentAt: revision.decidedAt.toISOString(),
    changed: before === undefined ? [] : changedParts(before.content, revision.content),
    was: { severity, sentence, plan, occurredAt, evidence, identity, policy, counterfactual },
  };
}

/** Paths in what a finding says, such as `plan.value`, where two revisions differ. */
export function changedParts(before: FindingContent, after: FindingContent): readonly string[] {
  return pathsThatDiffer(before, after, '');
}

function pathsThatDiffer(before: unknown, after: unknown, path: string): readonly string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isRecord(before) || !isRecord(after)) return [path];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    pathsThatDiffer(before[key], after[key], path === '' ? key : `${path}.${key}`),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
