import type { FindingRevised } from '#libs/contracts';
import type { JournalEntry } from '../domain/case-event.js';
import { noCase, type CaseState } from '../domain/case-state.js';
import { evolve } from '../domain/evolve.js';
import { idsNow, underEveryId } from '../domain/ids-of-findings.js';
import type { RetellingTerms } from '../domain/retelling.js';
import { withoutFindings } from '../domain/without-findings.js';
import { mayKnowOf, type Hearer } from './hearing.js';

/** A case as it would be had nobody heard of what its reader may not know of. */
export interface Face {
  readonly state: CaseState;
  readonly journal: readonly JournalEntry[];
  /** Findings that are not there for the reader, by every id that they had. */
  readonly hidden: ReadonlySet<string>;
  /** Whether they may know of what happened to the case last. */
  readonly knowsLast: boolean;
  /** RFC 3339. */
  readonly openedAt: string;
  /** Organisation of the finding that opened it. */
  readonly organisation: string;
}

/** What is not of a case and decides how it looks: policy of organisations, and the moment. */
export interface FaceTerms extends Pick<RetellingTerms, 'policyFor'> {
  readonly now: Date;
}

/** A case with what it rests on. */
export interface WholeCase {
  readonly caseId: string;
  readonly number: string;
  readonly journal: readonly JournalEntry[];
  /** As last heard. */
  readonly findings: readonly FindingRevised[];
  /** Others as last heard: with those that it tells of and that are another child's now. */
  readonly gone: readonly FindingRevised[];
}

/**
 * How a case looks to somebody.
 * @returns `whole` where nothing is hidden from them; null where nothing of it is left: then it is not there for them
 */
export function faceOf(
  { caseId, number, journal, findings, gone }: WholeCase,
  hearer: Hearer,
  { policyFor, now }: FaceTerms,
): Face | 'whole' | null {
  const whole = journal.reduce(evolve, noCase(caseId, number));
  const contents = new Map(findings.map((finding) => [finding.findingId, finding]));
  const unknown = [...whole.findings.values()].filter(
    (line) => !mayKnowOf(hearer, line, contents.get(line.findingId) ?? null, whole.notices),
  );
  if (unknown.length === 0) return 'whole';
  const hidden = underEveryId(journal, new Set(unknown.map(({ findingId }) => findingId)));
  const current = idsNow(journal);
  const known = new Map([...gone, ...findings].map((finding) => [finding.findingId, finding]));
  const contentOf = (findingId: string) => known.get(current.get(findingId) ?? findingId) ?? null;
  const { state, journal: left } = withoutFindings(journal, { caseId, number, hidden, contentOf, policyFor }, now);
  const [first] = left;
  if (first?.event.type !== 'case-opened') return null;
  const last = journal.at(-1)?.at;
  const knowsLast = left.some(({ at }) => at === last);
  // information that a case was not open for joins none
  for (const { findingId } of findings) if (!state.findings.has(findingId)) hidden.add(findingId);
  return { state, journal: left, hidden, knowsLast, openedAt: first.at, organisation: first.event.organisation };
}
