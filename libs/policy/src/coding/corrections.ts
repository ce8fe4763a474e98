import { isSiteAt } from './sides.js';
import { type Token } from './tokens.js';
import { sides, sites } from './where-words.js';

const surely = new Set(['sorry', 'correction', 'rather', 'actually', 'oops', 'mean', 'meant', 'scrap']);
const perhaps = new Set(['no', 'not']);
const pauses = new Set([',', '-', ':', '(']);
const reachOfPart = 4;
const reachOfCorrection = 4;

/** "His left, no, right ankle", "# R hand - correction, L hand": the tokens without the side or part that was taken back. */
export function withoutTakenBack(tokens: readonly Token[]): readonly Token[] {
  for (let place = 1; place < tokens.length - 1; place += 1) {
    const text = tokens[place]?.text ?? '';
    if (!surely.has(text) && !perhaps.has(text)) continue;
    const span = takenBackAt(tokens, place);
    if (span !== null) return withoutTakenBack([...tokens.slice(0, span[0]), ...tokens.slice(span[1])]);
  }
  return tokens;
}

/** From the side or part that was said first to where it is said better. */
function takenBackAt(tokens: readonly Token[], at: number): readonly [number, number] | null {
  const isSure = surely.has(tokens[at]?.text ?? '');
  let before = at - 1;
  while (words.has(tokens[before]?.text ?? '')) before -= 1;
  if (!pauses.has(tokens[before]?.text ?? '') || tokens[at]?.begins !== false) return null;
  if (!isSure && !pauses.has(tokens[at + 1]?.text ?? '')) return null;
  let next = at + 1;
  while (next < at + reachOfCorrection && betweenThem.has(tokens[next]?.text ?? '')) next += 1;
  if (tokens[next]?.begins !== false) return null;
  const side = sides.get(tokens[next]?.text ?? '');
  const first = firstSaid(tokens, before - 1, side !== undefined, sites.at(tokens, next)?.means);
  if (first === null) return null;
  if (side !== undefined && sides.get(tokens[first]?.text ?? '') === side) return null;
  return [first, next];
}
const words = new Set(['i', 'should', 'be', 'make', 'that']);
const betweenThem = new Set([',', '-', 'the', 'his', 'her', 'that', 'is', 'it', 'was', 'on', 'to', ')']);

/** Where the side, or else the part, stands that is taken back: the last thing said before. */
function firstSaid(tokens: readonly Token[], last: number, isSide: boolean, site: string | undefined): number | null {
  if (!isSide) {
    if (site === undefined) return null;
    for (let place = last; place > last - reachOfPart && place >= 0; place -= 1)
      if (isSiteAt(tokens, place)) return (sites.at(tokens, place)?.last ?? -1) === last ? place : null;
    return null;
  }
  for (let place = last; place > last - reachOfPart && place >= 0; place -= 1) {
    if (sides.has(tokens[place]?.text ?? '')) return isSaidToEnd(tokens, place, last) ? place : null;
    if (tokens[place]?.begins !== false) return null;
  }
  return null;
}

function isSaidToEnd(tokens: readonly Token[], side: number, last: number): boolean {
  for (let place = side + 1; place <= last; place += 1)
    if (tokens[place]?.text !== ')' && !isSiteAt(tokens, place)) return false;
  return true;
}
