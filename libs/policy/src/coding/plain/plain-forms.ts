import { determiners, listJoints, mights } from '../dictionary/short-words.js';
import { meanings } from '../text/meanings.js';
import { beginsAt, goesOnAt, textAt, isNumber, tokenAt } from '../text/reading.js';
import { excluding, isBecauseOf, isOfMet, isOfRuling, outBehind } from './plain-verbs.js';
import { isSiteAt } from '../sites/sides.js';
import { tokenWith, type Token } from '../text/tokens.js';
import { sides } from '../where-words.js';
import { WordUses } from '../text/word-uses.js';
import { numberFor, unknownWord } from '../text/words.js';

/** Signs and units by which notes write shortly what others write in words. By the numbers of words: in the hot path. */
const [isShort, isPart] = [1, 2];
const lookWords = ['small', 'tiny', 'large', 'big', 'faint', 'superficial', 'slight', 'nasty', 'purple', 'yellow'];
const squares = ['full', 'square', 'squarely', 'flush', 'smack', 'plumb', 'straight'];
const uses = new WordUses()
  .mark(
    [
      ...[')', '/', 'sided', '+', '&', 'cm', 'cms', 'mm', 'hpc', 'hpi', 'w', 'y', 'yr', 'using', 'well'],
      ...lookWords,
      ...squares,
      'clear',
      'free',
    ],
    isShort,
  )
  .mark(['rule', 'rules', 'ruled', 'ruling', 'because', 'pair', 'lot'], isShort)
  .mark(['(', '-', 'o', 'b', 'out', 'of', 'from'], isPart);
/** Whether a word may be of a short form. */
export const mayBeShort = ({ word }: Pick<Token, 'word'>): boolean => (uses.of(word) & isShort) !== 0;

const bilateral = { text: 'bilateral', word: numberFor('bilateral') } as const;
const and = { text: 'and', word: numberFor('and') } as const;
const withWord = { text: 'with', word: numberFor('with') } as const;
const without = { text: 'without', word: numberFor('without') } as const;
const due = { text: 'due', word: numberFor('due') } as const;
const to = { text: 'to', word: numberFor('to') } as const;
const onExamination = { text: 'o/e', word: unknownWord } as const;
const letters = new Set(['l', 'r', 'lt', 'rt']);
const looks = new Set(lookWords);
const units = new Set(['cm', 'cms', 'mm']);
const beforeLook = new Set(['a', 'an', 'the', ...units, ...looks]);
const reachToInjury = 3;

/** What stands in plain words for what is written shortly, nothing where it is left out, and where it ends. */
interface Short {
  readonly last: number;
  readonly word?: Pick<Token, 'text' | 'word'>;
}

/** "(L) knee", "R) elbow", "B/L", "left-sided rib", "bruising ++", "a 2 x 3 cm bruise": as if it were said in plain words. */
export function inPlainForms(tokens: readonly Token[]): readonly Token[] {
  let plain: Token[] | null = null;
  let begins = false;
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined) continue;
    const short = shortAt(tokens, place, token);
    if (short === null) {
      plain?.push(begins ? tokenWith(token, { begins }) : token);
      begins = false;
      continue;
    }
    plain ??= tokens.slice(0, place);
    if (short.word === undefined) begins ||= token.begins;
    else plain.push(tokenWith(token, { ...short.word, to: tokenAt(tokens, short.last)?.to ?? token.to }));
    place = short.last;
  }
  return plain ?? tokens;
}

function shortAt(tokens: readonly Token[], place: number, { text, word }: Token): Short | null {
  if (uses.of(word) === 0 && !isNumber(text)) return null;
  const end = endOfLeft(tokens, place);
  if (end > place) return { last: end - 1 };
  if (isAnd(tokens, place)) return { last: place, word: and };
  if (text === 'w') return withAt(tokens, place);
  const excluded = excluding.get(text);
  if (excluded !== undefined) return outBehind(tokens, place) === null ? null : { last: place, word: excluded };
  // "because of neglect" is "due to neglect"
  if (text === 'because') return isBecauseOf(tokens, place) ? { last: place, word: due } : null;
  if (text === 'of' && isBecauseOf(tokens, place - 1)) return { last: place, word: to };
  // "hit him using a shoe"
  if (text === 'using' && isDoneUsing(tokens, place)) return { last: place, word: withWord };
  if (isShortOf(tokens, place, 'o', 'e')) return { last: place + 2, word: onExamination };
  return isShortOf(tokens, place, 'b', 'l') ? { last: place + 2, word: bilateral } : null;
}

