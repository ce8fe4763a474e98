import { youngKin } from '../dictionary/people/kin.js';
import { clauseJoints } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { boys, girls } from '../people/own-part-met.js';
import { type Person, childWords } from '../people/person-words.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { unknownWord } from '../text/words.js';

/** "Brother (5) at home, scab on chin": who is found at a visit, and what is seen of that child. */
export function isSiblingThere(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { first, last }: Mention,
): boolean {
  const { first: begin, last: end } = sentenceOf(tokens, first);
  const person = persons.find(
    (one) => one.first >= begin && one.first <= begin + 1 && siblings.has(textAt(tokens, one.last)),
  );
  if (person === undefined || (person.first > begin && !describing.has(textAt(tokens, begin)))) return false;
  let place = person.last + 1;
  while ((there.has(textAt(tokens, place)) || staying.has(textAt(tokens, place))) && goesOnAt(tokens, place))
    place += 1;
  if (place === person.last + 1 || textAt(tokens, place) !== ',') return false;
  const comma = place;
  place = behindAge(tokens, comma);
  // "sister present, bruise to left ear noted" is of the child that is seen
  if (place === comma && staying.has(textAt(tokens, comma - 1))) return false;
  const own = textAt(tokens, person.last);
  const others = boys.has(own) ? ofBoy : girls.has(own) ? ofGirl : childWords;
  if (first > place + reachBehindThere) return false;
  // "mum says he is clumsy", behind a comma, may go on with him
  let clause = last;
  while (clause < end && !clauseJoints.has(textAt(tokens, clause + 1))) clause += 1;
  if (hasWord(tokens, place + 1, clause, others) || hasWord(tokens, clause + 1, end, unlikeOf(own))) return false;
  return first > place && !isOnSomebody(tokens, first, end);
}
/** "Bruises on Ella": of who is named. */
function isOnSomebody(tokens: readonly Token[], first: number, end: number): boolean {
  for (let place = first + 1; place < end; place += 1)
    if (
      (textAt(tokens, place) === 'on' || textAt(tokens, place) === 'of') &&
      tokenAt(tokens, place + 1)?.word === unknownWord
    )
      return true;
  return false;
}
/** Words that cannot be of a brother or a sister of whom it is told first. */
function unlikeOf(own: string): ReadonlySet<string> {
  return boys.has(own) ? unlikeBoy : girls.has(own) ? unlikeGirl : childWords;
}
const unlikeBoy = new Set([...childWords, 'her'].filter((word) => !['he', 'him', 'his', 'boy'].includes(word)));
const unlikeGirl = new Set([...childWords].filter((word) => word !== 'she' && word !== 'girl'));
/** Words of the child, where a brother or a sister is spoken of. */
const ofBoy = new Set([...[...childWords].filter((word) => word !== 'his'), 'her']);
const ofGirl = new Set([...childWords, 'son']);
/** "Staying, 3yo, has": the comma behind an age. */
function behindAge(tokens: readonly Token[], comma: number): number {
  if (!/^\d/.test(textAt(tokens, comma + 1))) return comma;
  let place = comma + 1;
  while (/^(?:\d|yo|y|yrs?|m|months?|o$|\/$)/.test(textAt(tokens, place)) && goesOnAt(tokens, place)) place += 1;
  return textAt(tokens, place) === ',' ? place : comma;
}
const there = new Set([
  ...['at', 'home', 'in', 'the', 'room', 'lounge', 'house', 'too', 'also', 'seen', 'today', 'there', 'living'],
]);
/** Who is there beside the child: of them it is told only where their age is. */
const staying = new Set(['staying', 'visiting', 'present']);
const reachBehindThere = 3;

/** "Twin seen today, no fracture": what is found on another child that was looked at, up to where the child is told of. */
export function isOfSiblingSeen(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, first }: Mention,
): boolean {
  if (kind !== 'injury') return false;
  const { first: begin } = sentenceOf(tokens, first);
  const person = persons.find((one) => one.first >= begin && one.first <= begin + 2);
  if (
    person === undefined ||
    !(siblings.has(textAt(tokens, person.last)) || textAt(tokens, person.last) === 'siblings')
  )
    return false;
  if (person.last >= first || (person.first > begin && !describing.has(textAt(tokens, begin)))) return false;
  let place = person.last + 1;
  while (aboutSeen.has(textAt(tokens, place))) place += 1;
  if (!seen.has(textAt(tokens, place))) return false;
  place += 1;
  while (times.has(textAt(tokens, place)) && goesOnAt(tokens, place)) place += 1;
  if (textAt(tokens, place) !== ',' || place >= first || hasWord(tokens, place, first, childWords)) return false;
  return !hasWord(tokens, first, behind(tokens, first, reachOfBearer), ofThisChild);
}
/** "Brother was seen too, healing fractures in this baby". */
const ofThisChild = new Set(['this', 'child', "child's", 'baby', "baby's", 'index']);
const reachOfBearer = 6;
const seen = new Set(['seen', 'examined', 'checked', 'reviewed', 'assessed', 'visited', 'observed']);
const aboutSeen = new Set(['was', 'also', 'too', 'been', 'has', 'were', 'both']);
const times = new Set([
  ...['today', 'yesterday', 'too', 'also', 'here', 'alone', 'well', 'at', 'home', 'same', 'day', 'by', 'paeds', 'gp'],
]);
const siblings = new Set(youngKin);
/** At the begin of a sentence, before a brother or a sister. */
const describing = new Set([
  ...['his', 'her', 'the', 'their', 'older', 'younger', 'elder', 'other', 'half', '-', 'little', 'big', 'baby', 'twin'],
]);
