import { burns, dangers, noEvents } from './values.js';
import { type Assertion } from './assertion.js';
import { isSurelyOfChild } from './blows/done-by-others.js';
import { clauseEnds, isHowThen } from './times/how-then.js';
import { type Told } from './told.js';
import { type Mention } from './mention.js';
import { goesOnAt, hasWord, isHyphen, sentenceOf, textAt } from './text/reading.js';
import { sameSentence } from './sites/sides.js';
import { sharedAssertion } from './happenings/shared-events.js';
import { isOfToday } from './times/time-of-clause.js';
import { type Token } from './text/tokens.js';
import { isUnlike } from './people/unlike-pronoun.js';
import { type Span } from './where-words.js';
import { isOtherSex, isPerson } from './people/who-tells.js';

/** These have no time and no person of their own: they have those of what happened. */
const ofEvents = new Set<Mention['kind']>(['mechanism', 'explanation', 'delay']);
const takenOver = new Set<Assertion>(['other-person', 'historical']);
const ofPlaces = new Set(['sport', 'school-or-nursery-accident']);
/** Who changes for a lesson is seen there. */
const changing = new Set(['changed', 'changing', 'undressed', 'undressing', 'dressing', 'dressed']);
const reachOfChanging = 3;
const reasons = new Set(['having', 'after', 'following', 'from', 'when']);
const ways = new Set(['at', 'in', 'on', 'during', 'while', 'playing', 'when']);

/** How an injury came about, and what was said of it, is as long past as the injury, and as much another's. */
export function withEvents(tokens: readonly Token[], all: readonly Told[]): readonly Told[] {
  const told = all.some(({ mention }) => ofPlaces.has(mention.value))
    ? all.filter((one) => isOfEvent(tokens, one, all))
    : all;
  if (!told.some(({ assertion }) => takenOver.has(assertion) || assertion === 'uncertain')) return told;
  return withPersons(
    tokens,
    told.map((one) => withShared(tokens, one, told)),
  );
}

function withShared(tokens: readonly Token[], one: Told, told: readonly Told[]): Told {
  const assertion = isPlaceOfDoubt(tokens, one, told) ? 'uncertain' : sharedAssertion(tokens, one, told);
  return assertion === null ? one : { ...one, assertion };
}

/** "It is thought that she fell in the playground": what may have happened may have been there; a part may be hurt in doubt. */
function isPlaceOfDoubt(tokens: readonly Token[], { mention, assertion }: Told, told: readonly Told[]): boolean {
  if (!ofPlaces.has(mention.value) || assertion !== 'present') return false;
  const { first, last } = sentenceOf(tokens, mention.first);
  const events = told.filter(
    ({ mention: one }) =>
      one.first >= first &&
      one.first <= last &&
      !ofPlaces.has(one.value) &&
      (one.kind === 'injury' || (one.kind === 'mechanism' && !noEvents.has(one.value))),
  );
  return events.length > 0 && events.every((one) => one.mention.kind === 'mechanism' && one.assertion === 'uncertain');
}

function withPersons(tokens: readonly Token[], told: readonly Told[]): readonly Told[] {
  if (!told.some(({ assertion }) => takenOver.has(assertion))) return told;
  const harms = told.filter(({ mention }) => mention.kind === 'injury' || mention.value === 'assault');
  const mentions = told.map(({ mention }) => mention);
  const isAnothers = harms.length > 0 && harms.every(({ assertion }) => assertion === 'other-person');
  return told.map((one) => {
    if (isOfOtherDeed(tokens, one, told)) return { ...one, assertion: 'other-person' };
    if (isToldByBearer(tokens, one, told)) return { ...one, assertion: 'other-person' };
    if (isToldLongAgo(tokens, one, told)) return { ...one, assertion: 'historical' };
    if (one.mention.value === 'disclosure' && one.assertion === 'present' && isAnothers)
      return { ...one, assertion: 'other-person' };
    if (!ofEvents.has(one.mention.kind)) return one;
    const burnt = burnOf(tokens, one, told);
    if (burnt !== null) return { ...one, assertion: burnt };
    if (isPlaceOfOther(tokens, one, told)) return { ...one, assertion: 'other-person' };
    const isPast = one.assertion === 'historical' && one.mention.kind !== 'delay';
    if (one.assertion !== 'present' && !isPast) return one;
    const isOfNobody = noEvents.has(one.mention.value);
    const { first, last } = eventsOf(tokens, told, one.mention);
    const events = told.filter(
      ({ mention }) =>
        (mention.kind === 'injury' || (mention.kind === 'mechanism' && isOfNobody && !noEvents.has(mention.value))) &&
        mention.first >= first &&
        mention.first <= last,
    );
    const assertion = events[0]?.assertion;
    if ((isPast && assertion !== 'other-person') || isOfToday(tokens, one.mention, mentions)) return one;
    const near = events.filter(
      (event) =>
        isOfThen(tokens, one.mention) ||
        isHowThen(tokens, event.mention, one.mention, told) ||
        isOneClause(tokens, event.mention, one.mention, 'historical'),
    );
    if (near.length > 0 && near.every((event) => event.assertion === 'historical'))
      return { ...one, assertion: 'historical' };
    if (
      assertion === undefined ||
      !takenOver.has(assertion) ||
      events.some((event) => event.assertion !== assertion && !isNoneElse(event, assertion))
    )
      return one;
    const isNear = events.some((event) => isOneClause(tokens, event.mention, one.mention, assertion));
    return isNear ? { ...one, assertion } : one;
  });
}

