import { listed } from '../dictionary/forms.js';
import { isSomeTimeBy } from './blows-by.js';
import {
  adverbs,
  babies,
  beings,
  blowNouns,
  blowParticiples,
  doingThings,
  lostAt,
  looseParticiples,
  looseVerbs,
  onlyOfBabies,
  otherDeeds,
  struckSubjects,
} from '../dictionary/blows/blows.js';
import { grownKin } from '../dictionary/people/kin.js';
import { isBeatenWith } from './beaten-with.js';
import { isForm } from './blow-forms.js';
import { isSubjectOfQuestion } from '../likelihood/questions.js';
import { isDisclosedAt, isNever } from './blows-told.js';
import { isFate } from './fate.js';
import { isOfThrower } from './no-deeds.js';
import { people } from '../people/named-people.js';
import { personFrom } from '../people/person-from.js';
import { isSiteAt } from '../sites/sides.js';
import { partStruck } from './blows-to-parts.js';
import { type Mention } from '../mention.js';
import { isThingDoing, namesThing } from './falling-things.js';
import { beginsAt, goesOnAt, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const selves = new Set(['herself', 'himself', 'themselves', 'myself', 'self']);
const reachOfObject = 6;
const reachOfPart = 10;
const reachOfBeing = 4;
const reachOfSubject = 4;
const subjects = new Set([
  ...['he', 'she', 'they', 'i', 'him', 'her', 'himself', 'herself', 'anyone', 'nobody', 'who', '?'],
]);

/** Whether a text has a verb of violence in any form. */
export function hasBlow(tokens: readonly Token[]): boolean {
  for (const { word } of tokens) if (isForm[word] === true) return true;
  return false;
}

const none: readonly never[] = [];

/**
 * Where somebody is struck, kicked or strangled, by any form of the verb and whoever it is; not where it is known already, or
 * known to tell of something else.
 */
export function blowsIn(
  tokens: readonly Token[],
  known: readonly Mention[],
  told: readonly Mention[],
): readonly Mention[] {
  let blows: Mention[] | null = null;
  for (let place = 0; place < tokens.length; place += 1) {
    if (isForm[tokenAt(tokens, place)?.word ?? 0] !== true) continue;
    const span = blowAt(tokens, place);
    if (span === null) continue;
    const others = span.first === span.last || textAt(tokens, place).endsWith('ing') ? told : known;
    if (others.some((one) => isOf(one, span, place)) || isThingDoing(tokens, place) || isOfThrower(tokens, place))
      continue;
    blows ??= [];
    blows.push({ kind: 'mechanism', value: 'assault', bodySite: null, laterality: null, ...span });
  }
  return blows ?? none;
}

function isOf({ value, first, last }: Mention, span: Span, place: number): boolean {
  if (value === 'assault') return first <= span.last && last >= span.first;
  return (value === 'hit-by-object' || value === 'traffic') && first <= place && last >= place;
}

function blowAt(tokens: readonly Token[], place: number): Span | null {
  const text = textAt(tokens, place);
  if (isPassive(tokens, place, text)) return { first: place, last: place };
  const from = blowNouns.has(text) && textAt(tokens, place + 1) === 'of' ? place + 2 : place + 1;
  const whom = personFrom(tokens, from) ?? initialAt(tokens, from);
  const last = whom ?? partStruck(tokens, place);
  if (last === null || isFate(tokens, place) || selves.has(textAt(tokens, last))) return null;
  const next = tokenAt(tokens, last + 1);
  const follows = next === undefined || next.begins ? '' : next.text;
  if (
    whom !== null &&
    !isStruckInitial(tokens, place, whom) &&
    looseVerbs.has(text) &&
    otherDeeds.has(follows) &&
    !(follows === 'as' && subjects.has(textAt(tokens, last + 2))) &&
    !isForDeed(tokens, last)
  )
    return null;
  if (onlyOfBabies.has(text) && !babies.has(textAt(tokens, last))) return null;
  return { first: place, last };
}

/** "Hit K for spilling milk", "hit N for having a phone": what it was for, and not "hit him for six". */
const isForDeed = (tokens: readonly Token[], last: number): boolean =>
  textAt(tokens, last + 1) === 'for' &&
  (textAt(tokens, last + 2).endsWith('ing') || reasons.has(textAt(tokens, last + 2)));
const reasons = new Set(
  listed(`
  not, a, the, being, no, his, her, talking, this, it, something, nothing
`),
);

/** "Was never hit", "to have been assaulted": of somebody, and by no thing. */
function isPassive(tokens: readonly Token[], place: number, text: string): boolean {
  if (!blowParticiples.has(text)) return false;
  if (isAsBaby(tokens, place) || isToPartBy(tokens, place) || isSomeTimeBy(tokens, place)) return true;
  if (textAt(tokens, place - 1) === '?' && (!goesOnAt(tokens, place + 1) || textAt(tokens, place + 1) === '?'))
    return true;
  if (beginsAt(tokens, place)) return isBareWith(tokens, place);
  const being = beingBefore(tokens, place);
  if (being === null || textAt(tokens, place + 1) === 'into' || isByThing(tokens, place)) return false;
  const follows = textAt(tokens, place + 1);
  if (text === 'shaken')
    return (
      (textAt(tokens, being) === 'be' || babies.has(textAt(tokens, being - 1))) && follows !== 'up' && follows !== 'by'
    );
  if (!looseParticiples.has(text)) return !isOfThing(tokens, being) && textAt(tokens, being - 1) !== 'like';
  if (lostAt.has(follows) || !isOfPerson(tokens, being) || textAt(tokens, being - 1) === 'like') return false;
  if (text === 'hit' && isDisclosedAt(tokens, being, place)) return true;
  return text === 'beaten' || text === 'attacked' || isNever(tokens, being, place);
}

/** "Slapped with a ruler", "slapped with an open hand". */
function isBareWith(tokens: readonly Token[], place: number): boolean {
  if (looseParticiples.has(textAt(tokens, place)) || textAt(tokens, place + 1) !== 'with') return false;
  if (isBeatenWith(tokens, { first: place, last: place })) return true;
  const hand = textAt(tokens, place + 4) === 'hand' && textAt(tokens, place + 3) === 'open';
  return hand && goesOnAt(tokens, place + 4);
}

/** "Shaken as an infant by her birth father". */
function isAsBaby(tokens: readonly Token[], place: number): boolean {
  if (textAt(tokens, place + 1) !== 'as') return false;
  for (let at = place + 2; at <= place + reachOfObject && goesOnAt(tokens, at); at += 1) {
    if (babies.has(textAt(tokens, at)) && !babies.has(textAt(tokens, at + 1))) return true;
    if (!ofBabies.has(textAt(tokens, at))) return false;
  }
  return false;
}

const ofBabies = new Set(
  listed(`
  a, an, very, small, tiny, little, young, newborn, premature, baby, twin, infant
`),
);

/** "Hit round the face by mum": a blow to a part, and then who gave it. */
export function isToPartBy(tokens: readonly Token[], place: number): boolean {
  const to = hows.has(textAt(tokens, place + 1)) ? place + 2 : place + 1;
  if (!toParts.has(textAt(tokens, to)) || !goesOnAt(tokens, to)) return false;
  let hasPart = false;
  for (let at = to + 1; at <= place + reachOfPart; at += 1) {
    if (!goesOnAt(tokens, at)) return false;
    const text = textAt(tokens, at);
    if (text === 'by') return hasPart && personFrom(tokens, at + 1) !== null;
    if (isSiteAt(tokens, at)) hasPart = true;
    else if (!ofParts.has(text)) return false;
  }
  return false;
}
const toParts = new Set(['round', 'around', 'about', 'over', 'across', 'on', 'in', 'to', 'up']);
const ofParts = new Set(
  listed(`
  the, his, her, left, right, l, r, both, side, back, of, top, upper, and, outer, inner, lower, very, part, front,
  bare
`),
);
const hows = new Set(['hard', 'twice', 'repeatedly', 'once', 'badly', 'violently', 'deliberately', 'again']);

/** "Threatened to hit S.", "slapped R on the leg": a child that is named by a letter. */
function initialAt(tokens: readonly Token[], from: number): number | null {
  const token = tokenAt(tokens, from);
  if (token === undefined || token.begins) return null;
  if (/^[b-ce-gjkm-qstvyz]$/.test(token.text)) return from;
  if (isStruckInitial(tokens, from - 1, from)) return from;
  return people.has(textAt(tokens, from - 2)) && isInitial(tokens, from) ? from : null;
}

/** "Mum hit T at home", "uncle hit D": a letter right behind the blow of somebody of the home; and no article, side or "e-scooter". */
const isStruckInitial = (tokens: readonly Token[], verb: number, whom: number): boolean =>
  whom === verb + 1 &&
  ofHome.has(textAt(tokens, verb - 1)) &&
  (/^[b-hjkm-qstv-z]$/.test(textAt(tokens, whom)) || isBareA(tokens, whom)) &&
  goesOnAt(tokens, whom) &&
  !noNames.has(textAt(tokens, whom + 1)) &&
  !(textAt(tokens, whom + 1) === 'for' && runs.has(textAt(tokens, whom + 2)));
const runs = new Set(['six', 'four', '6', '4', 'runs', 'luck', 'fun']);
/** "Hit A for money". */
const isBareA = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'a' && behindName.has(textAt(tokens, place + 1));
const ofHome = new Set(grownKin);
const noNames = new Set(['-', '/', '&', 'bike', 'scooter', 'mark', 'section', 'ray']);
/** "R on the leg": a name, and no side. */
export const isInitial = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place).length === 1 &&
  /^[a-z]$/.test(textAt(tokens, place)) &&
  behindName.has(textAt(tokens, place + 1));
