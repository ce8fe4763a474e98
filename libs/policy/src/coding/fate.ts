import { blowsOfFate } from './dictionary/sense.js';
import { goesOnAt, textAt } from './reading.js';
import { type Token } from './tokens.js';

const fate = new Set(blowsOfFate);

/** "The news hit him hard", "it hit him"; and not "lost it and belted him". */
export function isFate(tokens: readonly Token[], first: number): boolean {
  for (let place = first - 1; place >= first - 3; place -= 1) {
    if (!goesOnAt(tokens, place + 1)) return false;
    const text = textAt(tokens, place);
    if (fate.has(text) && (place === first - 1 || !bareFates.has(text))) return true;
  }
  return false;
}
const bareFates = new Set(['it', 'this', 'that']);
