import { type Found } from './terms.js';
import { textAt } from './reading.js';
import { isNumbered } from './sides.js';
import { type Token } from './tokens.js';
import { between, sides, sites } from './where-words.js';

/** These tell of harm only with the part that they befell: "knocked his elbow", and not "knocked on the door". */
const befalling = new Set(['banged', 'knocked', 'banging', 'knocking', 'stabbed', 'stabs', 'split', 'splits']);
const owners = new Set(['his', 'her', 'the', 'their', 'my', 'both', 'in', 'to', "child's", "baby's", 'own', 'on']);
const beforeStab = new Set(['in', 'to', 'on']);
const copulas = new Set(['was', 'got', 'is', 'being', 'been', 'were']);
const most = 5;

/** Whether words that need a part of the body have none right beside them. */
export function lacksPart(tokens: readonly Token[], { first, last }: Found<unknown>): boolean {
  const text = textAt(tokens, first);
  if (first !== last || !befalling.has(text)) return false;
  return !isPartBehind(tokens, last, text.startsWith('stab')) && !isPartBefore(tokens, first);
}

function isPartBehind(tokens: readonly Token[], last: number, isStab: boolean): boolean {
  for (let place = last + 1; place <= last + most; place += 1) {
    if (tokens[place]?.begins !== false) return false;
    if (sites.at(tokens, place) !== null) return true;
    const text = textAt(tokens, place);
    if (beforeStab.has(text) ? isStab : owners.has(text)) continue;
    if (!between.has(text) && !sides.has(text) && !isNumbered(tokens, place)) return false;
  }
  return false;
}

function isPartBefore(tokens: readonly Token[], first: number): boolean {
  if (tokens[first]?.begins === true) return false;
  const place = copulas.has(textAt(tokens, first - 1)) ? first - 2 : first - 1;
  return sites.at(tokens, place) !== null;
}
