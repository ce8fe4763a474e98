import { agents, years } from '../dictionary/short-words.js';
import { dayNames, monthNames } from '../dictionary/calendar.js';
import { blowNouns, ofPersons } from '../dictionary/blows/blows.js';
import { strikingAnimals } from '../dictionary/blows/strikes.js';
import { namesThing } from './falling-things.js';
import { type Mention } from '../mention.js';
import { personFrom } from '../people/person-from.js';
import { beginsAt, goesOnAt, hasWord, textAt, tokenAt } from '../text/reading.js';
import { isForm } from './blow-forms.js';
import { type Token } from '../text/tokens.js';
import { unknownWord } from '../text/words.js';

const reach = 7;
const whens = new Set([
  ...dayNames,
  ...monthNames,
  ...[
    'in',
    'on',
    'at',
    'last',
    'this',
    'the',
    'yesterday',
    'today',
    'tonight',
    'night',
    'morning',
    'afternoon',
    'week',
  ],
  ...['evening', 'weekend', 'twice', 'once', 'again', 'school', 'nursery', 'home', 'playground'],
  ...['class', 'placement', 'contact', 'times', 'bed'],
]);

/** "Struck with a bottle by her father": a blow with a thing, and then who gave it. */
export function isWithThingBy(tokens: readonly Token[], place: number): boolean {
  if (textAt(tokens, place + 1) !== 'with') return false;
  for (let at = place + 2; at <= place + reach && goesOnAt(tokens, at); at += 1)
    if (textAt(tokens, at) === 'by') return personFrom(tokens, at + 1) !== null;
  return false;
}

/** "Hit last night by dad", "hit at nursery by a member of staff": when or where, and then who. */
export function isSomeTimeBy(tokens: readonly Token[], place: number): boolean {
  for (let at = place + 1; at <= place + reach && goesOnAt(tokens, at); at += 1) {
    const text = textAt(tokens, at);
    if (text === 'by') return at > place + 1 && isPersonAt(tokens, at + 1);
    if (!whens.has(text) && !/^\d+(st|nd|rd|th)?$/.test(text)) return false;
  }
  return false;
}

/** "A member of staff" too. */
function isPersonAt(tokens: readonly Token[], from: number): boolean {
  const member = textAt(tokens, from) === 'a' ? from + 1 : from;
  return textAt(tokens, member) === 'member' || personFrom(tokens, from) !== null;
}

/** "Hit on the arm with a lunch box by a classmate". */
export const isPartWithBy = (tokens: readonly Token[], { last }: Mention): boolean =>
  textAt(tokens, last) === 'with' && isWithThingBy(tokens, last - 1);

/** "Hit by Callum with a bat", "hit with a bat by Callum": somebody of a name that nobody knows, who has a thing to hit with. */
export function isByNamedWith(tokens: readonly Token[], { first, last }: Mention): boolean {
  for (let by = first + 1; by <= last + 1 && goesOnAt(tokens, by); by += 1) {
    if (textAt(tokens, by) !== 'by') continue;
    const name = tokenAt(tokens, by + 1);
    if (name?.word !== unknownWord || name.begins || !/^[a-z]{3,}$/.test(name.text)) return false;
    return (
      textAt(tokens, by + 2) === 'with' || (hasWord(tokens, first + 1, by - 1, withs) && !goesOnAt(tokens, by + 2))
    );
  }
  return false;
}
const withs = new Set(['with']);

/** "Being kicked by a horse", "a blow from a swing": an animal or a thing gave it. */
export function isFromThing(tokens: readonly Token[], { last }: Mention): boolean {
  let from = froms.has(textAt(tokens, last)) ? last : last + 1;
  // "had been hit in the face by a ball"
  if (intos.has(textAt(tokens, from)))
    while (
      textAt(tokens, from) !== 'by' &&
      textAt(tokens, from) !== ',' &&
      from < last + reach &&
      goesOnAt(tokens, from)
    )
      from += 1;
  // "hit with a stick from the tree"
  if (from > last && textAt(tokens, from) !== 'by') return false;
  const isToPart = from > last + 1;
  const word = textAt(tokens, from);
  if (!froms.has(word)) return false;
  for (let place = from + 1; place <= from + reachOfThing && goesOnAt(tokens, place); place += 1)
    if (animals.has(textAt(tokens, place)) || ((isToPart || word !== 'by') && namesThing(tokens, place))) return true;
  return false;
}
const froms = new Set(['by', 'from', 'off']);
const intos = new Set(['in', 'on', 'round', 'across', 'over', 'to']);
const animals = new Set(strikingAnimals);
const reachOfThing = 3;

/** "Hit in the tummy by another lad on the bus": the last word of who did it. */
export function doerWithin(tokens: readonly Token[], { first, last }: Mention): number | null {
  if (isForm[tokenAt(tokens, first)?.word ?? 0] !== true) return null;
  // "hit by the taxi escort"
  if (goesOnAt(tokens, last + 1) && aboard.has(textAt(tokens, last + 1))) return last + 1;
  for (let place = first + 1; place < last - 1; place += 1)
    if (textAt(tokens, place) === 'by') return personFrom(tokens, place + 1);
  return null;
}

const aboard = new Set(['escort', 'attendant', 'chaperone', 'assistant', 'conductor']);

/**
 * "By an older lad", "from one of the other boys": whether who is named at a place did it. Of the blow at a place so is whose friend did it,
 * "hit by a friend of mother"; "assault by the father of her friend" may have met her.
 */
export function isDoerAt(tokens: readonly Token[], place: number, blow: number | null = null): boolean {
  if (blow !== null && !blowNouns.has(textAt(tokens, blow)) && isOfDoer(tokens, place)) return true;
  let from = place - 1;
  while (ofPersons.has(textAt(tokens, from)) && !beginsAt(tokens, from)) from -= 1;
  return agents.has(textAt(tokens, from)) || agents.has(textAt(tokens, place - 2));
}

function isOfDoer(tokens: readonly Token[], place: number): boolean {
  let of = place - 1;
  while (ofPersons.has(textAt(tokens, of)) && textAt(tokens, of) !== 'of' && !beginsAt(tokens, of)) of -= 1;
  return textAt(tokens, of) === 'of' && !beginsAt(tokens, of) && isDoerAt(tokens, of - 1);
}

/** "By a Y9", "by Year 10s": who is in that year. */
export const isYear = (tokens: readonly Token[], place: number): boolean =>
  years.has(textAt(tokens, place)) && /^\d{1,2}s?$/.test(textAt(tokens, place + 1));
