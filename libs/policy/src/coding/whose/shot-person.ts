import { type Mention } from '../mention.js';
import { type Person, isKin } from '../people/person-words.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const beings = new Set(['was', 'were', 'been', 'got', 'being', 'had', 'has', 'also']);

/** "Father shot in leg outside a club", "uncle was shot in the chest": who stands right before it. */
export function isShot(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { first }: Pick<Mention, 'first'>,
): boolean {
  if (textAt(tokens, first) !== 'shot' || textAt(tokens, first + 1) !== 'in') return false;
  let place = first - 1;
  while (beings.has(textAt(tokens, place)) && goesOnAt(tokens, place + 1)) place -= 1;
  return goesOnAt(tokens, place + 1) && persons.some((one) => one.last === place && isKin(one));
}
