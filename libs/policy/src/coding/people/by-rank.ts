import { ofRelatives } from '../dictionary/happenings/agents.js';
import { type Person } from './person-words.js';
import { beginsAt, goesOnAt, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { WordUses } from '../text/word-uses.js';

/** By the numbers of words: in the hot path. */
const [ordered, born] = [1, 2];
const uses = new WordUses()
  .mark(
    ['eldest', 'oldest', 'middle', 'first', 'second', 'last', 'previous', 'older', 'elder', 'other', 'youngest'],
    ordered,
  )
  .mark(['firstborn'], born);
const ranks = new Set(['eldest', 'oldest', 'middle']);
const numbers = new Set(['two', 'three', 'four', '2', '3', 'ones', 'one']);
const children = new Set(['baby', 'child', 'born', 'boy', 'girl', 'son', 'daughter', 'pregnancy', 'infant', 'newborn']);
const finites = new Set([
  ...[
    'was',
    'had',
    'has',
    'were',
    'have',
    'fell',
    'broke',
    'needed',
    'got',
    'did',
    'died',
    'both',
    'all',
    'also',
    'is',
    'are',
  ],
  ...['rolled', 'burnt', 'pulled', 'swallowed', 'sustained', 'suffered', 'choked', 'who'],
]);
const owning = new Set(['her', 'his', 'their', ...ofRelatives, "couple's", "partner's", 'the', 'my']);
/** Behind who has children of their own. */
const possessing = new Set([...owning].filter((word) => word !== 'the'));

/**
 * Brothers and sisters by their place in the family: "her eldest was dropped", "mother's elder two were neglected", "first baby had
 * a fracture", "eldest asthma, middle one epilepsy".
 */
export function childrenByRank(tokens: readonly Token[]): readonly Found<Person>[] {
  let found: Found<Person>[] | null = null;
  for (let place = 0; place < tokens.length; place += 1) {
    const use = uses.at(tokens, place);
    if (use === 0) continue;
    const last = use === born ? place : endAt(tokens, place);
    if (last !== null && (isSubject(tokens, place, last) || isListed(tokens, place, last)))
      (found ??= []).push({ first: place, last, means: 'anybody' });
  }
  return found ?? [];
}

/** Where such a name ends: "eldest", "elder two", "first baby"; null where it is none. */
function endAt(tokens: readonly Token[], place: number): number | null {
  const text = textAt(tokens, place);
  const next = goesOnAt(tokens, place + 1) ? textAt(tokens, place + 1) : '';
  if (children.has(next))
    return text === 'middle' || text === 'other' || text === 'older' || text === 'elder' ? null : place + 1;
  if (numbers.has(next)) {
    const isOfFew = text !== 'first' && text !== 'second' && text !== 'last' && text !== 'previous';
    return isOfFew ? place + 1 : null;
  }
  return (ranks.has(text) || text === 'youngest') && text !== 'middle' ? place : null;
}

/** "Her first baby was", "eldest had". */
function isSubject(tokens: readonly Token[], first: number, last: number): boolean {
  const begin = few.has(textAt(tokens, first - 1)) && goesOnAt(tokens, first) ? first - 1 : first;
  const before = textAt(tokens, begin - 1);
  if (textAt(tokens, first) === 'youngest') return false;
  const isBegin = beginsAt(tokens, first) || beginsAt(tokens, first - 1) || openings.has(before);
  if (!goesOnAt(tokens, last + 1) || !finites.has(textAt(tokens, last + 1))) return false;
  return possessing.has(before) || isBegin;
}
const few = new Set(['two', 'three', '2', '3']);
const openings = new Set([',', ':', '-', 'and', 'but', 'that', 'as', 'when', 'since', ')', '(']);

/** "Eldest epilepsy, middle one asthma": one of a list of children. */
function isListed(tokens: readonly Token[], first: number, last: number): boolean {
  if (!(ranks.has(textAt(tokens, first)) || textAt(tokens, first) === 'youngest') || textAt(tokens, last + 1) === 'of')
    return false;
  for (let place = 0; place < tokens.length; place += 1)
    if ((place < first || place > last) && others.has(textAt(tokens, place))) return true;
  return false;
}
const others = new Set(['middle', 'youngest', 'siblings', 'sibs', 'eldest', 'oldest']);
