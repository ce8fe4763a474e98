import type { NoticeRequested, Severity } from '#libs/contracts';
import { londonTime } from './london-time.js';
import { corrected, correctedWithoutAccount, noAccount, templateWords } from './template-words.js';

/** What a template is filled with. Everything a mail can say: no fact about a child exists in dispatch. */
export interface NoticeWords {
  readonly subject: string;
  readonly severity: string;
  readonly caseNumber: string;
  /** Null when nobody waits for an answer: a correction or an information runs no clock of its own. */
  readonly answerBy: string | null;
  readonly why: string;
  /** What the reader is to do. */
  readonly ask: string;
  /** What happens without an answer; null: nothing. */
  readonly otherwise: string | null;
  /** Whom to ring when the link does not open; null where the reader was told so already. */
  readonly help: string | null;
  readonly link: string;
}

/** What a notice is composed from. */
export type Composed = Pick<NoticeRequested, 'severity' | 'caseNumber' | 'reason' | 'template' | 'link'> & {
  readonly answerBy: Date;
  /** Whether nobody of its chain is told after it; null where that was not said. */
  readonly last: boolean | null;
};

/** Whether a recipient has pages here: a team's mailbox and some who are told have none (a grant of the directory). */
export type Reader = 'signs-in' | 'has-no-account';

/** What the urgency of a case is called. */
export const severityWords: Readonly<Record<Severity, string>> = {
  IMMEDIATE: 'Immediate',
  URGENT: 'Urgent',
  CONCERN: 'Concern',
  INFORMATION: 'Information',
};

/** Why the reader is told, in a sentence. */
export const reasonWords: Readonly<Record<NoticeRequested['reason'], string>> = {
  opened: 'A case has been opened. You are the first to be told.',
  'severity-raised': 'This case has become more urgent.',
  'new-episode': 'Something new has happened in this case, which is still open.',
  'not-acknowledged': 'Those who were told before you have not acknowledged this case in time.',
  'not-delivered': 'Those who should have been told before you could not be reached.',
  corrected: 'Something that you were told about this case was wrong and has been corrected. Please read it again.',
  lapsed: 'This case was acknowledged, but no action has been recorded. It is open to everybody again.',
  'child-on-plan':
    'Your authority answers for the child in this case, or for where it was seen. What happened is behind the link.',
  'pattern-seen':
    'Your practice is told of this case because others have told of it too. What they saw is behind the link.',
  'named-by-rule': 'The rule behind this case names your role. You get a copy: others have been asked to answer.',
  'referral-confirmed':
    'A clinician has confirmed a referral to you. What they saw, and what they ask of you, is behind the link.',
  'delivery-failed': 'A notice about this case has reached nobody. Somebody has to be rung: the case says who.',
  'feed-silent':
    'A feed has fallen silent. Until it speaks again, alerts about children it should tell of are missing.',
};

/** The same in a line among others. */
export const briefReasons: Readonly<Record<NoticeRequested['reason'], string>> = {
  opened: 'new',
  'severity-raised': 'more urgent than before',
  'new-episode': 'something new has happened',
  'not-acknowledged': 'not acknowledged by those told before you',
  'not-delivered': 'those before you could not be reached',
  corrected: 'what you were told has been corrected',
  lapsed: 'acknowledged, but no action recorded',
  'child-on-plan': 'your authority answers for the child or the place',
  'pattern-seen': 'others have told of it too',
  'named-by-rule': 'a copy for your role',
  'referral-confirmed': 'a referral to you',
  'delivery-failed': 'a notice has reached nobody',
  'feed-silent': 'a feed is silent',
};

/** When an answer is due, in words; null when none is waited for. */
export function answerTime(
  { severity, reason, template, answerBy }: Pick<Composed, 'severity' | 'reason' | 'template' | 'answerBy'>,
  seenFrom: Date,
): string | null {
  const isAwaited = templateWords[template].isChased && reason !== 'corrected' && severity !== 'INFORMATION';
  return isAwaited ? londonTime(answerBy, seenFrom) : null;
}

/**
 * The words of one notice.
 * @param requestedAt when dispatch received the request; decides whether the day is named beside the time.
 */
export function composeNotice(notice: Composed, requestedAt: Date, reader: Reader = 'signs-in'): NoticeWords {
  const { caseNumber, reason, link } = notice;
  const severity = severityWords[notice.severity];
  const answerBy = answerTime(notice, requestedAt);
  const { isChased, ...words } = templateWords[notice.template];
  const otherwise = notice.last === true ? (words.otherwiseLast ?? words.otherwise) : words.otherwise;
  const isCorrected = reason === 'corrected';
  return {
    subject: `Bellwether: ${severity}, case ${caseNumber}${clause(reason, answerBy)}`,
    ...{ severity, caseNumber, answerBy, link },
    ...askOf(notice, reader),
    why: reasonWords[reason],
    otherwise: isCorrected || (isChased && answerBy === null) ? null : otherwise,
  };
}

function askOf({ template, reason }: Composed, reader: Reader): Pick<NoticeWords, 'ask' | 'help'> {
  const { ask, askWithoutAccount, help } = templateWords[template];
  if (reader === 'has-no-account')
    return { ask: `${noAccount} ${reason === 'corrected' ? correctedWithoutAccount : askWithoutAccount}`, help: null };
  return { ask: reason === 'corrected' ? corrected : ask, help };
}

function clause(reason: Composed['reason'], answerBy: string | null): string {
  if (reason === 'corrected') return ', corrected';
  return answerBy === null ? '' : `, answer by ${answerBy}`;
}
