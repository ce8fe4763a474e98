import { beginsAt, goesOnAt, textAt, isNumber, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import {
  type Side,
  type Site,
  type Span,
  beforeSide,
  between,
  brackets,
  closing,
  joints,
  ordinals,
  reachOfSide,
  reachOfSideBehind,
  sides,
  sites,
  sore,
} from '../where-words.js';

/** What stands behind a "right" that is no side. */
const ways = new Set([
  ...['through', 'up', 'down', 'away', 'after', 'before', 'next', 'round', 'by', 'behind', 'now', 'across', 'where'],
  ...['onto', 'into', 'as', 'angle', 'off', 'out', 'to', 'beside', 'along'],
]);

/** The site that stands at a span, with the side that is said of it. */
export function siteAt(tokens: readonly Token[], { first, last }: Span, value: string): Site {
  return { value, first, last, side: sideOf(tokens, first, last) };
}

/** The side before a site, or right behind it: "left index finger", "R) arm", "elbow left". */
export function sideOf(tokens: readonly Token[], first: number, last: number): Side | null {
  const side = sideBefore(tokens, first);
  if (side === 'both' && isOneOfTwo(tokens, first, last)) return null;
  return side ?? sideBehind(tokens, last);
}

/** "Both tibia and fibula", "both arm and leg": two parts, each named as one. */
function isOneOfTwo(tokens: readonly Token[], first: number, last: number): boolean {
  let both = first - 1;
  while (both > first - reachOfSide && textAt(tokens, both) === 'the') both -= 1;
  if (textAt(tokens, both) !== 'both' || !isOne(textAt(tokens, last))) return false;
  for (let place = first + 1; place < last; place += 1) if (textAt(tokens, place) === 'and') return true;
  if (textAt(tokens, last + 1) !== 'and' || !goesOnAt(tokens, last + 2)) return false;
  const other = sites.at(tokens, textAt(tokens, last + 2) === 'the' ? last + 3 : last + 2);
  return other !== null && isOne(textAt(tokens, other.last));
}
const isOne = (text: string): boolean => (!text.endsWith('s') || bonesInS.has(text)) && !manyOf.has(text);
const bonesInS = new Set(['radius', 'humerus', 'pelvis', 'hallux', 'talus']);
const manyOf = new Set(['feet', 'teeth', 'calves', 'tibiae', 'fibulae', 'femora', 'humeri', 'ulnae', 'radii']);

/** Whether a number or a rank stands at a place: "5th", "ring" of a finger. */
export const isNumbered = (tokens: readonly Token[], place: number): boolean => {
  const text = textAt(tokens, place);
  return isNumber(text) || ordinals.has(text);
};

function sideBefore(tokens: readonly Token[], first: number): Side | null {
  let others = 0;
  let end = first - reachOfSide;
  for (let place = first - 1; place >= Math.max(0, end); place -= 1) {
    if (beginsAt(tokens, place + 1)) return null;
    const text = textAt(tokens, place);
    if (brackets.has(text)) continue;
    const side = isWay(tokens, place) ? undefined : sides.get(text);
    // a single letter may be anything when an unknown word follows it
    if (isBilateral(tokens, place)) return 'both';
    if (side !== undefined) return others === 0 || text.length > 2 ? side : null;
    // "left 5th, 6th and 7th ribs", "left 5th-7th ribs": however many
    if (isNumbered(tokens, place) || (joinsNumbers.has(text) && isAmongNumbers(tokens, place))) {
      end -= 1;
      continue;
    }
    if (between.has(text) || isHandSide(tokens, place)) continue;
    others += 1;
    if (others > 1 || joints.has(text) || text === 'to' || sites.at(tokens, place) !== null) return null;
  }
  return null;
}

const isAmongNumbers = (tokens: readonly Token[], place: number): boolean =>
  isNumbered(tokens, place - 1) && isNumbered(tokens, place + 1);

/** "Left-hand side of". */
function isHandSide(tokens: readonly Token[], place: number): boolean {
  const text = tokenAt(tokens, place)?.text;
  if (text === '-') return textAt(tokens, place + 1) === 'hand' && textAt(tokens, place + 2) === 'side';
  return text === 'hand' && textAt(tokens, place + 1) === 'side';
}

const others: Readonly<Record<string, Side>> = { left: 'right', right: 'left' };

/** "Left and right wrists": the site with the other side too. */
export function otherSideOf(tokens: readonly Token[], site: Site): readonly Site[] {
  const other = site.side === null ? undefined : others[site.side];
  if (other === undefined) return [];
  for (let place = site.first - 1; place >= site.first - 2; place -= 1) {
    if (sides.get(textAt(tokens, place)) !== site.side) continue;
    const isJoint = joints.has(textAt(tokens, place - 1)) && textAt(tokens, place - 1) !== ',';
    return isJoint && sides.get(textAt(tokens, place - 2)) === other ? [{ ...site, side: other }] : [];
  }
  return [];
}

/** "Right through", "right up to": no side. */
function isWay(tokens: readonly Token[], place: number): boolean {
  const next = textAt(tokens, place + 1);
  // "XR knee r/o fracture"
  if (textAt(tokens, place) === 'r' && next === '/' && textAt(tokens, place + 2) === 'o') return true;
  // "left his face bruised": what was done to it
  if (textAt(tokens, place) === 'left' && leftOn.has(next)) return true;
  // "marks dad had left on her neck", "bruises left by a belt"
  if (textAt(tokens, place) === 'left' && leavingOn.has(next))
    return leavers.has(textAt(tokens, place - 1)) || leftOn.has(textAt(tokens, place + 2));
  return textAt(tokens, place) === 'right' && ways.has(next);
}

const leavingOn = new Set(['on', 'by', 'in', 'after', 'from', 'behind', 'over', 'across', 'all', 'around', 'round']);
const leavers = new Set([
  'had',
  'has',
  'have',
  'he',
  'she',
  'they',
  'dad',
  'mum',
  'was',
  'were',
  'been',
  'being',
  'who',
]);
const leftOn = new Set(['his', 'her', 'my', 'their', 'him', 'me']);

/** "B/L": both, and not left. */
function isBilateral(tokens: readonly Token[], place: number): boolean {
  return textAt(tokens, place) === 'l' && textAt(tokens, place - 1) === '/' && textAt(tokens, place - 2) === 'b';
}

/** A side behind a site, or behind the injury that follows it: "R) knee", "rib fractures on the left", "eyelid cut, right side". */
export function sideBehind(tokens: readonly Token[], last: number): Side | null {
  let place = endOfNumbers(tokens, last) + 1;
  // "collarbone tender R"
  if (sore.has(textAt(tokens, place)) && sides.has(textAt(tokens, place + 1)) && closesAt(tokens, place + 2))
    place += 1;
  last = place - 1;
  while (beforeSide.has(textAt(tokens, place)) && place <= last + reachOfSideBehind) place += 1;
  // "subdurals on both sides"
  if (textAt(tokens, place) === 'both' && textAt(tokens, place + 1) === 'sides') return 'both';
  const isLoose = place > last + 1 && !brackets.has(textAt(tokens, place - 1));
  const isSaid = textAt(tokens, place - 1) === 'the' && textAt(tokens, place - 2) === 'on';
  if (isLoose && !isSaid && !closesAt(tokens, place + 1)) return null;
  const token = tokenAt(tokens, place);
  const side = token === undefined || token.begins || isWay(tokens, place) ? undefined : sides.get(token.text);
  if (side === undefined) return null;
  // "L>R"
  const other = goesOnAt(tokens, place + 1) ? sides.get(textAt(tokens, place + 1)) : undefined;
  if (other !== undefined && other !== side) return null;
  // "to chest L arm": the side is of the site that comes next
  for (let next = place + 1; next <= place + 3; next += 1) {
    const text = textAt(tokens, next);
    if (!goesOnAt(tokens, next) || joints.has(text) || text === ':') break;
    if (sites.at(tokens, next) !== null) return null;
  }
  return side;
}

/** "Ribs 5, 6 and 7 on the left": where the numbers of a part end. */
function endOfNumbers(tokens: readonly Token[], last: number): number {
  let place = last;
  for (;;) {
    const next = isBetweenNumbers(tokens, place + 1) ? place + 2 : place + 1;
    if (!goesOnAt(tokens, next) || !isNumbered(tokens, next)) return place;
    place = next;
  }
}

const isBetweenNumbers = (tokens: readonly Token[], place: number): boolean =>
  joinsNumbers.has(textAt(tokens, place)) && isNumbered(tokens, place + 1);
const joinsNumbers = new Set(['-', '/', 'to', 'and', '&', ',', '+']);

/** Whether a clause ends behind a side: "on the left", "right side, from". */
export function closesAt(tokens: readonly Token[], place: number): boolean {
  const token = tokenAt(tokens, place);
  if (token === undefined || token.begins || closing.has(token.text)) return true;
  return (token.text === 'side' || token.text === 'sided') && closesAt(tokens, place + 1);
}

/** Whether no new sentence begins between two tokens. */
export function sameSentence(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from + 1; place <= to; place += 1) if (beginsAt(tokens, place)) return false;
  return true;
}

/** Whether a site begins at a token. */
export const isSiteAt = (tokens: readonly Token[], place: number): boolean => sites.at(tokens, place) !== null;

/** Whether a site, a side or a word of one stands at a token. */
export function isPlace(tokens: readonly Token[], place: number): boolean {
  return sides.has(textAt(tokens, place)) || sites.at(tokens, place) !== null;
}

const toPlaces = new Set(['to', 'on', 'of', 'over', 'the', 'his', 'her', 'left', 'right', 'l', 'r']);

/** "A burn to the hand had been ruled out": the part that it is at stands for nothing between. The last token of it, before `to`. */
export function endOfPlace(tokens: readonly Token[], last: number, to: number): number {
  let end = last;
  for (let place = last + 1; place < to && goesOnAt(tokens, place); place += 1)
    if (isPlace(tokens, place)) end = place;
    else if (!toPlaces.has(textAt(tokens, place))) break;
  return end;
}

/** Whether two mentions stand in one sentence. */
export function isTogether(tokens: readonly Token[], one: Span, other: Span): boolean {
  return sameSentence(tokens, Math.min(one.first, other.first), Math.max(one.first, other.first));
}
