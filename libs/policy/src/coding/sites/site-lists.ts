import { listed } from '../dictionary/forms.js';
import { reachToNext } from './another-of-same.js';
import { ends, isJoined, ofPart, wordsBetween } from './joined-sites.js';
import { isBeside } from './own-sites.js';
import { isNumbered, isSiteAt, sameSentence } from './sides.js';
import { isAdjective, isAnotherPart, isFoundInstead, states } from './places-told.js';
import { isEndWithoutCause } from './without-cause.js';
import { wordsBehindLists } from '../dictionary/about-sites.js';
import { noes } from '../dictionary/short-words.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import {
  type Site,
  type Span,
  achesThere,
  beforeSite,
  between,
  joints,
  pains,
  reachInList,
  reachOfGroup,
  reachToSite,
  sides,
  sore,
} from '../where-words.js';

/** What the sites behind an injury are told by: its own end, with all that stands beside it, and the next injury. */
interface BehindInjury {
  readonly tokens: readonly Token[];
  readonly injury: Span;
  readonly end: number;
  /** Where the next injury begins; Infinity where none does. */
  readonly nextInjury: number;
  readonly all: readonly Site[];
}

/** The sites that are listed behind an injury and are where it is; those of another injury, or with a clause of their own, are not. */
export function listBehind(
  tokens: readonly Token[],
  injury: Span,
  all: readonly Site[],
  injuries: readonly Span[],
): readonly Site[] {
  const end = groupEnd(tokens, injury, injuries);
  const nextInjury = injuries.find(({ first }) => first > end)?.first ?? Infinity;
  const around = { tokens, injury, end, nextInjury, all };
  const list: Site[] = [];
  for (const site of all) {
    if (site.first <= end) continue;
    const last = list.at(-1);
    if (isOutOfReach(around, last, site)) break;
    if (last === undefined ? isOfAnother(around, site) : isOwnClause(around, last, site)) break;
    if (last !== undefined && site.first !== last.first && !isJoined(tokens, last.last, site.first)) {
      // "sole L foot" is one place, said twice
      const isSame = last.value === site.value && last.side === null && nextInjury - site.last > 2;
      if (isSame) list[list.length - 1] = site;
      break;
    }
    if (last !== undefined && goesOnWithNext(around, list, last, site)) break;
    if (last?.value === site.value && (last.side === null || site.side === null))
      // "radius and ulna L" is one place to us
      list[list.length - 1] = last.side === null ? site : { ...last, last: site.last };
    else list.push(site);
  }
  return list;
}

/** Whether a site stands behind another injury, too far from the one before, or in another sentence. */
function isOutOfReach({ tokens, injury, end, nextInjury }: BehindInjury, last: Site | undefined, site: Site): boolean {
  const from = last?.last ?? end;
  const reach = last === undefined ? reachToSite : reachToNext(tokens, from, site.first, reachInList);
  return (
    site.first > nextInjury ||
    wordsBetween(tokens, from, site.first) > reach ||
    !sameSentence(tokens, injury.last, site.first) ||
    isTurned(tokens, from, site.first)
  );
}

/** Whether the first site behind an injury is of what is told next. */
const isOfAnother = ({ tokens, injury, end, nextInjury, all }: BehindInjury, site: Site): boolean =>
  isAnothers(tokens, end, site, nextInjury) || isNextEntry(tokens, injury, site, nextInjury, all);

/** "Grazed elbow and sore ribs", "mark across the abdomen, sternum tender": what is said of the next is said of it alone. */
const isOwnClause = ({ tokens }: BehindInjury, last: Site, site: Site): boolean =>
  isSore(tokens, site) ||
  (achesThere.has(textAt(tokens, site.last + 1)) &&
    goesOnAt(tokens, site.last + 1) &&
    textAt(tokens, last.last + 1) === ',');

/** Whether the next of a list is of what is said behind it. */
const goesOnWithNext = (
  { tokens, injury, nextInjury }: BehindInjury,
  list: readonly Site[],
  last: Site,
  site: Site,
): boolean =>
  // "graze to both palms, chin needs stitches"
  isSubject(tokens, site, list.length === 1 && !isMany(textAt(tokens, injury.last))) ||
  // "bruise to cheek, ear swollen": the ear is of what follows, but not in "shin and knee, graze to elbow"
  (nextInjury - site.last <= 2 &&
    sameSentence(tokens, site.last, nextInjury) &&
    !isEndOfList(tokens, last, site) &&
    !isEndWithoutCause(tokens, site, nextInjury));

/** "Sore ribs", "tender L foot". */
function isSore(tokens: readonly Token[], { first }: Site): boolean {
  let place = first - 1;
  while (sides.has(textAt(tokens, place)) || (ofSore.has(textAt(tokens, place)) && !sore.has(textAt(tokens, place))))
    place -= 1;
  return sore.has(textAt(tokens, place)) || pains.has(textAt(tokens, place));
}
const ofSore = new Set(['in', 'over', 'to', 'of', 'the', 'his', 'her', 'at', 'also', 'on']);

/** "Shin and knee,": what an "and" joins, and a comma closes. */
function isEndOfList(tokens: readonly Token[], before: Site, { first, last }: Site): boolean {
  if (textAt(tokens, last + 1) !== ',') return false;
  for (let place = before.last + 1; place < first; place += 1) {
    const text = textAt(tokens, place);
    if (text === ',') return false;
    if (ends.has(text)) return true;
  }
  return false;
}

