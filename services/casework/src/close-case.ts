import type { ActAnswer, CloseReason } from '#libs/contracts';
import type { Database } from '#libs/platform';
import { actOnCase } from './act-on-case.js';
import type { CaseParts } from './apply-findings.js';
import type { Act, RefusedFor } from './domain/act.js';
import { closeCase as close } from './domain/close.js';
import type { UntrueReason } from './domain/close-reasons.js';
import type { CaseReference } from './store/case-rows.js';

/**
 * Why a case stays open. `referral-not-confirmed`: it was not referred; `referral-without-outcome`: it was, and the
 * reason does not say what became of that; `senior-doctor-not-rung`: that a senior doctor agrees rests on no call.
 * `other-chain-running`: that agency has not answered, or not acted.
 */
export type ClosingRefusal = ('case-not-found' | 'not-told' | UntrueReason) | RefusedFor<'other-chain-running'>;

/** Closes a case with a reason: nothing is waited for any more. A later finding of the child opens another one. */
export function closeCase(
  database: Database,
  reference: CaseReference,
  act: Act & { readonly reason: CloseReason },
  parts: CaseParts,
): Promise<ActAnswer | ClosingRefusal> {
  return actOnCase<ClosingRefusal>(database, reference, (state) => close(state, act), parts);
}
