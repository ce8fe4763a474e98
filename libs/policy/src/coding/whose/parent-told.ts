import { goingHurt, inHospital } from '../dictionary/people/ailing.js';
import { clauseJoints, reasons } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { personFirst } from '../people/clause-subject.js';
import { type Person, childWords, sexOfOwner, sexOfPronoun, telling } from '../people/person-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const hers = new Set(['she', 'her', 'girl', 'daughter', 'girls']);
const his = new Set(['he', 'him', 'his', 'boy', 'son', 'boys']);
const children = new Set([...childWords].filter((word) => !['he', 'his', 'him', 'she'].includes(word)));
/** How somebody is in body and mind, apart from how the child is. */
const states = new Set([
  ...['depression', 'depressed', 'anxiety', 'unwell', 'poorly', 'ill', 'sick', 'disabled', 'epilepsy', 'epileptic'],
  ...['diabetes', 'diabetic', 'ptsd', 'psychosis', 'psychotic', 'bipolar', 'schizophrenia', 'addiction', 'alcoholic'],
  ...['alcoholism', 'methadone', 'heroin', 'recovering', 'sectioned', 'homeless', 'retired', 'refuge', 'bandage'],
  ...['bleeding', 'bruised', 'rehab', 'surgery', 'physio', 'signed', ...inHospital, ...goingHurt],
  ...['unemployed', 'deaf', 'blind', 'fibromyalgia', 'ms', 'cancer', 'stroke', 'dementia', 'frail', 'personality'],
]);
const passives = new Set(['was', 'were', 'been', 'got', 'being', 'is', "she'd", "he'd"]);
const articles = new Set(['his', 'her', 'the', 'a', 'birth', 'foster', 'child', "child's"]);
const toChild = new Set([
  ...['him', 'his', 'child', 'baby', 'children', 'toddler', 'infant', 'boy', 'girl', 'son', 'daughter'],
]);
const reachOfVictim = 4;
const mostBefore = 3;
const reachOfPronoun = 14;

/**
 * "Mother has had depression. She took an overdose": a pronoun right behind what a grown person is or has is of that
 * person, unless a child of the same sex is named there or the person only tells something.
 */
export function isOfParentTold(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  mention: Pick<Mention, 'value' | 'first' | 'last'>,
): boolean {
  const { first, value } = mention;
  if (value === 'head-injury' && isFresh(tokens, first)) return false;
  // "nan in hospital. She had a bruise when changed for PE"
  if (hasWord(tokens, first, sentenceOf(tokens, first).last, whereChildrenAre)) return false;
  for (let place = first - 1; place >= first - reachOfPronoun && goesOnAt(tokens, place + 1); place -= 1) {
    const text = textAt(tokens, place);
    const who = sexOfPronoun.get(text);
    if (who === undefined) {
      if (telling.has(text) && !states.has(text) && !passives.has(text) && text !== 'took') return false;
      continue;
    }
    if (sexOfOwner.has(text) && !isPlace(tokens, place + 1)) {
      if (telling.has(text) && !states.has(text)) return false;
      continue;
    }
    if (!sexOfOwner.has(text) && isDoneToChild(tokens, place, mention)) return false;
    const { first: begin } = sentenceOf(tokens, place);
    if (place > begin) {
      const end = reasons.has(textAt(tokens, place - 1)) ? place - 1 : beforeSaying(tokens, place);
      return end !== null && isState(tokens, persons, begin, end, who);
    }
    return isAfterState(tokens, persons, begin, who);
  }
  return false;
}

const whereChildrenAre = new Set(['pe', 'lesson', 'lessons', 'playground', 'nappy', 'assembly', 'playtime']);

/** "Mum had a sling on, said she fell": the comma or "and" before who is in that state tells how; null where none does. */
function beforeSaying(tokens: readonly Token[], pronoun: number): number | null {
  let place = textAt(tokens, pronoun - 1) === 'that' ? pronoun - 2 : pronoun - 1;
  if (!sayings.has(textAt(tokens, place))) return null;
  place -= 1;
  if (sexOfPronoun.get(textAt(tokens, place)) === sexOfPronoun.get(textAt(tokens, pronoun))) place -= 1;
  return clauseJoints.has(textAt(tokens, place)) ? place : null;
}
const sayings = new Set(['said', 'says', 'saying', 'stated', 'states', 'claimed', 'claims', 'reports', 'reported']);

