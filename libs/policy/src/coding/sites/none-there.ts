import { noes } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { beginsAt, goesOnAt, textAt } from '../text/reading.js';
import { closesAt, sameSentence } from './sides.js';
import { type Token } from '../text/tokens.js';
import { type Site, type Span, sides, toSite, opposite } from '../where-words.js';

const nones = new Set(['none', 'nil', 'nothing']);
const joining = new Set([',', '-', '(', 'and', 'but', 'with', '&']);
const saidThere = new Set(['seen', 'noted', 'visible', 'found', 'at', 'all', 'evident', 'similar']);
const prepositions = new Set([
  ...['on', 'to', 'over', 'behind', 'in', 'of', 'inside', 'under', 'above', 'below', 'across', 'around', 'elsewhere'],
]);
const mostBefore = 2;
const mostOfSaying = 2;
const mostOfPlace = 4;

/** "Haematoma behind L ear, none behind R ear", "bruise on left cheek, nil on right": where the same was not found. */
export function noneThere(
  tokens: readonly Token[],
  injury: Span,
  found: readonly Site[],
  all: readonly Site[],
  injuries: readonly Span[],
): Site | null {
  const site = found.at(-1);
  if (site === undefined) return null;
  const first = noneBehind(tokens, Math.max(site.last, injury.last));
  if (first < 0) return null;
  // "grazed elbow, bruised hip, nil on face": of which of them is not told
  if (
    textAt(tokens, first) !== 'none' &&
    injuries.some((one) => one.last < injury.first && sameSentence(tokens, one.first, first))
  )
    return null;
  let place = first + 1;
  while (saidThere.has(textAt(tokens, place)) && place <= first + mostOfSaying) place += 1;
  if (!prepositions.has(textAt(tokens, place)) || !goesOnAt(tokens, place)) return null;
  const named = all.find((one) => one.first > place);
  if (named !== undefined && isNamedAt(tokens, place, named)) return { ...named, first };
  const next = textAt(tokens, place + 1) === 'the' ? place + 2 : place + 1;
  const side = goesOnAt(tokens, next) ? sides.get(textAt(tokens, next)) : undefined;
  if (side === undefined || site.side === null || side !== opposite[site.side]) return null;
  const last = ofSide.has(textAt(tokens, next + 1)) ? next + 1 : next;
  return closesAt(tokens, last + 1) ? { value: site.value, side, first, last } : null;
}

/** Whether a mention is of where nothing was found. */
export const isOfNone = (tokens: readonly Token[], { kind, first }: Mention): boolean =>
  kind === 'injury' && nones.has(textAt(tokens, first));
/** "Cannot recall any fall to account for it", "no injury to explain it": what would have explained it did not happen. */
export function isOfAnyUnknown(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { kind, first, last }: Mention,
): boolean {
  if (kind !== 'injury' && kind !== 'mechanism') return false;
  const around = mentions.find((one) => unexplained.has(one.value) && one.first < first && one.last > last);
  if (around === undefined) return false;
  const isAny =
    textAt(tokens, first - 1) === 'any' || (textAt(tokens, first - 2) === 'any' && textAt(tokens, first - 1) !== 'of');
  const isNo =
    noes.has(textAt(tokens, around.first)) &&
    first - around.first <= mostOfPlace &&
    explaining.has(textAt(tokens, last + 1));
  return isAny || isNo;
}
const explaining = new Set(['to', 'that', 'which', 'sufficient', 'enough']);
const unexplained = new Set(['none-given', 'not-known']);
const ofSide = new Set(['side', 'one']);

/** Where "none" stands behind a site; -1 where it does not. */
function noneBehind(tokens: readonly Token[], last: number): number {
  for (let place = last + 1; place <= last + 1 + mostBefore; place += 1) {
    if (nones.has(textAt(tokens, place))) return place > last + 1 || beginsAt(tokens, place) ? place : -1;
    if (!joining.has(textAt(tokens, place))) return -1;
  }
  return -1;
}

function isNamedAt(tokens: readonly Token[], from: number, { first }: Site): boolean {
  if (first - from > mostOfPlace) return false;
  for (let place = from + 1; place <= first; place += 1) {
    if (!goesOnAt(tokens, place)) return false;
    if (place < first && !toSite.has(textAt(tokens, place)) && !sides.has(textAt(tokens, place))) return false;
  }
  return true;
}
