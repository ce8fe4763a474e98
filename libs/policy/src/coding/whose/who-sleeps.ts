import { listed } from '../dictionary/forms.js';
import { grownKin } from '../dictionary/people/kin.js';
import { animals } from '../dictionary/people/people.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const sleeping = /^sle(?:eps?|eping|pt)$/;
const sleepers = new Set([
  ...grownKin,
  ...animals,
  'dogs',
  'cats',
  'rabbits',
  'hamsters',
  'pets',
  'puppies',
  'kittens',
  'ferrets',
  'lodger',
  'carers',
]);
/** Between who sleeps and the verb. */
const between = new Set(listed('is, was, are, still, now, often, then, who, has, been'));
/** Then more than the one who is named sleeps there. */
const sharing = new Set(
  listed(
    'with, all, both, family, children, kids, child, baby, him, her, them, siblings, too, together, and, &, made, makes, lets, has, says, said',
  ),
);

/** "Mum sleeps on the floor by the cot", "the dog sleeps in the garage": where a grown person or an animal sleeps, and no child beside it. */
export function isSleepOfAnother(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'unfit-home' || !sleeping.test(textAt(tokens, first))) return false;
  const sentence = sentenceOf(tokens, first);
  let who = first - 1;
  while (between.has(textAt(tokens, who)) && who > sentence.first) who -= 1;
  if (!sleepers.has(textAt(tokens, who)) || !goesOnAt(tokens, who + 1)) return false;
  return (
    !hasWord(tokens, sentence.first, who - 1, sharing) &&
    !hasWord(tokens, who + 1, Math.min(sentence.last, last + 4), sharing)
  );
}
