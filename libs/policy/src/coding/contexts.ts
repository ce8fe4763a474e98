import { monthsAlone, shortMonths } from './dictionary/calendar.js';
import { contextWords, endsOfNegation, endsOfReach } from './dictionary/contexts.js';
import { denialsOfKnowing } from './dictionary/likelihood/denials-of-knowing.js';
import { noNegation } from './dictionary/likelihood/denials-of-something-else.js';
import { worries } from './dictionary/likelihood/doubting-words.js';
import { deniedDenials, notExcluding, opinions } from './dictionary/likelihood/denials.js';
import { ordinals } from './dictionary/short-words.js';
import { withAskedIfs, withDeniedDenials } from './likelihood/denied-denials.js';
import { withHeadings } from './reach/headed-lists.js';
import { agesIn } from './times/ages-told.js';
import { beginsAt, goesOnAt, textAt, isNumber } from './text/reading.js';
import { occasionsIn } from './times/occasions.js';
import { schoolYearsIn } from './times/school-years.js';
import { each, Terms, type Found } from './text/terms.js';
import { type Token } from './text/tokens.js';
import { numberFor } from './text/words.js';

/** What a context makes of a mention. */
export type Changing = keyof typeof contextWords;

/** What a phrase says of what stands on one side of it. */
export interface Context {
  readonly changes: Changing;
  readonly side: 'before' | 'after';
  /** Somebody fears it: a doubt of what cannot be seen, and none of what can. */
  readonly isWorry?: true;
  /** Somebody did not know, tell or treat it: no denial of what happened or was found. */
  readonly isOfKnowing?: true;
  /** An age: of what happened, and of nothing that somebody learnt, has or missed at it. */
  readonly isOfHappening?: true;
  /** An age, or the hour of a day: nobody tells at what o'clock a bone broke. */
  readonly isOfBreaks?: true;
}

const nothing: readonly Context[] = [];
/** A phrase may change what stands before it, what comes after it, or both; some that look so change nothing. */
const meanings = new Map<string, readonly Context[]>(noNegation.map((phrase) => [phrase, nothing]));
for (const changes of Object.keys(contextWords) as Changing[])
  for (const side of ['before', 'after'] as const) {
    // one list for all phrases that mean the same: there are some 30,000
    const lists = new Map<readonly Context[], readonly Context[]>();
    for (const phrase of contextWords[changes][side]) {
      const others = meanings.get(phrase) ?? nothing;
      let list = lists.get(others);
      if (list === undefined) lists.set(others, (list = [...others, { changes, side }]));
      meanings.set(phrase, list);
    }
  }
const unknowing: readonly Context[] = [{ changes: 'negated', side: 'before', isOfKnowing: true }];
for (const phrase of denialsOfKnowing) if (!meanings.has(phrase)) meanings.set(phrase, unknowing);
const worry: readonly Context[] = [{ changes: 'uncertain', side: 'before', isWorry: true }];
for (const phrase of worries) meanings.set(phrase, worry);
const doubt = (side: Context['side']): Context => ({ changes: 'uncertain', side });
const contexts = new Terms<readonly Context[]>([
  ...meanings,
  // too many to be written out
  ...each<readonly Context[]>([], deniedDenials),
  ...each<readonly Context[]>([doubt('before'), doubt('after')], notExcluding),
  ...each<readonly Context[]>([doubt('before')], opinions),
]);
// none of them is a misspelt word of something else
for (const word of [...endsOfReach, ...endsOfNegation]) numberFor(word);

const time: readonly Context[] = [
  { changes: 'historical', side: 'before' },
  { changes: 'historical', side: 'after' },
];

const before: readonly Context[] = [{ changes: 'historical', side: 'before' }];
const units = new Set(['months', 'years', 'weeks', 'yrs', 'mths']);
const subjects = new Set(['he', 'she']);
const plainMonths = new Set([...shortMonths, ...monthsAlone]);

