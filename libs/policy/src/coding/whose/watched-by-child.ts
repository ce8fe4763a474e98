import { type Mention } from '../mention.js';
import { type Person } from '../people/person-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const watching = new Set(['saw', 'sees', 'watched', 'witnessed', 'seeing', 'watching', 'witnessing', 'seen']);
const happening = new Set(['get', 'getting', 'being', 'be', 'got', 'gets', 'burn', 'fall', 'cut']);
const ofWoman: Readonly<Record<string, Person | undefined>> = { her: 'woman', him: 'man' };
const unlike: Readonly<Record<string, string | undefined>> = { her: 'she', him: 'he' };
const reachOfEvent = 3;
const watchers = new Set([
  'he',
  'she',
  'child',
  'pupil',
  'boy',
  'girl',
  'baby',
  'toddler',
  'son',
  'daughter',
  'children',
]);

/** "Mum rang: he saw her get burnt": she whom the child saw, where only she is named; of "she saw him get burnt" it is the child. */
export function isWatchedByChild(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, first }: Mention,
): boolean {
  if (kind !== 'injury' && kind !== 'mechanism') return false;
  for (let place = first; place >= first - reachOfEvent; place -= 1) {
    const whom = textAt(tokens, place - 1);
    const means = ofWoman[whom];
    if (means === undefined || !watching.has(textAt(tokens, place - 2))) continue;
    if (place !== first && !happening.has(textAt(tokens, place))) return false;
    const isOther = (one: Found<Person>): boolean => one.means !== means && one.means !== 'animal';
    const isNamed = persons.some((one) => one.means === means && one.last < place);
    const watcher = textAt(tokens, place - 3);
    return isNamed && !persons.some(isOther) && watchers.has(watcher) && watcher !== unlike[whom];
  }
  return false;
}

const witnessing = new Set([
  'witnessed',
  'saw',
  'watched',
  'witnessing',
  'witnesses',
  'witness',
  'onlooker',
  'bystander',
]);
const roadUsers = new Set([
  ...['pedestrian', 'cyclist', 'motorcyclist', 'man', 'woman', 'lady', 'adult', 'driver', 'biker', 'gentleman', 'oap'],
]);
const onlookers = new Set([
  'child',
  'children',
  'pupil',
  'pupils',
  'class',
  'students',
  'he',
  'she',
  'girl',
  'boy',
  'son',
]);
const betweenOnlookers = new Set([
  'who',
  'also',
  'all',
  'only',
  'had',
  'have',
  'has',
  'was',
  'were',
  'is',
  'a',
  'just',
]);
/** "Child, pedestrian, struck": the child was it. */
const strikes = new Set([
  'struck',
  'hit',
  'knocked',
  'injured',
  'clipped',
  'killed',
  'run',
  'collided',
  'by',
  'bleeding',
]);
const reachOfStrike = 5;

/** "This child hit by the same car". */
function isStruckToo(tokens: readonly Token[], subject: number): boolean {
  if (!onlookers.has(textAt(tokens, subject))) return false;
  let place = subject + 1;
  while (betweenOnlookers.has(textAt(tokens, place))) place += 1;
  return harmed.has(textAt(tokens, place)) && goesOnAt(tokens, place);
}
const harmed = new Set(['struck', 'hit', 'knocked', 'injured', 'clipped', 'run', 'hurt']);

/** "Pedestrian struck outside school. This child in group of pupils who witnessed": whom it met is not who saw it. */
export function isWitnessedByChild(tokens: readonly Token[], { kind, value, first, last }: Mention): boolean {
  if (value !== 'traffic' && kind !== 'injury') return false;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  const user = tokens.findIndex(
    ({ text }, place) =>
      place >= begin &&
      place <= end &&
      roadUsers.has(text) &&
      hasWord(tokens, place + 1, place + reachOfStrike, strikes) &&
      (!hasWord(tokens, begin, place - 1, onlookers) || hasWord(tokens, begin, place - 1, witnessing)),
  );
  if (user === -1 || (kind === 'injury' && hasWord(tokens, user, last, onlookers))) return false;
  if (tokens.some((_, place) => isStruckToo(tokens, place))) return false;
  for (let place = begin; place < tokens.length; place += 1) {
    if (!witnessing.has(textAt(tokens, place))) continue;
    let subject = place - 1;
    while (betweenOnlookers.has(textAt(tokens, subject))) subject -= 1;
    if (onlookers.has(textAt(tokens, subject)) && textAt(tokens, place + 1) !== 'by') return true;
  }
  return false;
}
