import type { ActAnswer, DeclineReason } from '#libs/contracts';
import type { Database } from '#libs/platform';
import { actOnCase } from './act-on-case.js';
import type { CaseParts } from './apply-findings.js';
import type { FacedReader } from './case-for.js';
import type { Act } from './domain/act.js';
import {
  confirmReferral as confirm,
  declineReferral as decline,
  type Confirmation,
  type ConfirmationRefusal,
} from './domain/referral.js';
import type { CaseReference } from './store/case-rows.js';

/** Why a referral is not decided. */
export type DecisionRefusal = 'case-not-found' | ConfirmationRefusal;

/** A clinician confirms a referral, proposed before or with it: children's services, or the duty team by the clock, get one notice. */
export function confirmReferral(
  database: Database,
  reference: CaseReference,
  act: Confirmation,
  parts: CaseParts,
  reader?: FacedReader,
): Promise<ActAnswer | DecisionRefusal> {
  return actOnCase<DecisionRefusal>(
    database,
    reference,
    (on, now) => confirm(on, act, parts.policies.policyFor(act.organisation, now), now),
    parts,
    reader,
  );
}

/** A clinician declines a proposed referral, with a reason. */
export function declineReferral(
  database: Database,
  reference: CaseReference,
  act: Act & { readonly reason: DeclineReason },
  parts: CaseParts,
  reader?: FacedReader,
): Promise<ActAnswer | DecisionRefusal> {
  return actOnCase<DecisionRefusal>(database, reference, ({ seen }) => decline(seen, act), parts, reader);
}
