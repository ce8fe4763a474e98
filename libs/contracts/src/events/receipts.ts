import { z } from 'zod';
import { instant, uuid } from '../words.js';

/** How far a notice has come on a channel. Accepted by a mail server is `sent`, not heard. */
export const deliveryState = z.enum(['queued', 'sent', 'delivered', 'failed-temporary', 'failed-permanent', 'bundled']);
export type DeliveryState = z.infer<typeof deliveryState>;

export const receiptRecorded = z.object({
  type: z.literal('receipt.recorded'),
  receiptId: uuid,
  noticeId: uuid,
  caseId: uuid,
  state: deliveryState,
  channel: z.enum(['smtp', 'phone', 'none']),
  /** Directory id of the person reached, never a name or an address; null when nobody could be resolved. */
  recipient: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
    .nullable(),
  attempt: z.number().int().min(0),
  reason: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .nullable(),
  at: instant,
});
export type ReceiptRecorded = z.infer<typeof receiptRecorded>;
