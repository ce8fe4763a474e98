import { throwings } from '../dictionary/happenings/happenings.js';
import { type Mention } from '../mention.js';
import { behind, hasWord, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { unknownWord } from '../text/words.js';

const reachOfFlight = 14;
const turning = new Set(['it', 'and', 'but', 'which', 'missed', 'missing', ',']);
const meeting = new Set([
  ...['hit', 'struck', 'caught', 'clipped', 'hitting', 'striking', 'catching', 'clipping', 'got', 'landed', 'bounced'],
]);
const before = new Set(['the', 'on', 'off', 'onto', 'his', 'her', 'their', 'instead', 'up', 'hitting']);
const children = new Set(['toddler', 'baby', 'child', 'infant', 'boy', 'girl', 'son', 'daughter', 'children']);

/** "Threw a remote at mum, it missed her and caught the toddler": what was meant for another met the child. */
export function isMetInstead(tokens: readonly Token[], { first, last }: Mention): boolean {
  let verb = first;
  while (verb <= last && !throwings.has(textAt(tokens, verb))) verb += 1;
  if (verb > last) return false;
  const end = behind(tokens, verb, reachOfFlight);
  for (let place = verb + 2; place < end; place += 1) {
    if (!meeting.has(textAt(tokens, place)) || !hasWord(tokens, place - 2, place - 1, turning)) continue;
    let met = place + 1;
    while (met <= end && before.has(textAt(tokens, met))) met += 1;
    if (met > end) return false;
    if (children.has(textAt(tokens, met))) return true;
    if (tokenAt(tokens, met)?.word === unknownWord && /^[a-z]{2,}$/.test(textAt(tokens, met))) return true;
  }
  return false;
}
