import { counter, describeError, failPoint, type Logger } from '#libs/platform';
import type { Mail, MailSender } from './adapters/mail-sender.js';
import { renderBundle, renderNotice } from './adapters/render-notice.js';
import { composeBundle } from './domain/compose-bundle.js';
import { composeCase } from './domain/compose-case.js';
import { afterAttempt, orByPhone, outcomeOfFailure, type DeliveryOutcome } from './domain/delivery-outcome.js';
import type { Directory, Person } from './domain/directory.js';
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
  /** Seconds in which somebody whom mail does not reach must have been rung. */
  readonly ringWithinSeconds: number;
  /** Begins attempts of the other notices of a bundle, whose mail this notice carries. */
  readonly openBundle: (lead: string) => Promise<readonly ClaimedNotice[]>;
}

const outcomes = counter('bellwether_dispatch_deliveries_total', 'Attempts to deliver, by how they ended', [
  'channel',
  'outcome',
]);

/**
 * One attempt to deliver one notice, whose attempt row is there already, with those of its bundle.
 * @returns how it ended for each; nothing is written yet
 */
export async function deliver(notice: ClaimedNotice, parts: DeliveryParts): Promise<readonly EndedAttempt[]> {
  const all = notice.bundle === notice.noticeId ? [notice, ...(await parts.openBundle(notice.noticeId))] : [notice];
  const person = notice.recipient === null ? null : parts.directory.person(notice.recipient);
  const outcome: DeliveryOutcome =
    person === null
      ? { kind: 'permanent', reason: 'no-recipient', responseCode: null }
      : await send(mailOf(all, person, parts), notice.noticeId, parts);
  if (outcome.kind === 'sent') failPoint('dispatch.smtp-accepted');
  outcomes.inc({ channel: 'smtp', outcome: outcome.kind });
  const byMail = afterAttempt(outcome, notice.attempt, parts.backOffSeconds);
  return all.map(({ noticeId, caseId, recipient, attempt, escalated }) => {
    const next = escalated ? byMail : orByPhone(byMail, person?.phone, parts.ringWithinSeconds);
    return { noticeId, caseId, recipient, attempt, outcome, next };
  });
}

function mailOf(notices: readonly ClaimedNotice[], person: Person, { mailDomain }: DeliveryParts): Mail {
  const [first, ...others] = notices;
  if (first === undefined) throw new Error('a mail is about a notice');
  const head = { messageId: `<${first.noticeId}@${mailDomain}>`, to: person.address };
  const reader = person.grants.length > 0 ? 'signs-in' : 'has-no-account';
  if (others.every(({ caseId }) => caseId === first.caseId)) {
    const words = composeCase([first, ...others], first.requestedAt, reader);
    return { ...head, subject: words.subject, ...renderNotice(words) };
  }
  const words = composeBundle(notices, first.requestedAt, reader);
  return { ...head, subject: words.subject, ...renderBundle(words) };
}

async function send(mail: Mail, noticeId: string, parts: DeliveryParts): Promise<DeliveryOutcome> {
  // not AbortSignal.timeout: it would fire for each mail long after it has gone
  const tooSlow = new AbortController();
  const timer = setTimeout(() => tooSlow.abort(), parts.sendTimeoutMs);
  try {
    await parts.sender.send(mail, tooSlow.signal);
    return { kind: 'sent' };
  } catch (error) {
    const outcome = outcomeOfFailure(error);
    parts.logger.warn('delivery.attempt-failed', { noticeId, ...describeError(error) });
    return outcome;
  } finally {
    clearTimeout(timer);
  }
}
