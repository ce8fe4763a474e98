import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { hasWord, sentenceOf } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const triggers = new KeyWords(['triggers', 'trigger']);
/** It is so now, or often. */
const real = new Set(
  listed(`
  today, always, often, arrives, arrived, comes, came, lunch, breakfast, food, home, asks, asked, says, said, every,
  very, was, stole, taking, takes, no, not, daily, because, still, monday, mondays, morning, mornings, weekend, weekends, house, thin, eats
`),
);

/** "Triggers are bells, queueing, hungry": what may set off a child in a plan for its behaviour. */
export function isTrigger(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!triggers.areIn(tokens)) return false;
  const sentence = sentenceOf(tokens, first);
  return hasWord(tokens, sentence.first, last, triggers) && !hasWord(tokens, sentence.first, sentence.last, real);
}
