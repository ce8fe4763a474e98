import { type Mention } from '../mention.js';
import { subjectOf } from '../people/meant-by-pronoun.js';
import { type Person, type Sex, childWords, owners, sexOfSubject } from '../people/person-words.js';
import { goesOnAt, sentenceOf, textAt } from '../text/reading.js';
import { alikes } from './shared-with-child.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

/** Another child, and what is known of its sex. */
const young: ReadonlyMap<string, Sex | 'any'> = new Map([
  ...['brother', 'boy', 'stepbrother', 'nephew'].map((one) => [one, 'man'] as const),
  ...['sister', 'girl', 'stepsister', 'niece'].map((one) => [one, 'woman'] as const),
  ...['sibling', 'twin', 'cousin', 'friend', 'classmate', 'peer', 'pupil', 'child'].map((one) => [one, 'any'] as const),
]);
/** What somebody is or where they went: they are spoken of, and do nothing to anybody. */
const goings = new Set([
  ...[
    'is',
    'was',
    'came',
    'comes',
    'went',
    'stayed',
    'staying',
    'attended',
    'attends',
    'seen',
    'brought',
    'sent',
    'too',
  ],
  ...['also', 'here', 'present', 'visiting', 'visited', 'lives', 'under', 'known', 'moved', 'joined', 'admitted'],
  ...['taken', 'off', 'at', 'in', 'not', 'goes', 'sees', 'needed', 'needs', 'left', 'collected', 'checked'],
]);
const pauses = new Set([',', '-', 'as', 'because']);
const objects = new Set(['him', 'her', 'his', 'them', 'both', 'they', 'mum', 'dad']);

/** "His cousin came too, she has a broken arm": a pronoun behind where another child is or went is of that child. */
export function isOfSiblingTold(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, first }: Mention,
): boolean {
  if (!alikes.has(kind)) return false;
  const pronoun = subjectOf(tokens, first);
  if (pronoun === null || !goesOnAt(tokens, pronoun) || !pauses.has(textAt(tokens, pronoun - 1))) return false;
  const { first: begin } = sentenceOf(tokens, pronoun);
  // "mum's first boy was adopted, he had": the boy, and not mum
  const person = persons.find((one) => one.first >= begin && one.last < pronoun && young.has(textAt(tokens, one.last)));
  if (person === undefined || !isBegin(tokens, begin, person.first)) return false;
  const sex = young.get(textAt(tokens, person.last));
  if (sex !== 'any' && sex !== sexOfSubject.get(textAt(tokens, pronoun))) return false;
  if (!goings.has(textAt(tokens, person.last + 1))) return false;
  for (let place = person.last + 1; place < pronoun; place += 1) {
    const text = textAt(tokens, place);
    const isAnother = objects.has(text) || childWords.has(text) || sexOfSubject.has(text);
    if (isAnother || (text.endsWith('ing') && !goings.has(text))) return false;
  }
  return true;
}

/** "His brother has asthma and he has epilepsy": who is named anew is the other of the two. */
export function turnsWithHas(tokens: readonly Token[], last: number, first: number): boolean {
  // "his brother Tom has"
  const isHaving = textAt(tokens, last + 1) === 'has' || textAt(tokens, last + 2) === 'has';
  if (!isHaving || !young.has(textAt(tokens, last))) return false;
  for (let place = last + 2; place < first - 2; place += 1)
    if (
      textAt(tokens, place) === 'and' &&
      sexOfSubject.has(textAt(tokens, place + 1)) &&
      textAt(tokens, place + 2) === 'has'
    )
      return true;
  return false;
}

/** Whether nothing stands before a person in its sentence but whose it is. */
function isBegin(tokens: readonly Token[], begin: number, first: number): boolean {
  for (let place = begin; place < first; place += 1)
    if (!owners.has(textAt(tokens, place)) && !textAt(tokens, place).endsWith("'s")) return false;
  return true;
}
