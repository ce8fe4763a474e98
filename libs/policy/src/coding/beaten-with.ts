import { behind, goesOnAt, hasWord, textAt, sentenceOf } from './reading.js';
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

/** Things that stay in a hand, though a game is named before them. */
export const held: ReadonlySet<string> = new Set([
  ...['bat', 'club', 'stick', 'racket', 'racquet', 'cue', 'boot', 'belt', 'pump', 'trophy', 'post', 'stump'],
]);
const purposes = new Set([
  ...['aimed', 'deliberately', 'purposely', 'purpose', 'intentionally', 'punish', 'punished', 'punishment', 'sock'],
  ...['refused', 'argument', 'angry', 'anger', "wouldn't", 'would', 'repeatedly', 'naughty'],
]);

/** Whether what comes behind in the sentence tells that a blow was meant: "aimed at his face", "when he would not eat". */
export const isOnPurpose = (tokens: readonly Token[], last: number): boolean =>
  hasWord(tokens, last + 1, sentenceOf(tokens, last).last, purposes);

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
      return (
        !held.has(textAt(tokens, place + 1)) &&
        !isOnPurpose(tokens, last) &&
        !hasWord(tokens, place, behind(tokens, place, reachOfImplement), whoses)
      );
  return false;
}
