import type { FindingRevised } from '#libs/contracts';
import { isAbove } from '#libs/policy';
import type { Aliases } from './aliases.js';
import { applyFinding, opensCase } from './apply-finding.js';
import type { CaseBook, LoadedCase } from './case-book.js';
import type { HeldFinding, HeldFindings } from './held-findings.js';
import type { PolicyBook } from './policy-book.js';

/** What revisions are applied to. */
export interface Holdings {
  readonly book: CaseBook;
  readonly held: HeldFindings;
  readonly aliases: Aliases;
  readonly policies: PolicyBook;
}

/** A revision whose number is not higher than the one held changes nothing, whatever key it came under. */
export function applyRevision(holdings: Holdings, revision: FindingRevised): void {
  const { book, held, aliases } = holdings;
  const before = held.of(revision.findingId);
  if (revision.revision <= before.revision) return;
  const childId = aliases.resolve(revision.childId, revision.epoch);
  const { finding, line } = lineOf(holdings, revision, childId);
  const target = caseFor(holdings, { ...finding, childId }, line);
  const targetId = target?.state.caseId ?? null;
  const stays = line.caseId === null || line.caseId === targetId || line.change === 'withdrawn';
  // nothing was wrong in a closed case whose finding goes on in another one of the child
  const left = stays || goesOn(holdings, finding, line, childId) ? null : line.caseId;
  if (left !== null) apply(holdings, book.find(left), { ...finding, change: 'withdrawn' });
  apply(holdings, target, finding);
  held.keep(finding, targetId);
}

/**
 * The line that a revision goes on with. Under the former id of a finding another child's may have been raised since, and
 * that may be heard of first: then no case of this child holds the line any more, and the finding is a new one here.
 */
function lineOf(
  { book, held, aliases }: Holdings,
  finding: FindingRevised,
  childId: string,
): { readonly finding: FindingRevised; readonly line: HeldFinding } {
  const before = held.of(finding.findingId);
  if (finding.rekeyed === undefined) return { finding, line: before };
  const former = held.of(finding.rekeyed.from);
  const holding = former.caseId === null ? null : book.find(former.caseId);
  const isLost =
    holding === null
      ? finding.severity !== 'INFORMATION'
      : // as it is called while a parting is still to be heard of, and as it is known now
        holding.childId !== childId && aliases.resolve(holding.childId) !== childId;
  if (isLost) {
    const { rekeyed: _, ...raised } = finding;
    return { finding: { ...raised, change: 'raised' }, line: before };
  }
  held.close(finding.rekeyed.from);
  return { finding, line: { ...former, caseId: former.caseId ?? before.caseId } };
}

/** Whether a finding of a closed case is more than was known when that was closed: then it needs an open case. */
function goesOn({ book, aliases }: Holdings, finding: FindingRevised, line: HeldFinding, childId: string): boolean {
  const holding = line.caseId === null ? null : book.find(line.caseId);
  if (holding?.standing !== 'closed' || aliases.resolve(holding.childId) !== childId) return false;
  const held = holding.state.findings.get(finding.findingId);
  return held === undefined || held.change === 'withdrawn' || isAbove(finding.severity, held.severity);
}

/** The case that a revision belongs to: where the line is held, else the open case of the child, else a new one. */
function caseFor(holdings: Holdings, finding: FindingRevised, line: HeldFinding): LoadedCase | null {
  const { book, aliases } = holdings;
  const holding = line.caseId === null ? null : book.find(line.caseId);
  const keepsItsLine = finding.change === 'withdrawn' || finding.change === 'rekeyed';
  if (keepsItsLine) return holding;
  // two cases that turned out to be about one child each keep their own lines: nothing was wrong in them
  if (
    holding !== null &&
    aliases.resolve(holding.childId) === finding.childId &&
    !goesOn(holdings, finding, line, finding.childId)
  )
    return holding;
  const open = book.openCaseOf(finding.childId);
  if (open !== null || !opensCase(finding)) return open;
  return book.open(finding.childId, finding.organisation);
}

function apply({ book, policies }: Holdings, target: LoadedCase | null, finding: FindingRevised): void {
  if (target === null) return;
  const policyOf = (organisation: string, setting?: string) =>
    policies.chainPolicy(organisation, finding.policy.hash, finding.receivedAt, setting);
  book.record(target, applyFinding(target.state, finding, policyOf, book.now));
}
