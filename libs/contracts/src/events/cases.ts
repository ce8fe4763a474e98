import { z } from 'zod';
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
  reason: z.enum(['opened', 'severity-raised', 'new-episode']),
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
