import type { CloseReason } from '#libs/contracts';
import type { Act, Acted } from './act.js';
import { concerns, type CaseState } from './case-state.js';

/**
 * Closes a case with a reason. What was referred is closed as referred and accepted or not at all, and nothing else is.
 */
export function closeCase(
  state: CaseState,
  { by, organisation, reason }: Act & { readonly reason: CloseReason },
): Acted | 'not-told' | 'referral-not-confirmed' | 'referral-without-outcome' {
  if (state.closed !== null) {
    const { by: first, at, reason: given } = state.closed;
    return { outcome: 'already', by: first, at, stands: { decision: 'closed', reason: given }, events: [] };
  }
  if (!concerns(state, organisation)) return 'not-told';
  const isReferred = state.referral?.state === 'confirmed';
  const saysReferred = reason === 'referred-and-accepted';
  if (isReferred && !saysReferred) return 'referral-without-outcome';
  if (saysReferred && !isReferred) return 'referral-not-confirmed';
  return { outcome: 'done', by, events: [{ type: 'case-closed', by, organisation, reason }] };
}
