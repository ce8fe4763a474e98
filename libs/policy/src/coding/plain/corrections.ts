import { pauses } from '../dictionary/short-words.js';
import { injuryWords } from '../dictionary/injuries.js';
import { beginsAt, goesOnAt, textAt, tokenAt } from '../text/reading.js';
import { isSiteAt } from '../sites/sides.js';
import { tokenWith, type Token } from '../text/tokens.js';
import { sides, sites } from '../where-words.js';
import { WordUses } from '../text/word-uses.js';

/** By the numbers of words: in the hot path. */
const [surely, perhaps] = [1, 2];
const uses = new WordUses()
  .mark(['sorry', 'correction', 'rather', 'actually', 'oops', 'mean', 'meant', 'scrap'], surely)
  .mark(['no', 'not'], perhaps);
/** Whether a word may take back what stands before it. */
export const mayTakeBack = ({ word }: Pick<Token, 'word'>): boolean => uses.of(word) !== 0;

const reachOfPart = 4;
const reachOfCorrection = 4;

/** "His left, no, right ankle", "# R hand - correction, L hand": the tokens without the side or part that was taken back. */
export function withoutTakenBack(tokens: readonly Token[]): readonly Token[] {
  for (let place = 1; place < tokens.length - 1; place += 1) {
    const use = uses.at(tokens, place);
    if (use === 0) continue;
    const span = takenBackAt(tokens, place, use === surely);
    if (span === null) continue;
    const [first, next] = span;
    return withoutTakenBack(
      isSideAlone(tokens, first, place, next)
        ? [
            ...tokens.slice(0, first),
            sameAs(tokens, next, first),
            ...tokens.slice(first + 1, place - 1),
            ...tokens.slice(textAt(tokens, next + 1) === ',' ? next + 2 : next + 1),
          ]
        : [...tokens.slice(0, first), ...tokens.slice(next)],
    );
  }
  return tokens;
}

/** "R wrist (no, L)": the part that was said first stands, with the other side. */
const isSideAlone = (tokens: readonly Token[], first: number, at: number, next: number): boolean =>
  sides.has(textAt(tokens, next)) &&
  pauses.has(textAt(tokens, at - 1)) &&
  (!goesOnAt(tokens, next + 1) || closing.has(textAt(tokens, next + 1))) &&
  isSiteAt(tokens, first + 1);
const closing = new Set([')', ',', 'is', 'was', 'has']);

function sameAs(tokens: readonly Token[], next: number, first: number): Token {
  const [side, place] = [tokenAt(tokens, next), tokenAt(tokens, first)];
  if (side === undefined || place === undefined) throw new RangeError('no such token');
  return tokenWith(place, { text: side.text, word: side.word });
}

/** From the side or part that was said first to where it is said better. */
function takenBackAt(tokens: readonly Token[], at: number, isSure: boolean): readonly [number, number] | null {
  let before = at - 1;
  while (words.has(textAt(tokens, before))) before -= 1;
  if (!pauses.has(textAt(tokens, before)) || !goesOnAt(tokens, at)) return null;
  if (!isSure && !pauses.has(textAt(tokens, at + 1))) return null;
  let next = at + 1;
  while (next < at + reachOfCorrection && betweenThem.has(textAt(tokens, next))) next += 1;
  if (!goesOnAt(tokens, next) || isAdded(tokens, next)) return null;
  if (isAddedLater(tokens, next)) return null;
  const side = sides.get(textAt(tokens, next));
  const first = firstSaid(tokens, before - 1, side !== undefined, sites.at(tokens, next)?.means);
  if (first === null) return null;
  if (side !== undefined && sides.get(textAt(tokens, first)) === side) return null;
  // "bruise left arm, no, right leg fracture": two injuries
  return tellsHarm(tokens, first, -1) && tellsHarm(tokens, next, 1) ? null : [first, next];
}

/** Whether a word for an injury stands before or behind a place, in its sentence. */
function tellsHarm(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  for (let place = from; place >= 0 && place < tokens.length; place += step) {
    if (place !== from && step === 1 && beginsAt(tokens, place)) return false;
    if (harms.has(textAt(tokens, place))) return true;
    if (step === -1 && beginsAt(tokens, place)) return false;
  }
  return false;
}
const harms = new Set(Object.values(injuryWords).flat());
const words = new Set(['i', 'should', 'be', 'make', 'that']);
const betweenThem = new Set([',', '-', 'the', 'his', 'her', 'that', 'is', 'it', 'was', 'on', 'to', ')']);

/** "Actually L knee too": nothing is taken back. */
function isAdded(tokens: readonly Token[], from: number): boolean {
  let place = from;
  while (goesOnAt(tokens, place) && (sides.has(textAt(tokens, place)) || isSiteAt(tokens, place))) place += 1;
  return goesOnAt(tokens, place) && added.has(textAt(tokens, place));
}
const added = new Set(['too', 'also', 'as', 'and', 'both']);

/** "Actually right hand, both burnt", "burnt as well". */
function isAddedLater(tokens: readonly Token[], from: number): boolean {
  for (let place = from; place === from || goesOnAt(tokens, place); place += 1)
    if (alike.has(textAt(tokens, place))) return true;
  return false;
}
const alike = new Set(['both', 'too', 'also', 'well', 'likewise']);

/** Where the side, or else the part, stands that is taken back: the last thing said before. */
function firstSaid(tokens: readonly Token[], last: number, isSide: boolean, site: string | undefined): number | null {
  if (!isSide) {
    if (site === undefined) return null;
    for (let place = last; place > last - reachOfPart && place >= 0; place -= 1)
      if (isSiteAt(tokens, place)) return (sites.at(tokens, place)?.last ?? -1) === last ? place : null;
    return null;
  }
  for (let place = last; place > last - reachOfPart && place >= 0; place -= 1) {
    if (sides.has(textAt(tokens, place))) return isSaidToEnd(tokens, place, last) ? place : null;
    if (!goesOnAt(tokens, place)) return null;
  }
  return null;
}

function isSaidToEnd(tokens: readonly Token[], side: number, last: number): boolean {
  for (let place = side + 1; place <= last; place += 1)
    if (textAt(tokens, place) !== ')' && !isSiteAt(tokens, place)) return false;
  return true;
}
