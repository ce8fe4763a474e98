import type { NoticeRequested, Severity } from '#libs/contracts';
import { londonTime } from './london-time.js';

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
  /** Whom to ring when the link does not open. */
  readonly help: string;
  readonly link: string;
}

/** What a notice is composed from. */
export type Composed = Pick<NoticeRequested, 'severity' | 'caseNumber' | 'reason' | 'template' | 'link'> & {
  readonly answerBy: Date;
  /** Whether nobody of its chain is told after it; null where that was not said. */
  readonly last: boolean | null;
};

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

interface TemplateWords {
  readonly ask: string;
  /** Whether somebody waits for an acknowledgement: a copy runs no clock. */
  readonly isChased: boolean;
  readonly otherwise: string | null;
  /** What happens otherwise where nobody comes after the reader. */
  readonly otherwiseLast?: string;
  readonly help: string;
}

const chased = 'If nobody acknowledges it in time, the next person in the chain, if there is one, is told.';
const chasedLast = 'You are the last in the chain: if nobody acknowledges it in time, nobody else is told.';

/** By template: what the reader is to do, what happens otherwise, and who helps. */
const templateWords: Readonly<Record<NoticeRequested['template'], TemplateWords>> = {
  'case-notice': {
    ask: 'Sign in to read the case, and acknowledge it there.',
    isChased: true,
    otherwise: chased,
    otherwiseLast: chasedLast,
    help: 'If you cannot open it, ring your safeguarding lead and give the case number.',
  },
  'plan-notice': {
    ask: 'Sign in to read what your team may see.',
    isChased: false,
    otherwise: null,
    help: 'If you cannot open it, ring the safeguarding team that wrote and give the case number.',
  },
  'practice-notice': {
    ask: 'Sign in to read what your practice may see. Keep it with what you know of the family.',
    isChased: false,
    otherwise: null,
    help: 'If you cannot open it, ring the safeguarding team that wrote and give the case number.',
  },
  'copy-notice': {
    ask: 'Sign in to read what you may see of the case.',
    isChased: false,
    otherwise: null,
    help: 'If you cannot open it, ring the safeguarding team that wrote and give the case number.',
  },
  'referral-notice': {
    ask: 'Sign in to read the referral, and ring the clinician or their safeguarding team: say whether you take it and by when.',
    isChased: false,
    otherwise: null,
    help: 'If you cannot open it, ring the clinician or their safeguarding team and give the case number.',
  },
  'delivery-notice': {
    ask: 'Sign in, see who was not reached, and ring them or whoever stands in.',
    isChased: false,
    otherwise: 'If you cannot be reached either, the executive on call is told.',
    otherwiseLast: 'If you cannot be reached either, nobody else is told.',
    help: 'If you cannot open it, ring the safeguarding lead of the organisation and give the case number.',
  },
  'feed-notice': {
    ask: 'Sign in to see which feed it is and since when, and have it mended.',
    isChased: true,
    otherwise: chased,
    otherwiseLast: chasedLast,
    help: 'If you cannot open it, ring Bellwether operations and give the case number.',
  },
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
export function composeNotice(notice: Composed, requestedAt: Date): NoticeWords {
  const { caseNumber, reason, link } = notice;
  const severity = severityWords[notice.severity];
  const answerBy = answerTime(notice, requestedAt);
  const { ask, isChased, help, ...words } = templateWords[notice.template];
  const otherwise = notice.last === true ? (words.otherwiseLast ?? words.otherwise) : words.otherwise;
  const isCorrected = reason === 'corrected';
  return {
    subject: `Bellwether: ${severity}, case ${caseNumber}${clause(reason, answerBy)}`,
    ...{ severity, caseNumber, answerBy, help, link },
    ask: isCorrected ? 'Sign in and read the case again. Nobody waits for an answer.' : ask,
    why: reasonWords[reason],
    otherwise: isCorrected || (isChased && answerBy === null) ? null : otherwise,
  };
}

function clause(reason: Composed['reason'], answerBy: string | null): string {
  if (reason === 'corrected') return ', corrected';
  return answerBy === null ? '' : `, answer by ${answerBy}`;
}
