import { closeReason, type CloseReason } from '#libs/contracts';
import { lastOfEach, type CaseState, type NoticeLine } from './case-state.js';
import { standingLines } from './urgency.js';

/** What can become of a referral. */
const outcomes: ReadonlySet<CloseReason> = new Set([
  'referred-and-accepted',
  'referred-seen-no-concern',
  'referred-not-accepted',
]);
/** That there was nothing to refer. */
const mistakes: ReadonlySet<CloseReason> = new Set(['entered-in-error', 'wrong-child']);

/** Why a reason is not true of a case. */
export type UntrueReason = 'referral-not-confirmed' | 'referral-without-outcome';

/**
 * Why a case cannot be closed with a reason; null when it can. What was referred closes with what became of the referral
 * (`product.md`: nothing closes by inactivity), or as a mistake once nothing stands and children's services were told so.
 */
export function whyUntrue(state: CaseState, reason: CloseReason): UntrueReason | null {
  const isReferred = state.referral?.state === 'confirmed';
  if (!isReferred) return outcomes.has(reason) ? 'referral-not-confirmed' : null;
  if (outcomes.has(reason) || (mistakes.has(reason) && isTakenBack(state))) return null;
  return 'referral-without-outcome';
}

/** Reasons that a case can be closed with as it stands, in the order of the contract. */
export function trueReasons(state: CaseState): readonly CloseReason[] {
  return closeReason.options.filter((reason) => whyUntrue(state, reason) === null);
}

/** Whether nothing stands, and whoever got the referral was told last that it is not so: that went out to them. */
function isTakenBack(state: CaseState): boolean {
  const ofReferral = [...state.notices.values()].filter(({ template }) => template === 'referral-notice');
  const last = lastOfEach(ofReferral);
  return standingLines(state).length === 0 && last.length > 0 && last.every(isToldNotSo);
}

function isToldNotSo({ says, state }: NoticeLine): boolean {
  return says === 'is-not-so' && (state === 'sent' || state === 'delivered');
}
