import { type Mention } from './mention.js';
import { type Person, bears, childWords, he, possessed, she, telling } from './person-words.js';
import { isUnbroken } from './person-reach.js';
import { hasWord, sentenceOf, textAt } from './reading.js';
import { type Found } from './terms.js';
import { type Token } from './tokens.js';
import { isPlace, isSiteAt } from './sides.js';

const titles = new Set(['mrs', 'mr', 'ms', 'miss', 'sir']);
const notNamed = new Set(['he', 'she', 'they', 'the', 'a', 'and', 'who', 'in', 'said', 'says', 'to']);

/** "Mrs Khan", "Mr A": grown people by their names. */
export function titled(tokens: readonly Token[]): readonly Found<Person>[] {
  const found: Found<Person>[] = [];
  for (let place = 0; place + 1 < tokens.length; place += 1) {
    const title = tokens[place]?.text ?? '';
    if (title.length > 4 || !titles.has(title) || tokens[place + 1]?.begins !== false) continue;
    const name = textAt(tokens, place + 1);
    const isName = !notNamed.has(name) && !telling.has(name) && !bears.has(name) && /^[a-z]/.test(name);
    const means: Person = textAt(tokens, place) === 'mr' ? 'man' : 'woman';
    if (isName) found.push({ first: place, last: place + 1, means });
  }
  return found;
}

const emphatic = new Set(['himself', 'herself', 'themselves']);
const subjects = new Set(['he', 'she', 'they', 'who']);

/** "She herself was pushed", "who himself has a cut": whoever is told apart from somebody else is not the child. */
export function isToldApart(tokens: readonly Token[], persons: readonly Found<Person>[], first: number): boolean {
  const { first: begin } = sentenceOf(tokens, first);
  for (let place = first - 1; place > begin; place -= 1) {
    if (!emphatic.has(textAt(tokens, place))) continue;
    const isOfHad = textAt(tokens, place - 1) === 'had' || textAt(tokens, place - 1) === 'has';
    const subject = textAt(tokens, isOfHad ? place - 2 : place - 1);
    if (!subjects.has(subject) || !isUnbroken(tokens, place + 1, first, telling)) continue;
    if (subject === 'who' || persons.some(({ last }) => last < place)) return true;
  }
  return false;
}

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

const tellers = new Set(
  [...telling].filter(
    (word) =>
      word !== 'him' &&
      word !== 'holding' &&
      word !== 'carried' &&
      word !== 'when' &&
      word !== 'as' &&
      word !== 'while',
  ),
);
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

/** "The lad whose collarbone she broke". */
export function isWhose(tokens: readonly Token[], persons: readonly Found<Person>[], mention: Mention): boolean {
  return isOfRelative(tokens, persons, mention) || isOfWhom(tokens, mention);
}

/** "Her brother, whose leg was broken". */
function isOfRelative(tokens: readonly Token[], persons: readonly Found<Person>[], { first, last }: Mention): boolean {
  for (let place = first - 1; place >= first - reachOfWhose; place -= 1) {
    if (tokens[place + 1]?.begins !== false) return false;
    if (textAt(tokens, place) === 'whose')
      return (
        persons.some(
          (one) => one.last === place - 1 || (one.last === place - 2 && textAt(tokens, place - 1) === ','),
        ) && last > place
      );
  }
  return false;
}
const reachOfWhose = 6;

function isOfWhom(tokens: readonly Token[], { first }: Mention): boolean {
  const subject = textAt(tokens, first - 1) === 'had' || textAt(tokens, first - 1) === 'has' ? first - 2 : first - 1;
  if (textAt(tokens, subject) !== 'he' && textAt(tokens, subject) !== 'she') return false;
  for (let place = subject - 1; place >= subject - reachOfPart - 1; place -= 1) {
    if (textAt(tokens, place) === 'whose') return isPlace(tokens, place + 1);
    if (tokens[place + 1]?.begins !== false) return false;
  }
  return false;
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

const modals = new Set(['would', 'will', "he'd", "he'll", "she'd", "she'll", 'threatened', 'going']);
const objects = new Set(['him', 'her', 'his', 'them', 'their', 'me', 'my']);

/** "Dad would break his fingers": what somebody threatens to do is done to the child. */
export function isThreatened(tokens: readonly Token[], { first, last }: Mention): boolean {
  const before = textAt(tokens, first - 1) === 'to' ? first - 2 : first - 1;
  return (
    modals.has(textAt(tokens, before)) && (objects.has(textAt(tokens, last + 1)) || objects.has(textAt(tokens, last)))
  );
}
