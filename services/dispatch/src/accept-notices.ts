import type { NoticeRequested } from '#libs/contracts';
import { enqueue } from '#libs/messaging';
import { failPoint, type Logger, type Sql } from '#libs/platform';
import { domainOf, type Directory } from './domain/directory.js';
import { receiptOf } from './domain/receipt.js';
import { insertNotices, type NewNotice } from './store/insert-notices.js';

interface AcceptParts {
  readonly directory: Directory;
  readonly logger: Logger;
}

/**
 * Takes notices in: finds the person on duty and queues a delivery, or says at once that there is nobody.
 * A notice that came before changes nothing.
 */
export async function acceptNotices(sql: Sql, notices: readonly NoticeRequested[], parts: AcceptParts): Promise<void> {
  // of a notice that is there twice the first counts
  const distinct = new Map<string, NewNotice>();
  for (const notice of notices)
    if (!distinct.has(notice.noticeId)) distinct.set(notice.noticeId, addressed(notice, parts));
  const said = [...distinct.values()];
  if (said.length === 0) return;
  const storedAt = await insertNotices(sql, said);
  const receipts = said.flatMap(({ notice, recipient, state }) => {
    const { noticeId, caseId } = notice;
    const at = storedAt.get(noticeId);
    if (at === undefined) return [];
    if (recipient === null)
      parts.logger.error('notice.no-recipient', { noticeId, caseId, organisation: notice.organisation, alarm: true });
    const reason = recipient === null ? 'no-recipient' : null;
    return [receiptOf({ noticeId, caseId, state, recipient: recipient?.id ?? null, attempt: 0, reason, at })];
  });
  failPoint('dispatch.inserted');
  await enqueue(sql, receipts);
}

function addressed(notice: NoticeRequested, { directory }: AcceptParts): NewNotice {
  const person = directory.onDuty(notice.role, notice.organisation);
  return person === null
    ? { notice, recipient: null, state: 'failed-permanent' }
    : { notice, recipient: { id: person.id, target: domainOf(person.address) }, state: 'queued' };
}
