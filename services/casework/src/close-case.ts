import type { ActAnswer } from '#libs/contracts';
import type { Database } from '#libs/platform';
import { actOnCase } from './act-on-case.js';
import type { CaseParts } from './apply-findings.js';
import type { FacedReader } from './case-for.js';
import { closeFor as close, type Closing, type ClosingTerms, type StaysOpen } from './domain/close.js';
import type { CaseReference } from './store/case-rows.js';

/**
 * Why a case stays open. `referral-not-confirmed`: it was not referred; `referral-without-outcome`: it was, and the
 * reason does not say what became of that; `senior-doctor-not-rung`: that a senior doctor agrees rests on no call;
 * `acceptance-not-stated`: who at the authority accepted, and when. `action-not-recorded`, `child-not-examined`: what is
 * urgent stands, and no action, or no examination, is recorded since. `other-chain-running`: that agency has not answered, or
 * not acted.
 */
export type ClosingRefusal = 'case-not-found' | StaysOpen;

/** Closes a case with a reason: nothing is waited for any more. A later finding of the child opens another one. */
export function closeCase(
  database: Database,
  reference: CaseReference,
  closing: Closing,
  parts: CaseParts,
  isOf: ClosingTerms['isOf'],
  reader?: FacedReader,
): Promise<ActAnswer | ClosingRefusal> {
  return actOnCase<ClosingRefusal>(database, reference, (on, now) => close(on, closing, { now, isOf }), parts, reader);
}
