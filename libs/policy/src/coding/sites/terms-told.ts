import { beens } from '../dictionary/short-words.js';
import { withHarmWithin } from './harm-within.js';
import { meanings } from '../text/meanings.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { isPlace, isSiteAt } from './sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { sides, type Span } from '../where-words.js';
import { type Meaning } from '../text/with-pairs.js';

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
  // "scars to back from burns"
  const isTo = before === 'to' && textAt(tokens, first + 1) === 'from';
  if (!goesOnAt(tokens, first) || !(ofBody.has(before) || hurting.has(before) || isTo)) return [term];
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

const betweenBody = new Set([
  'the',
  'his',
  'her',
  'their',
  'my',
  'side',
  'of',
  'front',
  'back',
  'baby',
  "baby's",
  "child's",
]);
const reachToBody = 4;

/** Whether a part of the body is told right behind a place. */
function isBodyBehind(tokens: readonly Token[], last: number): boolean {
  for (let place = last + 1; place <= last + reachToBody && goesOnAt(tokens, place); place += 1) {
    if (isSiteAt(tokens, place)) return true;
    if (!betweenBody.has(textAt(tokens, place)) && !isPlace(tokens, place)) return false;
  }
  return false;
}

/** "A cut down the side of his neck", "lump of the left knee", "R temple on exam", "scratch under nose": what is else a saying. */
function asBody(tokens: readonly Token[], term: Found<Meaning>, before: Found<Meaning> | undefined): Found<Meaning> {
  if (term.last !== term.first + 1) return term;
  // "his arm was hurt when dad was drunk", and not "hurt when he walks"
  if (textAt(tokens, term.first) === 'hurt' && beens.has(textAt(tokens, term.first - 1)))
    return meanings.all(tokens, term.first).find(({ last }) => last === term.first) ?? term;
  const isInjury = before?.last === term.first - 1 && before.means.is === 'fact' && before.means.kind === 'injury';
  const [place, isOfBody] =
    textAt(tokens, term.first) === 'under' ? [term.last, isInjury] : [term.first, isSidedOr(tokens, term)];
  const told = isOfBody ? meanings.all(tokens, place).find(({ last }) => last === place) : undefined;
  return told ?? term;
}

const isSidedOr = (tokens: readonly Token[], { first, last }: Span): boolean =>
  isSiteAt(tokens, first)
    ? sides.has(textAt(tokens, first - 1)) && textAt(tokens, last) === 'on'
    : prepositions.has(textAt(tokens, last)) && isBodyBehind(tokens, last);
const prepositions = new Set(['of', 'at', 'down', 'along']);

/** "Mum's story about the bruise", and not "wrote a story about a bruise": what somebody told of it. */
export const isAccountOf = (tokens: readonly Token[], { first, last }: Span): boolean =>
  tales.has(textAt(tokens, first)) && last > first && named.has(textAt(tokens, first + 2));
const tales = new Set(['story', 'tale']);
const named = new Set(['the', 'this', 'that', 'his', 'her', 'these', 'those']);

/** What is told of within an account. */
function withinAccount(tokens: readonly Token[], term: Found<Meaning>): readonly Found<Meaning>[] {
  const within = meanings.all(tokens, term.last).find(({ last }) => last === term.last);
  return within === undefined ? [] : [within];
}

const mayBeBody = (tokens: readonly Token[], { first, last, means }: Found<Meaning>): boolean =>
  means.is === 'nothing' &&
  (textAt(tokens, first) === 'back' ||
    (last === first + 1 && ofBodies.has(textAt(tokens, last))) ||
    (textAt(tokens, first) === 'hurt' && textAt(tokens, last) === 'when'));
const ofBodies = new Set([...prepositions, 'on', 'nose']);

function bodiesOf(tokens: readonly Token[], found: readonly Found<Meaning>[]): readonly Found<Meaning>[] {
  const isAccount = (term: Found<Meaning>): boolean => term.means.is === 'nothing' && isAccountOf(tokens, term);
  if (!found.some((term) => mayBeBody(tokens, term) || isAccount(term))) return found;
  return found.flatMap((term, at) =>
    term.means.is !== 'nothing'
      ? [term]
      : isAccount(term)
        ? withinAccount(tokens, term)
        : asBack(tokens, asBody(tokens, term, found[at - 1])),
  );
}