const behindName = new Set([
  ...['on', 'in', 'across', 'with', 'round', 'around', 'over', 'about', 'when', 'again', 'for', 'because', 'after'],
  ...['while', 'during', 'before', 'so', 'cos', 'as', 'since', 'who', 'last', 'yesterday', 'today', 'every', 'hard'],
]);

function beingBefore(tokens: readonly Token[], place: number): number | null {
  for (let before = place - 1; before >= place - reachOfBeing; before -= 1) {
    const text = textAt(tokens, before);
    if (beings.has(text)) return before;
    // "was mugged and beaten"
    if (text === 'and' && textAt(tokens, before - 1).endsWith('ed')) {
      before -= 1;
      continue;
    }
    if (before === place - 1 && isSubjectOfQuestion(tokens, before)) return before - 1;
    if (!adverbs.has(text) || beginsAt(tokens, before)) return null;
  }
  return null;
}

function isByThing(tokens: readonly Token[], place: number): boolean {
  if (textAt(tokens, place + 1) !== 'by') return false;
  for (let at = place + 2; at <= place + 5; at += 1) {
    const token = tokenAt(tokens, at);
    if (token === undefined || token.begins) return false;
    if (people.has(token.text)) return false;
    if (namesThing(tokens, at) || (doingThings.has(token.text) && at === place + 3)) return true;
  }
  return doingThings.has(textAt(tokens, place + 2));
}

const isOfThing = (tokens: readonly Token[], being: number): boolean =>
  struckSubjects.has(textAt(tokens, being - 1)) || struckSubjects.has(textAt(tokens, being - 2));

/** Whether a person stands before a verb as who bears it. */
function isOfPerson(tokens: readonly Token[], being: number): boolean {
  if (isOfThing(tokens, being)) return false;
  for (let place = being - 1; place >= being - reachOfSubject; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined) return false;
    if (people.has(token.text) || subjects.has(token.text)) return true;
    if (token.begins) return false;
  }
  return false;
}
