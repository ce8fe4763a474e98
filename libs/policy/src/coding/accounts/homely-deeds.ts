import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const dids = new Set(['did', 'done']);
const homely = new Set(
  listed(`
    homework, hair, plait, plaits, bunches, ponytail, haircut, fringe, baking, cake, cooking, dressing, dressings, costume, sewing,
    lunch, packing, shopping, drawing, painting, project, model, nails, spelling, spellings, reading, washing, ironing, plaster
  `),
);

/** "Nice plait. Says mum did it": what a parent made, told in the same sentence or the one before. */
export function isHomelyDeed(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!dids.has(textAt(tokens, last - 1))) return false;
  const sentence = sentenceOf(tokens, first);
  const from = sentence.first > 0 ? sentenceOf(tokens, sentence.first - 1).first : 0;
  return hasWord(tokens, from, sentence.last, homely);
}
