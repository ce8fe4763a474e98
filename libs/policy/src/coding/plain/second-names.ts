import { beginsAt, goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { unknownWord } from '../text/words.js';

const name = /^(?:[A-Z]{2}|[A-Z][a-z]+)$/;
/** Behind which somebody is met, and does not act. */
const meeting = new Set([
  'with',
  'by',
  'into',
  'and',
  '&',
  'pushed',
  'hit',
  'bit',
  'kicked',
  'onto',
  'scratched',
  'tripped',
]);
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr']);

const isName = (text: string, tokens: readonly Token[], place: number): boolean => {
  const token = tokens[place];
  return (
    token?.word === unknownWord && name.test(text.slice(token.from, token.to)) && !titles.has(textAt(tokens, place - 1))
  );
};

/**
 * "KB collided with JT. JT grazed his knee": whether a sentence begins with the second of two children who are named, where the first was
 * told of before. The note is of the first.
 */
export function isSecondName(text: string, tokens: readonly Token[], place: number): boolean {
  if (place === 0 || !beginsAt(tokens, place) || !isName(text, tokens, place)) return false;
  const own = textAt(tokens, place);
  let isFirstTold = false;
  for (let before = 0; before < place; before += 1) {
    if (textAt(tokens, before) === own)
      return isFirstTold && goesOnAt(tokens, before) && meeting.has(textAt(tokens, before - 1));
    if (isName(text, tokens, before) && !meeting.has(textAt(tokens, before - 1))) isFirstTold = true;
  }
  return false;
}
