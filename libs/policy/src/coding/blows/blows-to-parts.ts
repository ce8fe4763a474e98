import { blowsToParts } from '../dictionary/blows/blows.js';
import { hittings, ownersOfOne } from '../dictionary/short-words.js';
import { isOwnPartMet } from '../people/own-part-met.js';
import { beginsAt, textAt } from '../text/reading.js';
import { isSiteAt } from '../sites/sides.js';
import { isStrikingOther, strikerBefore } from './strikers.js';
import { type Token } from '../text/tokens.js';

/** Where a part of somebody is struck by somebody else, the place of the part: "mum's boyfriend booted his ankle"; null where it may be an own one. */
export function partStruck(tokens: readonly Token[], place: number): number | null {
  if (beginsAt(tokens, place) || !ownersOfOne.has(textAt(tokens, place + 1))) return null;
  const part = sides.has(textAt(tokens, place + 2)) ? place + 3 : place + 2;
  return isSiteAt(tokens, part) && isOfAnother(tokens, place, part) ? part : null;
}

/** Whether somebody else than whose part it is strikes it: "dad hit his head" may be his own. */
function isOfAnother(tokens: readonly Token[], verb: number, part: number): boolean {
  if (isOfOtherSex(tokens, verb)) return true;
  const striker = strikerBefore(tokens, verb);
  const own = textAt(tokens, verb + 1);
  if (striker !== null && isStrikingOther(tokens, striker, own)) return !maybeByChance.has(textAt(tokens, verb));
  if (isHabit(textAt(tokens, verb), textAt(tokens, verb + 2))) return false;
  if (striker !== null && isHitThere(tokens, verb, part)) return true;
  return (striker !== null || isSeenTo(tokens, verb)) && (blowsToParts.has(textAt(tokens, verb)) || own === 'my');
}

/** "Smacking her lips", "kicking his heels": one's own. */
const isHabit = (verb: string, part: string): boolean =>
  (part === 'lips' && verb.startsWith('smack')) ||
  (part === 'chest' && /^(?:thump|beat|pound|puff)/.test(verb)) ||
  (part === 'heels' && verb.startsWith('kick'));

/** "Uncle hit his legs": where hardly anybody hits himself, unless on a thing. */
const isHitThere = (tokens: readonly Token[], verb: number, part: number): boolean =>
  hittings.has(textAt(tokens, verb)) && ofOthersOnly.has(textAt(tokens, part)) && !isOwnPartMet(tokens, verb + 1);
const ofOthersOnly = new Set([
  ...[
    'legs',
    'face',
    'bottom',
    'bum',
    'buttocks',
    'mouth',
    'cheek',
    'stomach',
    'tummy',
    'belly',
    'back',
    'ear',
    'ears',
    'hands',
  ],
]);

/** "Brother bashed her elbow on the door". */
const maybeByChance = new Set(['bash', 'bashed', 'bashes', 'bashing', 'elbowed']);

/** "He slapped her arm". */
export const isOfOtherSex = (tokens: readonly Token[], place: number): boolean =>
  otherSex[textAt(tokens, place - 1)] === textAt(tokens, place + 1);
const otherSex: Readonly<Record<string, string>> = { he: 'her', "he'd": 'her', she: 'his', "she'd": 'his' };

/** "Father was seen to slap his face". */
const isSeenTo = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place - 1) === 'to' && seen.has(textAt(tokens, place - 2));
const seen = new Set(['seen', 'observed', 'heard', 'witnessed', 'known', 'alleged', 'reported', 'said', 'admitted']);
const sides = new Set(['left', 'right', 'l', 'r', 'bare', 'little']);
