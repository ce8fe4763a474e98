import { placeOfSubject } from '../people/clause-subject.js';
import { clauseJoints, determiners } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { carried, childOfHer, selfHarms, selves } from '../people/person-signs.js';
import { type Person, childWords, telling } from '../people/person-words.js';
import { beginsAt, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { boys, girls } from '../people/own-part-met.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { turnsToChild } from '../people/told-apart.js';
import { type Token } from '../text/tokens.js';

/** "Her partner punched her; she had a broken jaw": the next sentence goes on with whoever bore it. */
export function carriesOn(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  before: Mention,
  { first }: Mention,
): boolean {
  if (isBesideChild(tokens, persons, before, first) || isSaidOfOwn(tokens, persons, before, first)) return true;
  if (isDoneOn(tokens, before, first) || isToldHow(tokens, persons, before, first)) return true;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  // "saw a man hit by the car. He has a bruise from the seatbelt": nobody on foot wears one
  if (before.value === 'traffic' && hasWord(tokens, first, end, belts)) return false;
  const pronoun = textAt(tokens, begin);
  const sentence = sentenceOf(tokens, before.first);
  if (begin !== sentence.last + 1 || !carried.has(pronoun)) return false;
  if (selves.has(textAt(tokens, begin + 1)) && turnsToChild(tokens, persons, begin)) return false;
  const isOfHer = pronoun === 'she' || pronoun === 'her';
  for (let place = sentence.first; place <= sentence.last; place += 1)
    if (isOfHer ? childOfHer.has(textAt(tokens, place)) : childWords.has(textAt(tokens, place))) return false;
  for (let place = begin + 1; place < first; place += 1)
    if (telling.has(textAt(tokens, place)) || textAt(tokens, place) === ',') return false;
  return (
    persons.some(({ first: from, means }) => {
      const isIn = from >= sentence.first && from <= sentence.last;
      return isIn && ((means === 'anybody' && before.value === 'assault') || means === (isOfHer ? 'woman' : 'man'));
    }) ||
    (isOfHer && before.value === 'assault')
  );
}

const belts = new Set(['seatbelt', 'seatbelts', 'belt', 'airbag', 'harness']);

const fallen = new Set(['fall', 'fall-from-height', 'traffic']);
const hurting = new Set([
  ...selfHarms,
  'banged',
  'hit',
  'bumped',
  'knocked',
  'bashed',
  'cracked',
  'whacked',
  'smacked',
]);
const holding = new Set(['holding', 'carrying', 'lifting', 'cuddling', 'with', 'onto', 'dropped', 'dropping', 'had']);
const meantime = new Set([',', 'and', 'when', 'while', 'as', 'but', 'so', 'who', 'her', 'them']);

/** "Grandad slipped at the pool, banged his head": behind the comma the same one is told of. */
function isDoneOn(tokens: readonly Token[], { value, first: begin, last }: Mention, first: number): boolean {
  if (!fallen.has(value) || textAt(tokens, first - 1) !== ',' || !hurting.has(textAt(tokens, first))) return false;
  // "slipped, hit him on the head", "slipped, cut her son's lip": whom it met
  const part = determiners.has(textAt(tokens, first + 1)) ? first + 2 : first + 1;
  if (!isPlace(tokens, part)) return false;
  const sentence = sentenceOf(tokens, begin);
  if (first > sentence.last || hasWord(tokens, sentence.first, first - 2, holding)) return false;
  // "gran slipped, cut his chin"
  const own = textAt(tokens, first + 1);
  const unlike = own === 'his' ? girls : own === 'her' ? boys : null;
  if (unlike !== null && hasWord(tokens, sentence.first, begin - 1, unlike)) return false;
  for (let place = last + 1; place < first - 1; place += 1)
    if (
      meantime.has(textAt(tokens, place)) ||
      childWords.has(textAt(tokens, place)) ||
      telling.has(textAt(tokens, place))
    )
      return false;
  return true;
}

/** "Mother had a bruised cheek, she said she fell": who tells how tells of herself. */
function isSaidOfOwn(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  before: Mention,
  first: number,
): boolean {
  let place = first - 1;
  while (place > first - reachOfPronoun && bearings.has(textAt(tokens, place))) place -= 1;
  const pronoun = textAt(tokens, place);
  if (pronoun !== 'she' && pronoun !== 'he') return false;
  const verb = textAt(tokens, place - 1) === 'that' ? place - 2 : place - 1;
  if (!telling.has(textAt(tokens, verb)) || textAt(tokens, verb - 1) !== pronoun) return false;
  if (!clauseJoints.has(textAt(tokens, verb - 2)) && !beginsAt(tokens, verb - 1)) return false;
  const { first: begin } = sentenceOf(tokens, before.first);
  const isOf = (sex: Person): boolean =>
    persons.some((one) => one.means === sex && one.first >= begin && one.last < verb);
  return verb - before.last <= reachOfContrast && isOf(pronoun === 'she' ? 'woman' : 'man');
}

const metBy = new Set(['baby', 'child', 'infant', 'toddler', 'son', 'daughter', 'him', 'his', 'them', 'me']);

/** "Nan fractured her hip, she fell down the step": how she came by it. */
function isToldHow(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, first: begin, last }: Mention,
  first: number,
): boolean {
  const place = placeOfSubject(tokens, first);
  const pronoun = textAt(tokens, place);
  if (kind !== 'injury' || (pronoun !== 'she' && pronoun !== 'he') || textAt(tokens, place - 1) !== ',') return false;
  if (first - last > reachOfContrast || !goesOnAt(tokens, first)) return false;
  const sentence = sentenceOf(tokens, begin);
  const means = pronoun === 'she' ? 'woman' : 'man';
  return (
    first <= sentence.last &&
    persons.some((one) => one.means === means && one.first >= sentence.first && one.first <= sentence.first + 1) &&
    !hasWord(tokens, sentence.first, place - 1, holding) &&
    !hasWord(tokens, sentence.first, place - 1, childWords) &&
    !hasWord(tokens, first, Math.min(sentence.last, first + reachOfContrast), metBy)
  );
}

