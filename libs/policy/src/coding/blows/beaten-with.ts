import { behind, goesOnAt, hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const implementsOfBlows = new Set([
  ...['belt', 'slipper', 'slippers', 'spoon', 'strap', 'cane', 'cable', 'hairbrush', 'hanger', 'shoe', 'sandal'],
  ...['wire', 'hose', 'whip', 'buckle', 'charger', 'ruler', 'coathanger', 'paddle', 'flex', 'birch'],
  ...['crop', 'broomstick', 'broom', 'mop', 'ladle', 'spatula', 'rod', 'fist', 'fists', 'flipflop', 'trainer'],
]);
const reachOfImplement = 4;

/** "He was hit with a belt": nobody says who did it, and somebody did. */
export function isBeatenWith(tokens: readonly Token[], { first, last }: Span): boolean {
  for (let place = first; place <= last + 1; place += 1)
    if (textAt(tokens, place) === 'with' && goesOnAt(tokens, place))
      return hasWord(tokens, place + 1, behind(tokens, place, reachOfImplement), implementsOfBlows);
  return false;
}
