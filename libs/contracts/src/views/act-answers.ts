import { z } from 'zod';
import { instant, organisationCode } from '../words.js';
import { actionKind, closeReason, declineReason, personId } from './case-views.js';

/** What somebody has decided about a case: the decision that an act makes, or the one that stands in its place. */
export const caseDecision = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('acknowledged') }),
  z.object({ decision: z.literal('recorded'), kind: actionKind }),
  z.object({ decision: z.literal('proposed'), to: organisationCode.nullable() }),
  z.object({ decision: z.literal('confirmed'), to: organisationCode.nullable() }),
  z.object({ decision: z.literal('declined'), reason: declineReason }),
  z.object({ decision: z.literal('closed'), reason: closeReason }),
  z.object({ decision: z.literal('judged'), useful: z.boolean() }),
]);
export type CaseDecision = z.infer<typeof caseDecision>;

/** What an act on a case came to. A refusal is an HTTP error with a code instead. */
export const actAnswer = z.object({
  number: z.string(),
  /** `already`: somebody was first, or the same person before; `by`, `at` and `stands` say who, when and what. */
  outcome: z.enum(['done', 'already']),
  by: personId,
  at: instant,
  /** The decision that stands, which may be another one than was asked for; null when this act made it. */
  stands: caseDecision.nullable().default(null),
  actBy: instant.nullable(),
  undoUntil: instant.nullable(),
});
export type ActAnswer = z.infer<typeof actAnswer>;
