import { type Mention } from '../mention.js';
import { behind, goesOnAt, hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const afters = new Set(['after', 'since', 'following']);
const blows = new Set([
  ...['slap', 'slaps', 'smack', 'smacks', 'punch', 'punches', 'kick', 'beating', 'hiding', 'blow', 'assault', 'attack'],
  ...['thump', 'shaking', 'hitting', 'slapping', 'smacking', 'kicking', 'punching'],
]);
const none = new Set([
  'threat',
  'threats',
  'talk',
  'course',
  'class',
  'allegation',
  'no',
  'any',
  'another',
  'training',
]);
const reachOfAgain = 2;
const reachOfBlow = 5;

/** "Agreed he would not hit him again after last night's slap": what is not to be again is told as done. */
export function isDoneAlready(tokens: readonly Token[], { value, last }: Mention): boolean {
  if (value !== 'assault') return false;
  for (let place = last + 1; place <= last + reachOfAgain && goesOnAt(tokens, place); place += 1) {
    const after = textAt(tokens, place) === 'again' && textAt(tokens, place + 1) === ',' ? place + 2 : place + 1;
    if (textAt(tokens, place) !== 'again' || !afters.has(textAt(tokens, after))) continue;
    const end = behind(tokens, after, reachOfBlow);
    return hasWord(tokens, after + 1, end, blows) && !hasWord(tokens, after + 1, end, none);
  }
  return false;
}
