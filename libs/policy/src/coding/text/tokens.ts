import { listed } from '../dictionary/forms.js';
import { numberFor, numberOf } from './words.js';

/** A word, a number or a sign of a text, with its place. */
export interface Token {
  /** In small letters. */
  readonly text: string;
  /** Its number in the dictionaries. */
  readonly word: number;
  /** Place of its first character. */
  readonly from: number;
  /** Place after its last character. */
  readonly to: number;
  /** Whether a new sentence or line begins with it. */
  readonly begins: boolean;
}

/** A token of which some is said anew. All tokens are written alike, as a spread does not write them: what reads one then reads any fast. */
export const tokenWith = (token: Token, anew: Partial<Token>): Token => ({
  text: anew.text ?? token.text,
  word: anew.word ?? token.word,
  from: anew.from ?? token.from,
  to: anew.to ?? token.to,
  begins: anew.begins ?? token.begins,
});

const enders = new Set(Array.from('.;\n', (sign) => sign.charCodeAt(0)));
/** Signs that carry meaning in notes, or end the reach of a word. */
const signs = new Map(
  Array.from('?#,:()/+&-', (sign) => [sign.charCodeAt(0), { text: sign, word: numberFor(sign) }] as const),
);
for (const dash of '\u2013\u2014') signs.set(dash.charCodeAt(0), { text: '-', word: numberFor('-') });
/** Words that are often cut short with a point. */
const shortened = new Set([
  ...['incl', 'approx', 'eg', 'ie', 'e', 'g', 'i', 'vs', 'dr', 'mr', 'mrs', 'ms', 'poss', 'prev', 'prob'],
  ...['inc', 'susp', 'w', 'bilat', 'att'],
]);
const slash = '/'.charCodeAt(0);
const question = '?'.charCodeAt(0);
const hash = '#'.charCodeAt(0);
const blank = ' '.charCodeAt(0);
const point = '.'.charCodeAt(0);
const apostrophes = new Set(Array.from('\u0027\u2019', (sign) => sign.charCodeAt(0)));

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isLetter = (code: number): boolean => isSmall(code) || isCapital(code);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Words and signs of a text, in order; everything else is a gap. Only the letters of English become small: a letter that
 * grows when it is made small would shift every place behind it. By code, not by pattern: hot path.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let begins = true;
  for (let from = 0; from < text.length;) {
    const code = text.charCodeAt(from);
    const to = isLetter(code) ? endOfWord(text, from) : isDigit(code) ? endOfNumber(text, from) : from + 1;
    const isWord = isLetter(code) || isDigit(code);
    const sign = isWord ? undefined : signs.get(code);
    if (isWord) {
      const small = smallWord(text, from, to);
      tokens.push({ text: small, word: numberOf(small), from, to, begins });
      begins = false;
    } else if (sign !== undefined) {
      tokens.push({ text: sign.text, word: sign.word, from, to, begins });
      begins = code === question && endsSentence(text, from);
    } else if (enders.has(code) && !isWithin(text, from, tokens.at(-1)?.text)) begins = true;
    from = to;
  }
  return tokens;
}

function endOfWord(text: string, from: number): number {
  let to = from + 1;
  if (text.charCodeAt(to) === point) return endOfInitials(text, from);
  while (isLetter(text.charCodeAt(to))) to += 1;
  if (!apostrophes.has(text.charCodeAt(to)) || !isLetter(text.charCodeAt(to + 1))) return to;
  to += 1;
  while (isLetter(text.charCodeAt(to))) to += 1;
  return to;
}

/** "N.A.I." is one word; of two letters each stays for itself, and so does the point that ends a sentence. */
function endOfInitials(text: string, from: number): number {
  let last = from;
  while (text.charCodeAt(last + 1) === point && isLetter(text.charCodeAt(last + 2))) last += 2;
  if (last - from < reachOfInitials || isLetter(text.charCodeAt(last + 1))) return from + 1;
  return text.charCodeAt(last + 1) === point && goesOn(text, last + 1) ? last + 2 : last + 1;
}
const reachOfInitials = 4;

