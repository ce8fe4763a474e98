import { type Mention } from '../mention.js';
import { turnsToChildBetween } from '../people/meant-by-pronoun.js';
import { type Person, childWords, owners } from '../people/person-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isEqual } from '../people/told-apart.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

/** Papers that may be of somebody else. */
export const documents = new Set([
  ...[
    'letter',
    'letters',
    'report',
    'results',
    'result',
    'summary',
    'form',
    'page',
    'entry',
    'photo',
    'photos',
    'photograph',
  ],
  ...['photographs', 'pictures', 'notes', 'note', 'file', 'referral', 'misfiled', 'scan', 'films', 'xrays', 'images'],
  ...['concerns', 'allegation', 'allegations', 'incident', 'chronology', 'investigation', 'email', 'alert', 'flag'],
]);
/** Before whom a paper or a sign is of. */
export const ofWhom = new Set([
  'about',
  'to',
  'of',
  'for',
  'regarding',
  're',
  'concerning',
  'concern',
  'concerns',
  'on',
]);
/** Between a paper and whom it is of. */
export const copulas = new Set([
  'is',
  'was',
  'are',
  'were',
  'belongs',
  'belong',
  'belonged',
  'relates',
  'relate',
  'related',
  'refers',
  'refer',
  'referred',
]);
/** What a grown person writes of the child, or comes to it for. */
export const writings = new Set([
  ...['visit', 'visits', 'appointment', 'referral', 'referrals', 'case', 'file', 'episode', 'presentation'],

  'log',
  'notes',
  'note',
  'letter',
  'letters',
  'entry',
  'summary',
  'plan',
  'record',
  'records',
]);

/** The place before "his", "the", "half-" and the like that stand before a person. */
export function beforeOwners(tokens: readonly Token[], first: number): number {
  let place = first - 1;
  while (place >= 0 && (owners.has(textAt(tokens, place)) || halves.has(textAt(tokens, place)))) place -= 1;
  return place;
}

const halves = new Set([
  'half',
  'step',
  '-',
  'twin',
  'big',
  'little',
  'elder',
  'youngest',
  'eldest',
  'former',
  'ex',
  'late',
  'previous',
]);

/** No parent: who writes of a sibling or a friend writes of no other carer of the child. */
export const isDistant = (tokens: readonly Token[], { first, last, means }: Found<Person>): boolean =>
  (means === 'anybody' || isEqual(textAt(tokens, last))) &&
  !partners.has(textAt(tokens, last).replace("'s", '')) &&
  !(textAt(tokens, last) === 'twin' && first === last);
const partners = new Set([
  'partner',
  'ex',
  'relative',
  'adult',
  'fh',
  'fhx',
  'history',
  'h',
  'offender',
  'perpetrator',
]);

/** Whether the child is named, or meant by a pronoun, from one place to another. */
export function isOfChildAfter(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  from: number,
  to: number,
): boolean {
  return hasWord(tokens, from, to, childNouns) || turnsToChildBetween(tokens, persons, from, to);
}
/** Words that call the child by name of what it is, and no pronouns. */
export const childNouns = new Set(
  [...childWords].filter((word) => !['he', 'his', 'him', 'she', 'both'].includes(word)),
);

/** "Letter is about the stepbrother's scald", "photographs of the burn belong to the cousin's file". */
export function isOfPaper(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  begin: number,
  { last: end }: Mention,
): boolean {
  if (!hasWord(tokens, begin, begin + 1, documents)) return false;
  return persons.some((person) => {
    if (person.first < begin || sentenceOf(tokens, person.first).first !== begin || !isDistant(tokens, person))
      return false;
    const before = beforeOwners(tokens, person.first);
    if (!ofWhom.has(textAt(tokens, before)) || !hasWord(tokens, begin + 1, before, copulas)) return false;
    const [from, to] = person.first < end ? [person.last + 1, end] : [end, person.first - 1];
    return !hasWord(tokens, from, to, parting) && !isOfChildAfter(tokens, persons, from, to);
  });
}
const parting = new Set([',', 'but', 'not', 'while', 'whereas', ':', 'who']);

/** "Mum's GP notes mention a fracture". */
export function isOfOwnNotes(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  begin: number,
  { first, last }: Mention,
): boolean {
  const person = persons.find((one) => one.first >= begin && one.first <= begin + 1);
  if (person === undefined || !textAt(tokens, person.last).endsWith("'s") || person.last >= first) return false;
  let place = person.last + 1;
  while (kindsOfNotes.has(textAt(tokens, place))) place += 1;
  if (person.means === 'elder' || person.means === 'worker') return false;
  if (!notes.has(textAt(tokens, place)) || (place === person.last + 1 && !isDistant(tokens, person))) return false;
  return hasWord(tokens, place + 1, place + 2, telling) && !isOfChildAfter(tokens, persons, place + 1, last);
}
const notes = new Set(['notes', 'records']);
const kindsOfNotes = new Set([
  'gp',
  'own',
  'medical',
  'hospital',
  'maternity',
  'health',
  'antenatal',
  'booking',
  'adult',
]);
const telling = new Set([
  'mention',
  'mentions',
  'show',
  'shows',
  'record',
  'say',
  'reveal',
  'list',
  'describe',
  'tell',
]);

/** "MARAC letter says", "email from school states", and not "her letter says": no child wrote it. */
export function isToldByPaper(tokens: readonly Token[], verb: number): boolean {
  for (let place = verb - 1; place >= verb - reachOfOffice && goesOnAt(tokens, place + 1); place -= 1)
    if (officePapers.has(textAt(tokens, place)))
      return place === verb - 1
        ? !goesOnAt(tokens, place) || !ofChild.test(textAt(tokens, place - 1))
        : fromOffice.has(textAt(tokens, place + 1));
  return false;
}
const reachOfOffice = 4;
const officePapers = new Set(['letter', 'report', 'email', 'minutes', 'referral', 'notification', 'summary']);
const fromOffice = new Set(['from', 'by', 'of']);
const ofChild = /^(?:a|his|her|my|own|this|that|child|wrote|secret)$|'s$/;
