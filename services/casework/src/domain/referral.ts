import type { DeclineReason, FindingRevised } from '#libs/contracts';
import type { Act, Acted, ActedOn } from './act.js';
import type { CaseEvent } from './case-event.js';
import type { CaseState, ReferralLine } from './case-state.js';
import { proposed } from './evolve-acts.js';
import { byTheClock, type ChainPolicy } from './chain-policy.js';
import { tellBeside, type Copy } from './copies.js';
import { severityKnownTo } from './known-to.js';
import { concerns } from './organisations-concerned.js';
import type { Effect } from './ring.js';
import { leadingFinding, standingLines } from './urgency.js';

/** Who has proposed what no person has: a rule. */
export const proposedByRule = 'bellwether';

/**
 * The referral that a finding proposes: for a child who is not on a plan, when the rule's recipients hold children's
 * services or its severity is one of the policy's. Nothing is sent. One that was declined is proposed again when the case
 * rings again.
 */
export function proposalOf(
  state: CaseState,
  finding: FindingRevised,
  effect: Effect,
  policy: ChainPolicy,
): readonly CaseEvent[] {
  const { change, anchor, severity, recipients, plan, organisation, findingId } = finding;
  const isOver = change === 'withdrawn' || change === 'rekeyed';
  if (isOver || anchor.kind === 'feed' || severity === 'INFORMATION' || state.closed !== null) return [];
  // the worker of a child on a plan is told by itself
  if (plan.value === 'yes' || isOnPlan(state)) return [];
  if (!recipients.includes('CSC') && !policy.proposeReferralFor.includes(severity)) return [];
  const { referral } = state;
  if (referral !== null && !(referral.state === 'declined' && effect.kind === 'ring')) return [];
  const to = plan.authority ?? policy.authority;
  return [{ type: 'referral-proposed', by: null, organisation, findingId, to }];
}

/** What a rule proposed goes with what it rested on: when a plan is known after all, and when nothing stands any more. */
export function withdrawalOf(state: CaseState, finding: FindingRevised): readonly CaseEvent[] {
  const { referral, findings, closed } = state;
  if (closed !== null || referral?.state !== 'proposed' || referral.proposedBy !== null) return [];
  const { change, findingId, rekeyed } = finding;
  if (isOnPlan(state)) return [{ type: 'referral-withdrawn', why: 'child-on-plan' }];
  if (change !== 'withdrawn') return [];
  const others = [...findings.values()].filter(
    (line) => line.change !== 'withdrawn' && line.findingId !== findingId && line.findingId !== rekeyed?.from,
  );
  return others.length > 0 ? [] : [{ type: 'referral-withdrawn', why: 'nothing-stands' }];
}

/**
 * Whether the child is on a plan, by the last contact of which something stands: an earlier one, heard of later or again,
 * says nothing of now. Whatever came first makes no difference. Unknown there is not yes: nobody has been told then.
 */
function isOnPlan(state: CaseState): boolean {
  const standing = standingLines(state);
  const last = Math.max(...standing.map(({ occurredAt }) => Date.parse(occurredAt)));
  return standing.some(({ onPlan, occurredAt }) => onPlan === 'yes' && Date.parse(occurredAt) === last);
}

/** A person proposes a referral. */
export function proposeReferral(
  state: CaseState,
  { by, organisation }: Act,
  policy: ChainPolicy,
): Acted | 'case-closed' | 'not-told' | 'already-referred' {
  const proposal = proposalBy(state, { by, organisation }, policy);
  if (typeof proposal === 'string') return proposal;
  const { referral } = state;
  if (referral?.state === 'confirmed') return 'already-referred';
  if (referral?.state === 'proposed')
    return {
      outcome: 'already',
      by: referral.proposedBy ?? proposedByRule,
      at: referral.proposedAt,
      stands: { decision: 'proposed', to: referral.to },
      events: [],
    };
  return { outcome: 'done', by, events: [proposal] };
}

/** What somebody had read who starts a referral of their own: when the one before was declined; null: there was none. */
export interface Starts {
  readonly declinedAt: string | null;
}

/** Somebody confirms a referral. */
export interface Confirmation extends Act {
  readonly starts?: Starts | undefined;
  /** The authority that they had read. */
  readonly to?: string | undefined;
}

