import { isPunchThrown } from '../people/clefts.js';
import { youths } from '../dictionary/short-words.js';
import { beforeDeeds } from '../dictionary/blows/struck-persons.js';
import { type Mention } from '../mention.js';
import { type Person } from '../people/person-words.js';
import { beginsAt, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { isToldOnOther } from './victims-told.js';

const known = new Set(['the', 'this']);
const pronouns = new Set(['he', 'she']);
const telling = new Set([
  ...[
    'says',
    'said',
    'reports',
    'reported',
    'told',
    'tells',
    'states',
    'stated',
    'claims',
    'admits',
    'admitted',
    'that',
  ],
]);

/**
 * "Dad kicked the boy", "father hit mother, he then punched the girl": whom a grown person of the text strikes is the child, as
 * the writer calls it; whom another child strikes is not.
 */
export function isBoyOfText(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { verb, from, met }: { readonly verb: number; readonly from: number; readonly met: number },
): boolean {
  if (met !== from + 1 || !youths.has(textAt(tokens, met)) || !known.has(textAt(tokens, from))) return false;
  let doer = verb - 1;
  while (beforeDeeds.has(textAt(tokens, doer)) && !beginsAt(tokens, doer)) doer -= 1;
  if (doer < 0 || beginsAt(tokens, doer + 1)) return false;
  const isGrown = ({ means }: Found<Person>): boolean => means === 'man' || means === 'woman';
  if (!pronouns.has(textAt(tokens, doer))) return persons.some((one) => one.last === doer && isGrown(one));
  const { first } = sentenceOf(tokens, doer);
  return !hasWord(tokens, first, doer, telling) && persons.some((one) => one.last < doer && isGrown(one));
}

/** "One boy punched another in the face", and not "another boy": of two of whom nothing is known, the other was struck. */
export function isOfAnother(tokens: readonly Token[], { first, last }: Pick<Mention, 'first' | 'last'>): boolean {
  if (isPunchThrown(tokens, { first, last }) || isToldOnOther(tokens, { first, last })) return true;
  if (last === first || textAt(tokens, last) !== 'another' || textAt(tokens, last - 1) === 'by') return false;
  const next = tokenAt(tokens, last + 1);
  return next === undefined || next.begins || behindAnother.has(next.text);
}
const behindAnother = new Set([
  'in',
  'on',
  'with',
  'round',
  'around',
  'across',
  'over',
  'at',
  'during',
  ',',
  'and',
  'to',
]);
