import type { FindingRevised } from '#libs/contracts';
import { opensCase } from './apply-finding.js';
import type { CaseEvent } from './case-event.js';
import type { CaseState } from './case-state.js';

type Applied = Extract<CaseEvent, { type: 'finding-applied' }>;

/**
 * A revision as a journal tells of it: what it does not say is as the finding was last heard.
 * @param content null where nothing is kept of it
 */
export function revisionAgain(event: Applied, content: FindingRevised | null): FindingRevised {
  const { findingId, formerId, revision, change, severity, organisation, occurredAt, anchor, onPlan } = event;
  const base = content ?? unheard(event);
  return {
    ...base,
    ...{ findingId, revision, change, severity, organisation, occurredAt },
    anchor: { ...base.anchor, key: anchor ?? base.anchor.key },
    plan: { ...base.plan, value: onPlan ?? base.plan.value },
    late: event.effect === 'late' || (base.late && base.revision === revision),
    ...(formerId === null ? {} : { rekeyed: { from: formerId, to: findingId } }),
  };
}

function unheard({ findingId, revision, change, rule, severity, organisation, occurredAt, anchor }: Applied) {
  return {
    ...({ type: 'finding.revised', identity: 'verified', epoch: 0, clause: '', late: false, sentence: '' } as const),
    ...{ findingId, revision, change, severity, organisation, occurredAt, receivedAt: occurredAt, childId: '' },
    ...{ rule: { id: rule, version: 1 }, policy: { id: '', version: '', hash: '' }, recipients: [] },
    anchor: { kind: 'visit' as const, key: anchor ?? findingId },
    evidence: { contacts: [], facts: [], assumptions: [], missing: [] },
    plan: { value: 'unknown' as const, kinds: [], authority: null, source: null, asOf: null, ageMinutes: null },
  };
}

/** Whether a case hears of a finding that it may not hold: one opens it, and a line goes on where it is held. */
export function concernsCase({ findings, opened }: CaseState, finding: FindingRevised): boolean {
  if (!opened) return opensCase(finding);
  const isHeld = [finding.findingId, finding.rekeyed?.from ?? ''].some((id) => findings.has(id));
  return isHeld || opensCase({ ...finding, severity: 'CONCERN' });
}
