import { determiners } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** "Fell on the banana with delight": ate it, and not "on a banana skin". */
export function isFallOnFood(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!fellWords.has(textAt(tokens, first)) || first !== last) return false;
  if (textAt(tokens, last + 1) !== 'on' && textAt(tokens, last + 1) !== 'upon') return false;
  const food = determiners.has(textAt(tokens, last + 2)) ? last + 3 : last + 2;
  return goesOnAt(tokens, food) && foods.has(textAt(tokens, food)) && isWhole(tokens, food + 1);
}
/** "On the milk crate": another thing. */
const isWhole = (tokens: readonly Token[], next: number): boolean =>
  !goesOnAt(tokens, next) || behindFood.has(textAt(tokens, next));
const behindFood = new Set([
  ...['with', 'like', 'as', 'and', 'when', 'at', ',', 'hungrily', 'ravenously', 'greedily', 'after', 'in', 'given'],
]);
const fellWords = new Set(['fell', 'falls', 'falling']);
const foods = new Set([
  ...['food', 'banana', 'breakfast', 'lunch', 'dinner', 'tea', 'supper', 'meal', 'snack', 'snacks', 'biscuit', 'toast'],
  ...['biscuits', 'sandwich', 'sandwiches', 'crisps', 'cake', 'fruit', 'cereal', 'pasta', 'leftovers'],
]);
