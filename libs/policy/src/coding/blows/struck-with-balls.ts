import { isWithThingBy } from './blows-by.js';
import { ballGames } from '../school-and-games/games.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** Things that stay in a hand, though a game is named before them. */
const held: ReadonlySet<string> = new Set([
  ...['bat', 'club', 'stick', 'racket', 'racquet', 'cue', 'boot', 'belt', 'pump', 'trophy', 'post', 'stump'],
]);
const purposes = new Set([
  ...['aimed', 'deliberately', 'purposely', 'purpose', 'intentionally', 'punish', 'punished', 'punishment', 'sock'],
  ...['refused', 'argument', 'angry', 'anger', "wouldn't", 'would', 'repeatedly', 'naughty'],
]);

/** Whether what comes behind in the sentence tells that a blow was meant: "aimed at his face", "when he would not eat". */
const isOnPurpose = (tokens: readonly Token[], last: number): boolean =>
  hasWord(tokens, last + 1, sentenceOf(tokens, last).last, purposes);

const flying = new Set([...ballGames, 'ball', 'frisbee', 'snowball', 'puck', 'boomerang']);
const neutral = new Set(['hit', 'struck', 'whacked', 'smacked', 'bashed', 'caught']);
const endsOfThing = new Set(['by', 'in', 'on', 'to', 'at', 'from', ',', 'and', 'when', 'his', 'her', 'their']);
const reachOfThing = 4;

/** "Hit with a tennis ball": in play, where nobody is said to have done it, or why. A stick, bat or club is swung by somebody. */
export const asStruck = (tokens: readonly Token[], mention: Mention): Mention => {
  const { value, first } = mention;
  // "being hit" is read without its "with"
  const last = textAt(tokens, mention.last) === 'with' ? mention.last : mention.last + 1;
  if (value !== 'assault' || textAt(tokens, last) !== 'with' || last - first > 2) return mention;
  if (!neutral.has(textAt(tokens, last - 1)) || isWithThingBy(tokens, last - 1)) return mention;
  if (isOnPurpose(tokens, last)) return mention;
  for (let place = last + 1; place <= last + reachOfThing && goesOnAt(tokens, place); place += 1) {
    if (held.has(textAt(tokens, place + 1))) return mention;
    if (flying.has(textAt(tokens, place))) return { ...mention, value: 'hit-by-object', last: place };
    if (endsOfThing.has(textAt(tokens, place))) return mention;
  }
  return mention;
};
