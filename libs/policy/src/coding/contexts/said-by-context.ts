import { happening, hidden, known, maybe, often } from '../assertion-words.js';
import { type Changing, type Context } from '../contexts.js';
import { type Mention } from '../mention.js';
import { type Around } from './passed-over.js';
import { type Found } from '../text/terms.js';
import { isFearing, ofFear } from '../likelihood/yet-to-happen.js';

/** Whether a word of context says of a mention, on its side, what it says of others: not where it only fears it, or is of another kind. */
export function isSaidBy(
  { tokens, reach }: Around,
  { changes: made, side: on, isWorry, isOfKnowing, isOfHappening, isOfBreaks }: Context,
  { first: begin, last }: Found<unknown>,
  changes: Changing,
  side: Context['side'],
  { kind, value, first }: Mention,
): boolean {
  if (on !== side) return false;
  if (isOfKnowing === true && known.has(kind)) return false;
  if (isOfHappening === true && !happening.has(kind)) return false;
  if (isOfBreaks === true && value !== 'fracture') return false;
  // "gran fears it is epilepsy"
  const isFear = isFearing(tokens, begin) || (kind === 'condition' && isFearing(tokens, last));
  if (made === 'hypothetical' && isFear) return ofFear(tokens, last, { kind, first }) === changes;
  if (isWorry !== true) return made === changes;
  // "concerned about how often he falls"
  if (reach.has(often, last, first)) return false;
  // "worried that the cord might hurt him"
  if (reach.has(maybe, last, first)) return ofFear(tokens, last, { kind, first }) === changes;
  return made === changes && (kind === 'condition' || kind === 'mechanism' || hidden.has(value));
}
