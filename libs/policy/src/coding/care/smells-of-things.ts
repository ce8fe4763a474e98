import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { behind, hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const clothes = new Set(['clothes', 'clothing', 'uniform']);
const things = new Set(
  listed('smoke, cigarettes, tobacco, cannabis, weed, food, perfume, cooking, bonfire, dog, fabric, washing, paint'),
);
const dirt = new Set(listed('urine, faeces, wee, poo, vomit, sweat, damp, mould, sick, pee, body, unwashed, dirt'));
const strongly = new Set(['strongly', 'very', 'badly']);
const reachOfSmell = 6;

/** "Uniform smells of smoke": of a home where somebody smokes, and of no dirt. */
export function isSmellOfThings(tokens: readonly Token[], mention: Mention): boolean {
  if (!isOfClothes(tokens, mention) || isSmellOfDirt(tokens, mention)) return false;
  const of = strongly.has(textAt(tokens, mention.last + 1)) ? mention.last + 2 : mention.last + 1;
  return textAt(tokens, of) === 'of' && things.has(textAt(tokens, of + 1));
}

/** "Uniform smells of smoke and urine", "clothes reek of dog urine". */
export const isSmellOfDirt = (tokens: readonly Token[], mention: Mention): boolean =>
  isOfClothes(tokens, mention) &&
  textAt(tokens, strongly.has(textAt(tokens, mention.last + 1)) ? mention.last + 2 : mention.last + 1) === 'of' &&
  hasWord(tokens, mention.last + 1, behind(tokens, mention.last, reachOfSmell), dirt);

const isOfClothes = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  hasWord(tokens, first, last, clothes);
