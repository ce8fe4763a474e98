import { passives, took } from './dictionary/deeds.js';
import { type Mention } from './mention.js';
import { beginsAt, hasWord, sentenceOf, textAt } from './reading.js';
import { isSiteAt } from './sides.js';
import { type Token } from './tokens.js';

/** "Took a knee to the thigh during the match": what players do to each other, and where. */
export function isKnock(tokens: readonly Token[], { value, first }: Mention): boolean {
  if (value !== 'sport') return false;
  const sentence = sentenceOf(tokens, first);
  if (!hasWord(tokens, sentence.first, sentence.last, took)) return false;
  for (let place = sentence.first; place <= sentence.last; place += 1)
    if (isSiteAt(tokens, place) || isMetByPlayer(tokens, place)) return true;
  return false;
}

/** "Kicked in a tackle", "was elbowed playing netball": by whom is plain. */
const isMetByPlayer = (tokens: readonly Token[], place: number): boolean =>
  contacts.has(textAt(tokens, place)) &&
  meanwhile.has(textAt(tokens, place + 1)) &&
  (beginsAt(tokens, place) || passives.has(textAt(tokens, place - 1)));
const contacts = new Set(['kicked', 'elbowed', 'kneed', 'stamped', 'clattered', 'headbutted', 'tackled']);
const meanwhile = new Set(['in', 'while', 'whilst', 'during', 'when', 'playing', 'at', 'on']);