const beginsClause = new Set([',', 'but', 'while']);
export const saidOfPart: ReadonlySet<string> = new Set(
  listed(`
  needs, needed, requires, required, glued, stitched, sutured, bleeding, bled, was, is, has, had, feels, felt, looks,
  looked, hurts, closed, cleaned, dressed, strapped
`),
);

/** What may stand behind a list of parts; what else does is said of the last of them. */
const behindList = new Set(wordsBehindLists);

/** Many may be at a list of parts: "grazes to knee, elbow superficial". */
const isMany = (text: string): boolean => text.endsWith('s') || text === 'bruising' || text === 'scratching';

/** Whether a part behind a comma has a clause of its own: any word may go on with it where only one part had the harm. */
function isSubject(tokens: readonly Token[], { first, last }: Site, isOfOne: boolean): boolean {
  if (!goesOnAt(tokens, last + 1)) return false;
  const next = textAt(tokens, last + 1);
  const isSaid = saidOfPart.has(next);
  if (!isSaid && (!isOfOne || behindList.has(next) || joints.has(next) || sides.has(next) || between.has(next)))
    return false;
  if (!isSaid && isNumbered(tokens, last + 1)) return false;
  let place = first - 1;
  while (ofPart.has(textAt(tokens, place)) || sides.has(textAt(tokens, place))) place -= 1;
  return beginsClause.has(textAt(tokens, place));
}

/** "Not a bruise but a naevus on the buttock". */
function isTurned(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from + 1; place < to; place += 1) if (textAt(tokens, place) === 'but') return true;
  return false;
}

const agents = new Set(['by']);
const atPart = new Set(
  listed(`
  to, on, over, in, at, around, round, across, under, behind, above, below
`),
);

/** Whether the first site behind an injury belongs to what comes after it: "trauma, knee pain", "injury on bike, arm bruised". */
function isAnothers(tokens: readonly Token[], from: number, { first, last }: Site, nextInjury: number): boolean {
  const told = tokens.slice(from + 1, first);
  // "bruises again, arms this time"
  if (told[0]?.text === 'again' && isThisTime(tokens, last)) return false;
  const comma = told.findIndex(({ text }) => text === ',');
  // "a bruise and a skull fracture"
  if (comma < 0)
    return (
      nextInjury === last + 1 &&
      goesOnAt(tokens, nextInjury) &&
      told.some(({ text }) => ends.has(text) && text !== 'or') &&
      !told.some(({ text }) => atPart.has(text))
    );
  // "bitten by a lad in the year below, right forearm"
  const isBy = agents.has(told[0]?.text ?? '') && told.findLastIndex(({ text }) => text === ',') === comma;
  const until = isBy ? told.slice(comma) : told;
  const start = first - until.length;
  const isNext = goesOnAt(tokens, last + 1);
  if (isNext && (nextInjury === last + 1 || achesThere.has(textAt(tokens, last + 1)))) return true;
  // "bruise, left cheek" and "lac, 2 cm, over the brow", but not "no marks, blue spot on the sacrum"
  // "swollen, hot R knee"
  const isSaid = isAdjective(textAt(tokens, from));
  return until.some(
    ({ text }, at) =>
      !(isSaid && states.has(text)) &&
      !beforeSite.has(text) &&
      !between.has(text) &&
      !sides.has(text) &&
      !isNumbered(tokens, start + at),
  );
}

/** "L arm - bruise, R thigh - scratch": each part with its own. */
function isNextEntry(
  tokens: readonly Token[],
  { first }: Span,
  { last }: Site,
  nextInjury: number,
  all: readonly Site[],
): boolean {
  const sign = textAt(tokens, last + 1);
  if (!signsOfEntry.has(sign) || nextInjury - last > reachOfEntry) return false;
  for (let place = first - 1; place >= first - reachOfSign && goesOnAt(tokens, place + 1); place -= 1) {
    const text = textAt(tokens, place);
    if (text === sign) return all.some((site) => site.last === place - 1);
    if (joints.has(text) || isSiteAt(tokens, place)) return false;
  }
  return false;
}
const reachOfSign = 5;
const signsOfEntry = new Set(['-', ':', '(']);
const reachOfEntry = 5;

const isThisTime = (tokens: readonly Token[], last: number): boolean =>
  (textAt(tokens, last + 1) === 'this' && textAt(tokens, last + 2) === 'time') || textAt(tokens, last + 1) === 'now';

/** Injuries that stand side by side share their sites: "bruised and swollen left cheek". Where the last of them ends. */
function groupEnd(tokens: readonly Token[], injury: Span, injuries: readonly Span[]): number {
  let end = injury.last;
  for (const next of injuries) {
    if (next.first <= end) continue;
    if (next.first - injury.last > reachOfGroup) break;
    if (!isDeniedBeside(tokens, injury, end, next.first)) {
      if (!isBeside(tokens, end, next.first)) break;
      if (isAnotherPart(tokens, injury, next) || isFoundInstead(tokens, injury, next)) break;
    }
    end = next.last;
  }
  return end;
}

/** "No swelling, no bruising to the knee": both are denied of one part. */
const isDeniedBeside = (tokens: readonly Token[], { first }: Span, end: number, next: number): boolean =>
  next === end + 3 &&
  textAt(tokens, end + 1) === ',' &&
  noes.has(textAt(tokens, end + 2)) &&
  noes.has(textAt(tokens, first - 1)) &&
  sameSentence(tokens, end, next);
