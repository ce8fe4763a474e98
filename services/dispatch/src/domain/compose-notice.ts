import type { NoticeRequested, Severity } from '#libs/contracts';
import { londonTime } from './london-time.js';

/** What a template is filled with. Everything a mail can say: no fact about a child exists in dispatch. */
export interface NoticeWords {
  readonly subject: string;
  readonly severity: string;
  readonly caseNumber: string;
  /** Null when nobody waits for an answer: a correction runs no clock of its own. */
  readonly answerBy: string | null;
  readonly why: string;
  readonly link: string;
}

const severityWords: Readonly<Record<Severity, string>> = {
  IMMEDIATE: 'Immediate',
  URGENT: 'Urgent',
  CONCERN: 'Concern',
  INFORMATION: 'Information',
};

const reasonWords: Readonly<Record<NoticeRequested['reason'], string>> = {
  opened: 'A case has been opened and you are the first to be told.',
  'severity-raised': 'The severity of this case has risen.',
  'new-episode': 'There is a new episode in this open case.',
  'not-acknowledged': 'Those told before you have not acknowledged it in time.',
  'not-delivered': 'Those before you could not be reached.',
  lapsed: 'It was acknowledged and no action has been recorded. It is back on the list.',
  'child-on-plan': 'A child on your list has been seen, or was not brought.',
  'pattern-seen': 'Several services have told of the same child. The pattern is behind the link.',
  'referral-confirmed': 'A clinician refers a child to you. The facts are behind the link.',
  'delivery-failed': 'A notice could not be delivered. Somebody has to be rung.',
  'feed-silent': 'A feed has fallen silent: alerts may be missing.',
  corrected: 'Something you were told about this case has been corrected. Please read it again.',
};

/**
 * The words of one notice.
 * @param requestedAt when dispatch received the request; decides whether the day is named beside the time.
 */
export function composeNotice(
  notice: Pick<NoticeRequested, 'severity' | 'caseNumber' | 'answerBy' | 'reason' | 'link'>,
  requestedAt: Date,
): NoticeWords {
  const severity = severityWords[notice.severity];
  const answerBy = notice.reason === 'corrected' ? null : londonTime(new Date(notice.answerBy), requestedAt);
  return {
    subject: `Bellwether: ${severity}, case ${notice.caseNumber}, ${answerBy === null ? 'corrected' : `answer by ${answerBy}`}`,
    severity,
    caseNumber: notice.caseNumber,
    answerBy,
    why: reasonWords[notice.reason],
    link: notice.link,
  };
}