/** "Mum is ill. She hit her head": who is only ill today does not tell whose blow it was. */
function isFresh(tokens: readonly Token[], first: number): boolean {
  const here = sentenceOf(tokens, first);
  if (here.first === 0) return false;
  const before = sentenceOf(tokens, here.first - 1);
  return hasWord(tokens, before.first, before.last, passing) && !hasWord(tokens, first, first + 3, owned);
}
const owned = new Set(['own']);
const passing = new Set(['ill', 'unwell', 'poorly', 'sick']);

/** Whether the sentence before, or the one before such sentences of the pronoun, tells how a grown person is. */
function isAfterState(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  from: number,
  who: 'woman' | 'man',
): boolean {
  let begin = from;
  for (let back = 0; back < mostBefore && begin > 0; back += 1) {
    const end = begin;
    ({ first: begin } = sentenceOf(tokens, end - 1));
    const opening = textAt(tokens, begin);
    if (sexOfPronoun.get(opening) !== who || sexOfOwner.has(opening)) return isState(tokens, persons, begin, end, who);
    if (hasWord(tokens, begin, end - 1, children) || hasWord(tokens, begin, end - 1, telling)) return false;
  }
  return false;
}

/** "Mother is poorly": a grown person first, a state, and no child of that sex nor a word of telling. */
function isState(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  begin: number,
  end: number,
  who: 'woman' | 'man',
): boolean {
  const person = personFirst(tokens, persons, { first: begin, last: end - 1 }, (text) => articles.has(text));
  if (person?.means !== who) return false;
  if (!hasWord(tokens, person.last + 1, end - 1, states)) return false;
  if ([children, tellers].some((words) => hasWord(tokens, begin, end - 1, words))) return false;
  const same = who === 'woman' ? hers : his;
  for (let at = begin; at < end; at += 1)
    if (
      same.has(textAt(tokens, at)) &&
      !(at > person.last && (ownThings.has(textAt(tokens, at + 1)) || isPlace(tokens, at + 1)))
    )
      return false;
  return true;
}
/** Behind "her" or "his" these are the grown person's: "since her teens". */
const ownThings = new Set([
  ...['teens', 'own', 'gp', 'childhood', 'youth', 'twenties', 'thirties', 'pregnancy', 'job', 'health', 'husband'],
  ...['wife', 'medication', 'illness', 'depression', 'anxiety', 'marriage', 'employer', 'work'],
]);
const tellers = new Set([
  ...['says', 'said', 'reports', 'reported', 'states', 'stated', 'thinks', 'told', 'tells', 'brought', 'concerned'],
  ...['worried', 'noticed', 'describes', 'described', 'feels', 'felt', 'explained', 'asks', 'asked', 'denies', 'that'],
  ...['found', 'saw', 'called', 'rang', 'phoned', 'attended', 'attends', 'presents', 'presented', 'about'],
]);

/** "She hit him", "she scalded her": what she did to somebody, and did not bear. */
function isDoneToChild(
  tokens: readonly Token[],
  pronoun: number,
  { value, first, last }: Pick<Mention, 'value' | 'first' | 'last'>,
): boolean {
  if (value === 'assault' && !hasWord(tokens, pronoun, last, passives)) return true;
  for (let place = pronoun + 1; place <= last + reachOfVictim; place += 1) {
    if (place > last && !goesOnAt(tokens, place)) return false;
    const text = textAt(tokens, place);
    if (toChild.has(text) && !(text === 'his' && textAt(tokens, pronoun).startsWith('he'))) return true;
    if (
      text === 'her' &&
      place > first - 1 &&
      !isPlace(tokens, place + 1) &&
      textAt(tokens, place + 1) !== 'own' &&
      textAt(tokens, place - 1) !== 'by'
    )
      if (place <= last + 1) return true;
  }
  return false;
}
