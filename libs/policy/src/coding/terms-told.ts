import { meanings } from './meanings.js';
import { goesOnAt, textAt } from './reading.js';
import { type Found } from './terms.js';
import { type Token } from './tokens.js';
import { type Meaning } from './with-pairs.js';

/** What the dictionaries know in a text, from left to right, and within a phrase of something else what is of the body or of harm. */
export function termsTold(tokens: readonly Token[]): readonly Found<Meaning>[] {
  return withHarmAtEnd(tokens, bodiesOf(tokens, meanings.in(tokens)));
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

/** "At the surgery within ten minutes of the burn": how soon they came takes no harm away. */
function withHarmAtEnd(tokens: readonly Token[], found: readonly Found<Meaning>[]): readonly Found<Meaning>[] {
  const all: Found<Meaning>[] = [];
  for (const term of found) {
    all.push(term);
    const { means, first, last } = term;
    if (means.is !== 'fact' || means.kind !== 'delay' || first === last) continue;
    const harm = meanings.at(tokens, last);
    if (harm?.last === last && harm.means.is === 'fact' && isHarmOfKind(harm.means)) all.push(harm);
  }
  return all.length === found.length ? found : all;
}
const isHarmOfKind = ({ kind, value }: { readonly kind: string; readonly value: string }): boolean =>
  kind === 'injury' && value !== 'injury';
