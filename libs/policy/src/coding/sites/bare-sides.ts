import { looks } from './another-of-same.js';
import { beginsAt, goesOnAt, textAt, isNumber } from '../text/reading.js';
import { closesAt, isSiteAt, sameSentence, siteAt } from './sides.js';
import { type Token } from '../text/tokens.js';
import { type Side, type Site, type Span, opposite, sides, sites } from '../where-words.js';

const toSide = new Set(['to', 'on', 'over', 'of', 'in']);
const again = new Set(['ditto', 'same', 'likewise', 'similar', 'similarly', 'another', 'also', 'one']);
const reachOfSite = 12;
const mostBetween = 5;
const joins = new Set([
  ',',
  'and',
  '-',
  '&',
  'a',
  'new',
  'fresh',
  'going',
  'smaller',
  'larger',
  'bigger',
  'further',
  ...looks,
]);
const isSize = (text: string): boolean => text === 'cm' || text === 'mm' || isNumber(text);

/** "Both wrists X-rayed, left fractured", "bruise over left shoulder, graze over the right": a side alone, of the part named before. */
export function bareSide(tokens: readonly Token[], { first, last }: Span, all: readonly Site[]): readonly Site[] {
  const there = thereBefore(tokens, first, last);
  if (there !== null) return [there];
  const before = all.findLast((site) => site.last < first);
  if (before === undefined || first - before.last > reachOfSite) return [];
  if (isOfThem(tokens, last)) return [before];
  if (before.side === null) return [];
  if (!sameSentence(tokens, before.last, first) || all.some((site) => site.first > last && site.first <= last + 2))
    return [];
  const ahead = goesOnAt(tokens, first) ? sides.get(textAt(tokens, first - 1)) : undefined;
  if (ahead !== undefined && isOther(before.side, ahead) && !isSiteAt(tokens, first - 2))
    return [{ ...before, side: ahead, first: first - 1, last: first - 1 }];
  const place = sideFrom(tokens, last + 1);
  const side = place === null ? undefined : sides.get(textAt(tokens, place));
  if (place === null || side === undefined || !isOther(before.side, side)) return [];
  return [{ ...before, side, first: place, last: place }];
}

/** "A red line across two of them". */
function isOfThem(tokens: readonly Token[], last: number): boolean {
  if (!onThem.has(textAt(tokens, last + 1)) || !goesOnAt(tokens, last + 1)) return false;
  for (let place = last + 2; place <= last + mostBetween + 2 && goesOnAt(tokens, place); place += 1) {
    if (textAt(tokens, place) === 'them') return true;
    if (!ofThem.has(textAt(tokens, place))) return false;
  }
  return false;
}
/** "Struck on the forehead by a swing, a lump there": the part that was named last, though it told of something else. */
function thereBefore(tokens: readonly Token[], first: number, last: number): Site | null {
  // "no burns to it": some are named with "to"
  if (!isThere(tokens, onThem.has(textAt(tokens, last)) ? last : last + 1)) return null;
  let sentences = 1;
  for (let place = first - 1; place >= Math.max(0, first - reachOfSite); place -= 1) {
    if (beginsAt(tokens, place + 1)) sentences += 1;
    if (sentences > mostSentences) return null;
    const found = sites.at(tokens, place);
    if (found !== null && found.last < first && !textAt(tokens, place).startsWith('nail'))
      return siteAt(tokens, found, found.means);
  }
  return null;
}
const mostSentences = 2;
/** "There", "on it", with nothing behind that tells of something else. */
function isThere(tokens: readonly Token[], place: number): boolean {
  if (!goesOnAt(tokens, place)) return false;
  if (textAt(tokens, place) === 'there')
    return closesAt(tokens, place + 1) || behindThere.has(textAt(tokens, place + 1));
  return onThem.has(textAt(tokens, place)) && textAt(tokens, place + 1) === 'it' && closesAt(tokens, place + 2);
}
const behindThere = new Set(['now', 'today', 'despite', 'either', 'yet', 'still', 'before', 'already', 'since', 'too']);
const onThem = new Set(['on', 'across', 'over', 'to', 'along', 'round']);
const ofThem = new Set(['both', 'two', 'three', 'all', 'one', 'each', 'of', 'some', 'either']);

const isOther = (before: Side, side: Side): boolean =>
  side !== 'both' && (before === 'both' || opposite[before] === side);

/** Where a side stands alone behind a preposition and closes its clause: "to the right". */
function sideFrom(tokens: readonly Token[], from: number): number | null {
  if (!toSide.has(textAt(tokens, from)) || !goesOnAt(tokens, from)) return null;
  const place = textAt(tokens, from + 1) === 'the' ? from + 2 : from + 1;
  return goesOnAt(tokens, place) && sides.has(textAt(tokens, place)) && endsClause(tokens, place + 1) ? place : null;
}

/** Whether a clause ends here, behind "the left one" too. */
const endsClause = (tokens: readonly Token[], place: number): boolean =>
  closesAt(tokens, textAt(tokens, place) === 'one' ? place + 1 : place);

/** "Graze R elbow; ditto L", "bruise right shin, same on left": the other side as well. */
export function dittoSide(tokens: readonly Token[], { last }: Span, found: readonly Site[]): readonly Site[] {
  const site = found.at(-1);
  if (site === undefined || site.side === null) return [];
  for (let place = Math.max(site.last, last) + 1; place <= Math.max(site.last, last) + mostBetween; place += 1) {
    const text = textAt(tokens, place);
    if (again.has(text) && (text !== 'one' || goesOnAt(tokens, place))) {
      const from = toSide.has(textAt(tokens, place + 1)) ? place + 2 : place + 1;
      const at = textAt(tokens, from) === 'the' ? from + 1 : from;
      const side = goesOnAt(tokens, at) ? sides.get(textAt(tokens, at)) : undefined;
      if (side === undefined || opposite[site.side] !== side || !endsClause(tokens, at + 1)) return [];
      return [{ ...site, side, first: place, last: at }];
    }
    if (!joins.has(text) && !isSize(text)) return [];
  }
  return [];
}
