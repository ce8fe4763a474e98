import { enqueue } from '#libs/messaging';
import { classify, counter, databaseNow, describeError, failPoint, type Database, type Logger } from '#libs/platform';
import type { MailSender } from './adapters/mail-sender.js';
import { renderNotice } from './adapters/render-notice.js';
import { composeNotice } from './domain/compose-notice.js';
import { afterAttempt, outcomeOfFailure, type DeliveryOutcome } from './domain/delivery-outcome.js';
import type { Directory } from './domain/directory.js';
import { receiptOf } from './domain/receipt.js';
import { endAttempt, finishDelivery, retryDelivery, startAttempt } from './store/delivery-rows.js';
import { setNoticeState, type StoredNotice } from './store/notice-rows.js';

/** What a delivery needs beside its notice. */
export interface DeliveryParts {
  readonly database: Database;
  readonly directory: Directory;
  readonly sender: MailSender;
  readonly logger: Logger;
  /** Right-hand side of every Message-ID. */
  readonly mailDomain: string;
  readonly backOffSeconds: readonly number[];
  readonly sendTimeoutMs: number;
}

const outcomes = counter('bellwether_dispatch_deliveries_total', 'Attempts to deliver, by how they ended', [
  'channel',
  'outcome',
]);

/** One attempt to deliver one notice: attempt row, mail, then its state and receipt in one transaction. */
export async function deliverNotice(notice: StoredNotice, parts: DeliveryParts): Promise<void> {
  const attempt = await parts.database.transaction((sql) => startAttempt(sql, notice.noticeId));
  const outcome = await send(notice, parts);
  if (outcome.kind === 'sent') failPoint('dispatch.smtp-accepted');
  outcomes.inc({ channel: 'smtp', outcome: outcome.kind });
  await settle(notice, attempt, outcome, parts);
}

async function send(notice: StoredNotice, parts: DeliveryParts): Promise<DeliveryOutcome> {
  const person = notice.recipient === null ? null : parts.directory.person(notice.recipient);
  if (person === null) return { kind: 'permanent', reason: 'no-recipient', responseCode: null };
  const words = composeNotice({ ...notice, answerBy: notice.answerBy.toISOString() }, notice.requestedAt);
  const mail = {
    messageId: `<${notice.noticeId}@${parts.mailDomain}>`,
    to: person.address,
    subject: words.subject,
    ...renderNotice(words),
  };
  try {
    await parts.sender.send(mail, AbortSignal.timeout(parts.sendTimeoutMs));
    return { kind: 'sent' };
  } catch (error) {
    const outcome = outcomeOfFailure(error);
    parts.logger.warn('delivery.attempt-failed', { noticeId: notice.noticeId, ...describeError(error) });
    return outcome;
  }
}

/** Tried until the database takes it: a mail that went out must not be sent again for want of a row. */
async function settle(
  notice: StoredNotice,
  attempt: number,
  outcome: DeliveryOutcome,
  parts: DeliveryParts,
): Promise<void> {
  const { database, logger, backOffSeconds } = parts;
  const { noticeId, caseId, recipient } = notice;
  const next = afterAttempt(outcome, attempt, backOffSeconds);
  const write = (): Promise<boolean> =>
    database.transaction(async (sql) => {
      if (!(await endAttempt(sql, noticeId, attempt, outcome))) return false;
      if (next.state === 'failed-temporary') await retryDelivery(sql, noticeId, next.retryInSeconds);
      else await finishDelivery(sql, noticeId);
      await setNoticeState(sql, noticeId, next.state);
      const reason = next.state === 'sent' ? null : next.reason;
      const at = await databaseNow(sql);
      await enqueue(sql, [receiptOf({ noticeId, caseId, recipient, attempt, state: next.state, reason, at })]);
      return true;
    });
  const settled = await persist(write);
  if (settled && next.state === 'failed-permanent')
    logger.error('notice.not-delivered', { noticeId, caseId, attempt, reason: next.reason, alarm: true });
}

async function persist<T>(write: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (error) {
      // the lease of the delivery ends after 30 s; then another worker may take over
      if (tries >= 20 || classify(error) !== 'transient') throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}
