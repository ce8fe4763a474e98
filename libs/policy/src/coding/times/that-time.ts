import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { beginsAt, goesOnAt, hasWord, textAt } from '../text/reading.js';
import { isOfPlace } from '../reach/really-there.js';
import { type Token } from '../text/tokens.js';

const ends = new Set([',', ')', 'but', 'and', '-']);
const thens = new KeyWords(['then', 'time']);
const reachOfThen = 6;
const thats = new Set(['the', 'that']);

const itself = new Set(['it', 'which', 'this']);

/** "L hip bruised then", "broke her wrist at that time", "it broke her collar bone": what is told of the time of something before it. */
export function isOfThatTime(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (kind === 'injury' && itself.has(textAt(tokens, first - 1)) && beginsAt(tokens, first - 1)) return true;
  if (kind !== 'injury' || !thens.areIn(tokens)) return false;
  if (!hasWord(tokens, last + 1, last + reachOfThen, thens)) return false;
  let place = last + 1;
  while (goesOnAt(tokens, place) && isOfPlace(tokens, place)) place += 1;
  if (!goesOnAt(tokens, place)) return false;
  if (textAt(tokens, place) === 'then') return closes(tokens, place + 1);
  const isTime = textAt(tokens, place) === 'at' && textAt(tokens, place + 2) === 'time';
  return isTime && thats.has(textAt(tokens, place + 1)) && closes(tokens, place + 3);
}

const closes = (tokens: readonly Token[], place: number): boolean =>
  !goesOnAt(tokens, place) || ends.has(textAt(tokens, place));
