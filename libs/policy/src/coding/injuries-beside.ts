import { noes } from './dictionary/short-words.js';
import { textAt } from './reading.js';
import { type Found } from './terms.js';
import { type Token } from './tokens.js';
import { type Meaning } from './with-pairs.js';

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

/** Injuries that are told by what happened, where no other words tell of one: "finger shut in door". */
export function besideOf(
  tokens: readonly Token[],
  found: readonly Found<Meaning>[],
): ReadonlyMap<Found<Meaning>, string> {
  const besides = new Map<Found<Meaning>, string>();
  for (const term of found) {
    const { means } = term;
    const beside =
      means.is === 'fact' && means.kind === 'mechanism' ? besideMechanism(tokens, term, means.value) : undefined;
    if (beside === undefined) continue;
    const isTold = ({ means: other, first }: Found<Meaning>): boolean =>
      other.is === 'fact' &&
      other.kind === 'injury' &&
      !noes.has(textAt(tokens, first - 1)) &&
      (beside === 'injury'
        ? other.value !== 'injury' || textAt(tokens, first).startsWith('puncture')
        : other.value === beside);
    if (!found.some(isTold)) besides.set(term, beside);
  }
  return besides;
}
