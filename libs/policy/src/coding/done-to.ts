import { type Mention } from './mention.js';
import { type Person, bears, doneTo, owners, telling } from './person-words.js';
import { textAt } from './reading.js';
import { isPlace, isSiteAt } from './sides.js';
import { type Found } from './terms.js';
import { type Token } from './tokens.js';

const attacks = new Set(['scratched', 'scratches', 'scratching', 'bit', 'bites']);

/** "Her cousin scratched her face": nobody scratches their own before somebody else is named. */
export function isDoneToChild(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { first, last }: Mention,
): boolean {
  if (!attacks.has(textAt(tokens, first))) return false;
  const victim = textAt(tokens, first + 1);
  if ((victim !== 'her' && victim !== 'his') || textAt(tokens, first + 2) === 'own') return false;
  if (last < first + 2 && !isSiteAt(tokens, first + 2)) return false;
  const person = persons.findLast((one) => one.last < first);
  return person !== undefined && first - person.last <= 5 && person.means === 'anybody';
}

/** "Scratched her friend on the cheek", but not "cheek scratched, mum says" nor "scratched by". */
export function isDoneTo(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, value, first, last, isPair = false }: Mention,
): boolean {
  if (kind !== 'injury' && value !== 'dog-bite') return false;
  if (textAt(tokens, first + 1) === 'by') return false;
  if (!doneTo.has(textAt(tokens, first)) && !(isPair && doneTo.has(textAt(tokens, last)))) return false;
  const person = persons.find(
    (one) => (one.last > last && one.first >= first) || (one.last === last && one.first > first),
  );
  if (person === undefined || person.first - last > 2 || tokens[person.first]?.begins === true) return false;
  if (person.first > last + 1 && !owners.has(textAt(tokens, last + 1))) return false;
  const next = textAt(tokens, person.last + 1);
  if (textAt(tokens, person.last).endsWith("'s")) return isPlace(tokens, person.last + 1);
  return !telling.has(next) && !bears.has(next);
}
