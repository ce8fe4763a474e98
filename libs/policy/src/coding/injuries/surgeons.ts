import { listed } from '../dictionary/forms.js';
import * as words from '../dictionary/injuries/operations.js';
import { type Mention } from '../mention.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt, isNumber } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const wounds = new Set(['wound', 'wounds']);
const operations = new Set(words.operations);
const toCome = new Set(
  listed(`
  needs, need, for, requires, required, may, await, awaiting, awaits, listed, before
`),
);

/** "Section 47 enquiry". */
const isOfLaw = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'section' && isNumber(textAt(tokens, place + 1));
/** A wound that an operation found or closed. */
const explored = new Set(['explored', 'closed', 'repaired', 'sutured', 'debrided', 'washed', 'cleaned']);

/** "Wound dry after hernia repair": a surgeon's, and no injury. */
export function isSurgeons(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'injury' || !wounds.has(textAt(tokens, last))) return false;
  if (isOfOpenedChest(tokens, first, last) || isOfDividedTie(tokens, first, last)) return true;
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

/** "Sternal wound good": how the chest does that was opened for a heart, and no "sternal wound 2cm". */
const isOfOpenedChest = (tokens: readonly Token[], first: number, last: number): boolean =>
  (textAt(tokens, last - 1) === 'sternal' || textAt(tokens, first - 1) === 'sternal') &&
  goesOnAt(tokens, last + 1) &&
  doings.has(textAt(tokens, last + 1));

/** "Wound under tongue post division": of a tongue tie. */
function isOfDividedTie(tokens: readonly Token[], first: number, last: number): boolean {
  const end = behind(tokens, last, reachOfTie);
  if (!hasWord(tokens, last + 1, end, tongues)) return false;
  for (let place = last + 1; place < end; place += 1)
    if (afters.has(textAt(tokens, place)) && divisions.has(textAt(tokens, place + 1))) return true;
  const { first: begin } = sentenceOf(tokens, first);
  return hasWord(tokens, begin, first - 1, ties) && hasWord(tokens, begin, first - 1, divisions);
}
const reachOfTie = 7;
const tongues = new Set(['tongue']);
const ties = new Set(['tie', 'ties', 'tt']);
const afters = new Set(['post', 'after', 'following', 'from']);
const divisions = new Set(['division', 'divided', 'release', 'snip']);

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
