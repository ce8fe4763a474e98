import { childSubjects, reasons } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { type Person } from './person-words.js';
import { personsNamed } from './persons-named.js';
import { goesOnAt, sentenceOf, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const auxiliaries = new Set(['had', 'was', 'been', 'has', 'got', 'is', 'actually', 'herself', 'himself', 'then']);
const copulas = new Set(['was', 'is', 'had']);
const sexes: ReadonlyMap<string, Person> = new Map<string, Person>([
  ['she', 'woman'],
  ['her', 'woman'],
  ['he', 'man'],
  ['him', 'man'],
]);
const objects = new Set(['him', 'her', 'child', 'baby', 'the', 'them', 'me']);

/** "Mother explained it was she who had been injured": who tells, and not "who hurt him". */
export function isCleftOfTeller(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, value, first, last }: Mention,
): boolean {
  if ((kind !== 'injury' && kind !== 'mechanism') || value === 'assault') return false;
  let who = first - 1;
  while (auxiliaries.has(textAt(tokens, who)) && goesOnAt(tokens, who)) who -= 1;
  const isWho = textAt(tokens, who) === 'who' || textAt(tokens, who) === "who'd";
  const sex = isWho ? sexes.get(textAt(tokens, who - 1)) : undefined;
  if (sex === undefined || textAt(tokens, who - 3) !== 'it' || !copulas.has(textAt(tokens, who - 2))) return false;
  if (goesOnAt(tokens, last + 1) && objects.has(textAt(tokens, last + 1))) return false;
  const begin = sentenceOf(tokens, first).first;
  const before = persons.filter((one) => one.first >= begin && one.last < who - 3);
  return before.length === 1 && before[0]?.means === sex;
}

const throwing = new Set(['throwing', 'threw', 'throws', 'swinging', 'swung']);
const punches = new Set(['punch', 'punches']);
const beginning = new Set([
  ...['was', 'is', 'were', 'the', 'one', 'who', 'started', 'began', 'seen', 'caught', 'kept', 'then', 'just', 'first'],
  ...['been', 'had', 'has', 'only', 'that', 'also', 'both', 'observed', 'found'],
]);

/** "He was the one throwing punches", where nobody else is told of before whom "he" may mean: another was hit. */
export function isPunchThrown(tokens: readonly Token[], { first, last }: Pick<Mention, 'first' | 'last'>): boolean {
  if (!throwing.has(textAt(tokens, first)) || !punches.has(textAt(tokens, last))) return false;
  // "at him", "at the child", and not "at the gate"
  const whom = textAt(tokens, last + 2) === 'the' ? last + 3 : last + 2;
  if (textAt(tokens, last + 1) === 'at' && objects.has(textAt(tokens, whom))) return false;
  let subject = first - 1;
  while (goesOnAt(tokens, subject) && beginning.has(textAt(tokens, subject))) subject -= 1;
  return childSubjects.has(textAt(tokens, subject)) && !personsNamed(tokens).some((one) => one.last < first);
}

const whens = new Set([...reasons, 'once']);
const tellings = new Set(['told', 'disclosed', 'tells']);
const hearers = new Set([
  'us',
  'me',
  'on',
  'him',
  'her',
  'staff',
  'school',
  'teacher',
  'the',
  'a',
  'mum',
  'police',
  'somebody',
]);

/** "After she told, he punched her": what befell a child because it told, and not what it told. */
export function isBecauseTold(tokens: readonly Token[], verb: number): boolean {
  if (!tellings.has(textAt(tokens, verb))) return false;
  const teller = textAt(tokens, verb - 1) === 'had' ? verb - 2 : verb - 1;
  if (!childSubjects.has(textAt(tokens, teller)) || !whens.has(textAt(tokens, teller - 1))) return false;
  let place = verb + 1;
  while (place < verb + 4 && hearers.has(textAt(tokens, place)) && goesOnAt(tokens, place)) place += 1;
  return textAt(tokens, place) === ',';
}
