import { youngKin } from '../dictionary/people/kin.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { type Mention } from '../mention.js';
import { type Person, childWords } from '../people/person-words.js';
import { boys, girls } from '../people/own-part-met.js';
import { unknownWord } from '../text/words.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const siblings = new Set([...youngKin, 'siblings']);
const telling = new Set(['disclosed', 'discloses', 'disclosing', 'disclosure', 'made', 'making']);
const aboutTelling = new Set(['has', 'had', 'also', 'now', 'then', 'since', 'later', 'a', 'today', 'at', 'school']);
const ofBoy = new Set(['her', 'she', 'herself', 'girl', 'daughter']);
const ofGirl = new Set(['him', 'he', 'his', 'himself', 'boy', 'son']);
const ofAny = new Set([...ofBoy, ...ofGirl]);
const children = new Set([...childWords].filter((word) => !ofAny.has(word)));
/** Where something else is told, or of both. */
const turning = new Set([
  'both',
  'all',
  'children',
  'kids',
  'too',
  'saw',
  'witnessed',
  'seeing',
  'same',
  'them',
  'also',
  'while',
]);
const reachBehind = 6;

/** "Sibling disclosed bite from mum, mark on arm": what a brother or sister tells was done, where no word is of this child. */
export function isDisclosedBySibling(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, first, last }: Mention,
): boolean {
  if (kind !== 'injury') return false;
  const { first: begin } = sentenceOf(tokens, first);
  const sibling = persons.find((one) => one.first >= begin && one.first <= begin + 2 && one.last < first);
  if (sibling === undefined || !siblings.has(textAt(tokens, sibling.last))) return false;
  let verb = sibling.last + 1;
  while (aboutTelling.has(textAt(tokens, verb)) && goesOnAt(tokens, verb)) verb += 1;
  if (!telling.has(textAt(tokens, verb)) || verb >= first) return false;
  const end = behind(tokens, last, reachBehind);
  const own = textAt(tokens, sibling.last);
  const others = boys.has(own) ? ofBoy : girls.has(own) ? ofGirl : ofAny;
  if (hasWord(tokens, verb + 1, end, others) || hasWord(tokens, verb + 1, end, children)) return false;
  if (
    hasWord(tokens, verb + 1, end, turning) ||
    persons.some((one) => isYoung(tokens, one) && one.first > verb && one.first <= end)
  )
    return false;
  for (let place = verb + 1; place <= end; place += 1) if (tokenAt(tokens, place)?.word === unknownWord) return false;
  return true;
}

const isYoung = (tokens: readonly Token[], { last }: Found<Person>): boolean => siblings.has(textAt(tokens, last));