const births = new Set(['born', 'dob', 'birth', 'since', 'room', 'tel', 'ref']);

/** "Born 2021", "not seen since 2022": the year of something else. */
function isNoTime(tokens: readonly Token[], place: number): boolean {
  for (let before = place - 1; before >= place - 5; before -= 1) {
    if (!goesOnAt(tokens, before + 1)) return false;
    if (textAt(tokens, before) === 'since') return isTimeBetween(tokens, before + 1, place);
    if (births.has(textAt(tokens, before))) return true;
  }
  return false;
}

/** "Since about the end of 2021", and not "since the fracture in 2021". */
function isTimeBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) {
    const text = textAt(tokens, place);
    if (!beforeYear.has(text) && !plainMonths.has(text) && !ofTime.has(text) && !isNumber(text)) return false;
  }
  return true;
}
const ofTime = new Set([
  'the',
  'his',
  'her',
  'start',
  'beginning',
  'middle',
  'summer',
  'spring',
  'autumn',
  'winter',
  'at',
]);

/** "At 13 he was hit by a motorbike". */
function isAgeOf(tokens: readonly Token[], place: number): boolean {
  if (!beginsAt(tokens, place) || !isNumber(textAt(tokens, place + 1))) return false;
  const next = units.has(textAt(tokens, place + 2)) ? place + 3 : place + 2;
  return subjects.has(textAt(tokens, next));
}

const comings = new Set(['ed', 'attendance', 'attended', 'seen', 'presented', 'admitted', 'admission']);

/** "ED Nov 17th", "attendance Nov 17": may be a day of this month. */
const isDayOf = (tokens: readonly Token[], place: number): boolean =>
  ordinals.has(textAt(tokens, place + 1)) || comings.has(textAt(tokens, place - 2));

/** A year of two digits: "12/3/24", "Jan 23". */
function isShortDate(tokens: readonly Token[], place: number): boolean {
  const text = textAt(tokens, place);
  if (text.length !== 2 || text < '10' || text > '39') return false;
  if (plainMonths.has(textAt(tokens, place - 1))) return text <= '29' && text >= '15' && !isDayOf(tokens, place);
  return textAt(tokens, place - 1) === '/' && textAt(tokens, place - 2).includes('/');
}

/** "In 2021 he was hit", "back in March 2021 he fell": what begins a sentence is said of all of it. */
function beginOf(tokens: readonly Token[], place: number): number {
  for (let begin = place; begin >= place - reachOfBegin; begin -= 1) {
    if (beginsAt(tokens, begin)) return begin;
    const before = textAt(tokens, begin - 1);
    // "lump on the back in 2021"
    if (before === 'back' && partOfBody.has(textAt(tokens, begin - 2)) && !beginsAt(tokens, begin - 1)) break;
    if (!beforeYear.has(before) && !plainMonths.has(before)) break;
  }
  return place;
}
const beforeYear = new Set([
  'in',
  'back',
  'during',
  'of',
  'early',
  'late',
  'mid',
  'since',
  'at',
  'end',
  'around',
  'about',
  'may',
  'march',
]);
const partOfBody = new Set(['the', 'his', 'her', 'on', 'to', 'lower', 'upper', 'my']);
const reachOfBegin = 4;

/**
 * "11/19" at the head of an entry, of a year that is over wherever this runs: "11/26" may be this month. "1/24" is an hour, and of
 * 15 at the most is a coma score.
 */
export const monthOfYear = /^(?:0?[1-9]|1[0-2])\/(?:1[6-9]|2[0-35])$/;

