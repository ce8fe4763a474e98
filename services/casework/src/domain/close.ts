import type { CloseReason } from '#libs/contracts';
import type { Act, Acted } from './act.js';
import type { CaseState } from './case-state.js';
import { concerns } from './organisations-concerned.js';

/**
 * Closes a case with a reason. What was referred is closed as referred and accepted or not at all, and nothing else is.
 */
export function closeCase(
  state: CaseState,
  { by, organisation, reason }: Act & { readonly reason: CloseReason },
): Acted | 'not-told' | 'referral-not-confirmed' | 'referral-without-outcome' {
  if (state.closed !== null) return { outcome: 'already', by: state.closed.by, at: state.closed.at, events: [] };
  if (!concerns(state, organisation)) return 'not-told';
  const isReferred = state.referral?.state === 'confirmed';
  const saysReferred = reason === 'referred-and-accepted';
  if (isReferred && !saysReferred) return 'referral-without-outcome';
  if (saysReferred && !isReferred) return 'referral-not-confirmed';
  return { outcome: 'done', by, events: [{ type: 'case-closed', by, organisation, reason }] };
}
