import type { FindingRevised } from '#libs/contracts';
import type { Sql } from '#libs/platform';
import { actBy, isAbove, type CaseState, type ChainState } from './domain/case-state.js';
import { withoutName } from './domain/render-sentence.js';
import type { CaseSummary, CaseView } from './readers/case-view.js';
import { readCase, type CaseReference } from './store/case-rows.js';
import { findingsOfCases } from './store/finding-rows.js';
import { readJournal } from './store/journal-rows.js';
import { disclosuresOf } from './store/disclosure-rows.js';
import { openCases, caseHeader, type CaseHeader } from './store/worklist-rows.js';

/** Open cases, the next answer due first. */
export async function listOpenCases(sql: Sql): Promise<readonly CaseSummary[]> {
  const headers = await openCases(sql);
  const findings = await findingsOfCases(
    sql,
    headers.map(({ id }) => id),
  );
  return headers.map((header) => summaryOf(header, findings.get(header.id) ?? []));
}

/** One case with what it rests on and what has been done; null when there is none. */
export async function showCase(sql: Sql, reference: CaseReference): Promise<CaseView | null> {
  const found = await readCase(sql, reference);
  if (found === null) return null;
  const { state } = found;
  const header = await caseHeader(sql, state.caseId);
  if (header === null) return null;
  const findings = (await findingsOfCases(sql, [state.caseId])).get(state.caseId) ?? [];
  return {
    ...summaryOf(header, findings),
    findings: mostUrgentFirst(findings).map(viewOf),
    clocks: { seenBy: [...state.chains.values()].map(clockOf), actBy: actBy(state) },
    told: toldIn(state),
    disclosures: [...(await disclosuresOf(sql, state.caseId))],
    journal: (await readJournal(sql, state.caseId)).map((entry) => ({ ...entry, event: { ...entry.event } })),
  };
}

function summaryOf(header: CaseHeader, findings: readonly FindingRevised[]): CaseSummary {
  const standing = mostUrgentFirst(findings).filter(({ change }) => change !== 'withdrawn');
  const [first] = standing;
  return {
    ...header,
    rules: [...new Set(standing.map(({ rule }) => rule.id))],
    sentence: first === undefined ? null : withoutName(first.sentence),
    plan: first?.plan ?? null,
  };
}

/** Findings, the most urgent first. */
export function mostUrgentFirst(findings: readonly FindingRevised[]): readonly FindingRevised[] {
  return findings.toSorted((one, other) =>
    one.severity === other.severity ? 0 : isAbove(one.severity, other.severity) ? -1 : 1,
  );
}

function viewOf(finding: FindingRevised): CaseView['findings'][number] {
  const { findingId, sentence, rule, clause, policy, severity, change, revision, late, identity } = finding;
  const { organisation, anchor, occurredAt, receivedAt, evidence, plan, recipients } = finding;
  return {
    ...{ id: findingId, rule, clause, policy, severity, change, revision, late, identity, organisation, anchor },
    ...{ occurredAt, receivedAt, sentence: withoutName(sentence), evidence, plan, recipients },
  };
}

/** A chain's clock. */
export function clockOf({ name, organisation, round, step, answerBy, progress }: ChainState) {
  return {
    ...{ chain: name, organisation, round, step, due: answerBy, state: progress.state },
    by: progress.state === 'acknowledged' ? progress.by : null,
    at: progress.state === 'running' ? null : progress.at,
  };
}

/** Who was told, in order. */
export function toldIn(state: CaseState): CaseView['told'] {
  return [...state.notices.values()].map((notice) => {
    const { noticeId, role, organisation, chain, round, step, corrects, recipient } = notice;
    const progress = state.chains.get(chain)?.progress;
    const acknowledged = progress?.state === 'acknowledged' && recipient !== null && progress.by === recipient;
    return {
      ...{ noticeId, role, organisation, chain, round, step, corrects, recipient },
      at: notice.toldAt,
      state: notice.state,
      acknowledgedAt: acknowledged && state.chains.get(chain)?.round === round ? progress.at : null,
    };
  });
}