/** Years and months, as "2021" and "03/2021". */
function yearsIn(tokens: readonly Token[]): readonly Found<readonly Context[]>[] {
  const found: Found<readonly Context[]>[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const text = textAt(tokens, place);
    if (text === 'at' && isAgeOf(tokens, place)) found.push({ first: place, last: place + 1, means: before });
    if (text.length < 2 || !isNumber(text)) continue;
    const year = text.length > 5 && text.at(-5) === '/' ? text.slice(-4) : text;
    if (isNoTime(tokens, place)) continue;
    if (beginsAt(tokens, place) && monthOfYear.test(text)) found.push({ first: place, last: place, means: before });
    if (year.length === 4 && year >= '1990' && year < '2040' && (year[1] ?? '') >= '0')
      found.push({ first: beginOf(tokens, place), last: place, means: time });
    else if (isShortDate(tokens, place)) found.push({ first: place, last: place, means: time });
  }
  return found;
}

/** "Was not convinced that", "is unlikely to be": the phrase that begins with the word says more than the one that ends with it. */
function withNots(tokens: readonly Token[], found: readonly Found<readonly Context[]>[]): typeof found {
  let told: Found<readonly Context[]>[] | null = null;
  for (const [place, one] of found.entries()) {
    if (one.first === one.last || !turning.has(textAt(tokens, one.last))) continue;
    const longer = contexts.at(tokens, one.last);
    if (longer === null || longer.last === one.last || judgements.has(textAt(tokens, longer.last))) continue;
    // "has not disclosed any": what is said of what stands before is no more
    if (longer.means.length > 0 && longer.means.every(({ side }) => side === 'after')) continue;
    told ??= [...found];
    told[place] = longer;
  }
  return told?.filter((one, place) => one.first > (told[place - 1]?.last ?? -1)) ?? found;
}

const turning = new Set(['not', 'unlikely', 'likely', 'possible', 'probable', 'unclear', 'uncertain']);
const judgements = new Set([
  'inflicted',
  'accidental',
  'accidentally',
  'deliberate',
  'intentional',
  'abusive',
  'innocent',
]);

const absences = new Set(['there', 'present', 'home', 'in']);
const absent = new Set([
  ...[
    'he',
    'she',
    'they',
    'i',
    'we',
    'mum',
    'dad',
    'mother',
    'father',
    'parents',
    'parent',
    'staff',
    'carer',
    'carers',
  ],
  ...['nobody', 'gran', 'nan', 'teacher', 'partner'],
]);

/** "Mum wasn't there", "told nobody that": who was not or did not hear, and no harm. */
const isOfSomebody = (tokens: readonly Token[], { first, last, means }: Found<readonly Context[]>): boolean =>
  goesOnAt(tokens, first) &&
  means.some(({ changes }) => changes === 'negated') &&
  ((absences.has(textAt(tokens, last)) && absent.has(textAt(tokens, first - 1))) ||
    (textAt(tokens, first - 1) === 'told' && hearingNone.has(textAt(tokens, last))));
const hearingNone = new Set(['nobody', 'one', 'noone']);

const withoutAbsent = (
  tokens: readonly Token[],
  found: readonly Found<readonly Context[]>[],
): readonly Found<readonly Context[]>[] =>
  found.some((one) => isOfSomebody(tokens, one)) ? found.filter((one) => !isOfSomebody(tokens, one)) : found;

const read = (tokens: readonly Token[]): readonly Found<readonly Context[]>[] =>
  withHeadings(
    tokens,
    withAskedIfs(tokens, withDeniedDenials(tokens, withNots(tokens, withoutAbsent(tokens, contexts.in(tokens))))),
  );

/** Every phrase of a text that changes what others say, from left to right, and the years. */
export function contextsIn(tokens: readonly Token[]): readonly Found<readonly Context[]>[] {
  const times = [...yearsIn(tokens), ...agesIn(tokens), ...schoolYearsIn(tokens)];
  const said = read(tokens);
  const found = times.length === 0 ? said : [...said, ...times];
  const occasions = occasionsIn(tokens, found);
  return occasions.length === 0 ? found : [...found, ...occasions];
}

/** Whether a phrase denies what comes after it, or what it stands in the midst of: "safeguarding: nil concerns". */
export function isDenial(means: readonly Context[], begin: string): boolean {
  return means.some(({ changes, side }) => changes === 'negated' && (side === 'before' || begin === ':'));
}
