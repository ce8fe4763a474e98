import { sameSentence } from './sides.js';
import { textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Site, type Span } from '../where-words.js';

/** "Bruises to arms and back no trauma": what is denied is how they came, and not that something befell the back. */

const befalling = new Set(['trauma', 'injury', 'injuries', 'accident']);
const noes = new Set(['no', 'nil', 'without']);
const ands = new Set(['and', '&', '+']);
const ofParts = new Set([
  ...['on', 'to', 'over', 'of', 'across', 'both', 'lower', 'upper', 'the', 'his', 'her', 'left', 'right', 'l', 'r'],
]);

const isWithoutCause = (tokens: readonly Token[], part: number, injury: number): boolean =>
  injury === part + 2 && befalling.has(textAt(tokens, injury)) && noes.has(textAt(tokens, injury - 1));

function beforePart(tokens: readonly Token[], { first }: Site): number {
  let place = first - 1;
  while (ofParts.has(textAt(tokens, place))) place -= 1;
  return place;
}

/** Whether a part ends a list ("legs, arms & back") and a denial of what befell somebody stands right behind it. */
export const isEndWithoutCause = (tokens: readonly Token[], part: Site, injury: number): boolean =>
  isWithoutCause(tokens, part.last, injury) && ands.has(textAt(tokens, beforePart(tokens, part)));

/** Whether the part before such a denial is of the injury before: it stands right behind it, or ends its list. */
export function isOfInjuryBefore(
  tokens: readonly Token[],
  part: Site,
  { first }: Span,
  injuries: readonly Span[],
): boolean {
  if (!isWithoutCause(tokens, part.last, first)) return false;
  const before = injuries.findLast(({ last }) => last < part.first);
  if (before === undefined || !sameSentence(tokens, before.last, first)) return false;
  const place = beforePart(tokens, part);
  return place === before.last || ands.has(textAt(tokens, place));
}
