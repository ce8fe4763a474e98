import { dayNames, monthNames } from './dictionary/calendar.js';
import { personFrom } from './person-from.js';
import { goesOnAt, textAt } from './reading.js';
import { type Token } from './tokens.js';

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
