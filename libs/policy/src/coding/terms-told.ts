import { withHarmWithin } from './harm-within.js';
import { meanings } from './meanings.js';
import { goesOnAt, textAt } from './reading.js';
import { type Found } from './terms.js';
import { type Token } from './tokens.js';
import { type Meaning } from './with-pairs.js';

/** What the dictionaries know in a text, from left to right, and within a phrase of something else what is of the body or of harm. */
export function termsTold(tokens: readonly Token[]): readonly Found<Meaning>[] {
  return withHarmWithin(tokens, bodiesOf(tokens, meanings.in(tokens)), meanings);
}

const ofBody = new Set(['his', 'her', 'lower', 'upper', 'mid', 'my', "child's", "baby's", 'on', 'across', 'over']);

/** "On her back from" is of the body, "back from school" is not. */
function asBack(tokens: readonly Token[], term: Found<Meaning>): readonly Found<Meaning>[] {
  const { first, means } = term;
  if (means.is !== 'nothing' || textAt(tokens, first) !== 'back' || term.last > first + 2) return [term];
  const before = textAt(tokens, first - 1);
  if (!goesOnAt(tokens, first) || !(ofBody.has(before) || hurting.has(before))) return [term];
  const back: Found<Meaning> = { first, last: first, means: { is: 'site', value: 'back' } };
  const behind = meanings.at(tokens, first + 1);
  return behind === null ? [back] : [back, behind];
}
/** "Hurt back at school". */
const hurting = new Set([
  'hurt',
  'injured',
  'strained',
  'bruised',
  'grazed',
  'scraped',
  'twisted',
  'wrenched',
  'jarred',
]);

function bodiesOf(tokens: readonly Token[], found: readonly Found<Meaning>[]): readonly Found<Meaning>[] {
  return found.some(({ first, means }) => means.is === 'nothing' && textAt(tokens, first) === 'back')
    ? found.flatMap((term) => asBack(tokens, term))
    : found;
}
