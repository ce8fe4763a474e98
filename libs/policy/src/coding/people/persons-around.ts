import { type Person, childWords } from './person-words.js';
import { behind, goesOnAt, hasWord, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const beings = new Set([
  'was',
  'were',
  'is',
  'had',
  'came',
  'sat',
  'sits',
  'stood',
  'stands',
  'plays',
  'played',
  'lives',
  'ran',
]);
const besides = new Set(['with', 'beside', 'near', 'behind', 'by', 'alongside', 'to', 'opposite', 'against', 'after']);
const children = new Set(['him', 'her', 'them', 'pt', 'child', 'patient']);
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

const littles = new Set(['baby', 'toddler', 'newborn', 'tot']);
const articles = new Set(['the', 'new', 'his', 'her', 'their', 'a', 'other']);
/** Who is told of as the child where another one is at home. */
const ofPupil = new Set([
  'him',
  'dropped',
  'collected',
  'reception',
  'nursery',
  'school',
  'class',
  'ta',
  'pupil',
  'carpet',
]);
const homes = new Set(['home', "nan's", "mum's", "dad's"]);

/** "Nan dropped him off and said the baby at home has": another child than who is told of already. */
export function childrenAtHome(tokens: readonly Token[]): readonly Found<Person>[] {
  let found: Found<Person>[] | null = null;
  for (let place = 2; place + 2 < tokens.length; place += 1) {
    if (textAt(tokens, place + 1) !== 'at' || !littles.has(textAt(tokens, place))) continue;
    if (
      textAt(tokens, place + 3) === 'time' ||
      !homes.has(textAt(tokens, place + 2)) ||
      !articles.has(textAt(tokens, place - 1))
    )
      continue;
    if (!hasWord(tokens, 0, place - 2, ofPupil) || hasWord(tokens, 0, place - 2, littles)) continue;
    (found ??= []).push({ first: place, last: place + 2, means: 'anybody' });
  }
  return found ?? none;
}
const none: readonly never[] = [];

const seen = new Set(['seen', 'examined', 'checked', 'reviewed', 'assessed', 'visited', 'observed']);
const aboutSeen = new Set(['was', 'also', 'too', 'been', 'has', 'were', 'both']);
const times = new Set([
  'today',
  'yesterday',
  'too',
  'also',
  'here',
  'alone',
  'well',
  'at',
  'home',
  'same',
  'day',
  'by',
  'paeds',
  'gp',
]);
const others = new Set(['twin', 'brother', 'sister', 'sibling', 'siblings', 'cousin', 'stepbrother', 'stepsister']);

/** "Twin seen today, no fracture": what is found on another child that was looked at, up to where the child is told of. */
export function isOfSeenChild(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  begin: number,
  first: number,
): boolean {
  const person = persons.find((one) => one.first >= begin && one.first <= begin + 2);
  if (person === undefined || !others.has(textAt(tokens, person.last)) || person.last >= first) return false;
  if (person.first > begin && !determining.has(textAt(tokens, begin))) return false;
  let place = person.last + 1;
  while (aboutSeen.has(textAt(tokens, place))) place += 1;
  if (!seen.has(textAt(tokens, place))) return false;
  place += 1;
  while (times.has(textAt(tokens, place)) && goesOnAt(tokens, place)) place += 1;
  if (textAt(tokens, place) !== ',' || place >= first || hasWord(tokens, place, first, childWords)) return false;
  return !hasWord(tokens, first, behind(tokens, first, reachOfBearer), ofThisChild);
}
/** "Brother was seen too, healing fractures in this baby". */
const ofThisChild = new Set(['this', 'child', "child's", 'baby', "baby's", 'pt', 'patient', 'index']);
const reachOfBearer = 6;
const determining = new Set([
  'his',
  'her',
  'the',
  'their',
  'older',
  'younger',
  'other',
  'half',
  '-',
  'little',
  'big',
  'baby',
]);
