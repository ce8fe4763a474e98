import { notTiedInDespair } from '../dictionary/harms/despair.js';
import { listed } from '../dictionary/forms.js';
import { childWords, people } from '../people/person-words.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type HarmTold } from './harms-told.js';

const necks = new Set(['neck', 'throat']);
const otherwise = new Set(notTiedInDespair);
const childOrTelling = new Set([
  ...childWords,
  ...listed('says, said, reports, reported, states, stated, disclosed, told, found, saw, that, informed'),
]);

/** "Sibling tied rope round her neck", "playing dogs, tied string round his neck": a game, or done by another. */
export function isTiedByAnother(tokens: readonly Token[], { value, begin, first, last }: HarmTold): boolean {
  if (value !== 'self-harm' || begin >= first || !necks.has(textAt(tokens, last))) return false;
  const sentence = sentenceOf(tokens, begin);
  if (hasWord(tokens, sentence.first, sentence.last, otherwise)) return true;
  const doer = people
    .in(tokens)
    .findLast(({ first: from, last: to, means }) => from >= sentence.first && to < begin && means !== 'worker');
  if (doer === undefined || childWords.has(textAt(tokens, doer.last))) return false;
  return !hasWord(tokens, doer.last + 1, begin - 1, childOrTelling);
}
