import type { DeliveryState } from '#libs/contracts';
import type { OutgoingEvent } from '#libs/messaging';
import { nameUuid } from '#libs/platform/documents';

interface Receipt {
  readonly noticeId: string;
  readonly caseId: string;
  readonly state: DeliveryState;
  /** Directory id of the person reached, null when there is nobody. */
  readonly recipient: string | null;
  /** 0 before the first attempt. */
  readonly attempt: number;
  readonly reason: string | null;
  readonly at: Date;
  /** Default: mail, or none where there is nobody. */
  readonly channel?: 'phone';
}

/** What casework hears of a notice. Saying the same twice gives the same receipt id. */
export function receiptOf({ at, channel, ...receipt }: Receipt): OutgoingEvent<'receipt.recorded'> {
  const names = [receipt.noticeId, receipt.state, receipt.attempt];
  // of one task the same may be said for two reasons: nobody rang in time, then somebody did in vain
  const receiptId = nameUuid('receipt', ...names, ...(channel === undefined ? [] : [channel, receipt.reason ?? '']));
  return {
    type: 'receipt.recorded',
    key: receipt.caseId,
    id: receiptId,
    data: {
      type: 'receipt.recorded',
      receiptId,
      ...receipt,
      channel: channel ?? (receipt.recipient === null ? 'none' : 'smtp'),
      at: at.toISOString(),
    },
  };
}
