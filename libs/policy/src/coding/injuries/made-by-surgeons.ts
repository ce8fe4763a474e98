import { type CodedMention } from '../code-words.js';
import { type Around } from '../text/sentence-around.js';
import { byPerson, doubtsOfMarks, itsKind, noSlot, operation } from './marks-of-care.js';

/** "Iatrogenic bowel injury". */
const iatrogenic = /\biatrogenic $/i;
/** "Bowel tear at section", "renal haematoma after biopsy", and not "laceration found at laparoscopy". */
const atOperation = new RegExp(
  String.raw`^ (?:from|after|following|post|at|during|due to|secondary to) ${itsKind}(?:${operation}|cs|c[- ]?section|section|ercp)\b${noSlot}`,
  'i',
);

/**
 * Whether an injury of an organ is of the hands of a surgeon: it stands right beside what they did, else they may have found it. Not where
 * that is doubted, or somebody did it.
 */
export const isMadeBySurgeon = (text: string, { value }: CodedMention, { before, behind, said }: Around): boolean =>
  value === 'organ-injury' &&
  (iatrogenic.test(before) || atOperation.test(behind)) &&
  !doubtsOfMarks.some((doubt) => doubt.test(said)) &&
  !byPerson.test(text);
