import { answerTime, briefReasons, severityWords, type Composed } from './compose-notice.js';
import { londonTime } from './london-time.js';
import { urgency } from './one-mail.js';

/** What the template of a bundle is filled with: case numbers, urgencies, times and links. */
export interface BundleWords {
  readonly subject: string;
  readonly count: number;
  /** The next answer that is due; null when none is waited for. */
  readonly answerBy: string | null;
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
export function composeBundle(notices: readonly Composed[], seenFrom: Date): BundleWords {
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
    cases: sorted.map((notice) => ({
      severity: severityWords[notice.severity],
      caseNumber: notice.caseNumber,
      answerBy: answerTime(notice, seenFrom),
      why: briefReasons[notice.reason],
      link: notice.link,
    })),
  };
}
