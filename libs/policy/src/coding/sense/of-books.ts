import * as words from '../dictionary/accounts/stories.js';
import { people } from '../people/named-people.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Mention } from '../mention.js';
import { type Token } from '../text/tokens.js';

const books = new Set(words.books);
/** Somebody whose account it is. */
const tellers = new Set([...people, 'he', 'she', 'they', 'i', 'carers', 'family', 'parents']);
const ofBanks = new Set(['password', 'details', 'settings', 'number', 'holder', 'passwords', 'username']);
const accounts = new Set(['changing', 'consistent', 'inconsistent', 'none-given']);

/** "Story changes direction in chapter four": of a book, where nobody is hurt. */
export function isOfBook(tokens: readonly Token[], { kind, value, first, last }: Mention): boolean {
  if (kind !== 'explanation' || !accounts.has(value)) return false;
  if (ofBanks.has(textAt(tokens, last + 1))) return true;
  const sentence = sentenceOf(tokens, first);
  if (hasWord(tokens, sentence.first, last, tellers)) return false;
  return hasWord(tokens, sentence.first, sentence.last, books);
}