/** "Scald from the bath. Twin ran the hot water in": who only did it was not burnt; what is said of the burn, null where it is open. */
function burnOf(tokens: readonly Token[], { mention, assertion }: Told, told: readonly Told[]): Assertion | null {
  if (assertion !== 'other-person' || !dangers.has(mention.value)) return null;
  const hurt = told.filter((one) => one.mention.kind === 'injury');
  const burn = hurt.find((one) => burns.has(one.mention.value));
  if (
    burn === undefined ||
    sameSentence(tokens, Math.min(burn.mention.first, mention.first), Math.max(burn.mention.first, mention.first))
  )
    return null;
  return hurt.some((one) => one.assertion === 'other-person') ? null : burn.assertion;
}

/** "Brother says he himself gets kicked": who discloses a deed bore it. */
function isToldByBearer(tokens: readonly Token[], { mention, assertion }: Told, told: readonly Told[]): boolean {
  if (mention.value !== 'assault' || assertion !== 'present' || isSurelyOfChild(tokens, mention)) return false;
  const { first } = sentenceOf(tokens, mention.first);
  return told.some(
    (one) =>
      one.mention.value === 'disclosure' &&
      one.assertion === 'other-person' &&
      one.mention.first >= first &&
      one.mention.first < mention.first &&
      !hasWord(tokens, one.mention.last + 1, mention.first - 1, turns) &&
      !meetsOther(tokens, one.mention.first, mention),
  );
}

/** "Sister disclosed that dad hits him": not who tells. */
function meetsOther(tokens: readonly Token[], telling: number, { first, last }: Mention): boolean {
  const teller = tellerBefore(tokens, telling);
  if (!isPerson(teller)) return true;
  for (let place = first; place <= last + 1; place += 1)
    if ((place === first || goesOnAt(tokens, place)) && isOtherSex(teller, textAt(tokens, place))) return true;
  return false;
}
/** Who stands before a word of telling: "sister (7) told". */
function tellerBefore(tokens: readonly Token[], telling: number): string {
  let place = telling - 1;
  while (place > 0 && !/^[a-z]{3,}$/.test(textAt(tokens, place))) place -= 1;
  return textAt(tokens, place);
}

/** "Dad's lip cut when he went over his handlebars, son unharmed": what somebody has not tells of nobody who has. */
const isNoneElse = ({ assertion }: Told, said: Assertion): boolean =>
  assertion === 'hypothetical' || (said === 'other-person' && assertion === 'negated');

/** "Felt at that time not to fit": judged when it happened. */
function isOfThen(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (kind !== 'explanation') return false;
  for (let place = first - 1; place <= last; place += 1)
    if (textAt(tokens, place) === 'time' && textAt(tokens, place - 1) === 'that') return true;
  return false;
}

/** "Disclosed in Year 3 that her uncle hit her": what was told then had happened by then. */
function isToldLongAgo(tokens: readonly Token[], { mention, assertion }: Told, told: readonly Told[]): boolean {
  if (assertion !== 'present' || (mention.kind !== 'injury' && mention.value !== 'assault')) return false;
  const { first } = sentenceOf(tokens, mention.first);
  return told.some((one) => {
    const { value, last } = one.mention;
    if (value !== 'disclosure' || one.assertion !== 'historical' || one.mention.first < first) return false;
    if (last >= mention.first) return one.mention.first <= mention.first;
    return hasWord(tokens, last, mention.first - 1, thats) && !hasWord(tokens, last + 1, mention.first - 1, turns);
  });
}
const thats = new Set(['that', 'how', 'about', 'of']);
const turns = new Set(['but', 'today', 'now', 'yesterday', 'again', 'since', ',', 'and']);

