import { describingInjury, linksToTopic, topicHeads, topicNouns } from '../dictionary/people/as-patients.js';
import { describing } from '../dictionary/people/whose-it-is.js';
import { type Mention } from '../mention.js';
import { isYoungAt } from './as-patient.js';
import { type Person, owners } from '../people/person-words.js';
import { endOfPlace } from '../reach/really-there.js';
import { beginsAt, goesOnAt, isNumber, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const reachOfLink = 7;

/** Where the words about a person begin: "her older half sister". */
function ownersFrom(tokens: readonly Token[], first: number): number {
  let place = first;
  while (
    place > 0 &&
    !beginsAt(tokens, place) &&
    (owners.has(textAt(tokens, place - 1)) || describing.has(textAt(tokens, place - 1)))
  )
    place -= 1;
  return place;
}

/** "Re sister: bruise to cheek", "strategy meeting about her brother re a fracture", "wrong child, the burn was the twin": of another child by what the entry is about. */
export function isAboutSibling(tokens: readonly Token[], persons: readonly Found<Person>[], mention: Mention): boolean {
  const { first, last } = mention;
  const before = persons.findLast((one) => one.last < first);
  if (before !== undefined && isYoungAt(tokens, before.last) && isTopic(tokens, before, first)) return true;
  return isSaidToBe(tokens, persons, last);
}

/** "Re sister:", "medical for brother:", "sister discussed:": and what follows straight behind. */
export function isTopic(tokens: readonly Token[], person: Span, first: number): boolean {
  if (first - person.last > reachOfLink || !goesOnAt(tokens, first)) return false;
  const begin = ownersFrom(tokens, person.first);
  let place = person.last + (isNumber(textAt(tokens, person.last + 1)) ? 2 : 1);
  const noun = topicNouns.has(textAt(tokens, place));
  while (topicNouns.has(textAt(tokens, place))) place += 1;
  const head = textAt(tokens, begin - 1);
  const isHeaded = !beginsAt(tokens, begin) && topicHeads.has(head);
  if (!isHeaded && !(noun && beginsAt(tokens, begin))) return false;
  const link = textAt(tokens, place);
  if (!linksToTopic.has(link) || (link !== ':' && head !== 're' && head !== 'about' && head !== 'for' && !noun))
    return false;
  for (place += 1; place < first; place += 1)
    if (!describingInjury.has(textAt(tokens, place)) || beginsAt(tokens, place)) return false;
  return true;
}

/** "X is sister not pt", "X, this was brother": the end of what is told. */
function isSaidToBe(tokens: readonly Token[], persons: readonly Found<Person>[], last: number): boolean {
  for (const person of persons) {
    if (person.first <= last || !isYoungAt(tokens, person.last)) continue;
    const begin = ownersFrom(tokens, person.first);
    const copula = textAt(tokens, begin - 1);
    if ((copula !== 'was' && copula !== 'is') || begin - last > reachOfLink || !isEnd(tokens, person.last + 1))
      return false;
    return isBare(tokens, endOfPlace(tokens, last) + 1, begin - 1);
  }
  return false;
}

const isBare = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let place = from; place < to; place += 1)
    if (!saidOf.has(textAt(tokens, place)) || beginsAt(tokens, place)) return false;
  return true;
};
const saidOf = new Set([',', '-', 'this', 'that', 'it']);
const isEnd = (tokens: readonly Token[], place: number): boolean =>
  !goesOnAt(tokens, place) || [',', 'not', '-', '('].includes(textAt(tokens, place));
