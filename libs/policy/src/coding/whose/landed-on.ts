import { youngKin } from '../dictionary/people/kin.js';
import { type Mention } from '../mention.js';
import { grownDoers } from '../people/named-people.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';

const falls = new Set(['fall', 'fall-from-height']);
const landings = new Set(['landed', 'landing', 'lands', 'fell', 'falling', 'rolled', 'rolling', 'crashed', 'came']);
const ons = new Set(['on', 'onto']);
const known = new Set(['the', 'this']);
const children = new Set(['him', 'baby', 'child', 'toddler', 'infant', 'pt', 'patient', 'newborn']);
const ends = new Set([
  ',',
  'and',
  'when',
  'while',
  'as',
  'but',
  'causing',
  'with',
  'at',
  'in',
  'on',
  'last',
  'so',
  'during',
]);
const reachOfLanding = 9;

/** Not pupils: of children who stumble over each other each has their own fall. */
const family = new Set([...grownDoers, ...youngKin]);

/** "Dad fell over and landed on top of her": whoever fell, it met the child. Of "landed on her hand" the hand may be hers who fell. */
export function landsOnChild(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (!falls.has(value) || !hasWord(tokens, sentenceOf(tokens, first).first, first, family)) return false;
  for (let place = first; place <= last + reachOfLanding && (place === first || goesOnAt(tokens, place)); place += 1)
    if (landings.has(textAt(tokens, place)) && ons.has(textAt(tokens, place + 1)) && isChildAt(tokens, place + 2))
      return true;
  return false;
}

function isChildAt(tokens: readonly Token[], from: number): boolean {
  let place = from;
  if (textAt(tokens, place) === 'top' && textAt(tokens, place + 1) === 'of') place += 2;
  if (known.has(textAt(tokens, place))) place += 1;
  if (!goesOnAt(tokens, place)) return false;
  const text = textAt(tokens, place);
  if (text === 'her') return !goesOnAt(tokens, place + 1) || ends.has(textAt(tokens, place + 1));
  return children.has(text) && !isPlace(tokens, place + 1);
}
