import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const lates = new Set(['waited', 'waits', 'late', 'later', 'delay', 'delayed', 'delays', 'sooner', 'earlier']);
const hows = new Set(['how', 'what', 'where', 'happened', 'came', 'caused']);
const reachOfWhy = 5;

/** "Waited two weeks, could not say why", "could not say why there was a delay": what is not told is why they came late. */
export function isWhyLate(tokens: readonly Token[], { first, last }: Span): boolean {
  const why = textAt(tokens, last) === 'why' ? last : goesOnAt(tokens, last + 1) ? last + 1 : last;
  if (textAt(tokens, why) !== 'why' || hasWord(tokens, first, why + 1, hows)) return false;
  const end = behind(tokens, why, reachOfWhy);
  // "late, could not say why he was bruised"
  return hasWord(tokens, end === why ? sentenceOf(tokens, first).first : why + 1, end, lates);
}
