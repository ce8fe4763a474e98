import { isForm } from './blow-forms.js';
import { people } from '../people/named-people.js';
import { isSiteAt } from '../sites/sides.js';
import { type Mention } from '../mention.js';
import { textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** A blow that is told from who gave it on begins with the verb: what stands between is said of it. */
export function withoutDoer(tokens: readonly Token[], mention: Mention): Mention {
  const { value, first, last, isPair = false } = mention;
  if (value !== 'assault' || !isPair || !people.has(textAt(tokens, first))) return mention;
  for (let place = first + 1; place <= last; place += 1)
    if (isForm[tokenAt(tokens, place)?.word ?? 0] === true) return { ...mention, first: place, isPair: false };
  return mention;
}

/** "Suspected fracture of the finger, shut in the door": what comes behind the comma is what happened. */
export function behindComma(tokens: readonly Token[], mention: Mention): Mention {
  const { value, first, last, isPair = false } = mention;
  if (value !== 'caught-in-door' || !isPair || !isSiteAt(tokens, first)) return mention;
  for (let place = first + 1; place < last; place += 1)
    if (textAt(tokens, place) === ',') return { ...mention, first: place + 1 };
  return mention;
}

const swallowing = new Set([
  ...['swallowed', 'ate', 'eaten', 'drank', 'drunk', 'ingested', 'licked', 'sucked', 'chewed', 'bitten'],
]);

/** "A dishwasher tablet, mum thinks she swallowed some of it": what is thought is that she did. */
export function fromSwallowing(tokens: readonly Token[], mention: Mention): Mention {
  const { value, first, last, isPair = false } = mention;
  if (value !== 'poisoning' || !isPair || swallowing.has(textAt(tokens, first))) return mention;
  for (let place = first + 1; place <= last; place += 1)
    if (swallowing.has(textAt(tokens, place)) && place > first + 3) return { ...mention, first: place, isPair: false };
  return mention;
}
