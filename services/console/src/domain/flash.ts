import { z } from 'zod';
import { caseDecision } from '#libs/contracts';

const number = z.string();
const instant = z.string();

/** What the next page says about the last act. Ids and moments only: the page puts it into words. */
export const flashMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('acknowledged'), number, at: instant, undoUntil: instant.nullable() }),
  /** Somebody was first. */
  z.object({ kind: z.literal('already'), number, by: z.string(), name: z.string(), at: instant, seconds: z.number() }),
  /** Somebody has decided before: what stands, beside what this act wanted. */
  z.object({
    ...{ kind: z.literal('stands'), number, by: z.string(), name: z.string(), at: instant },
    ...{ wish: caseDecision, stands: caseDecision },
  }),
  z.object({ kind: z.literal('undone'), number }),
  z.object({ kind: z.literal('recorded'), number, what: z.string() }),
  z.object({ kind: z.literal('not-saved'), number }),
  /** Nobody knows whether it was saved. */
  z.object({ kind: z.literal('in-doubt'), number }),
  /** Refused by casework, with its code. */
  z.object({ kind: z.literal('not-possible'), number, code: z.string().nullable().default(null) }),
  z.object({ kind: z.literal('closed'), number }),
]);
export type FlashMessage = z.infer<typeof flashMessage>;
