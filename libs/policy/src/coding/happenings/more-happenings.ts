import { notWords } from '../dictionary/short-words.js';
import { dangers, meetings } from '../values.js';
import { bursts, hotAdjectives, leavingNouns, leavings, throwings } from '../dictionary/happenings/happenings.js';
import { dogs } from '../dictionary/happenings/agents.js';
import { burnings, burntOn, spillAt, spillings } from './burnt-by.js';
import { burstAt } from './bursts.js';
import { fallWithChild } from './child-within.js';
import { asHeight } from './height.js';
import { hotThingAt } from './hot-things.js';
import { dismountAt, landedAt, leavingAt } from './leavings.js';
import { type Mention } from '../mention.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { isBurn } from './spills.js';
import { hurtByThrow, personThrown, throwAt, thrownByGrown } from './throws.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';
import { WordUses } from '../text/word-uses.js';

const [throwing, leaving, within, landing, coming, hot, bursting, biting] = [1, 2, 4, 8, 16, 32, 64, 128];
const [spilling, burning] = [256, 512];
const uses = new WordUses()
  .mark(throwings, throwing)
  .mark([...leavings, ...leavingNouns], leaving)
  .mark(['with'], within)
  .mark(['landed', 'landing', 'lands'], landing)
  .mark(['came', 'coming', 'come', 'comes'], coming)
  .mark(hotAdjectives, hot)
  .mark([...bursts, 'came'], bursting)
  .mark(['bitten', 'bite', 'bites'], biting)
  .mark(['dropped'], leaving)
  .mark(spillings, spilling)
  .mark(burnings, burning);

const falls = new Set(['fall', 'fall-from-height']);
const none: readonly never[] = [];

const as = (value: string, { first, last }: Span): Mention => ({
  ...{ kind: 'mechanism', value, bodySite: null, laterality: null, isPair: true },
  ...{ first, last },
});

/** What constructions tell, whichever verb or thing stands in them: what is thrown at somebody, who comes off what, what was hot. */
export function moreHappenings(
  tokens: readonly Token[],
  known: readonly Mention[],
  told: readonly Mention[],
): readonly Mention[] {
  let found: Mention[] | null = null;
  const has = (values: ReadonlySet<string>): boolean =>
    told.some(({ value }) => values.has(value)) || found?.some(({ value }) => values.has(value)) === true;
  for (let place = 0; place < tokens.length; place += 1) {
    const use = uses.at(tokens, place);
    if (use === 0) continue;
    for (const one of happeningsAt(tokens, place, use, { known, told }, has)) {
      found ??= [];
      found.push(one);
    }
  }
  return found ?? none;
}

function happeningsAt(
  tokens: readonly Token[],
  place: number,
  use: number,
  { known, told }: { readonly known: readonly Mention[]; readonly told: readonly Mention[] },
  has: (values: ReadonlySet<string>) => boolean,
): readonly Mention[] {
  if ((use & throwing) !== 0) {
    const thrown = thrownAt(tokens, place, known, has);
    if (thrown.length > 0) return thrown;
  }
  if ((use & hot) !== 0 && !has(dangers) && known.some(isBurn)) {
    const thing = hotThingAt(tokens, place);
    if (thing !== null) return [as(thing.value, { first: thing.first, last: place })];
  }
  if ((use & spilling) !== 0 && !has(dangers)) {
    const last = spillAt(tokens, place, known);
    if (last !== null) return [as('hot-liquid', { first: place, last })];
  }
  if ((use & burning) !== 0 && !has(dangers)) {
    const last = burntOn(tokens, place);
    if (last !== null) return [as('contact-burn', { first: place, last })];
  }
  if ((use & biting) !== 0 && !has(bitten) && isNoBite(tokens, place))
    return [{ ...as('dog-bite', { first: place, last: place }), isPair: false }];
  const isOfThing = told.some(({ value, first, last }) => meetings.has(value) && first <= place && last >= place);
  const span = has(falls) || isOfThing ? null : fallAt(tokens, place, use, has);
  if (span !== null) return [as(asHeight(tokens, 'fall', span), span)];
  if ((use & bursting) === 0 || has(meetings) || has(falls)) return none;
  const burst = burstAt(tokens, place, known);
  return burst === null ? none : [as('hit-by-object', burst)];
}
const bitten = new Set(['dog-bite']);
const noes = new Set([...notWords, 'no', 'nil', 'without']);
const dogWords = new Set(dogs.flatMap((dog) => (dog.includes(' ') || dog === 'boxer' ? [] : [dog])));

/** "Bull terrier ran into his legs, not bitten". */
function isNoBite(tokens: readonly Token[], place: number): boolean {
  const no = textAt(tokens, place - 1) === 'been' ? place - 2 : place - 1;
  if (!noes.has(textAt(tokens, no)) || !goesOnAt(tokens, place)) return false;
  // "the dog was not bitten"
  return tokens.some(({ text }, at) => dogWords.has(text) && at < place - 3) || isOfNoBite(tokens, place);
}

/** "Dog, no bite". */
const isOfNoBite = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place - 1) === 'no' && tokens.some(({ text }, at) => dogWords.has(text) && at < place);

function fallAt(
  tokens: readonly Token[],
  place: number,
  use: number,
  has: (values: ReadonlySet<string>) => boolean,
): Span | null {
  if ((use & within) !== 0) return fallWithChild(tokens, place);
  const left = (use & leaving) === 0 ? null : leavingAt(tokens, place);
  if (left !== null) return left;
  if ((use & coming) !== 0) return dismountAt(tokens, place);
  return (use & landing) !== 0 && !has(meetings) ? landedAt(tokens, place) : null;
}

function thrownAt(
  tokens: readonly Token[],
  place: number,
  known: readonly Mention[],
  has: (values: ReadonlySet<string>) => boolean,
): readonly Mention[] {
  const person = personThrown(tokens, place);
  if (person !== null)
    return has(assaults) ? none : [{ ...as('assault', { first: place, last: person }), isPair: false }];
  if (!has(assaults) && has(thingsThrown) && thrownByGrown(tokens, place))
    return [{ ...as('assault', { first: place, last: place + 1 }), isPair: false }];
  const hasHarm = known.some(({ kind }) => kind === 'injury');
  const thrown = throwAt(tokens, place, hasHarm) ?? (hasHarm ? hurtByThrow(tokens, place, known) : null);
  if (thrown === null) return none;
  const span = { first: place, last: thrown.last };
  const met = thrown.isMet && !has(thingsThrown) ? [as('hit-by-object', span)] : none;
  return thrown.isGrown && !has(assaults) ? [...met, { ...as('assault', span), isPair: false }] : met;
}
const assaults = new Set(['assault']);
const thingsThrown = new Set(['hit-by-object']);
