import { hasWord, sentenceOf, textAt } from './reading.js';
import { type Mention } from './mention.js';
import { type Token } from './tokens.js';

const streams = new Set(['shower', 'tap']);
const burns = new Set([
  ...['burn', 'burns', 'burnt', 'burned', 'scald', 'scalds', 'scalded', 'blister', 'blisters', 'blistered'],
  ...['cool', 'cooled', 'cooling', 'aid', 'straight', 'immediately', 'minutes', 'mins', 'min'],
]);
const meantSo = new Set([
  ...['punish', 'punished', 'punishment', 'punishing', 'discipline', 'lesson', 'naughty', 'wetting', 'wet', 'soiled'],
  ...['soiling', 'crying', 'screamed', 'screaming', 'begged', 'angry', 'forced', 'forcing', 'until', 'hot', 'scalding'],
]);

/** "Held him under the cold tap straight away, burn to chest": what parents are taught to do, and no assault, unless it was to punish. */
export function isCooling(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (textAt(tokens, last - 1) !== 'cold' || !streams.has(textAt(tokens, last))) return false;
  const sentence = sentenceOf(tokens, first);
  return hasWord(tokens, sentence.first, sentence.last, burns) && !hasWord(tokens, first, sentence.last, meantSo);
}
