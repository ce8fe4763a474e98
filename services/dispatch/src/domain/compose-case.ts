import {
  answerTime,
  composeNotice,
  reasonWords,
  type Composed,
  type NoticeWords,
  type Reader,
} from './compose-notice.js';
import { urgency } from './one-mail.js';

/**
 * The words of one mail for several notices about one case: as urgent as the most urgent, with the next answer that is due.
 * What is asked of the reader comes first; what they are told beside it is a sentence more.
 */
export function composeCase(
  notices: readonly [Composed, ...Composed[]],
  seenFrom: Date,
  reader: Reader = 'signs-in',
): NoticeWords {
  const sorted = notices.toSorted((one, other) => urgency[one.severity] - urgency[other.severity]);
  const asked = sorted.filter((notice) => answerTime(notice, seenFrom) !== null);
  const [first] = notices;
  // whoever hears of a case for the first time is told so, however it stands by now
  const spoken = asked.find(({ reason }) => reason === 'opened') ?? asked[0] ?? sorted[0] ?? first;
  const due = asked.map(({ answerBy }) => answerBy.getTime());
  const answerBy = due.length === 0 ? spoken.answerBy : new Date(Math.min(...due));
  const severity = (sorted[0] ?? first).severity;
  // of two chains one may go on
  const last = asked.length === 0 ? spoken.last : asked.every((notice) => notice.last === true);
  const words = composeNotice({ ...spoken, severity, answerBy, last }, seenFrom, reader);
  const beside = sorted.filter(({ template }) => template !== spoken.template).map(({ reason }) => reasonWords[reason]);
  return { ...words, why: [...new Set([words.why, ...beside])].join(' ') };
}
