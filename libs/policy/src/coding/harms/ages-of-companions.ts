import { behindAges, ofOwnPartner } from '../dictionary/harms/older-companions.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type HarmTold } from './harms-told.js';

const [own, behind] = [new Set(ofOwnPartner), new Set(behindAges)];
const elders = new Set([
  "mum's",
  "mother's",
  "dad's",
  "father's",
  "sister's",
  "aunt's",
  'mum',
  'mother',
  'dad',
  'father',
]);

/** "Split from boyfriend 18 months ago", "lives with mum and partner 24": a number that is no age, or of a partner who is a parent's. */
export function isAgeOfNobody(tokens: readonly Token[], { value, begin, first, last }: HarmTold): boolean {
  if (value !== 'controlling-companion' || first !== begin + 1 || !/^(?:\(|\d+)$/.test(textAt(tokens, first)))
    return false;
  if (goesOnAt(tokens, last + 1) && !behind.has(textAt(tokens, last + 1))) return true;
  if (hasWord(tokens, sentenceOf(tokens, begin).first, begin - 1, elders)) return true;
  return textAt(tokens, begin) === 'partner' && !hasWord(tokens, 0, tokens.length - 1, own);
}
