import { sealedOrganisation, type CloseReason } from '#libs/contracts';
import { actClocks } from './act-clocks.js';
import type { Act, Acted, ActedOn, RefusedFor } from './act.js';
import type { Acceptance, CaseEvent } from './case-event.js';
import type { CaseState } from './case-state.js';
import { whyUntrue, type UntrueReason } from './close-reasons.js';
import { organisationsOfTheCase } from './organisations-concerned.js';

/** Somebody closes a case. */
export interface Closing extends Act {
  readonly reason: CloseReason;
  /** Who at the authority accepted the referral, and when: `referred-and-accepted` needs it. */
  readonly accepted?: Acceptance | undefined;
}

/** What a closing is judged with. */
export interface ClosingTerms {
  readonly now: Date;
  /** Whether the directory knows a person for an organisation. */
  readonly isOf: (person: string, organisation: string) => boolean;
}

/** Why a case stays open. `acceptance-not-stated`: not by whom and when, or by nobody of the authority, or not then. */
export type StaysOpen = 'not-told' | 'acceptance-not-stated' | UntrueReason | RefusedFor<'other-chain-running'>;

/**
 * Closes a case with a reason, for every agency: a closed case waits for nobody. So it stays open while another agency
 * has not answered, or its clock to act runs (`data.md`, section 7: one chain per agency). Whoever was told beside the
 * chains closes nothing. The reason has to be true: see `whyUntrue`.
 */
export function closeCase(
  state: CaseState,
  { by, organisation, reason, accepted }: Closing,
  terms: ClosingTerms,
): Acted | StaysOpen {
  if (state.closed !== null) {
    const { by: first, at, reason: given } = state.closed;
    return { outcome: 'already', by: first, at, stands: { decision: 'closed', reason: given }, events: [] };
  }
  if (!organisationsOfTheCase(state).includes(organisation)) return 'not-told';
  const [waiting] = agenciesStillWaiting(state, organisation);
  if (waiting !== undefined) return { code: 'other-chain-running', organisation: waiting.organisation };
  const untrue = whyUntrue(state, reason, organisation);
  if (untrue !== null) return untrue;
  const closed: CaseEvent = { type: 'case-closed', by, organisation, reason };
  if (reason !== 'referred-and-accepted') return { outcome: 'done', by, events: [closed] };
  if (accepted === undefined || !isAcceptance(state, accepted, terms)) return 'acceptance-not-stated';
  return { outcome: 'done', by, events: [{ ...closed, accepted }] };
}

/**
 * Somebody closes a case of which they may not know everything. It stays open for the sake of what they do not know of too,
 * and is then refused with one answer, whatever that is: that another agency is waited for, and not which.
 */
export function closeFor({ whole, seen }: ActedOn, closing: Closing, terms: ClosingTerms): Acted | StaysOpen {
  const told = closeCase(seen, closing, terms);
  if (whole === seen || !isDone(told)) return told;
  const came = closeCase(whole, closing, terms);
  return isDone(came) ? came : { code: 'other-chain-running', organisation: sealedOrganisation };
}

function isDone(came: Acted | StaysOpen): boolean {
  return typeof came !== 'string' && 'outcome' in came && came.outcome === 'done';
}

/** Nothing that children's services answer reaches the case by itself: somebody there has said so, after it was sent. */
function isAcceptance({ referral }: CaseState, { by, at }: Acceptance, { now, isOf }: ClosingTerms): boolean {
  const [sent, said] = [Date.parse(referral?.decidedAt ?? ''), Date.parse(at)];
  return referral?.to != null && isOf(by, referral.to) && said >= wholeMinute(sent) && said <= now.getTime();
}

/** Pages state a time to the minute. */
function wholeMinute(at: number): number {
  return at - (at % 60_000);
}

/** Another agency for whose sake a case stays open. */
export interface HoldingOpen {
  readonly organisation: string;
  readonly why: 'not-answered' | 'not-acted';
}

/** Other agencies whose chain is unanswered, or whose clock to act runs, each once. */
export function agenciesStillWaiting(state: CaseState, organisation: string): readonly HoldingOpen[] {
  if (state.closed !== null) return [];
  const unanswered = [...state.chains.values()]
    .filter(({ progress }) => progress.state !== 'acknowledged')
    .map((chain) => chain.organisation);
  const running = actClocks(state).flatMap((clock) => (clock.due === null ? [] : [clock.organisation]));
  const holding = new Set([...unanswered, ...running].filter((code) => code !== organisation));
  return [...holding].toSorted().map((code) => ({
    organisation: code,
    why: unanswered.includes(code) ? 'not-answered' : 'not-acted',
  }));
}
