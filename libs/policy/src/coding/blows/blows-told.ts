import { childSubjects } from '../dictionary/short-words.js';
import { tellingVerbs } from '../dictionary/accounts/telling.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { beginsAt, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const reachOfSubject = 4;

/** "Disclosed that she was hit": nobody discloses a ball. */
export function isDisclosedAt(tokens: readonly Token[], being: number, place: number): boolean {
  const next = textAt(tokens, place + 1);
  if ((next === 'by' || next === 'with') && goesOnAt(tokens, place + 1)) return false;
  const isLast = !goesOnAt(tokens, place + 1);
  for (let at = being - 1; at >= being - reachOfTelling && goesOnAt(tokens, at + 1); at -= 1)
    if (disclosing.has(textAt(tokens, at)) || (isLast && saying.has(textAt(tokens, at)))) return true;
  return false;
}
const saying = new Set(['told', 'said', 'says', 'tells', 'reports', 'reported']);
const reachOfTelling = 8;
const disclosing = new Set(['disclosed', 'discloses', 'disclosing', 'disclosure', 'alleges', 'alleged', 'confided']);

/** A blow that is bare may be by a thing, unless it is only denied. */
export function isNever(tokens: readonly Token[], being: number, place: number): boolean {
  if (textAt(tokens, place + 1) === 'by') return false;
  for (let at = being - reachOfSubject; at < place; at += 1) if (nevers.has(textAt(tokens, at))) return true;
  return false;
}
const nevers = new Set([
  ...['never', 'none', 'neither', 'not', 'denies', 'denied', 'nobody', 'whether', 'if', 'possibly', 'perhaps', 'may'],
  ...['might', 'no', 'did', 'does'],
]);

/** "He kicked me when I helped him": done to whoever writes, where nobody tells it. */
export function isDoneToWriter(tokens: readonly Token[], { kind, value, first, last }: Mention): boolean {
  if ((kind !== 'injury' && value !== 'assault') || textAt(tokens, first) === 'threw' || !writers.areIn(tokens))
    return false;
  const me = textAt(tokens, last) === 'me' ? last : last + 1;
  if (textAt(tokens, me) !== 'me' || !goesOnAt(tokens, me)) return false;
  const verb = kind === 'injury' || me === last ? Math.max(first, me - 1) : first;
  let place = verb - 1;
  while (goesOnAt(tokens, place + 1) && between.has(textAt(tokens, place))) place -= 1;
  if (!pupils.has(textAt(tokens, place)) || !beginsAt(tokens, place)) return false;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  return !hasWord(tokens, begin, end, tellings);
}
const writers = new KeyWords(['me']);
const between = new Set(['then', 'also', 'has', 'had', 'just', 'and', 'again', 'always', 'even']);
const pupils = new Set([...childSubjects, 'student']);
const tellings = new Set(tellingVerbs);
