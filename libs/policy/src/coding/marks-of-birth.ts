import { type CodedMention } from './code-words.js';

const marks = new Set(['bruise', 'mark', 'swelling', 'subconjunctival-haemorrhage']);
const beforeMark = /\b(?:ventouse|forceps|kiwi|chignon|birth|delivery)\s+$/i;
const afterMark =
  /^[^,]*?\b(?:after|following)\s+(?:(?:an?|the|his|her|difficult|instrumental|assisted|breech|ventouse|forceps|kiwi)\s+)*(?:birth|delivery|ventouse|forceps)\b(?!\s+(?:van|driver|lorry|bike|man|box|mother|father|parents?|family|child))/i;
/** Whoever only tells it did not record it, and what is doubted is not settled. */
const onlyTold =
  /\?|\b(?:mum|mother|mam|dad|father|parents?|carers?|family|says?|said|reports?|reported|states?|stated|claims?|claimed|thinks?|thought|told|not|or|vs|versus|unlikely|possibl[ey]|probabl[ey]|maybe|may|might|new)\b/i;
/** "Five weeks after birth": when it was seen, and then it came later; "first noticed", "after a fall": how it came. */
const cameLater =
  /(?:\b(?:days?|nights?|weeks?|wks?|fortnights?|months?|mths?)|\/(?:7|52|12)|\b\d+\s*(?:d|w|wk))\s+(?:after|following|since|post|from)\b|\b(?:notic|appear|develop|fall|fell|drop|roll|bump|bang|knock|hit|caught)/i;
/** Another child's, or no child's: "birth of his sister", "delivery of a parcel". */
const ofOther = /\b(?:birth|delivery)\s+of\b/i;
const ends = /[.;\n]/;
const births = /ventouse|forceps|kiwi|chignon|birth|deliver/i;

/** A sentence that is longer is none that a clinician writes of a mark; what is not of the birth counts (rule R15). */
const longest = 600;

/** "Forceps mark", "bruise over the scalp after ventouse delivery": a mark that words record as of the birth (rule R15). */
export function isMarkOfBirth(text: string, { kind, value, assertion, from, to }: CodedMention): boolean {
  if (kind !== 'injury' || assertion !== 'present' || !marks.has(value)) return false;
  let begin = from;
  while (begin > 0 && from - begin <= longest && !ends.test(text.charAt(begin - 1))) begin -= 1;
  let end = to;
  while (end < text.length && end - to <= longest && !ends.test(text.charAt(end))) end += 1;
  if (end - begin > longest || !births.test(text.slice(begin, end))) return false;
  const [before, behind, said] = [text.slice(begin, from), text.slice(to, end), text.slice(begin, end)];
  const isOfBirth = beforeMark.test(before) || afterMark.test(behind);
  return isOfBirth && ![onlyTold, cameLater, ofOther].some((doubt) => doubt.test(said));
}
