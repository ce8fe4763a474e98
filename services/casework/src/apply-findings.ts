import type { EventData, FindingRevised } from '#libs/contracts';
import { databaseNow, failPoint, type Sql } from '#libs/platform';
import type { PolicyBook } from './domain/policy-book.js';
import { applyFinding, opensCase } from './domain/apply-finding.js';
import { linkChildren } from './link-children.js';
import { saveCase, type SaveParts } from './save-case.js';
import { resolveChild } from './store/alias-rows.js';
import { casesConcerned, createOrLockCase, lockCase, lockCases, type LoadedCase } from './store/case-rows.js';
import { closeFormerFinding, keepFinding, lockFindings, readFinding, type HeldFinding } from './store/finding-rows.js';

/** What the use cases of casework need beside a transaction. */
export interface CaseParts extends SaveParts {
  readonly policies: PolicyBook;
}

type FindingsEvent = EventData<'finding.revised' | 'child.linked' | 'child.unlinked'>;

/** Applies events of `findings.v1` in order. */
export async function applyFindings(sql: Sql, events: readonly FindingsEvent[], parts: CaseParts): Promise<void> {
  await lockConcerned(sql, events);
  for (const event of events) {
    switch (event.type) {
      case 'finding.revised':
        await applyRevision(sql, event, parts);
        break;
      case 'child.linked':
      case 'child.unlinked':
        await linkChildren(sql, event, parts);
        break;
    }
  }
}

/** Locks what the events concern before the first of them is applied: findings, then cases, each in canonical order. */
async function lockConcerned(sql: Sql, events: readonly FindingsEvent[]): Promise<void> {
  const findings = events.flatMap((event) =>
    event.type === 'finding.revised' ? [event.findingId, ...(event.rekeyed ? [event.rekeyed.from] : [])] : [],
  );
  const children = events.flatMap((event) =>
    event.type === 'finding.revised' ? [event.childId] : [event.childId, event.alias],
  );
  await lockFindings(sql, findings);
  await lockCases(sql, await casesConcerned(sql, findings, children));
}

/** A revision whose number is not higher than the one held changes nothing, whatever key it came under. */
async function applyRevision(sql: Sql, finding: FindingRevised, parts: CaseParts): Promise<void> {
  const held = await readFinding(sql, finding.findingId);
  if (finding.revision <= held.revision) return;
  const line = finding.rekeyed === undefined ? held : await takeOver(sql, held, finding.rekeyed.from);
  const childId = await resolveChild(sql, finding.childId, finding.epoch);
  const target = await caseFor(sql, { ...finding, childId }, line);
  failPoint('casework.inserted');
  const leaves = line.caseId !== null && line.caseId !== target?.state.caseId && line.change !== 'withdrawn';
  if (leaves) await apply(sql, await lockCase(sql, { id: line.caseId }), { ...finding, change: 'withdrawn' }, parts);
  await apply(sql, target, finding, parts);
  await keepFinding(sql, finding, target?.state.caseId ?? null);
}

async function takeOver(sql: Sql, held: HeldFinding, formerId: string): Promise<HeldFinding> {
  const former = await readFinding(sql, formerId);
  await closeFormerFinding(sql, formerId);
  return { ...former, caseId: former.caseId ?? held.caseId };
}

/** The case that a revision belongs to: where the line is held, else the open case of the child, else a new one. */
async function caseFor(sql: Sql, finding: FindingRevised, line: HeldFinding): Promise<LoadedCase | null> {
  const holding = line.caseId === null ? null : await lockCase(sql, { id: line.caseId });
  const keepsItsLine = finding.change === 'withdrawn' || finding.change === 'rekeyed';
  if (keepsItsLine) return holding;
  // two cases that turned out to be about one child each keep their own lines: nothing was wrong in them
  if (holding !== null && (await resolveChild(sql, holding.childId)) === finding.childId) return holding;
  const open = await lockCase(sql, { childId: finding.childId });
  if (open !== null || !opensCase(finding)) return open;
  return createOrLockCase(sql, finding.childId, finding);
}

async function apply(
  sql: Sql,
  target: LoadedCase | null,
  finding: FindingRevised,
  { policies, ...parts }: CaseParts,
): Promise<void> {
  if (target === null) return;
  const now = await databaseNow(sql);
  const policyOf = (organisation: string) =>
    policies.chainPolicy(organisation, finding.policy.hash, finding.receivedAt);
  await saveCase(sql, target.state, applyFinding(target.state, finding, policyOf, now), now, parts);
}
