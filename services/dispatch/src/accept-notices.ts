import type { NoticeRequested } from '#libs/contracts';
import { enqueue } from '#libs/messaging';
import type { OfficeHours } from '#libs/policy';
import { failPoint, type Logger, type Sql } from '#libs/platform';
import { bundledUntil, type BundlingTerms } from './domain/bundling.js';
import { domainOf, type Directory } from './domain/directory.js';
import { candidatesFor, recipientOf, type Moment } from './domain/on-duty.js';
import { joined, mailOfCase, type Leaving } from './domain/one-mail.js';
import { receiptOf } from './domain/receipt.js';
import { readAccepting } from './store/accepting.js';
import { insertNotices, type NewNotice } from './store/insert-notices.js';
import { joinBundles } from './store/join-bundles.js';
import { joinCases } from './store/join-cases.js';

/** What taking notices in needs beside them. */
export interface AcceptParts {
  readonly directory: Directory;
  /** Office hours of the policy in force at a moment. */
  readonly officeAt: (at: Date) => OfficeHours;
  /** null: each notice is a mail of its own, however many they are. */
  readonly bundling: BundlingTerms | null;
  readonly logger: Logger;
}

/**
 * Takes notices in: finds the person on duty and queues a delivery, or says at once that there is nobody. Of a storm to one
 * person what can wait is gathered for one mail; what reaches one person about one case at once, or before the first of it has
 * gone out, is one mail too, which nothing is kept waiting for. A notice that came before changes nothing.
 */
export async function acceptNotices(sql: Sql, notices: readonly NoticeRequested[], parts: AcceptParts): Promise<void> {
  // of a notice that is there twice the first counts
  const distinct = new Map<string, NoticeRequested>();
  for (const notice of notices) if (!distinct.has(notice.noticeId)) distinct.set(notice.noticeId, notice);
  if (distinct.size === 0) return;
  const { said, waiting } = await addressed(sql, [...distinct.values()], parts);
  const storedAt = await insertNotices(sql, said);
  const stored = said.filter(({ notice }) => storedAt.has(notice.noticeId));
  await joinBundles(sql, stored);
  await joinCases(sql, joined(stored.flatMap(leavingNow), waiting));
  const receipts = stored.flatMap(({ notice, recipient, state }) => {
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

/** A notice that is to go out now. */
function leavingNow({ notice, recipient, bundledUntil: until }: NewNotice): readonly Leaving[] {
  if (recipient === null || until !== null) return [];
  const { noticeId, caseId, reason } = notice;
  return [{ noticeId, caseId, recipient: recipient.id, reason }];
}

interface Addressed {
  readonly said: readonly NewNotice[];
  /** Notices of the same cases that have not gone out yet. */
  readonly waiting: readonly Leaving[];
}

async function addressed(
  sql: Sql,
  notices: readonly NoticeRequested[],
  { directory, officeAt, bundling }: AcceptParts,
): Promise<Addressed> {
  const people = notices.flatMap((notice) => candidatesFor(directory, notice));
  const cases = notices.map(({ caseId }) => caseId);
  const { at, absences, lately, waiting } = await readAccepting(sql, people, bundling, cases);
  const moment: Moment = { at, office: officeAt(at), absences };
  const counts = new Map(lately);
  const leaving = new Set<string>();
  const said = notices.map((notice): NewNotice => {
    const person = recipientOf(directory, notice, moment);
    if (person === null) return { notice, recipient: null, state: 'failed-permanent', bundledUntil: null };
    const before = counts.get(person.id) ?? 0;
    counts.set(person.id, before + 1);
    const mail = mailOfCase({ caseId: notice.caseId, recipient: person.id, reason: notice.reason });
    // what goes along with a mail that goes out now waits for no other
    const until = mail !== null && leaving.has(mail) ? null : bundledUntil(notice, before, at, bundling);
    if (mail !== null && until === null) leaving.add(mail);
    const recipient = { id: person.id, target: domainOf(person.address) };
    return { notice, recipient, state: until === null ? 'queued' : 'bundled', bundledUntil: until };
  });
  return { said, waiting };
}
