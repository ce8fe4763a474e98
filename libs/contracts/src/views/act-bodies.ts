import { z } from 'zod';
import { instant, organisationCode, uuid } from '../words.js';
import { actionKind, closeReason, declineReason, personId } from './case-views.js';

/** Every act on a case: for which organisation, where somebody acts for several and the case does not tell. */
export const actBody = z.object({ organisation: organisationCode.optional() });
/** `POST /cases/:ref/actions`. `once`: names one sending of a form, so that a second press records nothing more. */
export const actionBody = actBody.extend({ kind: actionKind, once: uuid.optional() });
/**
 * `POST /cases/:ref/referral/confirm`. `starts`: nobody has proposed it, and with the confirmation it is proposed too;
 * `declinedAt`: when the one before was declined, as the person had read it, null when there was none. `to`: the authority
 * that the person had read; to another one nothing is sent.
 */
export const confirmBody = actBody.extend({
  starts: z.object({ declinedAt: instant.nullable() }).optional(),
  to: organisationCode.optional(),
});
/** `POST /cases/:ref/referral/decline` */
export const declineBody = actBody.extend({ reason: declineReason });
/**
 * `POST /cases/:ref/close`. `accepted`: who at the authority said that the referral is accepted, by directory id, and when;
 * `referred-and-accepted` needs it.
 */
export const closeBody = actBody.extend({
  reason: closeReason,
  accepted: z.object({ by: personId, at: instant }).optional(),
});
/** `POST /cases/:ref/verdicts` */
export const verdictBody = actBody.extend({ findingId: uuid, useful: z.boolean() });