/** Why a referral is not confirmed. `referral-changed`: it would go to another authority than the person had read. */
export type ConfirmationRefusal =
  'case-closed' | 'not-told' | 'referral-not-proposed' | 'authority-not-known' | 'referral-changed';

/**
 * A clinician confirms: children's services of the authority get one notice, or its duty team out of office hours. One
 * that nobody has proposed is proposed with the confirmation, or not at all: who turns back has changed nothing. It is decided
 * by what they know of; what is told, and who has been, is counted in the case as it stands.
 */
export function confirmReferral(
  { whole, seen: state }: ActedOn,
  { by, organisation, starts, to: read }: Confirmation,
  policy: ChainPolicy,
  now: Date,
): Acted | ConfirmationRefusal {
  const proposal = isAnew(state.referral, starts) ? proposalBy(state, { by, organisation }, policy) : null;
  if (typeof proposal === 'string') return proposal;
  const open = proposal === null ? undecided(state, organisation) : proposed(proposal, now.toISOString());
  if (typeof open === 'string' || 'outcome' in open) return open;
  const { findingId } = open;
  const to = wouldGoTo(state, policy);
  if (to === null) return 'authority-not-known';
  if (read !== undefined && read !== to) return 'referral-changed';
  const notice: Copy = {
    ...({ kind: 'referral', template: 'referral-notice', reason: 'referral-confirmed', team: null } as const),
    ...{ role: byTheClock('CSC', policy, now), organisation: to, about: `referral ${open.proposedAt}` },
  };
  const severity = severityKnownTo({ organisation: to, readers: 'social-care' }, whole, findingId);
  const events = [
    ...(proposal === null ? [] : [proposal]),
    { type: 'referral-confirmed', by, organisation, to } as const,
    ...tellBeside(whole, [notice], { findingId, severity, policy, now }),
  ];
  return { outcome: 'done', by, events };
}

/** The authority that a referral goes to when it is confirmed now, for the organisation of the policy; null when none is known. */
export function wouldGoTo({ referral }: Pick<CaseState, 'referral'>, { authority }: Pick<ChainPolicy, 'authority'>) {
  return referral?.state === 'proposed' ? (referral.to ?? authority) : authority;
}

/** Whether nothing has been decided since that whoever starts has not read of. */
function isAnew(referral: ReferralLine | null, starts: Starts | undefined): boolean {
  if (starts === undefined) return false;
  if (referral === null) return true;
  return referral.state === 'declined' && referral.decidedAt === starts.declinedAt;
}

function proposalBy(
  state: CaseState,
  { by, organisation }: Act,
  policy: ChainPolicy,
): Extract<CaseEvent, { type: 'referral-proposed' }> | 'case-closed' | 'not-told' {
  if (state.closed !== null) return 'case-closed';
  const lead = leadingFinding(state);
  if (lead === null || !concerns(state, organisation)) return 'not-told';
  return { type: 'referral-proposed', by, organisation, findingId: lead.findingId, to: policy.authority };
}

/** A clinician declines, with a reason. */
export function declineReferral(
  state: CaseState,
  { by, organisation, reason }: Act & { readonly reason: DeclineReason },
): Acted | 'case-closed' | 'not-told' | 'referral-not-proposed' {
  const open = undecided(state, organisation);
  if (typeof open === 'string' || 'outcome' in open) return open;
  return { outcome: 'done', by, events: [{ type: 'referral-declined', by, organisation, reason }] };
}

/** The referral that waits for a decision, or what was decided, or why there is nothing to decide. */
function undecided(
  state: CaseState,
  organisation: string,
): ReferralLine | Acted | 'case-closed' | 'not-told' | 'referral-not-proposed' {
  const { referral, closed } = state;
  const decided = referral === null ? null : decisionOn(referral);
  if (decided !== null) return decided;
  if (closed !== null) return 'case-closed';
  if (!concerns(state, organisation)) return 'not-told';
  return referral ?? 'referral-not-proposed';
}

/** What was decided about a referral; null while it waits. */
function decisionOn({ state, to, reason, decidedBy: by, decidedAt: at }: ReferralLine): Acted | null {
  if (by === null || at === null) return null;
  if (state === 'confirmed') return { outcome: 'already', by, at, stands: { decision: 'confirmed', to }, events: [] };
  if (reason === null) return null;
  return { outcome: 'already', by, at, stands: { decision: 'declined', reason }, events: [] };
}
