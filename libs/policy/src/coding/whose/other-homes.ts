import { otherHomes } from '../dictionary/harms/household-harm.js';
import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const signsOfHome = new Set(['no-food-at-home', 'unfit-home']);
const others = new Set(otherHomes);
const homes = new Set(listed('house, home, flat, place, kitchen, property, bedroom'));
const whereChildIs = new Set(listed('at, in, with, to, from, staying, stays, lives, living'));
/** "Aunt's house has no food in. Child lives there": in the next sentence. */
const staying = new Set(
  listed('lives, living, live, stays, staying, stay, lived, stayed, sleeps, sleeping, sleep, moved, placed'),
);
const reachToHome = 2;

/** "Her friend's house has no food in": of another home, unless the child is there ("staying at her aunt's house, no food in"). */
export function isOfOtherHome(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (!signsOfHome.has(value)) return false;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  for (let place = begin; place <= last; place += 1) {
    if (!others.has(textAt(tokens, place)) || !goesOnAt(tokens, place + 1)) continue;
    if (!homes.has(textAt(tokens, place + 1))) continue;
    if (hasWord(tokens, Math.max(begin, place - reachToHome), place - 1, whereChildIs)) return false;
    return !hasWord(tokens, end + 1, sentenceOf(tokens, end + 1).last, staying);
  }
  return false;
}
