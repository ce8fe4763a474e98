import { type Mention } from '../mention.js';
import { isNoChild } from '../people/no-child.js';
import { type Person, childWords, he, possessed, she, telling } from '../people/person-words.js';
import { beginsAt, goesOnAt, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { men, women } from '../people/unlike-pronoun.js';
import { type Token } from '../text/tokens.js';
import { isPlace } from '../sites/sides.js';

const reachOfPart = 3;
const newParts = new Set([',', 'and', 'but']);

/** Whose part is hurt by the pronoun before it: "broke her wrist". */
function ownerOf(tokens: readonly Token[], { first, last }: Mention): string {
  for (let place = last; place <= last + reachOfPart; place += 1) {
    if ((!goesOnAt(tokens, place) || newParts.has(textAt(tokens, place))) && place > first) return '';
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

const doings = new Set([
  'him',
  'holding',
  'carried',
  'when',
  'as',
  'while',
  'tripped',
  'dropped',
  'pulled',
  'twisted',
  'rolled',
  'hurt',
  'for',
  'attending',
  'child',
  'baby',
]);
const tellers = new Set([...telling].filter((word) => !doings.has(word)));
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

/** "Mum slipped and cut his lip": a part of somebody of the other sex than who fell, where none of that sex is named before. */
export function isOfOtherSex(tokens: readonly Token[], { value, first: fell }: Mention, { first }: Mention): boolean {
  if (value !== 'fall' || !isPlace(tokens, first + 2)) return false;
  const faller = textAt(tokens, fell - 1);
  const owner = textAt(tokens, first + 1);
  const begin = sentenceOf(tokens, fell).first;
  if (owner === 'his') return (women.has(faller) || minders.has(faller)) && !hasWord(tokens, begin, fell - 1, men);
  return owner === 'her' && men.has(faller) && !hasWord(tokens, begin, fell - 1, women);
}
/** Of whom nobody says "his" either. */
const minders = new Set(['childminder', 'babysitter', 'midwife', 'minder']);

/** "Hit her with a bottle and fractured her wrist", "assaulted his partner's son, causing a bleed": what came of it. */
export function isResultOf(tokens: readonly Token[], before: Mention, { first }: Mention): boolean {
  if (first - before.last > reachOfLink) return false;
  let isLinked = false;
  for (let place = before.last + 1; place < first; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins) return false;
    if ((turns.has(token.text) || tellers.has(token.text)) && !isNoChild(tokens, place)) return false;
    if (token.text === ',' && !consequences.has(textAt(tokens, place + 1))) return false;
    if (consequences.has(token.text) || (links.has(token.text) && isRightBefore(tokens, place, first))) isLinked = true;
  }
  return isLinked && !beginsAt(tokens, first);
}

/** "And has grazed". */
const isRightBefore = (tokens: readonly Token[], link: number, first: number): boolean =>
  link === first - 1 || (link === first - 2 && having.has(textAt(tokens, first - 1)));

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
    isByFormer(tokens, persons, mention) ||
    isPartOfAnother(tokens, persons, mention) ||
    isPartOfSomebody(tokens, mention) ||
    isOfAnimal(tokens, persons, mention)
  );
}

const somebody = new Set([
  ...['baby', 'child', 'daughter', 'son', 'infant', 'girl', 'boy', 'man', 'woman', 'partner', 'toddler', 'newborn'],
]);
const anothers = new Set(['a', 'an', 'another', 'own', 'previous', 'first', 'ex']);

/** "Breaking the arm of his own baby daughter". */
function isPartOfSomebody(tokens: readonly Token[], { bodySite, last }: Mention): boolean {
  if (bodySite === null) return false;
  for (let place = last + 1; place <= last + reachOfSite; place += 1) {
    if (!goesOnAt(tokens, place)) return false;
    if (textAt(tokens, place) !== 'of' || !isPlace(tokens, place - 1)) continue;
    const from = textAt(tokens, place + 1) === 'his' || textAt(tokens, place + 1) === 'her' ? place + 2 : place + 1;
    return (
      anothers.has(textAt(tokens, from)) &&
      (somebody.has(textAt(tokens, from + 1)) || somebody.has(textAt(tokens, from + 2)))
    );
  }
  return false;
}

const reachOfSite = 4;

/** "Nipped the postman's calf", "broke his brother's arm": the part is said to be somebody's. */
export function isPartOfAnother(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { last, first, bodySite }: Mention,
): boolean {
  if (bodySite === null) return false;
  const { last: end } = sentenceOf(tokens, last);
  return persons.some((one) => {
    if (
      one.last <= first ||
      one.first > end ||
      one.first - last > reachOfSite ||
      !textAt(tokens, one.last).endsWith("'s")
    )
      return false;
    if (!isPlace(tokens, one.last + 1) || !goesOnAt(tokens, one.last + 1)) return false;
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

const former = new Set([
  'ex partner',
  'ex - partner',
  'ex husband',
  'ex - husband',
  'husband',
  'ex wife',
  'ex - wife',
  'wife',
  'estranged husband',
]);
const reachOfAgent = 7;

/** "Female stabbed in the shoulder by ex partner": a child has none. */
function isByFormer(tokens: readonly Token[], persons: readonly Found<Person>[], { last }: Mention): boolean {
  return persons.some((one) => {
    if (one.first <= last || one.first - last > reachOfAgent || hasWord(tokens, last + 1, one.first - 1, ends))
      return false;
    const name = tokens
      .slice(one.first, one.last + 1)
      .map(({ text }) => text)
      .join(' ');
    const isFormer = formerly.has(textAt(tokens, one.first - 1)) && halves.has(name);
    let agent = isFormer ? one.first - 2 : one.first - 1;
    if (isFormer && owning.has(textAt(tokens, agent))) agent -= 1;
    return (isFormer || former.has(name)) && textAt(tokens, agent) === 'by' && !beginsAt(tokens, one.first);
  });
}
const formerly = new Set(['former', 'previous']);
const halves = new Set(['partner', 'husband', 'wife']);
const owning = new Set(['a', 'her', 'the', 'his']);
const ends = new Set([',', 'and', 'but', 'reported', 'seen', 'noted', 'found', 'brought', 'told', 'said']);

const byWhom = new Set(['by', 'from', 'with', 'at', 'off', 'and', 'of']);

/** "Dropped his baby brother". */
export function isDropped(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { value, first, last }: Mention,
): boolean {
  if (value !== 'fall' || !textAt(tokens, first).startsWith('drop')) return false;
  if (textAt(tokens, first + 1) === 'him' || textAt(tokens, first + 2) === ',') return false;
  const met = persons.find((one) => one.first > first && one.first <= Math.max(last, first + 3));
  return (
    met !== undefined &&
    met.means !== 'animal' &&
    met.means !== 'harmed' &&
    !textAt(tokens, met.last).endsWith("'s") &&
    !hasWord(tokens, first + 1, met.first - 1, byWhom)
  );
}
