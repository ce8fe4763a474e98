import { isOfPunishment } from './punished-out.js';
import { listed } from '../dictionary/forms.js';
import { threats } from '../dictionary/short-words.js';
import { isReportedBySibling } from './reported-by-siblings.js';
import { isBadElsewhere, isBadThing } from './bad-things.js';
import { harms } from '../dictionary/happenings/agents.js';
import { harmingVerbs } from '../dictionary/blows/harming.js';
import { isDisclosed, isKinHarmed, isOfNobodyStruck } from './harms.js';
import { marriedByForce } from '../dictionary/harms/forced-marriages.js';
import { tellingVerbs } from '../dictionary/accounts/telling.js';
import { isHomelyDeed } from './homely-deeds.js';
import { isKeptSecret } from '../whose/kept-secrets.js';
import { isImpression } from '../blows/impressions.js';
import { type Mention } from '../mention.js';
import { behind, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isToldByPaper } from '../whose/papers-told.js';
import { isOnPrevention } from '../likelihood/prevented.js';
import { isByAnother, isOfGrown, seeing } from './telling.js';
import { each, Terms } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { isBecauseTold } from '../people/clefts.js';
import { isFiction, isOwnDoing, isPerson, isTellingOfAnother, isThingsDoing } from '../people/who-tells.js';

const harming = new Set([
  ...harmingVerbs,
  ...harms.filter((word) => !word.includes(' ')),
  'hit',
  'hits',
  'hurt',
  'hurts',
  'abused',
  'raped',
  'rapes',
  'molested',
]);
const reachOfHarm = 14;
const futures = new Set(['will', 'would', 'might', "he'll", "she'll", "they'll", ...threats]);

/** "Told me that mum will hit him." */
function isYetToCome(tokens: readonly Token[], first: number): boolean {
  const end = behind(tokens, first, reachOfHarm);
  for (let place = first + 1; place <= end; place += 1) {
    if (harming.has(textAt(tokens, place))) return false;
    if (futures.has(textAt(tokens, place))) return true;
  }
  return false;
}

const disclosing = new Set(['disclosed', 'discloses', 'disclosing', 'disclose']);
const noContent = new Set([
  ...[',', 'to', 'by', 'in', 'at', 'on', 'during', 'yesterday', 'today', 'this', 'it', 'when', 'and', '-', 'last'],
  ...['after', 'again', 'further', 'more', 'against', 'about', 'while', 'with', '(', 'anything', 'everything', 'or'],
  ...['something', 'nothing', 'the', 'as', 'but', 'for', 'once', 'being', ':'],
]);
const ofViolence = new Set(
  listed(`
  dv, violence, violent, rape, raped, touched, touching, assaulted, assault, threatened, abuse, smacked, kissed,
  bullying, bullied, attacked, forced, groomed, incident, harm, beaten
`),
);
const reachOfTelt = 3;
/** "Disclosed to her tutor: dad says she'll be wed to her cousin". */
const marriages = new Terms(each(true, marriedByForce));

/** "Discloses feeling sad", "disclosed her debts to the worker": what is told is no harm. */
function isOfNoHarm(tokens: readonly Token[], first: number, last: number, mentions: readonly Mention[]): boolean {
  if (!disclosing.has(textAt(tokens, first)) && textAt(tokens, first) !== 'has') return false;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  let next = last + 1;
  if (textAt(tokens, last) !== 'that') {
    for (let place = last + 1; place <= last + reachOfTelt + 1; place += 1)
      if (textAt(tokens, place) === 'that') next = place;
    if (next === last + 1 && (next > end || noContent.has(textAt(tokens, next)))) return false;
  }
  if (hasWord(tokens, begin, end, harming) || hasWord(tokens, begin, end, ofViolence)) return false;
  if (marriages.in(tokens).some((one) => one.first > last && one.last <= end)) return false;
  return !mentions.some(
    (one) => one.first >= begin && one.last <= end && (harmed.has(one.kind) || one.value === 'maltreatment-suspected'),
  );
}

/** "Low mood disclosed", "pregnancy disclosed to midwife": how somebody is, where nothing tells of a harm and nobody is a child with child. */
function isStateTold(tokens: readonly Token[], first: number, mentions: readonly Mention[]): boolean {
  if (!disclosing.has(textAt(tokens, first))) return false;
  const state = linking.has(textAt(tokens, first - 1)) ? first - 2 : first - 1;
  if (!states.has(textAt(tokens, state))) return false;
  if (mentions.some((one) => harmed.has(one.kind) || one.value === 'maltreatment-suspected')) return false;
  return !tokens.some(
    ({ text }, place) => harming.has(text) || ofViolence.has(text) || suspects.has(text) || isYoung(tokens, place),
  );
}
const states = new Set(
  listed(`
  mood, depression, anxiety, health, pregnancy, history, hx, identity, sexuality
`),
);
const linking = new Set(['was', 'is']);
const suspects = new Set(['uncle', 'stepdad', 'stepfather', 'boyfriend', 'grandad', 'dad', 'sexual', 'older', 'adult']);
/** "At 13", and not "at 13 weeks". */
const isYoung = (tokens: readonly Token[], place: number): boolean =>
  ages.has(textAt(tokens, place)) && !ofPregnancy.has(textAt(tokens, place + 1));
