import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { goesOnAt, hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const fists = new KeyWords(['fist', 'fists', 'palm', 'palms', 'hand', 'hands']);
const withs = new Set(['w', 'with']);
const owns = new Set(['own']);
const reachOfFist = 3;

/** "Hit own head with fist few times": what a child does, of which nobody says that it did harm. */
export function isByOwnFist(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'head-injury' || !fists.areIn(tokens) || !hasWord(tokens, first, last, owns)) return false;
  for (let place = last + 1; place <= last + reachOfFist && goesOnAt(tokens, place); place += 1)
    if (fists.has(textAt(tokens, place))) return hasWord(tokens, last + 1, place, withs);
  return false;
}
