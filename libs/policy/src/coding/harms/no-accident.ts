import { unmeantBySay } from '../dictionary/harms/self-harm.js';
import { listed } from '../dictionary/forms.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const accidents = new Set(unmeantBySay);
const noes = new Set(listed('no, not, never, non, cannot, cant, wasnt, isnt, doesnt, didnt, unlikely'));
/** Between the "no" and what it denies; a comma ends it. */
const between = new Set(
  listed(`
    -, a, an, by, been, be, have, really, thought, to, any, just, recent, likely, considered, seen, as, think, believe, believed, that, this, it, was,
    is, purely, simply
  `),
);

/** "Tied cord round neck, not an accident", "wasn't by mistake": at the word that would have told that nobody meant it. */
export const isNoAccident = (tokens: readonly Token[], place: number): boolean =>
  accidents.has(textAt(tokens, place)) && isNo(tokens, place - 1);

function isNo(tokens: readonly Token[], from: number): boolean {
  let place = from;
  while (between.has(textAt(tokens, place)) && goesOnAt(tokens, place)) place -= 1;
  return goesOnAt(tokens, place + 1) && (noes.has(textAt(tokens, place)) || textAt(tokens, place).endsWith("n't"));
}
