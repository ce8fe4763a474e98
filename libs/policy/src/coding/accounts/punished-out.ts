import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const punished = new Set(['bad', 'naughty', 'bold', 'rude', 'punishment']);

/** "Told the dinner lady: I sleep in the shed when I'm bad": who did it need not be named. */
export const isOfPunishment = (tokens: readonly Token[], { isPair, last }: Mention): boolean =>
  isPair === true &&
  punished.has(textAt(tokens, last)) &&
  // "in the car when bad weather"
  (!goesOnAt(tokens, last + 1) || behind.has(textAt(tokens, last + 1)));
const behind = new Set([',', 'and', '-', ')', 'by', 'at', 'or', 'so', 'but']);

/** "I get locked in the cupboard if I'm naughty": what is done each time, where nobody denies it, asks it or makes it up. */
export function isHabitTold(tokens: readonly Token[], mention: Mention): boolean {
  const { value, first, last } = mention;
  if (value !== 'disclosure' || !isOfPunishment(tokens, mention) || !hasWord(tokens, first + 1, last - 1, ifs))
    return false;
  return (
    !hasWord(tokens, sentenceOf(tokens, first).first, first - 1, unsure) && !hasWord(tokens, first, last, unsureWithin)
  );
}
const ifs = new Set(['if']);
const unsureWithin = new Set(['not', 'never', "doesn't", "isn't", "don't", 'used', 'would', 'might', 'will', 'may']);
const unsure = new Set([
  ...[
    ...unsureWithin,
    'denies',
    'denied',
    'denying',
    'no',
    'asked',
    'asks',
    'ask',
    'if',
    'whether',
    'worries',
    'worried',
  ],
  ...['fears', 'afraid', 'scared', 'story', 'book', 'game', 'film', 'play', 'dream', 'dreamt', 'nobody', 'joked'],
]);
