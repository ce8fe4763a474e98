import { beens } from '../dictionary/short-words.js';
import { textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const struckBy = new Set(['hit', 'struck', 'knocked', 'caught', 'crushed', 'over', 'down', 'bitten', 'attacked']);

/** Whether a "by" or "in" goes on with what is denied or doubted: "may have been hit by a swing", "denies being in a car crash". */
export function isOfOneEvent(tokens: readonly Token[], place: number): boolean {
  const before = textAt(tokens, place - 1);
  const text = textAt(tokens, place);
  return text === 'by' ? struckBy.has(before) : text === 'in' && (beens.has(before) || before === 'being');
}
