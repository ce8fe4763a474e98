import { sentenceAbout, wordsAbout, type FindingRevised } from '#libs/contracts';
import type { Sql } from '#libs/platform';
import { actBy, type CaseState, type ChainState } from './domain/case-state.js';
import { caseFor, headerOfFace } from './case-for.js';
import { facesFor, type FaceParts } from './faces.js';
import { sightOf, type Actor } from './readers/actor.js';
import type { CaseSummary, CaseView } from './readers/case-view.js';
import type { Directory } from './directory/directory.js';
import type { Face } from './readers/face.js';
import { hearerAmong } from './readers/hearing.js';
import { thinFinding, type ThinnedFinding } from './readers/thin-finding.js';
import { behindVeil, veilOver } from './readers/veil.js';
import { organisationsConcerned } from './domain/organisations-concerned.js';
import { mostUrgentFirst } from './domain/urgency.js';
import type { CaseReference } from './store/case-rows.js';
import { findingsOfCases } from './store/finding-rows.js';
import { openCases, type CaseHeader } from './store/worklist-rows.js';

/** For whom cases are read. */
export interface CaseReader {
  readonly actor: Actor;
  readonly directory: Directory;
  readonly parts: FaceParts;
}

/** Open cases, the next answer due first, as far as somebody is told of them. @param reader null: whole, for nobody */
export async function listOpenCases(sql: Sql, reader: CaseReader | null = null): Promise<readonly CaseSummary[]> {
  const listed = await openCases(sql, reader === null ? null : sightOf(reader.actor));
  const ids = listed.map(({ header }) => header.id);
  const findings = await findingsOfCases(sql, ids);
  const named = listed.map((one) => ({ ...one, caseId: one.header.id, number: one.header.number }));
  const faces =
    reader === null ? new Map<string, Face | null>() : await facesFor(sql, named, reader.actor, reader.parts);
  const summaries = listed.flatMap(({ header, organisations }): readonly CaseSummary[] => {
    const face = faces.get(header.id);
    if (face === null) return [];
    const told = toldOf(findings.get(header.id) ?? [], organisations, reader);
    const known = told.filter(({ findingId }) => face?.hidden.has(findingId) !== true);
    const shown = face === undefined ? header : headerOfFace(face, header);
    return [conceal(summaryOf(shown, known), known, reader)];
  });
  return faces.size === 0 ? summaries : summaries.toSorted(byAnswerDue);
}

/** As the database has them: those without a running clock last. */
function byAnswerDue(one: CaseSummary, other: CaseSummary): number {
  const [first, second] = [one, other].map(({ answerDue }) => answerDue ?? '9');
  return byText(first ?? '', second ?? '') || byText(one.openedAt, other.openedAt) || byText(one.id, other.id);
}

function byText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/**
 * One case with what it rests on and what has been done, as far as somebody is told of it; null when there is none.
 * Whether they may see it has been decided. @param reader null: whole, for nobody
 */
export async function showCase(
  sql: Sql,
  reference: CaseReference,
  reader: CaseReader | null = null,
): Promise<CaseView | null> {
  const found = await caseFor(sql, reference, reader);
  if (found === null) return null;
  const { state, header, journal, disclosures, hidden } = found;
  const heard = (await findingsOfCases(sql, [state.caseId])).get(state.caseId) ?? [];
  const told = toldOf(heard, organisationsConcerned(state), reader);
  const findings = told.filter(({ findingId }) => !hidden.has(findingId));
  const view: CaseView = {
    ...summaryOf(header, findings),
    findings: mostUrgentFirst(findings).map(viewOf),
    clocks: { seenBy: [...state.chains.values()].map(clockOf), actBy: actBy(state) },
    told: toldIn(state),
    disclosures: [...disclosures],
    journal: journal.map((entry) => ({ ...entry, event: { ...entry.event } })),
  };
  return conceal(view, findings, reader);
}

function toldOf(
  findings: readonly FindingRevised[],
  organisations: readonly string[],
  reader: CaseReader | null,
): readonly ThinnedFinding[] {
  if (reader === null) return findings.map((finding) => ({ ...finding, sealed: 0 }));
  const hearer = hearerAmong(reader.actor, organisations);
  return findings.map((finding) => thinFinding(finding, hearer));
}

function conceal<T>(value: T, told: readonly ThinnedFinding[], reader: CaseReader | null): T {
  return reader === null ? value : behindVeil(value, veilOver(told, reader.actor, reader.directory));
}

function summaryOf(header: CaseHeader, findings: readonly FindingRevised[]): CaseSummary {
  const standing = mostUrgentFirst(findings).filter(({ change }) => change !== 'withdrawn');
  const [first] = standing;
  return {
    ...header,
    rules: [...new Set(standing.map(({ rule }) => rule.id))],
    sentence: first === undefined ? null : sentenceAbout(first.sentence, null),
    plan: first?.plan ?? null,
  };
}

function viewOf(finding: ThinnedFinding): CaseView['findings'][number] {
  const { findingId, sentence, rule, clause, policy, severity, change, revision, late, identity } = finding;
  const { organisation, anchor, occurredAt, receivedAt, evidence, plan, recipients, sealed, counterfactual } = finding;
  return {
    ...{ id: findingId, rule, clause, policy, severity, change, revision, late, identity, organisation, anchor },
    ...{ occurredAt, receivedAt, sentence: sentenceAbout(sentence, null), evidence, plan, recipients, sealed },
    ...(counterfactual === undefined
      ? {}
      : { counterfactual: counterfactual.map((one) => ({ ...one, words: wordsAbout(one.words, null) })) }),
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