/** The first place behind words that are left out from a place on; the place itself where none are. */
function endOfLeft(tokens: readonly Token[], place: number): number {
  switch (textAt(tokens, place)) {
    case '(':
      return isSideInBrackets(tokens, place) ? place + 1 : place;
    case ')':
      return isClosing(tokens, place) ? place + 1 : place;
    case '-':
      return textAt(tokens, place + 1) === 'sided' && isSided(tokens, place + 1) ? place + 2 : place;
    case 'sided':
      return isSided(tokens, place) ? place + 1 : place;
    case '+':
      return endOfPluses(tokens, place);
    case 'y':
    case 'yr':
      return isYearOf(tokens, place) ? place + 2 : place;
    // a heading of all that was told: "HPC: mum was limping" begins with mum
    case 'hpc':
    case 'hpi':
      return beginsAt(tokens, place) && textAt(tokens, place + 1) === ':' ? place + 2 : place;
    // "ruled NAI out" is "excluded NAI"
    case 'out':
      return isOfRuling(tokens, place) ? place + 1 : place;
    // "I'll slap the pair of you"
    case 'pair':
    case 'lot':
      return isOfMet(tokens, place) ? place + 2 : place;
    // "the arm may well bruise"
    case 'well':
      return isOfModal(tokens, place) ? place + 1 : place;
    case 'of':
    case 'from':
      return isClearOfToo(tokens, place) ? place + 1 : place;
    default:
      if (squarely.has(textAt(tokens, place))) return isBeforeSite(tokens, place + 1) ? place + 1 : place;
      return isLook(tokens, place) ? place + 1 : endOfSize(tokens, place);
  }
}

const squarely = new Set(squares);
const intos = new Set(['in', 'on']);
/** "Took the ball full in the face". */
const isBeforeSite = (tokens: readonly Token[], into: number): boolean =>
  intos.has(textAt(tokens, into)) && determiners.has(textAt(tokens, into + 1)) && isSiteAt(tokens, into + 2);

const clears = new Set(['clear', 'free']);
const mostOfClear = 8;
/** "Clear of bruising and of marks": said once of all. */
function isClearOfToo(tokens: readonly Token[], place: number): boolean {
  if (!goesOnAt(tokens, place) || !listJoints.has(textAt(tokens, place - 1))) return false;
  const word = textAt(tokens, place);
  for (let at = place - 2; at > place - mostOfClear && goesOnAt(tokens, at); at -= 1)
    if (textAt(tokens, at) === word && clears.has(textAt(tokens, at - 1))) return true;
  return false;
}

const isDoneUsing = (tokens: readonly Token[], using: number): boolean =>
  determiners.has(textAt(tokens, using + 1)) &&
  goesOnAt(tokens, using) &&
  (struck.has(textAt(tokens, using - 1)) || isSiteAt(tokens, using - 1));
const struck = new Set(['him', 'her', 'me', 'them', 'us', 'child', 'hit', 'beaten', 'struck', 'burnt', 'burned']);

/** "May well bruise", and not "could well have done it", which judges. */
const isOfModal = (tokens: readonly Token[], well: number): boolean =>
  mights.has(textAt(tokens, well - 1)) && goesOnAt(tokens, well + 1) && textAt(tokens, well + 1) !== 'have';

/** "A Y9 girl", "yr 3 boy's": in which class somebody is. */
const isYearOf = (tokens: readonly Token[], place: number): boolean =>
  isNumber(textAt(tokens, place + 1)) && goesOnAt(tokens, place + 2) && pupils.has(textAt(tokens, place + 2));
const pupils = new Set(['boy', 'girl', 'pupil', 'student', 'child', "boy's", "girl's", "pupil's", "child's"]);

/** "W/end", "w/bearing": a weekend, and weight. */
const behindW = new Set(['end', 'ends', 'up', 'bearing', 'bear', 'shop']);
const notOfWith = /^[/\d]/;
/** "W/ mum", "left w/o being seen", "fell w his scooter", and not "c/w", "w/e" or "6w old". */
function withAt(tokens: readonly Token[], place: number): Short | null {
  if (!goesOnAt(tokens, place) || notOfWith.test(textAt(tokens, place - 1)) || !goesOnAt(tokens, place + 1))
    return null;
  if (textAt(tokens, place + 1) !== '/') return { last: place, word: withWord };
  const next = textAt(tokens, place + 2);
  if (next === 'o' || next === 'out') return { last: place + 2, word: without };
  return (next.length > 1 && !behindW.has(next)) || !isJoined(tokens, place + 1)
    ? { last: place + 1, word: withWord }
    : null;
}
/** Whether nothing stands between a sign and the word behind it. */
const isJoined = (tokens: readonly Token[], place: number): boolean =>
  tokenAt(tokens, place)?.to === tokenAt(tokens, place + 1)?.from;

