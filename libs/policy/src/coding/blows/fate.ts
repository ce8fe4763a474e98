import { blowsOfFate } from '../dictionary/sense.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const fate = new Set(blowsOfFate);

/** "The news hit him hard", "it hit him"; and not "lost it and belted him". */
export function isFate(tokens: readonly Token[], first: number): boolean {
  for (let place = first - 1; place >= first - 3; place -= 1) {
    if (!goesOnAt(tokens, place + 1)) return false;
    const text = textAt(tokens, place);
    // "cannot move and he hits her": a verb
    if (text === 'move' && /(?:not|n't|nt)$/.test(textAt(tokens, place - 1))) return false;
    if (fate.has(text) && (place === first - 1 || !bareFates.has(text))) return true;
  }
  return false;
}
/** "Covid hit the family hard": the news is the subject. */
export function isBlownByFate(tokens: readonly Token[], first: number): boolean {
  if (!striking.has(textAt(tokens, first))) return false;
  const place = had.has(textAt(tokens, first - 1)) ? first - 2 : first - 1;
  return goesOnAt(tokens, place + 1) && fate.has(textAt(tokens, place)) && !bareFates.has(textAt(tokens, place));
}
const striking = new Set(['hit', 'hits', 'struck', 'strikes', 'hitting']);
const had = new Set(['has', 'had', 'have', 'really', 'then', 'also', 'just']);

const bareFates = new Set(['it', 'this', 'that']);