const ages = new Set(['10', '11', '12', '13', '14', '15']);
const ofPregnancy = new Set(['weeks', 'wks', 'week', 'wk', 'w', '+', '/', '.', 'days', ':']);
const harmed = new Set<Mention['kind']>(['injury', 'mechanism']);

/** Whether somebody else was harmed, or by nobody else. */
const isElse = (tokens: readonly Token[], first: number, deed: number, mentions: readonly Mention[]): boolean =>
  isTellingOfAnother(tokens, tellingLast(tokens, first, deed), deed) ||
  isBecauseTold(tokens, first) ||
  isOwnDoing(tokens, deed) ||
  isThingsDoing(tokens, deed, mentions);

/** "He says he fell, his sister says he was pushed": the word of who tells of the harm. */
function tellingLast(tokens: readonly Token[], first: number, deed: number): number {
  for (let place = deed - 1; place > first + 1; place -= 1)
    if (tellingWords.has(textAt(tokens, place)) && isPerson(textAt(tokens, place - 1))) return place;
  return first;
}
const tellingWords = new Set(tellingVerbs);

/** The harm that is told of behind a word of telling; else the word itself. */
function deedBehind(tokens: readonly Token[], last: number): number {
  const end = behind(tokens, last, reachOfHarm);
  for (let place = last + 1; place <= end; place += 1) if (isDeed(tokens, place)) return place;
  return last;
}

/** Whether what a child told somebody is of harm: not "told me that she likes maths". */
function isOfHarm(tokens: readonly Token[], last: number): boolean {
  return deedBehind(tokens, last) > last;
}

/** "Intelligence says that the gang hit her": none of them was harmed. */
const noTellers = new Set([
  ...['witness', 'witnesses', 'intelligence', 'intel', 'cctv', 'footage', 'log', 'logs', 'informant', 'source'],
  ...['sources', 'chronology', 'caller', 'referrer', 'bystander', 'onlooker'],
]);

const articles = new Set(['a', 'an', 'the', 'some', 'two', 'small', 'big', 'bad', 'nasty']);

/** "Burned him", and not "has a burn". */
const isDeed = (tokens: readonly Token[], place: number): boolean =>
  harming.has(textAt(tokens, place)) && !articles.has(textAt(tokens, place - 1));

/** Whether words of telling are of what was done to who tells. */
export function isTold(tokens: readonly Token[], mention: Mention, mentions: readonly Mention[]): boolean {
  const { first, last, isPair = false } = mention;
  if (isByAnother(tokens, first) || isReportedBySibling(tokens, first, last)) return false;
  if (noTellers.has(textAt(tokens, first - 1)) || isOnPrevention(tokens, first, last)) return false;
  if (isToldByPaper(tokens, first) && !hasWord(tokens, first + 1, last, tellingWords)) return false;
  if (isKeptSecret(tokens, mention)) return true;
  if (isHomelyDeed(tokens, mention)) return false;
  if (isStateTold(tokens, first, mentions)) return false;
  if (isFiction(tokens, first) || (!isPair && isOfNoHarm(tokens, first, last, mentions))) return false;
  if (isOfPunishment(tokens, mention)) return true;
  if (isPair && (!isDisclosed(tokens, mention) || hasWord(tokens, first + 1, last - 1, seeing))) return false;
  const deed = isPair ? mention.last : deedBehind(tokens, mention.last);
  if (isBadElsewhere(tokens, last)) return false;
  if (isOfNobodyStruck(tokens, deed) || (isPair && isImpression(tokens, first, last))) return false;
  if (deed > first && isKinHarmed(tokens, deed)) return false;
  // "reported to have been hit": nobody says who tells
  if (isPair && textAt(tokens, first + 1) === 'to' && textAt(tokens, first + 2) === 'have') return false;
  if (deed > first && isElse(tokens, first, deed, mentions)) return false;
  if (isPair && first > 0 && isOfGrown(tokens, first - 1, textAt(tokens, first - 1))) return false;
  if (textAt(tokens, first) !== 'told' || isBadThing(tokens, last - 1)) return true;
  return isOfHarm(tokens, first) && !isYetToCome(tokens, first);
}
