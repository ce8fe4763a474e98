import { hasWord, sentenceOf } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const siblings = new Set(['brother', 'sister', 'cousin', 'sibling', 'friend']);
const theChild = new Set(['child']);

/** "Brother rang, saying stepdad had hit Kai": reported by who was not hit, and no disclosure. */
export const isReportedBySibling = (tokens: readonly Token[], verb: number, deed: number): boolean =>
  hasWord(tokens, verb + 1, deed + 1, theChild) && hasWord(tokens, sentenceOf(tokens, verb).first, verb - 1, siblings);
