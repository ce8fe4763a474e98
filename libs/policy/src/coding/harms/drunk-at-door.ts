import { listed } from '../dictionary/forms.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const doors = new Set(['door', 'house', 'home', 'flat', 'address', 'property', 'window']);
const owners = new Set(
  listed(`
  the, family, front, their, mum's, mother's, ex's, partner's, gran's, nan's, grandmother's
`),
);
const grown = new Set(
  listed(`
  partner, dad, father, stepdad, stepfather, boyfriend, ex, man, uncle, husband, neighbour, male, mother, mum
`),
);
const young = new Set(
  listed(`
  yp, child, son, daughter, girl, boy, teenager, pupil, he, she, him, her, missing
`),
);

/** "Partner detained, drunk at mum's door": a grown person who is named at the head of the sentence, and nobody young in it. */
export function isAtSomebodysDoor(tokens: readonly Token[], first: number, last: number): boolean {
  if (textAt(tokens, last) !== 'at') return false;
  let place = last + 1;
  while (goesOnAt(tokens, place) && owners.has(textAt(tokens, place))) place += 1;
  if (place === last + 1 || !doors.has(textAt(tokens, place))) return false;
  const sentence = sentenceOf(tokens, first);
  return grown.has(textAt(tokens, sentence.first)) && !hasWord(tokens, sentence.first, first, young);
}
