import type { ActAnswer } from '#libs/contracts';
import type { Database } from '#libs/platform';
import { actOnCase } from './act-on-case.js';
import type { CaseParts } from './apply-findings.js';
import type { FacedReader } from './case-for.js';
import type { Act } from './domain/act.js';
import { proposeReferral as propose } from './domain/referral.js';
import type { CaseReference } from './store/case-rows.js';

/** Why no referral is proposed. */
export type ProposalRefusal = 'case-not-found' | 'case-closed' | 'not-told' | 'already-referred';

/** Proposes that children's services decide. Nothing is sent before a clinician confirms. */
export function proposeReferral(
  database: Database,
  reference: CaseReference,
  act: Act,
  parts: CaseParts,
  reader?: FacedReader,
): Promise<ActAnswer | ProposalRefusal> {
  return actOnCase<ProposalRefusal>(
    database,
    reference,
    ({ seen }, now) => propose(seen, act, parts.policies.policyFor(act.organisation, now)),
    parts,
    reader,
  );
}
