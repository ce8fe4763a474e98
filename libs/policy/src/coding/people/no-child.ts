import { dayNames } from '../dictionary/calendar.js';
import { distant } from '../dictionary/blows/struck-persons.js';
import { thisChild } from '../dictionary/short-words.js';
import { childWords } from './person-words.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';
import { unknownWord } from '../text/words.js';

const indefinite = new Set(['a', 'an', 'another', 'other', 'some']);
const days = new Set([
  ...dayNames,
  ...['morning', 'am', 'pm', 'afternoon', 'evening', 'week', 'month', 'year', 'time', 'weekend', 'summer', 'winter'],
  ...['spring', 'term', 'autumn', 'christmas', 'easter'],
]);

/** Whether a word that may name the child is of another, or of a time: "a baby", "this morning", "both wrists". */
export const isNoChild = (tokens: readonly Token[], place: number): boolean =>
  childWords.has(textAt(tokens, place)) &&
  (textAt(tokens, place) === 'this'
    ? days.has(textAt(tokens, place + 1))
    : (indefinite.has(textAt(tokens, place - 1)) && !pronominal.has(textAt(tokens, place))) ||
      ofBabies.has(textAt(tokens, place + 1)) ||
      (textAt(tokens, place) === 'both' && isPlace(tokens, place + 1)));
const ofBabies = new Set([
  ...[
    'gate',
    'monitor',
    'walker',
    'bath',
    'seat',
    'bouncer',
    'group',
    'clinic',
    'room',
    'lock',
    'massage',
    'carrier',
    'sling',
  ],
  ...['bag', 'wipes', 'food', 'shower', 'benefit', 'protection', 'minder', 'care', 'toys', 'gym', 'equipment', 'swing'],
]);
const pronominal = new Set(['he', 'she', 'him', 'his', 'both']);

/** "No bleeding disorder in the child": whoever is named before. */
export function isInChild(tokens: readonly Token[], last: number): boolean {
  const child = thisChild.has(textAt(tokens, last + 2)) ? last + 3 : last + 2;
  if (textAt(tokens, last + 1) === 'in' && himOrHer.has(textAt(tokens, last + 2)))
    return !goesOnAt(tokens, last + 3) || alsos.has(textAt(tokens, last + 3));
  if (textAt(tokens, last + 1) !== 'in' || behind(tokens, last, 3) < child || !ofCase.has(textAt(tokens, child)))
    return false;
  return !goesOnAt(tokens, child + 1) || !joining.has(textAt(tokens, child + 1));
}
const ofCase = new Set(['child', 'baby']);
/** "?Asthma in him too". */
const himOrHer = new Set(['him', 'her']);
const alsos = new Set(['too', 'also', 'as', ',', 'now']);
/** "In the child or siblings". */
const joining = new Set(['or', 'and', 'nor', '&', '/', '+', ',']);

/** "A bruise on mother's cheek and a cut on the baby's lip". */
export function isOnChildsPart(tokens: readonly Token[], last: number): boolean {
  const end = behind(tokens, last, reachOfPart);
  for (let place = last + 1; place < end; place += 1) {
    if (ends.has(textAt(tokens, place))) return false;
    if (isOwnerOfPart(tokens, place) && textAt(tokens, place - 1) !== 'own') return isPlace(tokens, place + 1);
  }
  return false;
}
/** "The boy's", and not "another boy's". */
const isOwnerOfPart = (tokens: readonly Token[], place: number): boolean =>
  (ownersOfPart.has(textAt(tokens, place)) || isNamesOf(tokens, place)) &&
  !indefinite.has(textAt(tokens, place - 1)) &&
  !ranks.has(textAt(tokens, place - 1)) &&
  !isOfDistant(tokens, place);
/** "The eldest boy's hand": of several children one is told apart. */
const ranks = new Set(['eldest', 'oldest', 'youngest', 'older', 'younger', 'elder', 'middle']);

/** "Lily's foot": of a name that no dictionary knows. */
const isNamesOf = (tokens: readonly Token[], place: number): boolean =>
  tokenAt(tokens, place)?.word === unknownWord && textAt(tokens, place).endsWith("'s") && isPlace(tokens, place + 1);

/** "Uncle broke his daughter's arm". */
const isOfDistant = (tokens: readonly Token[], place: number): boolean =>
  ofPronoun.has(textAt(tokens, place - 1)) &&
  hasWord(tokens, Math.max(sentenceOf(tokens, place).first, place - reachOfDistant), place - 2, distant);
const ofPronoun = new Set(['his', 'her']);
const reachOfDistant = 4;

/** Whether between two places, or right behind, something is said to be the child's. */
export function namesPartOfChild(tokens: readonly Token[], from: number, to: number): boolean {
  const end = behind(tokens, to, reachOfPart);
  for (let place = from; place <= end; place += 1) {
    if (place > to && ends.has(textAt(tokens, place))) return false;
    if (isOwnerOfPart(tokens, place)) return true;
  }
  return false;
}
const ownersOfPart = new Set([
  ...["baby's", "child's", "patient's", "infant's", "toddler's", "pupil's", "pt's", "boy's", "girl's", "son's"],
  ...["daughter's", "newborn's"],
]);
const ends = new Set([',', 'and', 'but', ':', 'by', 'from']);
const reachOfPart = 4;
