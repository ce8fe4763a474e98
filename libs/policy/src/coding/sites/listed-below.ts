import { beginsAt, goesOnAt, sentenceOf, textAt } from '../text/reading.js';
import { isNumbered } from './sides.js';
import { type Token } from '../text/tokens.js';
import { type Site, type Span, achesThere, beforeSite, between, joints, sides } from '../where-words.js';

const mostEntries = 12;

/** "Bruises: 1 L shin; 2 R shin; 3 forehead": entries that name nothing but a part are of what stands at the head of the list. */
export function listedBelow(
  tokens: readonly Token[],
  { first, last }: Span,
  found: readonly Site[],
  all: readonly Site[],
): readonly Site[] {
  const site = found.at(-1);
  if (site === undefined || site.first < last || textAt(tokens, last + 1) !== ':' || !beginsAt(tokens, first))
    return [];
  const below: Site[] = [];
  let { last: end } = sentenceOf(tokens, site.last);
  for (let entry = 0; entry < mostEntries && end + 1 < tokens.length; entry += 1) {
    const next = sentenceOf(tokens, end + 1);
    const parts = all.filter((one) => one.first >= next.first && one.last <= next.last);
    if (parts.length === 0 || !isOnlyParts(tokens, next, parts)) break;
    below.push(...parts);
    end = next.last;
  }
  return below;
}

function isOnlyParts(tokens: readonly Token[], { first, last }: Span, parts: readonly Site[]): boolean {
  for (let place = first; place <= last; place += 1) {
    if (parts.some((one) => place >= one.first && place <= one.last)) continue;
    const text = textAt(tokens, place);
    if (achesThere.has(text)) return false;
    const isOfPart = sides.has(text) || between.has(text) || joints.has(text) || isNumbered(tokens, place);
    if (!isOfPart && !beforeSite.has(text) && !signs.has(text)) return false;
    if (place > first && !goesOnAt(tokens, place)) return false;
  }
  return true;
}
const signs = new Set(['-', ')', '(', 'cm', 'mm', 'x', 'a', 'b', 'c', 'd', 'e']);
