import { hasWord } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** "Burned me with the iron": in the child's own words, whoever is named that did it. */
export const isWithThing = (tokens: readonly Token[], thing: number): boolean =>
  hasWord(tokens, thing - 3, thing - 1, withs) && hasWord(tokens, thing - reachToOwn, thing - 3, ownVictims);
const withs = new Set(['with', 'using', 'on']);
export const ownVictims: ReadonlySet<string> = new Set(['me', 'my']);
const reachToOwn = 6;