/** A place or a game where nothing happened is none: all that its sentence tells of is feared or elsewhere. */
function isOfEvent(tokens: readonly Token[], { mention, assertion }: Told, all: readonly Told[]): boolean {
  if (!ofPlaces.has(mention.value)) return true;
  const { first, last } = sentenceOf(tokens, mention.first);
  const events = all.filter(
    ({ mention: one }) =>
      (one.kind === 'injury' || (one.kind === 'mechanism' && !noEvents.has(one.value))) &&
      one.first >= first &&
      one.first <= last,
  );
  if (events.length === 0) return true;
  if (events.every((one) => one.assertion === 'hypothetical' || isThingBroken(tokens, one))) return false;
  if (assertion === 'other-person') return true;
  if (hasWord(tokens, mention.first - reachOfChanging, mention.first - 1, changing)) return false;
  return !events.every(
    (one) =>
      one.assertion === 'other-person' &&
      (one.mention.last < mention.first
        ? hasSubject(tokens, one.mention, mention)
        : hasWord(tokens, first, one.mention.first, tellings)),
  );
}

/** "Floodlight broken, football cancelled": no bone. */
function isThingBroken(tokens: readonly Token[], { mention, assertion }: Told): boolean {
  const { value, bodySite, first } = mention;
  if (value !== 'fracture' || bodySite !== null || assertion === 'negated' || assertion === 'uncertain') return false;
  return breaking.has(textAt(tokens, first));
}
const breaking = new Set(['broken', 'broke', 'break', 'breaks', 'breaking']);

/** Where something is told, and did not happen: "in circle time he shared that". */
const tellings = new Set([
  ...[
    'shared',
    'told',
    'tells',
    'said',
    'says',
    'announced',
    'wrote',
    'drew',
    'talked',
    'explained',
    'mentioned',
    'shares',
    'piped',
  ],
]);

/** "Sister bitten, Aaron tearful in class": what comes behind a comma is told of somebody else. */
function hasSubject(tokens: readonly Token[], one: Mention, other: Mention): boolean {
  for (let place = one.last + 1; place < other.first - 1; place += 1)
    if (textAt(tokens, place) === ',' && !ways.has(textAt(tokens, place + 1))) return true;
  return false;
}

/** "A supervisor tripped in the playground": where all that happened befell somebody else, so did the place. */
function isPlaceOfOther(tokens: readonly Token[], { mention, assertion }: Told, told: readonly Told[]): boolean {
  if (mention.value !== 'school-or-nursery-accident' || assertion === 'other-person') return false;
  const { first, last } = sentenceOf(tokens, mention.first);
  const events = told.filter(
    ({ mention: one }) =>
      (one.kind === 'injury' || (one.kind === 'mechanism' && !noEvents.has(one.value))) &&
      one !== mention &&
      one.first >= first &&
      one.first <= last,
  );
  return (
    events.some((one) => one.mention.last < mention.first) && events.every((one) => one.assertion === 'other-person')
  );
}

/** "Charged with assault after he punched her brother": the noun is of the deed that is told beside it. */
function isOfOtherDeed(tokens: readonly Token[], { mention, assertion }: Told, told: readonly Told[]): boolean {
  if (mention.value !== 'assault' || assertion !== 'present' || mention.first !== mention.last) return false;
  if (textAt(tokens, mention.first) !== 'assault') return false;
  const { first, last } = sentenceOf(tokens, mention.first);
  const others = told.filter(
    (one) =>
      one.mention !== mention &&
      one.mention.value === 'assault' &&
      one.mention.first >= first &&
      one.mention.first <= last,
  );
  return others.length > 0 && others.every((one) => one.assertion === 'other-person');
}

/** The sentence that tells what happened: the one before where that of an explanation tells of nothing. */
function eventsOf(tokens: readonly Token[], told: readonly Told[], { kind, value, first: place }: Mention): Span {
  const sentence = sentenceOf(tokens, place);
  if ((kind !== 'explanation' && value !== 'not-known') || sentence.first === 0) return sentence;
  const isEvent = ({ mention }: Told): boolean =>
    (mention.kind === 'injury' || (mention.kind === 'mechanism' && !noEvents.has(mention.value))) &&
    mention.first >= sentence.first &&
    mention.first <= sentence.last;
  return told.some(isEvent) ? sentence : { first: sentenceOf(tokens, sentence.first - 1).first, last: sentence.last };
}

const whens = new Set(['when', 'while', 'as', 'after']);
/** Another's injury has its cause in the same sentence, one of long ago in the same clause. */
function isOneClause(tokens: readonly Token[], one: Mention, other: Mention, assertion: Assertion): boolean {
  if (assertion === 'other-person' && other.kind !== 'mechanism') return true;
  const [from, to] = one.first < other.first ? [one.last + 1, other.first] : [other.last + 1, one.first];
  for (let place = from; place < to; place += 1) {
    const text = textAt(tokens, place);
    // "mum on crutches with a broken ankle, having gone over on the ice"
    if (assertion === 'other-person' && text === ',' && (place === to - 1 || reasons.has(textAt(tokens, place + 1))))
      continue;
    if (clauseEnds.has(text) && !isHyphen(tokens, place)) return false;
    if (assertion === 'other-person' && whens.has(text) && isUnlike(tokens, place + 1)) return false;
  }
  return true;
}
