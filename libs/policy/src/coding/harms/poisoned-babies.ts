import { infants } from '../dictionary/short-words.js';
import { textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type HarmTold } from './harms-told.js';

const small = new Set([...infants, 'neonate']);

/** "Baby opiate intoxication": somebody poisoned it, and it is no young person who drinks or takes drugs. */
export const isOfBaby = (tokens: readonly Token[], { value, begin, last }: HarmTold): boolean =>
  value === 'intoxicated' && last > begin && small.has(textAt(tokens, begin - 1));
