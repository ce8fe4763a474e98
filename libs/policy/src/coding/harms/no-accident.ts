import { textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const accidents = new Set(['accident', 'accidental', 'accidentally', 'mistake', 'unintentional', 'inadvertent']);
const noes = new Set(['no', 'not', 'never', 'non']);

/** "Tied cord round neck, not an accident", "wasn't by mistake": at the word that would have told that nobody meant it. */
export const isNoAccident = (tokens: readonly Token[], place: number): boolean =>
  accidents.has(textAt(tokens, place)) &&
  [place - 1, place - 2].some((before) => noes.has(textAt(tokens, before)) || textAt(tokens, before).endsWith("n't"));
