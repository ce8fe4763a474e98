import { answerTime, briefReasons, severityWords, type Composed, type Reader } from './compose-notice.js';
import { londonTime } from './london-time.js';
import { urgency } from './one-mail.js';
import { noAccount } from './template-words.js';

/** What the template of a bundle is filled with: case numbers, urgencies, times and links. */
export interface BundleWords {
  readonly subject: string;
  readonly count: number;
  /** The next answer that is due; null when none is waited for. */
  readonly answerBy: string | null;
  /** What the reader is to do. */
  readonly ask: string;
  /** Whom to ring when the links do not open; null where the reader was told so already. */
  readonly help: string | null;
  readonly cases: readonly {
    readonly severity: string;
    readonly caseNumber: string;
    readonly answerBy: string | null;
    /** Why the reader is told, in a clause. */
    readonly why: string;
    readonly link: string;
  }[];
}

/** The words of one mail for several notices: the most urgent first, among those the next answer due. */
export function composeBundle(notices: readonly Composed[], seenFrom: Date, reader: Reader = 'signs-in'): BundleWords {
  const sorted = notices.toSorted(
    (one, other) =>
      urgency[one.severity] - urgency[other.severity] || one.answerBy.getTime() - other.answerBy.getTime(),
  );
  const due = notices
    .filter((notice) => answerTime(notice, seenFrom) !== null)
    .map(({ answerBy }) => answerBy.getTime());
  const answerBy = due.length === 0 ? null : londonTime(new Date(Math.min(...due)), seenFrom);
  return {
    subject: `Bellwether: ${notices.length} notices${answerBy === null ? '' : `, first answer by ${answerBy}`}`,
    count: notices.length,
    answerBy,
    ...askOf(reader),
    cases: sorted.map((notice) => ({
      severity: severityWords[notice.severity],
      caseNumber: notice.caseNumber,
      answerBy: answerTime(notice, seenFrom),
      why: briefReasons[notice.reason],
      link: notice.link,
    })),
  };
}

function askOf(reader: Reader): Pick<BundleWords, 'ask' | 'help'> {
  return reader === 'signs-in'
    ? {
        ask: 'Each is a notice of its own: sign in to read each case, and acknowledge those that name a time.',
        help: 'If you cannot open it, ring your safeguarding lead and give the case numbers.',
      }
    : {
        ask: `Each is a notice of its own. ${noAccount} Ring your safeguarding lead and give the case numbers, or ask a colleague with an account to read each case and acknowledge those that name a time.`,
        help: null,
      };
}
