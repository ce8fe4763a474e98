import type { NoticeRequested, Severity } from '#libs/contracts';

/** A notice that is to go out now, or has not gone out yet. */
export interface Leaving {
  readonly noticeId: string;
  readonly caseId: string;
  /** Directory id. */
  readonly recipient: string;
  readonly reason: NoticeRequested['reason'];
}

/** What may be one sentence of a mail about its case: not a correction, a referral, or that somebody was not reached. */
const together: ReadonlySet<NoticeRequested['reason']> = new Set([
  ...(['opened', 'severity-raised', 'new-episode', 'lapsed', 'not-acknowledged', 'not-delivered'] as const),
  ...(['child-on-plan', 'pattern-seen', 'named-by-rule'] as const),
]);

/** How urgent each is: 0 is the most urgent. */
export const urgency: Readonly<Record<Severity, number>> = { IMMEDIATE: 0, URGENT: 1, CONCERN: 2, INFORMATION: 3 };

/** Under which one mail is written of what reaches somebody about one case at once; null: it is a mail of its own. */
export function mailOfCase({ caseId, recipient, reason }: Omit<Leaving, 'noticeId'>): string | null {
  return together.has(reason) ? `${caseId} ${recipient}` : null;
}

/**
 * Notices that go out in one mail, by its number: of several to one person about one case all that come now, behind those
 * that came before and have not gone out.
 */
export function joined(
  come: readonly Leaving[],
  waiting: readonly Leaving[],
): readonly { readonly noticeId: string; readonly mail: number }[] {
  const before = byMail(waiting);
  return [...byMail(come)].flatMap(([name, notices], mail) => {
    const all = [...(before.get(name) ?? []), ...notices];
    return all.length < 2 ? [] : all.map(({ noticeId }) => ({ noticeId, mail }));
  });
}

function byMail(notices: readonly Leaving[]): ReadonlyMap<string, readonly Leaving[]> {
  const mails = new Map<string, Leaving[]>();
  for (const notice of notices) {
    const mail = mailOfCase(notice);
    if (mail !== null) mails.set(mail, [...(mails.get(mail) ?? []), notice]);
  }
  return mails;
}
