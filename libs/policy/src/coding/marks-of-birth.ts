import { type CodedMention } from './code-words.js';

const marks = new Set(['bruise', 'mark', 'swelling', 'subconjunctival-haemorrhage']);
const beforeMark = /\b(?:ventouse|forceps|kiwi|chignon|birth|delivery)\s+$/i;
const afterMark =
  /^[^,]*?\b(?:after|following)\s+(?:(?:an?|the|his|her|difficult|instrumental|assisted|breech|ventouse|forceps|kiwi)\s+)*(?:birth|delivery|ventouse|forceps)\b(?!\s+(?:van|driver|lorry|bike|man|box|mother|father|parents?|family|child))/i;
/** Whoever only tells it did not record it, and what is doubted is not settled. */
const onlyTold =
  /\?|\b(?:mum|mother|mam|dad|father|parents?|carers?|family|says?|said|reports?|reported|states?|stated|claims?|claimed|thinks?|thought|told|not|or|vs|versus|unlikely|possibl[ey]|probabl[ey]|maybe|may|might|new)\b/i;
const ends = /[.;\n]/;

/** "Forceps mark", "bruise over the scalp after ventouse delivery": a mark that words record as of the birth (rule R15). */
export function isMarkOfBirth(text: string, { kind, value, assertion, from, to }: CodedMention): boolean {
  if (kind !== 'injury' || assertion !== 'present' || !marks.has(value)) return false;
  let begin = from;
  while (begin > 0 && !ends.test(text.charAt(begin - 1))) begin -= 1;
  let end = to;
  while (end < text.length && !ends.test(text.charAt(end))) end += 1;
  const behind = text.slice(to, end);
  return (beforeMark.test(text.slice(begin, from)) || afterMark.test(behind)) && !onlyTold.test(text.slice(begin, end));
}
