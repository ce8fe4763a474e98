import * as words from '../dictionary/injuries/operations.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt, isNumber } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const wounds = new Set(['wound', 'wounds']);
const operations = new Set(words.operations);
const toCome = new Set([
  'needs',
  'need',
  'for',
  'requires',
  'required',
  'may',
  'await',
  'awaiting',
  'awaits',
  'listed',
  'before',
]);

/** "Section 47 enquiry". */
const isOfLaw = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'section' && isNumber(textAt(tokens, place + 1));
/** A wound that an operation found or closed. */
const explored = new Set(['explored', 'closed', 'repaired', 'sutured', 'debrided', 'washed', 'cleaned']);

/** "Wound dry after hernia repair": a surgeon's, and no injury. */
export function isSurgeons(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'injury' || !wounds.has(textAt(tokens, last))) return false;
  const sentence = sentenceOf(tokens, first);
  for (let place = sentence.first; place <= sentence.last; place += 1)
    if (
      operations.has(textAt(tokens, place)) &&
      !isOfLaw(tokens, place) &&
      !explored.has(textAt(tokens, last + 1)) &&
      !hasWord(tokens, Math.max(sentence.first, place - 2), place - 1, toCome)
    )
      return true;
  return isAfterOperation(tokens, first, last, sentence.first);
}

/** "Post-op check, orchidopexy 3/52 ago. Wound clean": how a surgeon's wound does, told behind the operation. */
function isAfterOperation(tokens: readonly Token[], first: number, last: number, begin: number): boolean {
  if (first > begin + 1 || !doings.has(textAt(tokens, last + 1)) || begin === 0) return false;
  for (let place = 0; place < begin; place += 1)
    if (
      operations.has(textAt(tokens, place)) &&
      !isOfLaw(tokens, place) &&
      !hasWord(tokens, place - 2, place - 1, toCome)
    )
      return true;
  return false;
}
const doings = new Set([
  ...['clean', 'dry', 'healing', 'healed', 'intact', 'well', 'looks', 'satisfactory', 'ok', 'fine', 'check', 'checked'],
  ...['reviewed', 'inspected', 'good', 'closed', 'nicely', 'settled', 'soft', 'neat'],
]);
