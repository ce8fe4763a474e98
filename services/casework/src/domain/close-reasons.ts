import { closeReason, type ActionKind, type CloseReason, type CloseWaits } from '#libs/contracts';
import { isAbove } from '#libs/policy';
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

/** What has to be done before somebody may say that an urgent ring is explained: the child seen, or a senior doctor asked. */
const examinations: ReadonlySet<ActionKind> = new Set(['examined-child', 'visited-home', 'rang-senior-doctor']);

/** Why a reason is not true of a case. */
export type UntrueReason = 'referral-not-confirmed' | 'referral-without-outcome' | CloseWaits;

/**
 * Why a case cannot be closed with a reason; null when it can. What was referred closes with what became of the referral
 * (`product.md`: nothing closes by inactivity), or as a mistake once nothing stands and children's services were told so.
 * That they will not act, and a senior doctor agrees, takes a second key: the doctor was rung since.
 * @param organisation that closes; null when it is not known yet for which somebody would
 */
export function whyUntrue(state: CaseState, reason: CloseReason, organisation: string | null): UntrueReason | null {
  return ofReferral(state, reason) ?? (organisation === null ? null : ofActions(state, reason, organisation));
}

/**
 * What whoever closes has not done about what is IMMEDIATE or URGENT and still stands: a child is not let go by a click.
 * Casework holds no free text, so the coded action says what was done, and that it is explained takes an examination.
 */
function ofActions(state: CaseState, reason: CloseReason, organisation: string): UntrueReason | null {
  const [lead] = standingLines(state);
  if (state.feed !== null || lead === undefined || !isAbove(lead.severity, 'CONCERN')) return null;
  const since = state.actions.filter((action) => action.organisation === organisation && !action.overtaken);
  if (since.length === 0) return 'action-not-recorded';
  const isExamined = since.some(({ kind }) => examinations.has(kind));
  return reason === 'explained-no-further-action' && !isExamined ? 'child-not-examined' : null;
}

function ofReferral(state: CaseState, reason: CloseReason): UntrueReason | null {
  const isReferred = state.referral?.state === 'confirmed';
  if (!isReferred) return outcomes.has(reason) ? 'referral-not-confirmed' : null;
  if (reason === 'referred-not-accepted' && !isDoctorRungSince(state)) return 'senior-doctor-not-rung';
  if (outcomes.has(reason) || (mistakes.has(reason) && isTakenBack(state))) return null;
  return 'referral-without-outcome';
}

/** Reasons that an organisation can close a case with as it stands, in the order of the contract. */
export function trueReasons(state: CaseState, organisation: string | null): readonly CloseReason[] {
  return closeReason.options.filter((reason) => whyUntrue(state, reason, organisation) === null);
}

/** Reasons that something is missing for which a person can still do. */
export function reasonsThatWait(
  state: CaseState,
  organisation: string | null,
): readonly { readonly reason: CloseReason; readonly why: CloseWaits }[] {
  return closeReason.options.flatMap((reason) => {
    const why = whyUntrue(state, reason, organisation);
    return why === null || why === 'referral-not-confirmed' || why === 'referral-without-outcome'
      ? []
      : [{ reason, why }];
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
