import { youngKin } from '../dictionary/people/kin.js';
import { type Mention } from '../mention.js';
import { type Person, owners } from '../people/person-words.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const siblings = new Set([
  ...youngKin,
  ...['brothers', 'sisters', 'siblings', 'cousins', "brother's", "sister's", "twin's", "cousin's", "sibling's"],
  ...['nephew', 'niece'],
]);
const describing = new Set([
  ...['older', 'younger', 'elder', 'eldest', 'youngest', 'baby', 'little', 'big', 'half', 'step', '-', 'twin', 'other'],
]);
/** Between what was late or did not come about and for whom: "waited three days before bringing", "delayed seeking help for". */
const between = new Set([
  ...['before', 'bringing', 'taking', 'to', 'bring', 'take', 'seeking', 'seek', 'help', 'medical', 'care', 'advice'],
  ...['for', 'getting', 'get', 'treatment', 'attention', 'in', 'days', 'until'],
]);
const fetching = new Set(['bringing', 'taking', 'bring', 'take', 'for', 'getting', 'get', 'brought', 'took']);
const joined = new Set(['him', 'her', 'child', 'baby']);
const reachOfWhom = 7;

/** Whether help that was late, or a visit that was missed, was for a brother, sister or cousin: "did not bring his sister to the clinic". */
export function isCareOfAnother(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { value, last }: Mention,
): boolean {
  if (value !== 'was-not-brought' && value !== 'delayed' && value !== 'prompt') return false;
  let place = last + 1;
  if (value !== 'was-not-brought') {
    while (place <= last + reachOfWhom && goesOnAt(tokens, place) && between.has(textAt(tokens, place))) place += 1;
    if (!fetching.has(textAt(tokens, place - 1))) return false;
  }
  const from = behindOwners(tokens, persons, place);
  const person = persons.find(
    (one) => (one.first === from && goesOnAt(tokens, from)) || (one.first === last && one.last > last),
  );
  return person !== undefined && siblings.has(textAt(tokens, person.last)) && !isWithChild(tokens, person.last + 1);
}

/** Behind "his", "his older": up to a person whose name begins so. */
function behindOwners(tokens: readonly Token[], persons: readonly Found<Person>[], from: number): number {
  let place = from;
  while (goesOnAt(tokens, place) && (owners.has(textAt(tokens, place)) || describing.has(textAt(tokens, place)))) {
    if (persons.some((one) => one.first === place)) break;
    place += 1;
  }
  return place;
}

/** "His sister and him", "his sister, him": the child as well. */
function isWithChild(tokens: readonly Token[], next: number): boolean {
  const text = textAt(tokens, next);
  if (text === 'and' || text === '&' || text === 'or') return true;
  return text === ',' && goesOnAt(tokens, next + 1) && joined.has(textAt(tokens, next + 1));
}
