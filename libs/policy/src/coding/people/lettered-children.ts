import { goesOnAt, beginsAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const lettered = new Set(['child', 'pupil', 'student', 'boy', 'girl', 'yp', 'baby', 'sibling']);
const isLetter = (text: string): boolean => /^[a-h]$/.test(text);
const others = new Set([
  ...['him', 'me', 'them', 'our', 'another', 'other', "child's", "girl's", "boy's", 'girl', 'boy'],
  ...['sibling', 'brother', 'sister', 'twin'],
]);

/**
 * "Child C nappy not changed": by the letter that an inquiry gave it, where the text calls nobody else by one. "Child B pushed child A"
 * and "pupil B pushed him" tell of another.
 */
export function isLetteredSelf(tokens: readonly Token[], { first, last }: Span): boolean {
  if (last !== first + 1 || !isLetter(textAt(tokens, last)) || textAt(tokens, first) !== 'child') return false;
  const sentence = sentenceOf(tokens, first);
  if (!beginsAt(tokens, first) || hasWord(tokens, last + 1, sentence.last, others)) return false;
  for (let place = 0; place + 1 < tokens.length; place += 1) {
    const [text, letter] = [textAt(tokens, place), textAt(tokens, place + 1)];
    if (lettered.has(text) && goesOnAt(tokens, place + 1) && isLetter(letter) && letter !== textAt(tokens, last))
      return false;
  }
  return true;
}
