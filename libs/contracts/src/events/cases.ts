import { z } from 'zod';
import { actionKind, closeReason, declineReason, personId } from '../views/case-views.js';
import { instant, organisationCode, role, severity, uuid } from '../words.js';

const journal = {
  caseId: uuid,
  caseNumber: z.string().regex(/^[BD]-\d{1,9}$/),
  /** Place of this entry in the case's own journal, from 1. */
  sequence: z.number().int().min(1),
  at: instant,
};

export const caseOpened = z.object({
  type: z.literal('case.opened'),
  ...journal,
  childId: uuid,
  organisation: organisationCode,
  severity,
});
export const caseFindingApplied = z.object({
  type: z.literal('case.finding-applied'),
  ...journal,
  findingId: uuid,
  revision: z.number().int().min(1),
  change: z.enum(['raised', 'revised', 'withdrawn', 'rekeyed']),
  rule: z.string(),
  severity,
});
export const caseRoundStarted = z.object({
  type: z.literal('case.round-started'),
  ...journal,
  chain: z.string(),
  round: z.number().int().min(1),
  reason: z.enum(['opened', 'severity-raised', 'new-episode', 'lapsed']),
  severity,
});
export const caseStepTold = z.object({
  type: z.literal('case.step-told'),
  ...journal,
  chain: z.string(),
  round: z.number().int().min(1),
  step: z.number().int().min(0),
  roles: z.array(role),
  answerBy: instant,
});
export const caseAcknowledged = z.object({
  type: z.literal('case.acknowledged'),
  ...journal,
  chain: z.string(),
  round: z.number().int().min(1),
  by: z.string().max(63),
});
export const caseChainExhausted = z.object({
  type: z.literal('case.chain-exhausted'),
  ...journal,
  chain: z.string(),
  round: z.number().int().min(1),
});
export const caseDeliveryNoted = z.object({
  type: z.literal('case.delivery-noted'),
  ...journal,
  noticeId: uuid,
  state: z.string().max(30),
});
/** Taken back within minutes: the chain runs on with its old deadline. */
export const caseAcknowledgementUndone = z.object({
  type: z.literal('case.acknowledgement-undone'),
  ...journal,
  chain: z.string(),
  round: z.number().int().min(1),
  by: personId,
});
/** Nothing was recorded in time for what `by` had acknowledged: a new round starts. */
export const caseLapsed = z.object({
  type: z.literal('case.lapsed'),
  ...journal,
  chain: z.string(),
  round: z.number().int().min(1),
  by: personId,
});
export const caseActionRecorded = z.object({
  type: z.literal('case.action-recorded'),
  ...journal,
  kind: actionKind,
  by: personId,
  organisation: organisationCode,
});
/** Nothing is sent before a clinician confirms. */
export const caseReferralProposed = z.object({
  type: z.literal('case.referral-proposed'),
  ...journal,
  findingId: uuid,
  /** Null when no authority is known. */
  to: organisationCode.nullable(),
  /** Null when a rule proposes it. */
  by: personId.nullable(),
});
/** What a rule proposed is not proposed any more. */
export const caseReferralWithdrawn = z.object({
  type: z.literal('case.referral-withdrawn'),
  ...journal,
  why: z.enum(['child-on-plan', 'nothing-stands']),
});
export const caseReferralConfirmed = z.object({
  type: z.literal('case.referral-confirmed'),
  ...journal,
  to: organisationCode,
  by: personId,
});
export const caseReferralDeclined = z.object({
  type: z.literal('case.referral-declined'),
  ...journal,
  reason: declineReason,
  by: personId,
});
export const caseClosed = z.object({ type: z.literal('case.closed'), ...journal, reason: closeReason, by: personId });
/** Of one person the last verdict on a finding counts. */
export const caseVerdictGiven = z.object({
  type: z.literal('case.verdict-given'),
  ...journal,
  findingId: uuid,
  useful: z.boolean(),
  by: personId,
});
