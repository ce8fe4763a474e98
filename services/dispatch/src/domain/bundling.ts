import type { NoticeRequested } from '#libs/contracts';

/** When notices to one person wait for one mail. */
export interface BundlingTerms {
  /** Notices to one person within `minutes` that go out by themselves. */
  readonly most: number;
  readonly minutes: number;
  /** Seconds that the first one waits for others. */
  readonly waitSeconds: number;
  /** Seconds before the earliest answer is due at which the mail goes out at the latest. */
  readonly marginSeconds: number;
}

/** Reasons of notices that are a mail of their own. */
const byThemselves: ReadonlySet<NoticeRequested['reason']> = new Set(['corrected', 'referral-confirmed'] as const);

/**
 * When a notice that is one too many is to go out with others; null: now, by itself. IMMEDIATE never waits, nor does a
 * correction, nor a referral that a clinician has confirmed: neither may be one line among others. Nor does one
 * whose answer is due so soon that waiting would eat the time for it.
 * @param lately notices that the person has had within `minutes`, without this one
 */
export function bundledUntil(
  notice: Pick<NoticeRequested, 'severity' | 'reason' | 'answerBy'>,
  lately: number,
  at: Date,
  terms: BundlingTerms | null,
): Date | null {
  if (byThemselves.has(notice.reason)) return null;
  if (terms === null || notice.severity === 'IMMEDIATE' || lately < terms.most) return null;
  const latest = Date.parse(notice.answerBy) - terms.marginSeconds * 1_000;
  const waited = at.getTime() + terms.waitSeconds * 1_000;
  // nobody waits for an answer to information
  const due = notice.severity === 'INFORMATION' ? waited : Math.min(waited, latest);
  return due > at.getTime() ? new Date(due) : null;
}
