import { type Person } from './person-words.js';
import { goesOnAt, hasWord, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const bystanders: ReadonlyMap<string, Person> = new Map<string, Person>([
  ...['boy', 'man', 'bloke', 'gentleman'].map((name) => [name, 'man'] as const),
  ...['girl', 'woman', 'lady'].map((name) => [name, 'woman'] as const),
  ...['child', 'pupil', 'kid', 'player', 'person', 'rider', 'passenger'].map((name) => [name, 'anybody'] as const),
]);
const many = new Set(['boys', 'girls', 'children', 'pupils', 'kids']);
const determining = new Set(['the', 'a', 'another', 'one', 'that']);
const objects = new Set(['him', 'her']);
const finites = new Set(['has', 'had', 'is', 'was', 'fell', 'broke', 'got', 'sustained', 'suffered', 'needed']);
const tellers = new Set([
  ...['said', 'says', 'told', 'that', 'saw', 'reports', 'reported', 'thinks', 'and', 'because', 'when'],
]);
const reachOfClause = 8;

/** "The lad he was wrestling with", "the girl who sits next to him": people told by what they have to do with the child. */
export function besideChild(tokens: readonly Token[]): readonly Found<Person>[] {
  let found: Found<Person>[] | null = null;
  for (let place = 1; place + 1 < tokens.length; place += 1) {
    const next = textAt(tokens, place + 1);
    if (next !== 'he' && next !== 'she' && next !== 'who') continue;
    const means =
      bystanders.get(textAt(tokens, place)) ??
      (many.has(textAt(tokens, place)) && next !== 'who' && textAt(tokens, place - 2) === 'of' ? 'anybody' : undefined);
    if (means === undefined || !determining.has(textAt(tokens, place - 1)) || !goesOnAt(tokens, place + 1)) continue;
    const last = endOfClause(tokens, place, next === 'who');
    if (last !== null) (found ??= []).push({ first: place, last, means });
  }
  return found ?? [];
}

/** Where what is told of such a person ends: right before what the person bears; null where the child may be meant. */
function endOfClause(tokens: readonly Token[], noun: number, isWho: boolean): number | null {
  let isMet = !isWho;
  for (let place = noun + 2; place <= noun + reachOfClause && goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    if (text === ',' || text === ':' || tellers.has(text)) break;
    if (objects.has(text) && !isPlace(tokens, place + 1)) isMet = true;
    if (isMet && place > noun + 3 && finites.has(text)) return place - 1;
  }
  return isMet ? noun : null;
}

const beings = new Set([
  ...['was', 'were', 'is', 'had', 'came', 'sat', 'sits', 'stood', 'stands', 'plays', 'played', 'lives', 'ran'],
]);
const besides = new Set(['with', 'beside', 'near', 'behind', 'by', 'alongside', 'to', 'opposite', 'against', 'after']);
const children = new Set(['him', 'her', 'them', 'child']);
const reachOfRelative = 6;

/** "The pal who was with him": the person with the clause that tells which; the person alone where none does. */
export function withRelative(tokens: readonly Token[], person: Found<Person>): Found<Person> {
  const who = person.last + 1;
  if (textAt(tokens, who) !== 'who' || !goesOnAt(tokens, who) || !beings.has(textAt(tokens, who + 1))) return person;
  for (let place = who + 2; place <= who + reachOfRelative && goesOnAt(tokens, place); place += 1) {
    if (!children.has(textAt(tokens, place))) continue;
    const isBeside =
      besides.has(textAt(tokens, place - 1)) && goesOnAt(tokens, place + 1) && !isPlace(tokens, place + 1);
    return isBeside && textAt(tokens, place + 1) !== ',' ? { ...person, last: place } : person;
  }
  return person;
}

const littles = new Set(['baby', 'toddler', 'tot']);
const articles = new Set(['the', 'new', 'his', 'her', 'their', 'a', 'other']);
/** Who is told of as the child where another one is at home. */
const ofPupil = new Set([
  ...['him', 'dropped', 'collected', 'reception', 'nursery', 'school', 'class', 'ta', 'pupil', 'carpet'],
]);
const homes = new Set(['home', "nan's", "mum's", "dad's"]);

/** "Nan dropped him off and said the baby at home has": another child than who is told of already, where no such one was named before. */
export function childAtHome(tokens: readonly Token[]): readonly Found<Person>[] {
  for (let place = 2; place + 2 < tokens.length; place += 1) {
    if (textAt(tokens, place + 1) !== 'at' || !littles.has(textAt(tokens, place))) continue;
    if (!homes.has(textAt(tokens, place + 2)) || !articles.has(textAt(tokens, place - 1))) continue;
    if (textAt(tokens, place + 3) === 'time') continue;
    const isOther = hasWord(tokens, 0, place - 2, ofPupil) && !hasWord(tokens, 0, place - 2, littles);
    return isOther ? [{ first: place, last: place + 2, means: 'anybody' }] : none;
  }
  return none;
}
const none: readonly never[] = [];