const isSideInBrackets = (tokens: readonly Token[], open: number): boolean =>
  sides.has(textAt(tokens, open + 1)) &&
  textAt(tokens, open + 2) === ')' &&
  isSiteAt(tokens, open + 3) &&
  !isSiteAt(tokens, open - 1);

/** "R) elbow": nothing is open. */
function isClosing(tokens: readonly Token[], close: number): boolean {
  if (textAt(tokens, close - 2) === '(') return isSideInBrackets(tokens, close - 2);
  if (!letters.has(textAt(tokens, close - 1)) || !isSiteAt(tokens, close + 1) || isSiteAt(tokens, close - 2))
    return false;
  for (let place = close - 1; place >= 0 && !beginsAt(tokens, place + 1); place -= 1) {
    if (textAt(tokens, place) === '(') return false;
    if (textAt(tokens, place) === ')') return true;
  }
  return true;
}

const isSided = (tokens: readonly Token[], place: number): boolean =>
  isSiteAt(tokens, place + 1) && sides.has(textAt(tokens, textAt(tokens, place - 1) === '-' ? place - 2 : place - 1));

/** "Bruising ++ to the arm", "swollen +++". */
function endOfPluses(tokens: readonly Token[], place: number): number {
  let end = place;
  while (textAt(tokens, end) === '+') end += 1;
  return end - place > 1 && goesOnAt(tokens, end) && textAt(tokens, end) !== ',' ? end : place;
}

/** "Cut & bruised", "chin + nose", and neither "A&E" nor "swelling +, bruising -". */
function isAnd(tokens: readonly Token[], place: number): boolean {
  const [before, sign, next] = [tokenAt(tokens, place - 1), tokenAt(tokens, place), tokenAt(tokens, place + 1)];
  if (sign === undefined || (sign.text !== '&' && sign.text !== '+') || before === undefined || next === undefined)
    return false;
  return !sign.begins && !next.begins && isWord(next.text) && before.to < sign.from && next.from > sign.to;
}
const isWord = (text: string): boolean => text >= '0' && text !== '?' && text !== ':';

const isShortOf = (tokens: readonly Token[], place: number, first: string, last: string): boolean =>
  textAt(tokens, place) === first && textAt(tokens, place + 1) === '/' && textAt(tokens, place + 2) === last;

/** "A faint bruise": how an injury looks changes nothing of whose and where it is. */
function isLook(tokens: readonly Token[], place: number): boolean {
  if (!looks.has(textAt(tokens, place)) || !beforeLook.has(textAt(tokens, place - 1))) return false;
  if (meanings.at(tokens, place) !== null) return false;
  let next = place + 1;
  while (looks.has(textAt(tokens, next)) && meanings.at(tokens, next) === null) next += 1;
  return isInjury(tokens, next);
}

function isInjury(tokens: readonly Token[], place: number): boolean {
  const means = meanings.at(tokens, place)?.means;
  return means?.is === 'fact' && means.kind === 'injury';
}

/** "2 cm", "3x4cm", "2cm x 1cm" before an injury. */
function endOfSize(tokens: readonly Token[], place: number): number {
  // "to the occiput, 2 cm lac": what stands behind a comma is told for itself
  if (!isNumber(textAt(tokens, place)) || textAt(tokens, place - 1) === ',') return place;
  let [end, hasUnit] = [place + 1, false];
  for (; goesOnAt(tokens, end); end += 1) {
    const text = textAt(tokens, end);
    if (units.has(text)) hasUnit = true;
    else if (!(text === 'x' || (isNumber(text) && textAt(tokens, end - 1) === 'x'))) break;
  }
  if (!hasUnit || textAt(tokens, end - 1) === 'x') return place;
  for (let at = end; at < end + reachToInjury && goesOnAt(tokens, at); at += 1) {
    const means = meanings.at(tokens, at)?.means;
    if (means?.is === 'fact') return means.kind === 'injury' ? end : place;
    if (means !== undefined) return place;
  }
  return place;
}
