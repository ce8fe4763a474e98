import { counter, describeError, failPoint, type Logger } from '#libs/platform';
import type { MailSender } from './adapters/mail-sender.js';
import { renderNotice } from './adapters/render-notice.js';
import { composeNotice } from './domain/compose-notice.js';
import { afterAttempt, outcomeOfFailure, type DeliveryOutcome } from './domain/delivery-outcome.js';
import type { Directory } from './domain/directory.js';
import type { EndedAttempt } from './domain/ended-attempt.js';
import type { ClaimedNotice } from './store/turn-deliveries.js';

/** What a delivery needs beside its notice. */
export interface DeliveryParts {
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

/** One attempt to deliver one notice, whose attempt row is there already. @returns how it ended; nothing is written yet */
export async function deliverNotice(notice: ClaimedNotice, parts: DeliveryParts): Promise<EndedAttempt> {
  const { noticeId, caseId, recipient, attempt } = notice;
  const outcome = await send(notice, parts);
  if (outcome.kind === 'sent') failPoint('dispatch.smtp-accepted');
  outcomes.inc({ channel: 'smtp', outcome: outcome.kind });
  return { noticeId, caseId, recipient, attempt, outcome, next: afterAttempt(outcome, attempt, parts.backOffSeconds) };
}

async function send(notice: ClaimedNotice, parts: DeliveryParts): Promise<DeliveryOutcome> {
  const person = notice.recipient === null ? null : parts.directory.person(notice.recipient);
  if (person === null) return { kind: 'permanent', reason: 'no-recipient', responseCode: null };
  const words = composeNotice({ ...notice, answerBy: notice.answerBy.toISOString() }, notice.requestedAt);
  const mail = {
    messageId: `<${notice.noticeId}@${parts.mailDomain}>`,
    to: person.address,
    subject: words.subject,
    ...renderNotice(words),
  };
  // not AbortSignal.timeout: it would fire for each mail long after it has gone
  const tooSlow = new AbortController();
  const timer = setTimeout(() => tooSlow.abort(), parts.sendTimeoutMs);
  try {
    await parts.sender.send(mail, tooSlow.signal);
    return { kind: 'sent' };
  } catch (error) {
    const outcome = outcomeOfFailure(error);
    parts.logger.warn('delivery.attempt-failed', { noticeId: notice.noticeId, ...describeError(error) });
    return outcome;
  } finally {
    clearTimeout(timer);
  }
}
