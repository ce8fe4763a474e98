import { behind, goesOnAt, hasWord, textAt } from './reading.js';
import { type Token } from './tokens.js';
import { type Span } from './where-words.js';

const implementsOfBlows = new Set([
  ...['belt', 'slipper', 'slippers', 'spoon', 'strap', 'cane', 'cable', 'hairbrush', 'hanger', 'shoe', 'sandal'],
  ...['wire', 'hose', 'whip', 'buckle', 'flip-flop', 'charger', 'ruler', 'coathanger', 'paddle', 'flex', 'birch'],
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

const flies = /(?:balls?|frisbee|shuttlecock|puck)$/;
const strikers = new Set(['hit', 'struck']);
const whoses = new Set(['by', 'from']);

/** "Hit with a football at break", "being struck with a hockey ball": it flew, and nobody hit with it. */
export function isHitWithBall(tokens: readonly Token[], { first, last }: Span): boolean {
  const withAt = textAt(tokens, last) === 'with' ? last : last + 1;
  if (textAt(tokens, withAt) !== 'with' || !strikers.has(textAt(tokens, withAt - 1)) || withAt - first > 2)
    return false;
  for (let place = withAt + 1; place <= withAt + reachOfImplement && goesOnAt(tokens, place); place += 1)
    if (flies.test(textAt(tokens, place)))
      return !hasWord(tokens, place, behind(tokens, place, reachOfImplement), whoses);
  return false;
}
