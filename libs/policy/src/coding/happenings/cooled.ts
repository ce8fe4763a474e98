import { liquids } from '../dictionary/happenings/falling-things.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Mention } from '../mention.js';
import { type Token } from '../text/tokens.js';

const streams = new Set(['shower', 'tap']);
const burns = new Set([
  ...['burn', 'burns', 'burnt', 'burned', 'scald', 'scalds', 'scalded', 'blister', 'blisters', 'blistered'],
  ...['cool', 'cooled', 'cooling', 'aid', 'straight', 'immediately', 'minutes', 'mins', 'min'],
]);
const meantSo = new Set([
  ...['punish', 'punished', 'punishment', 'punishing', 'discipline', 'lesson', 'naughty', 'wetting', 'wet', 'soiled'],
  ...['soiling', 'crying', 'screamed', 'screaming', 'begged', 'angry', 'forced', 'forcing', 'until', 'hot', 'scalding'],
]);

/** "Held him under the cold tap straight away, burn to chest": what parents are taught to do, and no assault, unless it was to punish. */
export function isCooling(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (textAt(tokens, last - 1) !== 'cold' || !streams.has(textAt(tokens, last))) return false;
  const sentence = sentenceOf(tokens, first);
  return hasWord(tokens, sentence.first, sentence.last, burns) && !hasWord(tokens, first, sentence.last, meantSo);
}

const colds = new Set(['cold', 'lukewarm', 'tepid']);
const became = new Set([
  ...[
    'had',
    'has',
    'was',
    'were',
    'is',
    'been',
    'gone',
    'went',
    'already',
    'that',
    'which',
    'long',
    'stone',
    'only',
    'now',
  ],
]);
const reachOfCold = 5;

/** "Soup had gone cold", "cold tea": it scalded nobody. */
export function isCold(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (colds.has(textAt(tokens, first - 1)) && goesOnAt(tokens, first)) return true;
  for (let place = last + 1; place <= last + reachOfCold && goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    // "tea was cold water cooled": said of what comes next
    if (colds.has(text)) return place > last + 1 && isSaidAt(tokens, place);
    if (!became.has(text)) break;
  }
  return isToldCold(tokens, first, last);
}

const isSaidAt = (tokens: readonly Token[], cold: number): boolean =>
  !goesOnAt(tokens, cold + 1) || ends.has(textAt(tokens, cold + 1));

/** "Pasta was stone cold when she spilt it", "spilt his tea, it was cold": said of the liquid, and not of the flannel on a burn. */
function isToldCold(tokens: readonly Token[], first: number, last: number): boolean {
  const { last: end } = sentenceOf(tokens, first);
  for (let place = first + 1; place <= Math.min(end, last + reachOfTold); place += 1) {
    if (!colds.has(textAt(tokens, place)) || !isSaidAt(tokens, place)) continue;
    let subject = place - 1;
    while (subject > first && became.has(textAt(tokens, subject))) subject -= 1;
    if (subject === place - 1) return textAt(tokens, place + 1) === 'by' && thens.has(textAt(tokens, place + 2));
    if (textAt(tokens, subject) === 'it') return true;
    return liquids.has(textAt(tokens, subject)) && subject <= last;
  }
  return false;
}
const reachOfTold = 9;
const thens = new Set(['then', 'now']);
const ends = new Set([',', 'and', 'so', 'but', '-', 'when', 'by', 'before', ')']);
