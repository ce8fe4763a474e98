import { type Mention } from './mention.js';
import { textAt } from './reading.js';
import { isOfPlace } from './really-there.js';
import { type Token } from './tokens.js';

const ends = new Set([',', ')', 'but', 'and', '-']);
const thats = new Set(['the', 'that']);

/** "L hip bruised then", "broke her wrist at that time": what is told of the time of something before it. */
export function isOfThatTime(tokens: readonly Token[], { kind, last }: Mention): boolean {
  if (kind !== 'injury') return false;
  let place = last + 1;
  while (tokens[place]?.begins === false && isOfPlace(tokens, place)) place += 1;
  if (tokens[place]?.begins !== false) return false;
  if (textAt(tokens, place) === 'then') return closes(tokens, place + 1);
  const isTime = textAt(tokens, place) === 'at' && textAt(tokens, place + 2) === 'time';
  return isTime && thats.has(textAt(tokens, place + 1)) && closes(tokens, place + 3);
}

const closes = (tokens: readonly Token[], place: number): boolean =>
  tokens[place]?.begins !== false || ends.has(textAt(tokens, place));
