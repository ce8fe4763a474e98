import { type Mention } from '../mention.js';
import { type Person, childWords, isKin, owners } from '../people/person-words.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const crews = new Set([
  ...['crew', 'crews', 'ambulance', 'paramedic', 'paramedics', 'responder', 'responders', '999', '111', 'ambo'],
  ...['medics', 'eca', 'las', 'helicopter', 'hems', 'conveyed', 'lifeline'],
]);
const comings = new Set([
  ...['attended', 'attending', 'attend', 'attends', 'treated', 'treating', 'conveyed', 'conveying', 'took'],
]);
const callings = new Set([
  ...['called', 'sent', 'despatched', 'dispatched', 'attended', 'responded', 'responding', 'came', 'call'],
]);
const tos = new Set(['to', 'for']);
/** The child of whom a text tells, or all of a home. */
export const theChildren: ReadonlySet<string> = new Set([...childWords, 'them', 'kids']);

/** "Crew attended nan for a fall", "999 called for grandad after a fall": whether a crew comes to who stands before the reason. */
export function isComeTo(tokens: readonly Token[], persons: readonly Found<Person>[], reason: number): boolean {
  const person = persons.find(({ last }) => last === reason - 1);
  if (person === undefined || !isKin(person) || textAt(tokens, person.last).endsWith("'s")) return false;
  const { first: begin } = sentenceOf(tokens, reason);
  let place = person.first - 1;
  while (place > begin && owners.has(textAt(tokens, place))) place -= 1;
  const isCalled = tos.has(textAt(tokens, place)) && callings.has(textAt(tokens, place - 1));
  return (isCalled || comings.has(textAt(tokens, place))) && hasWord(tokens, begin, place, crews);
}

const grownAge = 16;

/** "Called to mum, 29 weeks pregnant, fell on the stairs": whom a crew comes to goes on. */
export function isCalledTo(tokens: readonly Token[], persons: readonly Found<Person>[], { first }: Mention): boolean {
  if (textAt(tokens, first - 1) !== ',') return false;
  const { first: begin } = sentenceOf(tokens, first);
  if (!hasWord(tokens, begin, begin + 1, callings)) return false;
  const person = persons.find((one) => one.first >= begin + 2 && one.first <= begin + 3 && one.last < first);
  if (person === undefined || !isKin(person) || !hasWord(tokens, begin + 1, person.first - 1, tos)) return false;
  if (textAt(tokens, person.last).endsWith("'s") || textAt(tokens, person.last + 1) !== ',') return false;
  // "called to mum, bruise on arm" is of the child: an age, or weeks of a pregnancy, tell of whom
  if (!(Number.parseInt(textAt(tokens, person.last + 2), 10) >= grownAge)) return false;
  return !hasWord(tokens, person.last + 1, first - 1, theChildren);
}
