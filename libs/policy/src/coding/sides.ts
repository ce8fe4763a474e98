import { type Token } from './tokens.js';
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
} from './where-words.js';

/** What stands behind a "right" that is no side. */
const ways = new Set([
  ...['through', 'up', 'down', 'away', 'after', 'before', 'next', 'round', 'by', 'behind', 'now', 'across', 'where'],
  ...['onto', 'into', 'as', 'angle', 'off', 'out', 'into', 'to', 'beside', 'along'],
]);

export function siteAt(tokens: readonly Token[], { first, last }: Span, value: string): Site {
  return { value, first, last, side: sideOf(tokens, first, last) };
}

/** The side before a site, or right behind it: "left index finger", "R) arm", "elbow left". */
export function sideOf(tokens: readonly Token[], first: number, last: number): Side | null {
  return sideBefore(tokens, first) ?? sideBehind(tokens, last);
}

export const isNumbered = (tokens: readonly Token[], place: number): boolean => {
  const text = tokens[place]?.text ?? '';
  return (text >= '0' && text < ':') || ordinals.has(text);
};

function sideBefore(tokens: readonly Token[], first: number): Side | null {
  let others = 0;
  for (let place = first - 1; place >= Math.max(0, first - reachOfSide); place -= 1) {
    if (tokens[place + 1]?.begins === true) return null;
    const text = tokens[place]?.text ?? '';
    if (brackets.has(text)) continue;
    const side = isWay(tokens, place) ? undefined : sides.get(text);
    // a single letter may be anything when an unknown word follows it
    if (isBilateral(tokens, place)) return 'both';
    if (side !== undefined) return others === 0 || text.length > 2 ? side : null;
    if (between.has(text) || isNumbered(tokens, place) || isHandSide(tokens, place)) continue;
    // "left 5th and 6th ribs"
    if (joints.has(text) && isNumbered(tokens, place - 1) && isNumbered(tokens, place + 1)) continue;
    others += 1;
    if (others > 1 || joints.has(text) || text === 'to' || sites.at(tokens, place) !== null) return null;
  }
  return null;
}

/** "Left-hand side of". */
function isHandSide(tokens: readonly Token[], place: number): boolean {
  const text = tokens[place]?.text;
  if (text === '-') return tokens[place + 1]?.text === 'hand' && tokens[place + 2]?.text === 'side';
  return text === 'hand' && tokens[place + 1]?.text === 'side';
}

const others: Readonly<Record<string, Side>> = { left: 'right', right: 'left' };

/** "Left and right wrists": the site with the other side too. */
export function otherSideOf(tokens: readonly Token[], site: Site): readonly Site[] {
  const other = site.side === null ? undefined : others[site.side];
  if (other === undefined) return [];
  for (let place = site.first - 1; place >= site.first - 2; place -= 1) {
    if (sides.get(tokens[place]?.text ?? '') !== site.side) continue;
    const isJoint = joints.has(tokens[place - 1]?.text ?? '') && tokens[place - 1]?.text !== ',';
    return isJoint && sides.get(tokens[place - 2]?.text ?? '') === other ? [{ ...site, side: other }] : [];
  }
  return [];
}

/** "Right through", "right up to": no side. */
function isWay(tokens: readonly Token[], place: number): boolean {
  return tokens[place]?.text === 'right' && ways.has(tokens[place + 1]?.text ?? '');
}

/** "B/L": both, and not left. */
function isBilateral(tokens: readonly Token[], place: number): boolean {
  return tokens[place]?.text === 'l' && tokens[place - 1]?.text === '/' && tokens[place - 2]?.text === 'b';
}

/** A side behind a site, or behind the injury that follows it: "R) knee", "rib fractures on the left", "eyelid cut, right side". */
export function sideBehind(tokens: readonly Token[], last: number): Side | null {
  let place = last + 1;
  while (beforeSide.has(tokens[place]?.text ?? '') && place <= last + reachOfSideBehind) place += 1;
  const isLoose = place > last + 1 && !brackets.has(tokens[place - 1]?.text ?? '');
  const isSaid = tokens[place - 1]?.text === 'the' && tokens[place - 2]?.text === 'on';
  if (isLoose && !isSaid && !closesAt(tokens, place + 1)) return null;
  const token = tokens[place];
  const side = token === undefined || token.begins || isWay(tokens, place) ? undefined : sides.get(token.text);
  if (side === undefined) return null;
  // "to chest L arm": the side is of the site that comes next
  for (let next = place + 1; next <= place + 3; next += 1) {
    const text = tokens[next]?.text ?? '';
    if (tokens[next]?.begins !== false || joints.has(text)) break;
    if (sites.at(tokens, next) !== null) return null;
  }
  return side;
}

/** Whether a clause ends behind a side: "on the left", "right side, from". */
function closesAt(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (token === undefined || token.begins || closing.has(token.text)) return true;
  return (token.text === 'side' || token.text === 'sided') && closesAt(tokens, place + 1);
}

/** Whether no new sentence begins between two tokens. */
export function sameSentence(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from + 1; place <= to; place += 1) if (tokens[place]?.begins === true) return false;
  return true;
}

export const isSiteAt = (tokens: readonly Token[], place: number): boolean => sites.at(tokens, place) !== null;

/** Whether a site, a side or a word of one stands at a token. */
export function isPlace(tokens: readonly Token[], place: number): boolean {
  return sides.has(tokens[place]?.text ?? '') || sites.at(tokens, place) !== null;
}
