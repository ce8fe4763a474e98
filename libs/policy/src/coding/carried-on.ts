import { type Mention } from './mention.js';
import { carried, childOfHer, selves } from './person-signs.js';
import { type Person, childWords, telling } from './person-words.js';
import { sentenceOf, textAt } from './reading.js';
import { type Found } from './terms.js';
import { turnsToChild } from './told-apart.js';
import { type Token } from './tokens.js';

/** "Her partner punched her; she had a broken jaw": the next sentence goes on with whoever bore it. */
export function carriesOn(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  before: Mention,
  { first }: Mention,
): boolean {
  const { first: begin } = sentenceOf(tokens, first);
  const pronoun = textAt(tokens, begin);
  const sentence = sentenceOf(tokens, before.first);
  if (begin !== sentence.last + 1 || !carried.has(pronoun)) return false;
  if (selves.has(textAt(tokens, begin + 1)) && turnsToChild(tokens, persons, begin)) return false;
  const isOfHer = pronoun === 'she' || pronoun === 'her';
  for (let place = sentence.first; place <= sentence.last; place += 1)
    if (isOfHer ? childOfHer.has(textAt(tokens, place)) : childWords.has(textAt(tokens, place))) return false;
  for (let place = begin + 1; place < first; place += 1)
    if (telling.has(textAt(tokens, place)) || textAt(tokens, place) === ',') return false;
  return (
    persons.some(({ first: from, means }) => {
      const isIn = from >= sentence.first && from <= sentence.last;
      return isIn && ((means === 'anybody' && before.value === 'assault') || means === (isOfHer ? 'woman' : 'man'));
    }) ||
    (isOfHer && before.value === 'assault')
  );
}