/** A number, or two as in "3/7" or "1.5". */
function endOfNumber(text: string, from: number): number {
  let to = from + 1;
  while (isDigit(text.charCodeAt(to))) to += 1;
  const sign = text.charCodeAt(to);
  if ((sign !== slash && sign !== point) || !isDigit(text.charCodeAt(to + 1))) return to;
  to += 1;
  while (isDigit(text.charCodeAt(to))) to += 1;
  return to;
}

/** Whether a point stands in a number or behind a word that is cut short: "2.5 cm", "incl.". */
function isWithin(text: string, point: number, before: string | undefined): boolean {
  if (text.charCodeAt(point) !== 46) return false;
  if (isDigit(text.charCodeAt(point - 1)) && isDigit(text.charCodeAt(point + 1))) return true;
  if (before === undefined || !isLetter(text.charCodeAt(point - 1))) return false;
  return (
    shortened.has(before) || (cut.has(before) && goesOn(text, point)) || (before.length === 1 && isInitial(text, point))
  );
}

/** Words of anatomy and of notes that are cut short where the sentence goes on: "lat. ankle". */
const cut = new Set(
  listed(`
  lat, med, ant, prox, dist, sup, inf, assoc, bilat, occ, temp, abd, abdo, fract, lac, haem, prev, lt, rt, hx, yr,
  yrs, mths, wks, diff, var, mult, resp
`),
);

/** Whether a sentence goes on behind a point: a small letter follows. */
const goesOn = (text: string, point: number): boolean =>
  text.charCodeAt(point + 1) === blank && isSmall(text.charCodeAt(point + 2));

/** "K.'s back", "J. was seen", and not "bruise on L. Then". */
function isInitial(text: string, point: number): boolean {
  if (!isCapital(text.charCodeAt(point - 1))) return false;
  return apostrophes.has(text.charCodeAt(point + 1)) || goesOn(text, point);
}

/** "Heel #?" */
const isBroken = (text: string, question: number): boolean =>
  text.charCodeAt(question - 1) === hash &&
  text.charCodeAt(question - 2) === blank &&
  isLetter(text.charCodeAt(question - 3)) &&
  isLetter(text.charCodeAt(question - 4));

/** "A bruise or a birthmark? Photographs taken", "heel #? XR normal", and not "? Fracture". */
function endsSentence(text: string, question: number): boolean {
  if (isToldAnew(text, question)) return true;
  return (
    (isLetter(text.charCodeAt(question - 1)) || isBroken(text, question)) &&
    text.charCodeAt(question + 1) === blank &&
    isCapital(text.charCodeAt(question + 2)) &&
    (isSmall(text.charCodeAt(question + 3)) ||
      (isCapital(text.charCodeAt(question + 3)) && !isCapital(text.charCodeAt(question - 1))))
  );
}

/** "Cigarette burns? round marks on neck": a sign right behind a word asks of it, and what is seen is told anew. */
function isToldAnew(text: string, question: number): boolean {
  if (!isLetter(text.charCodeAt(question - 1)) || text.charCodeAt(question + 1) !== blank) return false;
  let to = question + 2;
  while (isSmall(text.charCodeAt(to))) to += 1;
  return anew.has(text.slice(question + 2, to));
}
const anew = new Set([
  ...['round', 'circular', 'linear', 'small', 'mark', 'marks', 'several', 'multiple', 'swelling', 'scabs', 'oval'],
]);

function smallWord(text: string, from: number, to: number): string {
  const isInitials = text.charCodeAt(from + 1) === point && to > from + 1 && isLetter(text.charCodeAt(from));
  const word = isInitials ? text.slice(from, to).replaceAll('.', '') : text.slice(from, to);
  for (let place = 0; place < word.length; place += 1)
    if (!isSmall(word.charCodeAt(place))) return word.toLowerCase().replace('\u2019', "'");
  return word;
}
