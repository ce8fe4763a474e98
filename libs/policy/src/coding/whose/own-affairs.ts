import { grownKin } from '../dictionary/people/kin.js';
import { type Mention } from '../mention.js';
import { isOwn } from '../people/person-reach.js';
import { agents, halves, takers } from '../people/person-signs.js';
import { type Person, owners, reachToPerson, sexOfSubject } from '../people/person-words.js';
import { KeyWords } from '../text/key-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

/** "Mum did not attend her own appointment". */
export function isOwnCare(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { first, last }: Mention,
): boolean {
  const person = persons.findLast((one) => one.last < first);
  if (person === undefined || first - person.last > 2) return false;
  return isOwn(tokens, last + 1, last + 4);
}

/** "Takes lamotrigine for her epilepsy": whose medicine it is. */
export function isOwnCondition(
  tokens: readonly Token[],
  last: number,
  means: Person,
  { kind, first }: Mention,
): boolean {
  if (kind !== 'condition' || textAt(tokens, first - 2) !== 'for' || !takers.has(textAt(tokens, last + 1)))
    return false;
  return textAt(tokens, first - 1) === (means === 'man' ? 'his' : 'her');
}

/** "Dad mentions he is himself on inhalers for asthma": who tells is set apart by what is borne; "himself again" is only well. */
export function isOfTellerSelf(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, first }: Mention,
): boolean {
  if ((kind !== 'condition' && kind !== 'injury') || !selves.areIn(tokens)) return false;
  for (let self = first - 1; self > first - reachOfSelf && goesOnAt(tokens, self); self -= 1) {
    const pronoun = pronounOf[textAt(tokens, self)];
    if (pronoun === undefined) continue;
    if (!beings.has(textAt(tokens, self - 1)) || textAt(tokens, self - 2) !== pronoun) return false;
    if (!bearings.has(textAt(tokens, self + 1))) return false;
    const { first: begin } = sentenceOf(tokens, self);
    return persons.some(
      (one) =>
        one.means === sexOfSubject.get(pronoun) && one.first >= begin && one.first <= begin + 2 && one.last < self,
    );
  }
  return false;
}
const pronounOf: Readonly<Record<string, string | undefined>> = { himself: 'he', herself: 'she' };
const selves = new KeyWords(Object.keys(pronounOf));
const beings = new Set(['is', 'was', 'has', 'had']);
const bearings = new Set([
  ...['on', 'under', 'a', 'an', 'taking', 'having', 'treated', 'prone', 'known', 'recovering', 'in', 'being', 'off'],
  ...['epileptic', 'asthmatic', 'diabetic', 'bruised', 'injured', 'hurt', 'burnt', 'had', 'has', 'got'],
]);
const reachOfSelf = 12;

/** "A broken nose from her ex". */
export function isByHalf(tokens: readonly Token[], last: number): boolean {
  for (let place = last + 1; place <= last + reachToPerson; place += 1) {
    if (!goesOnAt(tokens, place) || textAt(tokens, place) === ',') return false;
    if (!halves.has(textAt(tokens, place))) continue;
    return (
      agents.has(textAt(tokens, place - 1)) ||
      (agents.has(textAt(tokens, place - 2)) && owners.has(textAt(tokens, place - 1)))
    );
  }
  return false;
}

/** "Maternal epilepsy". */
const lineages = new Set(['maternal', 'paternal', 'parental', 'fraternal', 'familial']);
/** "Easy bruising runs in dad's family". */
const isRunningIn = (tokens: readonly Token[], last: number): boolean =>
  goesOnAt(tokens, last + 1) && running.has(textAt(tokens, last + 1)) && textAt(tokens, last + 2) === 'in';
const running = new Set(['runs', 'ran', 'run', 'running']);
const families = new Set(['family', 'families']);
const sidesOfFamily = new Set(['side', 'line']);
const reachOfFamily = 5;

/** "Asthma in the family", "epilepsy on dad's side", "maternal epilepsy". */
export function isOfFamily(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (kind !== 'condition' && kind !== 'injury') return false;
  if (lineages.has(textAt(tokens, first - 1)) && goesOnAt(tokens, first)) return true;
  if (isRunningIn(tokens, last)) return true;
  if (kind !== 'condition') return false;
  if (havings.test(textAt(tokens, last)) && grown.has(textAt(tokens, last + 1)) && goesOnAt(tokens, last + 1))
    return true;
  if (isWhyGrown(tokens, first) || isPassedOn(tokens, last) || isInHistory(tokens, first)) return true;
  for (let place = last + 1; place <= last + reachOfFamily; place += 1) {
    if (!goesOnAt(tokens, place) || textAt(tokens, place) === ',') return false;
    if (families.has(textAt(tokens, place))) return hasWord(tokens, last + 1, place, inWords);
    if (sidesOfFamily.has(textAt(tokens, place))) return hasWord(tokens, last + 1, place, onWords);
  }
  return false;
}

/** "FH neg for clotting disorders", "FHx nil for epilepsy". */
function isInHistory(tokens: readonly Token[], first: number): boolean {
  for (let place = first - 1; place >= first - reachOfFamily && goesOnAt(tokens, place + 1); place -= 1) {
    if (histories.has(textAt(tokens, place))) return true;
    if (textAt(tokens, place) === ',') return false;
  }
  return false;
}
const histories = new Set(['fh', 'fhx']);

/** "Epileptic mother". */
const havings = /(?:ic|iac)s?$/;
/** "Whether her epilepsy could be passed on": of whoever passes it on. */
function isPassedOn(tokens: readonly Token[], last: number): boolean {
  for (let place = last + 1; place <= last + reachOfFamily && goesOnAt(tokens, place); place += 1)
    if (passing.has(textAt(tokens, place))) return passedTo.has(textAt(tokens, place + 1));
  return false;
}
const passing = new Set(['passed', 'pass', 'passes', 'passing', 'handed']);
const passedTo = new Set(['on', 'down', 'to']);

const grown = new Set([...grownKin, 'mum', 'mother', 'dad', 'father', 'mo', 'fa', 'stepdad', 'stepmum', 'carer']);
const doings = new Set([
  ...['drive', 'drives', 'driving', 'work', 'works', 'working', 'licence', 'retired', 'wears', 'job', 'stick', 'pip'],
]);
const causes = new Set(['of', 'to', 'with', 'for', 'from', 'since']);

/** "Dad cannot drive owing to his epilepsy": what only a grown person does, and why not. */
function isWhyGrown(tokens: readonly Token[], first: number): boolean {
  const begin = sentenceOf(tokens, first).first;
  let place = first - 1;
  while (place > begin && owners.has(textAt(tokens, place))) place -= 1;
  if (!causes.has(textAt(tokens, place)) || !hasWord(tokens, begin, begin + 1, grown)) return false;
  return hasWord(tokens, begin + 1, place - 1, doings) && !hasWord(tokens, begin + 1, place - 1, children);
}

const children = new Set(['child', 'baby', 'son', 'daughter', 'him', 'pt', 'patient', 'who', 'that', 'and', ',']);

const inWords = new Set(['in', 'within']);
const onWords = new Set(['on']);
