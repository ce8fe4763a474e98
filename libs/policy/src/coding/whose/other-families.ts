import { isConcernOfAnother } from './concern-of-another.js';
import { type Mention } from '../mention.js';
import { agents } from '../people/person-signs.js';
import { beforeOwners } from './papers-told.js';
import { type Person } from '../people/person-words.js';
import { KeyWords } from '../text/key-words.js';
import { beginsAt, goesOnAt, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { articleOfSomebody } from '../people/who-tells.js';
import { type Span } from '../where-words.js';

const others = new Set(['neighbouring', 'neighbors', 'neighbours', "neighbour's", 'another', 'different', 'unrelated']);
const theirs = new Set([...["friend's", "classmate's", "neighbour's", "cousin's", "pupil's", "nephew's", "niece's"]]);
const households = new Set(['family', 'household', "family's"]);
const members = new Set(['member', 'members', 'friend', 'friends', 'home', 'gp']);

/** "Neighbouring family, not ours: no access to their newborn": a sentence that another family begins is about it. */
export function isOfOtherFamily(tokens: readonly Token[], mention: Mention): boolean {
  const { kind, first, last } = mention;
  if (kind === 'concern' && (hasWord(tokens, first, last, theirs) || isConcernOfAnother(tokens, mention))) return true;
  const begin = sentenceOf(tokens, first).first;
  const place = textAt(tokens, begin) === 'a' || textAt(tokens, begin) === 'the' ? begin + 1 : begin;
  return (
    place + 1 < first &&
    others.has(textAt(tokens, place)) &&
    households.has(textAt(tokens, place + 1)) &&
    !members.has(textAt(tokens, place + 2))
  );
}

const owners = new Set(['his', 'her', 'their', 'the', 'a', "child's"]);
const goings = new Set(['has', 'had', 'is', 'was', 'have', 'were']);
const reachOfInsert = 9;

/** "Her cousin, at a different school, has been": the place behind what is put in about a person; else right behind the person. */
export function behindInsert(tokens: readonly Token[], { first, last }: Found<Person>): number {
  const isSubject = beginsAt(tokens, first) || (owners.has(textAt(tokens, first - 1)) && beginsAt(tokens, first - 1));
  if (!isSubject || textAt(tokens, last + 1) !== ',') return last + 1;
  for (let place = last + 2; place <= last + reachOfInsert; place += 1) {
    if (tokenAt(tokens, place) === undefined || beginsAt(tokens, place)) break;
    if (textAt(tokens, place) === ',') return goings.has(textAt(tokens, place + 1)) ? place + 2 : last + 1;
  }
  return last + 1;
}

/** "Sib (7) told his teacher", "sister aged 6 said": the place behind the age of a person. */
function behindAge(tokens: readonly Token[], last: number): number {
  let place = last + 1;
  while (goesOnAt(tokens, place) && (ofAge.has(textAt(tokens, place)) || /^\d/.test(textAt(tokens, place)))) place += 1;
  return place;
}
const ofAge = new Set(['(', ')', ',', 'aged', 'age', 'yrs', 'years', 'yo', 'y', 'o', 'mths', 'months', '/', 'old']);

/** "Mother has finally disclosed". */
function isRightBehind(tokens: readonly Token[], from: number, telling: number): boolean {
  let place = from;
  while (place < telling && beforeTelling.has(textAt(tokens, place))) place += 1;
  return place === telling;
}
const beforeTelling = new Set([
  ...['has', 'had', 'have', 'also', 'now', 'later', 'since', 'then', 'finally', 'eventually', 'recently', 'first'],
  ...['previously', 'again', 'today', 'just'],
]);

/** "The accident form was for another child". */
function isPaperOfAnother(tokens: readonly Token[], end: number): boolean {
  const last = papers.has(textAt(tokens, end)) ? end : end + 1;
  if (!papers.has(textAt(tokens, last)) || !goings.has(textAt(tokens, last + 1))) return false;
  if (!abouts.has(textAt(tokens, last + 2)) || !goesOnAt(tokens, last + 3)) return false;
  const who = textAt(tokens, last + 3);
  return anothers.has(who) || (who === 'a' && anothers.has(textAt(tokens, last + 4)));
}
const papers = new Set(['form', 'forms', 'report', 'book', 'slip', 'note', 'letter']);
const abouts = new Set(['for', 'about', 're', 'of']);
const anothers = new Set(['another', 'someone', 'somebody', 'different', 'other']);

/** "Told us about a boy at his old school who was hit", and not "this is a girl who was hit": somebody who is told of. */
export function isOfSomebody(tokens: readonly Token[], { kind, value, first, last }: Mention): boolean {
  if (value === 'school-or-nursery-accident' && isPaperOfAnother(tokens, last)) return true;
  if ((kind !== 'injury' && kind !== 'mechanism' && kind !== 'condition') || !whos.areIn(tokens)) return false;
  for (let place = first - 1; place >= first - reachOfWho && goesOnAt(tokens, place + 1); place -= 1) {
    if (textAt(tokens, place) === ',') return false;
    if (textAt(tokens, place) !== 'who') continue;
    // "about a boy who hit him"
    if (hasWord(tokens, place + 1, last + 1, met) || textAt(tokens, last) === 'her') return false;
    const article = articleOfSomebody(tokens, place);
    return article !== null && goesOnAt(tokens, article) && towards.has(textAt(tokens, article - 1));
  }
  return false;
}
const whos = new KeyWords(['who']);
const met = new Set(['him', 'me', 'us', 'them']);
const reachOfWho = 6;
const towards = new Set(['about', 'of', 'with', 'from', 'for', 'knows', 'knew', 'met', 'like', 'remembers']);

/** Whether a person tells right behind; in "abuse by her former stepfather disclosed" and "told his teacher daddy did it" they do not. */
export const tellsAt = (tokens: readonly Token[], { first, last }: Span, telling: number): boolean =>
  isRightBehind(tokens, behindAge(tokens, last), telling) && !tellsNot.has(textAt(tokens, beforeOwners(tokens, first)));
/** Before who did it, or who is told. */
const tellsNot = new Set([...agents, 'told', 'tells', 'tell', 'telling']);
