import { type Mention } from '../mention.js';
import { type Person, companions } from '../people/person-words.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

import {
  beforeOwners,
  copulas,
  documents,
  isDistant,
  isOfChildAfter,
  isOfOwnNotes,
  isOfPaper,
  childNouns,
  ofWhom,
  writings,
} from './papers-told.js';
const reachOfHeading = 12;
/** What is told under a name is said by somebody: "Hx (mum):". */
const accounts = new Set([
  ...[
    'hx',
    'history',
    'hpc',
    'pc',
    'account',
    'version',
    'statement',
    'story',
    'informant',
    'collateral',
    'per',
    'says',
  ],
  ...[
    'report',
    'reports',
    'interview',
    'view',
    'views',
    'told',
    'said',
    'call',
    'email',
    'message',
    'phone',
    'contact',
  ],
  ...['source', 'from', 'by', 'with', 'via'],
]);
const histories = new Set(['hx', 'history', 'pmh', 'pmhx', 'background', 'chronology', 'timeline']);
const papers = new Set([
  ...[
    'visit',
    'attendance',
    'attendances',
    'notes',
    'note',
    'record',
    'records',
    'file',
    'letter',
    'chronology',
    'case',
  ],
  ...['pmh', 'pmhx', 'result', 'results', 'injuries', 'injury', 'xray', 'appointment', 'referral', 'admission', 'log'],
  ...['referrals', 'admissions', 'letters', 'entry', 'summary', 'discharge', 'presentation', 'episode', 'plan', 'scan'],
]);
const victims = new Set(['victim', 'casualty', 'victims', 'casualties', 'complainant']);
const today = new Set([
  'today',
  'now',
  'oe',
  'currently',
  'exam',
  'examination',
  'this',
  'tonight',
  'presents',
  'presented',
]);

/** Whether the heading of its sentence, or what the sentence begins with, says that a mention is somebody else's. */
export function isHeadedByOther(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  mention: Mention,
): boolean {
  const { first } = mention;
  const { first: begin } = sentenceOf(tokens, first);
  const colon = colonBefore(tokens, begin, first);
  if (colon !== null && isOfHeading(tokens, persons, begin, colon))
    return !isOfChildAfter(tokens, persons, colon + 1, mention.last);
  return (
    isOfOwnNotes(tokens, persons, begin, mention) ||
    isOfVictim(tokens, persons, colon === null ? begin : colon + 1, mention) ||
    (colon === null && (isOfPaper(tokens, persons, begin, mention) || isUnderHistory(tokens, persons, begin)))
  );
}

/** "Dad's side: asthma and hay fever", "mum's side of the family:". */
export function isOfSideOfFamily(tokens: readonly Token[], { kind, first }: Mention): boolean {
  if (kind !== 'condition') return false;
  const { first: begin } = sentenceOf(tokens, first);
  const colon = colonBefore(tokens, begin, first);
  return (
    colon !== null &&
    colon - begin <= reachOfSide &&
    hasWord(tokens, begin + 1, colon - 1, sidesOf) &&
    hasWord(tokens, begin, colon - 2, kinOfSide)
  );
}
const reachOfSide = 6;
const sidesOf = new Set(['side', 'family']);
const kinOfSide = new Set([
  ...["dad's", "mum's", "father's", "mother's", 'maternal', 'paternal', 'mat', 'pat', 'dads', 'mums'],
]);

function colonBefore(tokens: readonly Token[], begin: number, first: number): number | null {
  for (let place = first - 1; place > begin; place -= 1) if (textAt(tokens, place) === ':') return place;
  return null;
}

/** "PMH (mother):", "brother's visit in May:", "belongs to cousin of same surname:". */
function isOfHeading(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  begin: number,
  colon: number,
): boolean {
  const from = Math.max(begin, colon - reachOfHeading);
  const person = persons.findLast(({ first, last }) => first >= from && last < colon);
  if (person === undefined || person.means === 'worker' || person.means === 'animal' || person.means === 'harmed')
    return false;
  const before = beforeOwners(tokens, person.first);
  if (textAt(tokens, before) === '(' && textAt(tokens, person.last + 1) === ')' && person.last + 2 === colon)
    return before > from && !hasWord(tokens, from, before - 1, accounts);
  if (isDistant(tokens, person) && hasWord(tokens, from, before, documents) && ofWhom.has(textAt(tokens, before)))
    return true;
  if (person.means === 'elder' || hasWord(tokens, from, person.first - 1, accounts)) return false;
  if (before >= from && companions.has(textAt(tokens, before))) return false;
  const isGrown = !isDistant(tokens, person);
  if (isGrown && !textAt(tokens, person.last).endsWith("'s")) return false;
  for (let place = person.last + 1; place < colon; place += 1) {
    const text = textAt(tokens, place);
    if (lives.has(text)) return true;
    if ((papers.has(text) && !(isGrown && writings.has(text))) || (histories.has(text) && !isGrown))
      return place === person.last + 1 || textAt(tokens, place - 1) !== 'to';
    if (text === ',' || (text === '-' && place > person.last + 1) || accounts.has(text)) return false;
  }
  return false;
}

/** Of whoever lived it: "mum's childhood:". */
const lives = new Set(['childhood', 'upbringing', 'youth', 'past', 'teens', 'pregnancy']);
/** "Victim is his classmate, bruised ribs". */
function isOfVictim(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  begin: number,
  { kind, first, last }: Mention,
): boolean {
  if (kind !== 'injury') return false;
  for (let place = begin; place < first && place <= begin + reachOfVictim; place += 1) {
    const isHarmed = victims.has(textAt(tokens, place)) || (harmed.has(textAt(tokens, place - 1)) && place > begin);
    if (!isHarmed || !copulas.has(textAt(tokens, place + 1))) continue;
    const person = persons.find((one) => one.first > place);
    if (
      person === undefined ||
      person.last >= first ||
      textAt(tokens, person.first) === 'twin' ||
      beforeOwners(tokens, person.first) !== place + 1
    )
      return false;
    return !hasWord(tokens, person.last + 1, last, pronouns) && !hasWord(tokens, person.last + 1, last, childNouns);
  }
  return false;
}
const reachOfVictim = 4;
const harmed = new Set(['injured', 'hurt', 'harmed', 'other', 'burnt', 'assaulted', 'affected', 'scalded']);
const pronouns = new Set(['he', 'she', 'him']);

/** "Sibling hx: scald aged 1; skull fracture aged 2": the list goes on. */
function isUnderHistory(tokens: readonly Token[], persons: readonly Found<Person>[], begin: number): boolean {
  if (begin === 0) return false;
  const { last: end } = sentenceOf(tokens, begin);
  if (!hasWord(tokens, begin, end, ages) || hasWord(tokens, begin, end, today)) return false;
  if (isOfChildAfter(tokens, persons, begin, end) || hasWord(tokens, begin, end, pronouns)) return false;
  const before = sentenceOf(tokens, begin - 1);
  for (let colon = before.first + 1; colon <= before.last; colon += 1)
    if (textAt(tokens, colon) === ':')
      return histories.has(textAt(tokens, colon - 1)) && isOfHeading(tokens, persons, before.first, colon);
  return false;
}
const ages = new Set(['aged', 'age', 'yrs', 'years']);
