import { deepSores, pressedBy, pressureSores } from '../dictionary/injuries/pressure-sores.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf } from '../text/reading.js';
import { each, Terms } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const sores = new Terms(each(true, pressureSores));
const deep = new Terms(each(true, deepSores));
const pressed = new Set(pressedBy);

/** "Pressure sore grade 1 on heel", "cat 3 pressure ulcer under the cast": one that is not deep, or comes of what a child is treated with, is no wound. */
export function isShallowSore(tokens: readonly Token[], { first, last }: Pick<Mention, 'first' | 'last'>): boolean {
  const sore = sores.at(tokens, first);
  if (sore === null || sore.last !== last) return false;
  const sentence = sentenceOf(tokens, first);
  if (hasWord(tokens, sentence.first, sentence.last, pressed)) return true;
  return deep.in(tokens, sentence.first, sentence.last + 1).length === 0;
}
