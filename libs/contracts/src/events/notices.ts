import { z } from 'zod';
import { instant, organisationCode, role, severity, uuid } from '../words.js';

/** A request that one role at one organisation be told of one case. Carries no fact about the child. */
export const noticeRequested = z.object({
  type: z.literal('notice.requested'),
  noticeId: uuid,
  caseId: uuid,
  /** What a person reads out on the telephone, e.g. `B-4417`. */
  caseNumber: z.string().regex(/^[BD]-\d{1,9}$/),
  severity,
  role,
  organisation: organisationCode,
  /** Setting and organisation, e.g. `hospital-rxx`: one chain for each agency. */
  chain: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  round: z.number().int().min(1),
  step: z.number().int().min(0),
  /**
   * True when no step of the chain comes after this one: without an answer, or without delivery, nobody else is told. Absent
   * beside the chains, and in what was requested before this was said.
   */
  last: z.boolean().optional(),
  reason: z.enum([
    'opened',
    'severity-raised',
    'new-episode',
    'not-acknowledged',
    'not-delivered',
    'corrected',
    'lapsed',
    'child-on-plan',
    'pattern-seen',
    'named-by-rule',
    'referral-confirmed',
    'delivery-failed',
    'feed-silent',
  ]),
  /**
   * `plan-notice`: the allocated social worker's team of a child on a plan; `practice-notice`: the GP practice;
   * `copy-notice`: anybody else whom the rule names and no first step asks;
   * `referral-notice`: children's services, once a clinician has confirmed; `delivery-notice`: R47; `feed-notice`: R48.
   */
  template: z.enum([
    'case-notice',
    'plan-notice',
    'practice-notice',
    'copy-notice',
    'referral-notice',
    'delivery-notice',
    'feed-notice',
  ]),
  /** Directory id of a team that is told in place of whoever holds the role, e.g. the allocated worker's team of a plan. */
  team: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
    .optional(),
  /** Absolute URL of the case; holds the case number only. */
  link: z.url(),
  answerBy: instant,
});
export type NoticeRequested = z.infer<typeof noticeRequested>;
