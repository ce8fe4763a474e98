import { goesOnAt, hasWord, sentenceOf, textAt } from './reading.js';
import { type Mention } from './mention.js';
import { type Token } from './tokens.js';

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
    if (colds.has(text))
      return place > last + 1 && (!goesOnAt(tokens, place + 1) || ends.has(textAt(tokens, place + 1)));
    if (!became.has(text)) return false;
  }
  return false;
}
const ends = new Set([',', 'and', 'so', 'but', '-', 'when', 'by', 'before', ')']);
