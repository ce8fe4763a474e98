import { type Terms, type Found } from '../text/terms.js';
import { tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Meaning } from '../text/with-pairs.js';

/**
 * "At the surgery within ten minutes of the burn", "how the burn came about was never known": words of how soon help came, or of
 * what was said of a harm, that name the harm tell of it, too.
 */
export function withHarmWithin(
  tokens: readonly Token[],
  found: readonly Found<Meaning>[],
  terms: Terms<Meaning>,
): readonly Found<Meaning>[] {
  const all: Found<Meaning>[] = [];
  for (const term of found) {
    all.push(term);
    const { means, first, last } = term;
    if (first === last || means.is !== 'fact') continue;
    // "fractured finger in a door hinge"
    if (means.value === 'caught-in-door') {
      const part = terms.all(tokens, first).find((one) => one.means.is === 'site' && one.last < last);
      if (part !== undefined) all.push(part);
    }
    if (!mayNameHarm(means) && !(means.kind === 'concern' && inflicted.has(tokenAt(tokens, first)?.text ?? '')))
      continue;
    for (let place = first; place <= last; place += 1) {
      const harm = terms.at(tokens, place);
      if (harm !== null && harm.last <= last && harm.means.is === 'fact' && isHarm(harm.means, means)) all.push(harm);
    }
  }
  return all.length === found.length ? found : all;
}

/** "Inflicted burns". */
const inflicted = new Set(['inflicted', 'non', 'deliberately', 'intentionally']);

interface Told {
  readonly kind: string;
  readonly value: string;
}
const mayNameHarm = ({ kind, value }: Told): boolean =>
  kind === 'delay' || kind === 'explanation' || value === 'not-known';
const isHarm = ({ kind, value }: Told, beside: Told): boolean =>
  (kind === 'injury' && value !== 'injury' && (beside.kind !== 'concern' || value !== 'head-injury')) ||
  (kind === 'mechanism' && beside.kind === 'delay');
