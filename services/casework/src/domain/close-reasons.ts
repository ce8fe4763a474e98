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
export type UntrueReason = 'referral-not-confirmed' | 'referral-without-outcome' | 'senior-doctor-not-rung';

/**
 * Why a case cannot be closed with a reason; null when it can. What was referred closes with what became of the referral
 * (`product.md`: nothing closes by inactivity), or as a mistake once nothing stands and children's services were told so.
 * That they will not act, and a senior doctor agrees, takes a second key: the doctor was rung since.
 */
export function whyUntrue(state: CaseState, reason: CloseReason): UntrueReason | null {
  const isReferred = state.referral?.state === 'confirmed';
  if (!isReferred) return outcomes.has(reason) ? 'referral-not-confirmed' : null;
  if (reason === 'referred-not-accepted' && !isDoctorRungSince(state)) return 'senior-doctor-not-rung';
  if (outcomes.has(reason) || (mistakes.has(reason) && isTakenBack(state))) return null;
  return 'referral-without-outcome';
}

/** Reasons that a case can be closed with as it stands, in the order of the contract. */
export function trueReasons(state: CaseState): readonly CloseReason[] {
  return closeReason.options.filter((reason) => whyUntrue(state, reason) === null);
}

/** Reasons that something is missing for which a person can still do. */
export function reasonsThatWait(
  state: CaseState,
): readonly { readonly reason: CloseReason; readonly why: 'senior-doctor-not-rung' }[] {
  return closeReason.options.flatMap((reason) => {
    const why = whyUntrue(state, reason);
    return why === 'senior-doctor-not-rung' ? [{ reason, why }] : [];
  });
}

/** Whether a call to the senior doctor was recorded after the referral was confirmed. */
function isDoctorRungSince({ referral, actions }: CaseState): boolean {
  const confirmedAt = Date.parse(referral?.decidedAt ?? '');
  return actions.some(({ kind, at }) => kind === 'rang-senior-doctor' && Date.parse(at) > confirmedAt);
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
