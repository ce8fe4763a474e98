import { listed } from '../dictionary/forms.js';
import { harming } from '../dictionary/people/people.js';
import { childSubjects } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { type Person } from '../people/person-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const deeds = new Set(harming);
const grown = new Set<Person>(['man', 'woman', 'elder', 'worker']);
const girls = new Set(['girl', "girl's"]);
const boys = new Set(['boy', "boy's", 'lad', "lad's"]);
const peers = new Set(['peer', 'pupil', 'classmate', 'friend', 'child'].flatMap((who) => [who, `${who}'s`]));
const articles = new Set(['a', 'another', 'one', 'younger', 'smaller', 'little', 'small', 'older', 'other']);
/** Nobody writes so of the child that a record is of. */
const anOther = new Set(['a', 'another', 'other', 'one']);
const unlikeGirl = new Set(['he', 'him', 'his', 'himself']);
const unlikeBoy = new Set(['she', 'her', 'herself']);
/** Where the other one does something, or it is told of the child again. */
const turning = new Set(
  listed(`
  who, back, retaliated, retaliation, then, after, by, because, fell, own, but, this, when, himself, herself, return,
  returned, knuckles, while, as, child, turn, fighting, fight
`),
);

/** "Scratched staff", "bit a member of staff": who looks after the child where others do. */
const isAtWork = (tokens: readonly Token[], whom: number): boolean =>
  goesOnAt(tokens, whom) &&
  (staff.has(textAt(tokens, whom)) || (textAt(tokens, whom) === 'member' && textAt(tokens, whom + 2) === 'staff'));
const staff = new Set(['staff', 'teacher', 'ta', 'keyworker', 'practitioner', 'adults', 'nurse', 'senco']);

/** What a grown person strikes with. */
export const things: ReadonlySet<string> = new Set(
  listed(`
  belt, hammer, stick, slipper, cable, wire, cord, spoon, shoe, bat, iron, cane, hairbrush, rod, plug, strap, whip,
  rope, knife, scissors, bottle, hanger, broom, ruler, brush
`),
);
const fights = new Set(['fight', 'fighting', 'scuffle', 'scrap']);

/** "Bit girl's arm - her bruise", "he kicked a boy, bruise to his shin": what the child did to another child, and what came of it. */
export function isHurtByChild(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, value, first, last }: Mention,
): boolean {
  if (kind !== 'injury' && value !== 'assault') return false;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  const subject = textAt(tokens, begin);
  const isTold = childSubjects.has(subject);
  const verb = isTold ? begin + 1 : begin;
  if (!deeds.has(textAt(tokens, verb)) || first < verb) return false;
  // "stepdad came home. Kicked boy's leg"
  if (!isTold && persons.some((one) => one.last < begin && grown.has(one.means))) return false;
  let whom = verb + 1;
  while (articles.has(textAt(tokens, whom))) whom += 1;
  if (isAtWork(tokens, whom)) return kind === 'injury' && first === verb && !hasWord(tokens, begin, end, things);
  const victim = textAt(tokens, whom);
  const isPeer = peers.has(victim) && (whom > verb + 1 || !victim.startsWith('child'));
  const isUnlike = (girls.has(victim) && subject !== 'she') || (boys.has(victim) && subject !== 'he');
  // "hit little girl with a belt": whoever did it; "scratched a boy" and no more is what children are told off for
  const isScratch = value === 'abrasion' && first === verb && whom === end;
  const isOther =
    anOther.has(textAt(tokens, verb + 1)) &&
    !victim.startsWith('child') &&
    !persons.some(({ means }) => grown.has(means));
  const isByChild = isTold || isOther || victim.endsWith("'s") || isScratch;
  if (!isByChild || hasWord(tokens, begin, end, things)) return false;
  if (!goesOnAt(tokens, whom) || !(isPeer || isUnlike || (whom > verb + 1 && (girls.has(victim) || boys.has(victim)))))
    return false;
  if (hasWord(tokens, whom + 1, last + 1, turning) || hasWord(tokens, last + 1, end, fights)) return false;
  if (isPeer) return true;
  return !hasWord(tokens, whom + 1, last + 1, girls.has(victim) ? unlikeGirl : unlikeBoy);
}
