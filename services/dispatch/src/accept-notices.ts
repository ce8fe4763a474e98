import type { NoticeRequested } from '#libs/contracts';
import { enqueue, type OutgoingEvent } from '#libs/messaging';
import { databaseNow, failPoint, type Logger, type Sql } from '#libs/platform';
import type { Directory } from './domain/directory.js';
import { receiptOf } from './domain/receipt.js';
import { armDelivery } from './store/delivery-rows.js';
import { insertNotice } from './store/notice-rows.js';

interface AcceptParts {
  readonly directory: Directory;
  readonly logger: Logger;
}

/**
 * Takes notices in: finds the person on duty and queues a delivery, or says at once that there is nobody.
 * A notice that came before changes nothing.
 */
export async function acceptNotices(sql: Sql, notices: readonly NoticeRequested[], parts: AcceptParts): Promise<void> {
  const at = await databaseNow(sql);
  const receipts: OutgoingEvent[] = [];
  for (const notice of notices) {
    const { noticeId, caseId } = notice;
    const recipient = parts.directory.onDuty(notice.role, notice.organisation)?.id ?? null;
    const state = recipient === null ? 'failed-permanent' : 'queued';
    if (!(await insertNotice(sql, notice, recipient, state))) continue;
    if (recipient === null)
      parts.logger.error('notice.no-recipient', { noticeId, caseId, organisation: notice.organisation, alarm: true });
    else await armDelivery(sql, noticeId);
    const reason = recipient === null ? 'no-recipient' : null;
    receipts.push(receiptOf({ noticeId, caseId, state, recipient, attempt: 0, reason, at }));
  }
  failPoint('dispatch.inserted');
  await enqueue(sql, receipts);
}