/** "Has a broken leg, did it at rugby": the game is that of the harm before. */
export const isDoneSo = (tokens: readonly Token[], first: number): boolean =>
  textAt(tokens, first - 2) === 'it' || textAt(tokens, first - 3) === 'it';

const bearings = new Set([
  'has',
  'had',
  'also',
  "she's",
  "he's",
  'is',
  'was',
  'sustained',
  'needed',
  'a',
  'an',
  'some',
  'two',
]);
const contrasting = new Set(['baby', 'child', 'infant', 'toddler', 'pt', 'patient', 'pupil']);
const pauses = new Set([',', 'but', 'and', '-', 'while']);
const reachOfPronoun = 4;
const reachOfContrast = 8;

/** "Mum tripped with the baby in the sling, she has grazed both knees, baby fine": the child is told of behind. */
function isBesideChild(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  before: Mention,
  first: number,
): boolean {
  const sentence = sentenceOf(tokens, before.first);
  if (before.kind !== 'mechanism' || first > sentence.last) return false;
  let place = first - 1;
  while (place > first - reachOfPronoun && bearings.has(textAt(tokens, place))) place -= 1;
  const means = textAt(tokens, place) === 'she' ? 'woman' : textAt(tokens, place) === 'he' ? 'man' : null;
  if (means === null || textAt(tokens, place - 1) !== ',') return false;
  if (!persons.some((one) => one.means === means && one.first >= sentence.first && one.last < before.first))
    return false;
  for (let behind = first + 1; behind < Math.min(sentence.last, first + reachOfContrast); behind += 1)
    if (pauses.has(textAt(tokens, behind)) && contrasting.has(textAt(tokens, behind + 1)))
      return !persons.some((one) => one.first <= behind + 1 && one.last >= behind + 1);
  return false;
}
