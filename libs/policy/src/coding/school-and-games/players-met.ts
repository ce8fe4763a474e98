import { passives, took } from '../dictionary/blows/deeds.js';
import { type Mention } from '../mention.js';
import { players } from './games.js';
import { grownDoers } from '../people/named-people.js';
import { beginsAt, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isSiteAt } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';

/** "Took a knee to the thigh during the match": what players do to each other, and where. */
export function isKnock(tokens: readonly Token[], { value, first }: Mention): boolean {
  if (value !== 'sport') return false;
  const sentence = sentenceOf(tokens, first);
  const hasTaken = hasWord(tokens, sentence.first, sentence.last, took);
  for (let place = sentence.first; place <= sentence.last; place += 1)
    if ((hasTaken && (isSiteAt(tokens, place) || isMetByPlayer(tokens, place))) || isLimbIn(tokens, place)) return true;
  return false;
}

/** "Boot in the shin", "got an elbow to the ribs". */
function isLimbIn(tokens: readonly Token[], limb: number): boolean {
  if (!limbs.has(textAt(tokens, limb)) || !intos.has(textAt(tokens, limb + 1))) return false;
  let part = limb + 2;
  while (part < limb + mostOfPart && beforePart.has(textAt(tokens, part))) part += 1;
  if (!goesOnAt(tokens, part) || !isSiteAt(tokens, part)) return false;
  return !(bys.has(textAt(tokens, part + 1)) && hasWord(tokens, part + 2, part + reachOfPlayer, grownDoers));
}
const bys = new Set(['by', 'from']);
const limbs = new Set(['boot', 'boots', 'elbow', 'knee', 'stud', 'studs', 'fist', 'shoulder']);
const intos = new Set(['in', 'to', 'into']);
const beforePart = new Set(['the', 'his', 'her', 'my', 'left', 'right', 'l', 'r', 'side']);
const mostOfPart = 6;

/** "Kicked in a tackle", "was elbowed playing netball": by whom is plain. */
const isMetByPlayer = (tokens: readonly Token[], place: number): boolean =>
  contacts.has(textAt(tokens, place)) &&
  (beginsAt(tokens, place) || passives.has(textAt(tokens, place - 1)) || textAt(tokens, place - 1) === ',') &&
  (meanwhile.has(textAt(tokens, place + 1)) ||
    (textAt(tokens, place + 1) === 'by' && hasWord(tokens, place + 2, place + reachOfPlayer, players)));
const contacts = new Set([
  ...['kicked', 'elbowed', 'kneed', 'stamped', 'clattered', 'headbutted', 'tackled', 'punched', 'hit', 'struck'],
]);
const reachOfPlayer = 4;
const meanwhile = new Set(['in', 'while', 'whilst', 'during', 'when', 'playing', 'at', 'on']);
