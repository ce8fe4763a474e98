import { type Context, contextsIn } from '../contexts.js';
import { goesOnAt, sentenceOf, textAt } from '../text/reading.js';
import { sameSentence } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { type Meaning } from '../text/with-pairs.js';

/** What happened and is an injury at the same time. */
const injuryBeside: ReadonlyMap<string, string> = new Map([
  ['dog-bite', 'bite'],
  ['caught-in-door', 'injury'],
]);

/** What a mechanism is beside: a dog's bite a bite, "injured at nursery" an injury. */
function besideMechanism(tokens: readonly Token[], { first }: Found<Meaning>, value: string): string | undefined {
  if (value === 'school-or-nursery-accident' && textAt(tokens, first).startsWith('injur')) return 'injury';
  return injuryBeside.get(value);
}

/** A hand that is named behind a finger is where the finger is. */
const ends: ReadonlyMap<string, string> = new Map([
  ['finger', 'hand'],
  ['toe', 'foot'],
]);

/** The parts that the sentence of a term names. */
function partsBeside(
  tokens: readonly Token[],
  found: readonly Found<Meaning>[],
  { first }: Found<Meaning>,
): ReadonlySet<string> {
  const sentence = sentenceOf(tokens, first);
  return new Set(
    found.flatMap(({ means, ...at }) =>
      means.is === 'site' && at.first >= sentence.first && at.last <= sentence.last
        ? [ends.get(means.value) ?? means.value]
        : [],
    ),
  );
}

/** "Finger trapped in a door. Sister broke her leg": two sentences that name different parts tell of two injuries. */
function isOfOtherPart(
  tokens: readonly Token[],
  found: readonly Found<Meaning>[],
  one: Found<Meaning>,
  other: Found<Meaning>,
): boolean {
  if (sameSentence(tokens, Math.min(one.first, other.first), Math.max(one.first, other.first))) return false;
  const [parts, others] = [partsBeside(tokens, found, one), partsBeside(tokens, found, other)];
  return parts.size > 0 && others.size > 0 && ![...parts].some((part) => others.has(part));
}

/** Injuries that are told by what happened, where no other words tell of one: "finger shut in door". */
export function besideOf(
  tokens: readonly Token[],
  found: readonly Found<Meaning>[],
): ReadonlyMap<Found<Meaning>, string> {
  const besides = new Map<Found<Meaning>, string>();
  let contexts: readonly Found<readonly Context[]>[] | null = null;
  for (const term of found) {
    const { means } = term;
    const beside =
      means.is === 'fact' && means.kind === 'mechanism' ? besideMechanism(tokens, term, means.value) : undefined;
    if (beside === undefined) continue;
    const isTold = (other: Found<Meaning>): boolean =>
      other.means.is === 'fact' &&
      other.means.kind === 'injury' &&
      (beside === 'injury'
        ? other.means.value !== 'injury' || textAt(tokens, other.first).startsWith('puncture')
        : other.means.value === beside) &&
      !isOfAnother(tokens, (contexts ??= contextsIn(tokens)), term, other) &&
      !isOfOtherPart(tokens, found, term, other);
    if (!found.some(isTold)) besides.set(term, beside);
  }
  return besides;
}

/** "Trapped finger, no cut", "trapped finger. Old burn on the arm": none that came of what happened. */
const isOfAnother = (
  tokens: readonly Token[],
  contexts: readonly Found<readonly Context[]>[],
  happened: Found<Meaning>,
  injury: Found<Meaning>,
): boolean =>
  contexts.some(({ first, last, means }) =>
    means.some(({ changes, side }) =>
      changes === 'negated'
        ? side === 'before' &&
          first > happened.last &&
          last < injury.first &&
          injury.first - last <= reachOfNo &&
          isOpen(tokens, last, injury)
        : changes === 'hypothetical'
          ? // "told what to do if bitten by a dog. Brother bitten by a monkey"
            side === 'before' && isApart(tokens, injury, happened, first)
          : changes === 'historical' && isApart(tokens, happened, injury, first),
    ),
  );
const reachOfNo = 3;

function isOpen(tokens: readonly Token[], from: number, { first }: Found<Meaning>): boolean {
  for (let place = from + 1; place <= first; place += 1)
    if (!goesOnAt(tokens, place) || textAt(tokens, place) === ',') return false;
  return true;
}

/** Whether a time is told in the sentence of an injury, and what happened in another. */
function isApart(tokens: readonly Token[], { first }: Found<Meaning>, injury: Found<Meaning>, time: number): boolean {
  const sentence = sentenceOf(tokens, injury.first);
  return time >= sentence.first && time <= sentence.last && (first < sentence.first || first > sentence.last);
}
