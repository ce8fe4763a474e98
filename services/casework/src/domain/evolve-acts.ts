import type { CaseEvent } from './case-event.js';
import type { Acknowledged, CaseState, ChainState, FindingLine, ReferralLine } from './case-state.js';

type EventNamed<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/** How a round stands once somebody has it. */
export function taken(
  { progress }: ChainState,
  { by, undoUntil, lapse }: EventNamed<'acknowledged'>,
  at: string,
): Acknowledged {
  const before = unanswered(progress);
  return { state: 'acknowledged', by, at, undoUntil: undoUntil ?? null, lapse: lapse ?? null, before };
}

/** How a round stands without its acknowledgement. */
export function unanswered(progress: ChainState['progress']): Acknowledged['before'] {
  return progress.state === 'acknowledged' ? progress.before : progress;
}

/** After an action was recorded: the clock to act of that agency stops for what stands. */
export function recordAction(state: CaseState, event: EventNamed<'action-recorded'>, at: string): CaseState {
  const { kind, by, organisation, once } = event;
  const acted = (line: FindingLine): FindingLine =>
    line.change === 'withdrawn' || line.actedFor.includes(organisation)
      ? line
      : { ...line, actedFor: [...line.actedFor, organisation] };
  return {
    ...state,
    actions: [
      ...state.actions,
      { kind, by, organisation, at, overtaken: false, ...(once === undefined ? {} : { once }) },
    ],
    findings: new Map([...state.findings].map(([id, line]) => [id, acted(line)])),
  };
}

/** A referral that was proposed. */
export function proposed({ by, findingId, to }: EventNamed<'referral-proposed'>, at: string): ReferralLine {
  return {
    ...{ state: 'proposed', findingId, to, proposedBy: by, proposedAt: at },
    ...{ decidedBy: null, decidedAt: null, reason: null },
  };
}

/**
 * After a clinician has decided about the referral that was proposed. What has been sent stays so: another may be proposed
 * and decided by somebody who may not know of it.
 */
export function decideReferral(
  state: CaseState,
  event: EventNamed<'referral-confirmed' | 'referral-declined'>,
  at: string,
): CaseState {
  if (state.referral === null || state.referral.state === 'confirmed') return state;
  const decided = { ...state.referral, decidedBy: event.by, decidedAt: at };
  switch (event.type) {
    case 'referral-confirmed':
      return { ...state, referral: { ...decided, state: 'confirmed', to: event.to } };
    case 'referral-declined':
      return { ...state, referral: { ...decided, state: 'declined', reason: event.reason } };
  }
}

/** After a verdict: it takes the place of what the same person said before. */
export function giveVerdict(state: CaseState, event: EventNamed<'verdict-given'>, at: string): CaseState {
  const { findingId, by, useful } = event;
  return { ...state, verdicts: new Map(state.verdicts).set(verdictKey(findingId, by), { findingId, by, useful, at }) };
}

/** Under what a verdict is kept. */
export function verdictKey(findingId: string, by: string): string {
  return `${findingId} ${by}`;
}
