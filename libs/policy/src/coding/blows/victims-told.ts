import { listed } from '../dictionary/forms.js';
import { youngKin } from '../dictionary/people/kin.js';
import { agents } from '../dictionary/short-words.js';
import { isDoerAt } from './blows-by.js';
import { type Mention } from '../mention.js';
import { personFrom } from '../people/person-from.js';
import { type Person } from '../people/person-words.js';
import { women } from '../people/unlike-pronoun.js';
import { beginsAt, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

/** Before whom it was done to. */
export const towards = new Set(['on', 'of', 'to', 'against']);
/** Before an assault, or behind it, these tell that somebody stands accused. */
export const courts = new Set(
  listed(`
  prison, jailed, jail, imprisoned, remand, sentenced, probation, custody, wanted, serving, conviction, convictions,
  convicted, arrested, charged, cautioned, bailed, bail, history, trial, pleaded, guilty, offence, offences,
  investigation, investigated, interviewed, yoi, tag, tagged, curfew
`),
);
/** Behind an assault of which somebody stands accused. */
const charges = new Set(['charge', 'charges', 'conviction', 'convictions', 'offence', 'offences', 'trial']);

/** "Dad may not see them until the assault charge is dealt with": of whom the courts know. */
export const isCharge = (tokens: readonly Token[], { last }: Where): boolean =>
  charges.has(textAt(tokens, last + 1)) && goesOnAt(tokens, last + 1) && !towards.has(textAt(tokens, last + 2));

/** Whom a child has not. */
export const grownHalves = new Set(['partner', 'ex', 'husband', 'fiance']);

const disclosing = new Set(['disclosed', 'discloses', 'disclosing', 'alleges', 'alleged']);
const reachOfHalf = 5;

type Where = Pick<Mention, 'first' | 'last'>;

/** "Assault on the 15 year old sibling", "on the older sibling". */
export function isTowardsPerson(tokens: readonly Token[], persons: readonly Found<Person>[], last: number): boolean {
  // in "hit by the partner of mother" she is whose partner did it
  if (isDoerAt(tokens, last)) return false;
  const toward = towards.has(textAt(tokens, last)) ? last : last + 1;
  if (!towards.has(textAt(tokens, toward)) || !goesOnAt(tokens, toward)) return false;
  const met = personFrom(tokens, toward + 1);
  return (
    met !== null &&
    !isDoerAt(tokens, met) &&
    persons.some((one) => one.first <= met && one.last >= met && one.means !== 'animal' && one.means !== 'harmed')
  );
}

/** "Mother disclosed assault by father": of herself, where she does not say whose. */
export function isDisclosedOfOwn(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { first, last }: Where,
): boolean {
  if (!disclosing.has(textAt(tokens, first - 1)) || beginsAt(tokens, first - 1)) return false;
  return persons.some((one) => one.last === first - 2 && one.means === 'woman') && textAt(tokens, last + 1) === 'by';
}

/** "Mother disclosed years of abuse by her ex": a child has none. */
export function isByOwnHalf(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { first, last }: Where,
): boolean {
  if (!agents.has(textAt(tokens, last + 1))) return false;
  for (let place = last + 2; place <= last + reachOfHalf && goesOnAt(tokens, place); place += 1)
    if (grownHalves.has(textAt(tokens, place))) {
      const { first: begin } = sentenceOf(tokens, first);
      return (
        hasWord(tokens, begin, first - 1, disclosing) &&
        persons.some((one) => one.first >= begin && one.last < first && one.means === 'woman')
      );
    }
  return false;
}

/** "Father is 19 and a care leaver, was abused himself": of the grown person first named. */
export function isDoneToSelf(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { first, last }: Where,
): boolean {
  const self = textAt(tokens, last + 1);
  if ((self !== 'herself' && self !== 'himself') || !goesOnAt(tokens, last + 1)) return false;
  const { first: begin } = sentenceOf(tokens, first);
  return persons.some(
    (one) => one.first >= begin && one.last < first && one.means === (self === 'herself' ? 'woman' : 'man'),
  );
}

/** "Charged with assault of baby", "bailed for hitting the child": whom the case is about. */
export function isOfTheChild(tokens: readonly Token[], last: number): boolean {
  const text = (at: number): string => textAt(tokens, at);
  // "arrested for shaking her"
  if ([last - 1, last].some((at) => text(at) === 'shaking' && text(at + 1) === 'her' && isEndOf(tokens, at + 1)))
    return true;
  let place = last;
  while (place < last + 3 && (towards.has(text(place + 1)) || text(place + 1) === 'the')) place += 1;
  const at = ofCase.has(text(place)) ? place : place + 1;
  return ofCase.has(text(at)) && (text(at - 1) === 'the' || towards.has(text(at - 1)));
}
const isEndOf = (tokens: readonly Token[], place: number): boolean =>
  !goesOnAt(tokens, place + 1) || textAt(tokens, place + 1) === ',';
const ofCase = new Set(['child', 'baby', 'infant', 'him', 'boy', 'girl', 'toddler', 'children', 'kids']);

/** "Her father hit her as a girl". */
export function isOfYouth(tokens: readonly Token[], last: number): boolean {
  for (let place = last; place <= last + 3; place += 1)
    if (textAt(tokens, place) === 'her' && textAt(tokens, place + 1) === 'as' && youths.has(textAt(tokens, place + 3)))
      return true;
  return false;
}
const youths = new Set(['girl', 'child', 'teenager']);

/** Children beside this one, of whom a worry may be. */
export const siblings = new Set([
  ...youngKin,
  ...['friend', 'classmate', 'peer', 'neighbour', 'siblings', 'brothers', 'sisters', 'cousins', 'twins', 'triplet'],
  ...['stepsibling', 'stepsiblings', 'stepsisters', 'stepbrothers', "brother's", "sister's", "sibling's"],
]);

/** Whether somebody may have been met by a man, and is not he: "mum", and not "mum's partner". */
export const isNoHalf = (tokens: readonly Token[], { last, means }: Found<Person>): boolean =>
  means !== 'man' && !/'s$|^(?:ex|partner|boyfriend|husband|fiance)$/.test(textAt(tokens, last));

/** "She slapped her, small red mark on the other girl": whom a pronoun means, as is told behind; who did it is named by one as well. */
export function isToldOnOther(tokens: readonly Token[], { first, last }: Where): boolean {
  if (!doers.has(textAt(tokens, first - 1)) || !objects.has(textAt(tokens, Math.max(last, first + 1)))) return false;
  const { last: end } = sentenceOf(tokens, first);
  for (let place = last + 1; place < end; place += 1) {
    if (textAt(tokens, place) !== 'other' || !others.has(textAt(tokens, place + 1))) continue;
    const on = textAt(tokens, place - 1) === 'the' ? place - 2 : place - 1;
    return ons.has(textAt(tokens, on)) || bearing.has(textAt(tokens, place + 2));
  }
  return false;
}
const doers = new Set(['he', 'she', 'then', 'and', 'so']);
const objects = new Set(['him', 'her']);
const others = new Set(['girl', 'boy', 'child', 'pupil', 'lad', 'student', 'one', 'kid']);
const ons = new Set(['on', 'to']);
const bearing = new Set(['has', 'had', 'with', 'got', 'sustained', 'was', 'is']);

const beforeDeed = new Set(
  listed(`
  had, has, have, also, then, just, again, regularly, repeatedly, often, once
`),
);
const notOfDeed = new Set(['with', 'and', '&', 'at', 'to', 'from']);

/** "Dad reports mum hit her": a woman strikes, whatever man of the home is named before; and not "rowed with mum and hit her". */
export function isStruckByWoman(tokens: readonly Token[], first: number): boolean {
  let woman = women.has(textAt(tokens, first)) ? first : first - 1;
  while (beforeDeed.has(textAt(tokens, woman)) && goesOnAt(tokens, woman)) woman -= 1;
  return women.has(textAt(tokens, woman)) && !notOfDeed.has(textAt(tokens, woman - 1));
}
