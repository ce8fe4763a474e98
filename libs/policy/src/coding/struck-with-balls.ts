import { held, isOnPurpose } from './beaten-with.js';
import { isWithThingBy } from './blows-by.js';
import { ballGames } from './games.js';
import { type Mention } from './mention.js';
import { goesOnAt, textAt } from './reading.js';
import { type Token } from './tokens.js';

const flying = new Set([...ballGames, 'ball', 'frisbee', 'snowball', 'puck', 'boomerang']);
const neutral = new Set(['hit', 'struck', 'whacked', 'smacked', 'bashed', 'caught']);
const endsOfThing = new Set(['by', 'in', 'on', 'to', 'at', 'from', ',', 'and', 'when', 'his', 'her', 'their']);
const reachOfThing = 4;

/** "Hit with a tennis ball": in play, where nobody is said to have done it, or why. A stick, bat or club is swung by somebody. */
export const asStruck = (tokens: readonly Token[], mention: Mention): Mention => {
  const { value, first, last } = mention;
  if (value !== 'assault' || textAt(tokens, last) !== 'with' || !neutral.has(textAt(tokens, first))) return mention;
  if (isWithThingBy(tokens, last - 1)) return mention;
  if (isOnPurpose(tokens, last)) return mention;
  for (let place = last + 1; place <= last + reachOfThing && goesOnAt(tokens, place); place += 1) {
    if (held.has(textAt(tokens, place + 1))) return mention;
    if (flying.has(textAt(tokens, place))) return { ...mention, value: 'hit-by-object', last: place };
    if (endsOfThing.has(textAt(tokens, place))) return mention;
  }
  return mention;
};
