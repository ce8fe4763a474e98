import { besideInfection, besideSoftTissueInjury } from '../dictionary/harms/beside-exploitation.js';
import { isPlace } from '../sites/sides.js';
import { hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const softTissue = new Set(besideSoftTissueInjury);
const infectious = new Set(besideInfection);
/** "Imp: STI. RICE", "XR ankle NBI. STI. Home": it is told over sentences of a word or two. */
const reach = 8;
const beforePlace = new Set(['to', 'of', 'l', 'r', 'left', 'right', 'lt', 'rt', 'the']);

/** "L ankle STI", "STI to L wrist": a part right beside it. */
function isAtPlace(tokens: readonly Token[], sti: number): boolean {
  if (isPlace(tokens, sti - 1)) return true;
  let place = sti + 1;
  while (place <= sti + 3 && beforePlace.has(textAt(tokens, place))) place += 1;
  return isPlace(tokens, place) && textAt(tokens, place) !== 'discharge';
}

/** Whether "STI" at a place is a soft tissue injury ("L ankle STI, no #"), and no infection ("treated for STI", "STI, pregnant"). */
export function isSoftTissueInjuryAt(tokens: readonly Token[], sti: number): boolean {
  if (isAtPlace(tokens, sti)) return true;
  if (hasWord(tokens, 0, tokens.length - 1, infectious)) return false;
  return hasWord(tokens, sti - reach, sti + reach, softTissue);
}

/** Whether the word at a place is "STI" as an infection: no injury. */
export const isInfectionAt = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'sti' &&
  !isSoftTissueInjuryAt(tokens, place) &&
  hasWord(tokens, 0, tokens.length - 1, infectious);
