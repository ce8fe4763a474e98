import { type Mention } from './mention.js';
import { type Person, bears, childWords, doneTo, he, owners, possessed, she, telling } from './person-words.js';
import { hasWord, sentenceOf, textAt } from './reading.js';
import { type Found } from './terms.js';
import { type Token } from './tokens.js';
import { isPlace, isSiteAt } from './sides.js';

const reachOfPart = 3;

/** Whose part is hurt by the pronoun before it: "broke her wrist". */
function ownerOf(tokens: readonly Token[], { first, last }: Mention): string {
  for (let place = last; place <= last + reachOfPart; place += 1) {
    if (tokens[place]?.begins !== false && place > first) return '';
    const text = textAt(tokens, place);
    if (text === 'her' || text === 'his') return isPlace(tokens, place + 1) ? text : '';
  }
  return '';
}

/** "Mum slipped carrying him and broke her wrist": a part that cannot be the child's, who is "him". */
export function isOfOtherGender(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  mention: Mention,
): boolean {
  const owner = ownerOf(tokens, mention);
  if (owner === '') return false;
  const { first: begin, last: end } = sentenceOf(tokens, mention.first);
  const [person, other] = owner === 'her' ? (['woman', 'man'] as const) : (['man', 'woman'] as const);
  const near = persons.filter(({ first, last }) => first >= begin && last <= end);
  if (!near.some(({ means, last }) => (means === person || means === 'worker') && last < mention.first)) return false;
  if (near.some(({ means }) => means === other || means === 'anybody')) return false;
  const child = owner === 'her' ? hims : hers;
  return hasWord(tokens, begin, mention.first, child) && !hasWord(tokens, begin, mention.first, tellers);
}

const doings = new Set(['him', 'holding', 'carried', 'when', 'as', 'while', 'tripped', 'dropped', 'pulled', 'twisted', 'rolled', 'hurt', 'for', 'attending', 'for', 'child', 'baby']);
const tellers = new Set(
  [...telling].filter((word) => !doings.has(word)));
const hims = new Set(he.filter((word) => word !== 'he'));
const hers = new Set(she.filter((word) => word !== 'she'));

const links = new Set(['and', '&', 'then', 'also', '+']);
const consequences = new Set([
  'causing',
  'leaving',
  'resulting',
  'giving',
  'breaking',
  'fracturing',
  'inflicting',
  'leading',
]);
const turns = new Set(
  [...childWords].filter((word) => word !== 'he' && word !== 'his' && word !== 'she' && word !== 'him'),
);
const reachOfLink = 12;

/** "Hit her with a bottle and fractured her wrist", "assaulted his partner's son, causing a bleed": what came of it. */
export function isResultOf(tokens: readonly Token[], before: Mention, { first }: Mention): boolean {
  if (first - before.last > reachOfLink) return false;
  let isLinked = false;
  for (let place = before.last + 1; place < first; place += 1) {
    const token = tokens[place];
    if (token === undefined || token.begins || turns.has(token.text) || tellers.has(token.text)) return false;
    if (token.text === ',' && !consequences.has(textAt(tokens, place + 1))) return false;
    if (consequences.has(token.text) || (links.has(token.text) && place === first - 1)) isLinked = true;
  }
  return isLinked && tokens[first]?.begins !== true;
}

/** "Overdose by mother". */
export function isOverdoseOf(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { value, last }: Mention,
): boolean {
  const text = textAt(tokens, last + 1);
  if (value !== 'poisoning' || (text !== 'by' && text !== 'of')) return false;
  return persons.some(
    ({ first, last: end }) => first >= last + 2 && first <= last + 3 && !textAt(tokens, end).endsWith("'s"),
  );
}

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

const having = new Set(['has', 'had', 'with']);
const counts = new Set(['a', 'an', 'its', 'some', 'two', 'several']);

/** "The dog has a cut paw". */
export function isOfAnimal(tokens: readonly Token[], persons: readonly Found<Person>[], { first }: Mention): boolean {
  const animal = persons.findLast((one) => one.last < first);
  if (animal?.means !== 'animal' || first - animal.last > 4 || possessed.has(textAt(tokens, first - 1))) return false;
  return having.has(textAt(tokens, animal.last + 1)) && counts.has(textAt(tokens, animal.last + 2));
}

/** Whether the words around an injury say that it is somebody else's. */
export function isApart(tokens: readonly Token[], persons: readonly Found<Person>[], mention: Mention): boolean {
  if (mention.kind !== 'injury') return false;
  return (
    isOfOtherGender(tokens, persons, mention) ||
    isOverdoseOf(tokens, persons, mention) ||
    isPartOfAnother(tokens, persons, mention) ||
    isOfAnimal(tokens, persons, mention)
  );
}

const reachOfSite = 4;

/** "Nipped the postman's calf", "broke his brother's arm": the part is said to be somebody's. */
export function isPartOfAnother(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { last, first, bodySite }: Mention,
): boolean {
  if (bodySite === null) return false;
  return persons.some((one) => {
    if (one.last <= first || one.first - last > reachOfSite || !textAt(tokens, one.last).endsWith("'s")) return false;
    if (!isPlace(tokens, one.last + 1) || tokens[one.last + 1]?.begins !== false) return false;
    return !hasWord(tokens, last + 1, one.first - 1, parting);
  });
}
const parting = new Set([
  ',',
  'by',
  'from',
  'with',
  'against',
  'off',
  'when',
  'and',
  'under',
  'near',
  'at',
  'says',
  'said',
]);

/** "Scratched her friend on the cheek", but not "cheek scratched, mum says" nor "scratched by". */
export function isDoneTo(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, first, last }: Mention,
): boolean {
  if (kind !== 'injury' || !doneTo.has(textAt(tokens, first))) return false;
  const person = persons.find(
    (one) => (one.last > last && one.first >= first) || (one.last === last && one.first > first),
  );
  if (person === undefined || person.first - last > 2 || tokens[person.first]?.begins === true) return false;
  if (person.first > last + 1 && !owners.has(textAt(tokens, last + 1))) return false;
  const next = textAt(tokens, person.last + 1);
  return !telling.has(next) && !bears.has(next) && !textAt(tokens, person.last).endsWith("'s");
}
