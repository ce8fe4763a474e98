import { hasDayOfNow } from './day-of-now.js';
import { thirdPersons } from '../dictionary/short-words.js';
import { type Context } from '../contexts.js';
import { beginsAt, goesOnAt, hasWord, sentenceOf, textAt, isNumber } from '../text/reading.js';
import { isSiteAt } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const numbers = new Set([
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'],
  ...['fourteen', 'fifteen', 'sixteen', 'a', 'few', 'couple', 'half'],
]);
const teens = new Set(['thirteen', 'fourteen', 'fifteen', 'sixteen']);
const units = new Set([
  ...[
    'months',
    'month',
    'mths',
    'mth',
    'mnths',
    'mo',
    'mos',
    'years',
    'year',
    'yrs',
    'yr',
    'y',
    'weeks',
    'week',
    'wks',
  ],
  ...['wk', 'days'],
]);
const inWeeks = new Set(['weeks', 'week', 'wks', 'wk']);
const old = new Set(['old', 'of', 'age']);
/** What is done at an age, or of a child that somebody waits for. */
const notOfThen = new Set([
  ...['check', 'checks', 'review', 'reviews', 'visit', 'gestation', 'pregnant', 'post', 'of', 'after', 'into', 'later'],
  ...['intervals', 'ago', 'contact', 'development', 'assessment', 'appointment', 'scan', 'imms', 'jabs'],
]);
/** Before an age that is the child's now: "presented at 5 months with a bruise". */
const ofNow = new Set([
  ...['presented', 'presents', 'presenting', 'seen', 'brought', 'attended', 'attends', 'attending', 'reviewed', 'now'],
  ...['weighed', 'today', 'currently', 'aged', 'is', 'review', 'visit', 'check', 'born', 'delivered', 'admitted'],
  ...['referred', 'still', 'due', 'pregnant', 'gestation', 'noted'],
]);
const ends = new Set([',', 'and', '(', ')', 'but', '-', 'when', 'after', ':']);
/** An hour of the day, where one is told beside it. */
const clocks = new Set([
  ...['am', 'pm', 'today', 'tonight', 'yesterday', 'morning', 'afternoon', 'evening', 'night', 'clock', 'hours', 'hrs'],
  ...['brought', 'arrived', 'ambulance', 'collected', 'presented', 'called', 'lunch', 'break', 'this', 'found', 'woke'],
  ...['minutes', 'mins', 'straight', 'bedtime', 'until', 'till', 'shift', 'finished', 'last', 'now', 'still'],
]);
/** Long over, as other words of a text tell. */
const overs = new Set([
  ...['nowadays', 'united', 'lasting', 'sequelae', 'mended', 'healed'],
  ...['ever', 'outgrown', 'scar', 'previous', 'prev', 'pmh', 'childhood', 'pmhx'],
]);
const reachOfBefore = 5;
const isDigits = (text: string): boolean => isNumber(text) && text.length <= 2;
const then: readonly Context[] = [
  { changes: 'historical', side: 'before', isOfHappening: true },
  { changes: 'historical', side: 'after', isOfHappening: true },
];
const longPast: readonly Context[] = then.map(({ changes, side }) => ({ changes, side }));
const ofSentence: readonly Context[] = [{ changes: 'historical', side: 'before', isOfHappening: true }];
const ofBreaks: readonly Context[] = [
  { changes: 'historical', side: 'before', isOfBreaks: true },
  { changes: 'historical', side: 'after', isOfBreaks: true },
];
const articles = new Set(['a', 'an', 'his', 'her']);
const abouts = new Set(['about', 'around', 'approx', 'approximately', 'roughly', 'just', 'only', 'nearly', 'almost']);

/** "Fractured femur at 14 months", "knocked down at six": the age at which it happened, long before now. */
export function agesIn(tokens: readonly Token[]): readonly Found<readonly Context[]>[] {
  const found: Found<readonly Context[]>[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const age = ageFrom(tokens, place);
    if (age !== null) found.push({ first: place, ...age });
  }
  return found;
}

/** "Bruise to the cheek, aged 4 months", "fractured on Saturday, aged 4, in plaster": how old the child is now. */
const isAgeOfNow = (tokens: readonly Token[], place: number, aged: number): boolean =>
  textAt(tokens, place - 1) === ',' &&
  (!goesOnAt(tokens, aged + 1) ||
    (textAt(tokens, aged + 1) === ',' && hasDayOfNow(tokens, sentenceOf(tokens, place).first - 1, place)));

/** Where an age ends, and what it says of what is told beside it. */
type Age = Omit<Found<readonly Context[]>, 'first'>;

/** The age that begins at a place; null where none does. */
function ageFrom(tokens: readonly Token[], place: number): Age | null {
  const asOld = asOldAt(tokens, place);
  if (asOld !== null) return { last: asOld, means: beginsAt(tokens, place) ? ofSentence : then };
  const between = betweenAges(tokens, place);
  if (between !== null) return { last: between, means: longPast };
  const aged = agedAt(tokens, place);
  if (aged !== null && !isAgeOfNow(tokens, place, aged))
    return { last: aged, means: isOfSubject(tokens, aged) ? then : then.slice(1) };
  const by = byAge(tokens, place);
  if (by !== null) return { last: by, means: ofSentence };
  if (textAt(tokens, place) !== 'at' || !goesOnAt(tokens, place + 1)) return null;
  const isAtBegin = beginsAt(tokens, place) || beginsClause.has(textAt(tokens, place - 1));
  return (isAtBegin ? ageAtBegin(tokens, place) : null) ?? (beginsAt(tokens, place) ? null : ageWithin(tokens, place));
}

/** "By two she had been to A&E seven times", "by age 3", and not "by 4 she had", an hour: where an age ends by which something had happened. */
function byAge(tokens: readonly Token[], by: number): number | null {
  if (textAt(tokens, by) !== 'by' || !beginsAt(tokens, by)) return null;
  const { number, isNamed } = numberBehind(tokens, by);
  if (!numbers.has(textAt(tokens, number)) && !isDigits(textAt(tokens, number))) return null;
  const last = withUnit(tokens, number) ?? number;
  if (!thirdPersons.has(textAt(tokens, last + 1)) || textAt(tokens, last + 2) !== 'had') return null;
  if (isNamed || last > number) return last;
  return isDigits(textAt(tokens, number)) || tokens.some(({ text }) => clocks.has(text)) ? null : last;
}

/** "A burn at 18 months", "at the age of two". */
function ageWithin(tokens: readonly Token[], place: number): Age | null {
  const { number, isNamed } = numberBehind(tokens, place);
  const age = withUnit(tokens, number);
  const last = age ?? number;
  const isCount = numbers.has(textAt(tokens, number)) || isDigits(textAt(tokens, number));
  const means =
    age === null
      ? isNamed && isCount
        ? then
        : ofBare(tokens, place + 1)
      : isOfBaby(tokens, number, age)
        ? ofBaby(tokens)
        : then;
  return means === null || isNow(tokens, place, last) ? null : { last, means };
}

/** "At 18 months had a burn", "at 2 y fell down the stairs": an age that begins a sentence and is not that of now. */
function ageAtBegin(tokens: readonly Token[], place: number): Age | null {
  const { number, isNamed } = numberBehind(tokens, place);
  const isCount = numbers.has(textAt(tokens, number)) || isDigits(textAt(tokens, number));
  const last = withUnit(tokens, number) ?? (isNamed || (isCount && isLongOver(tokens)) ? number : null);
  if (last === null || !goesOnAt(tokens, last + 1)) return null;
  const next = textAt(tokens, last + 1) === ',' ? last + 2 : last + 1;
  const text = textAt(tokens, thirdPersons.has(textAt(tokens, next)) ? next + 1 : next);
  const isPast = pasts.has(text) || (text.length > 4 && text.endsWith('ed') && !ofNow.has(text));
  return isPast ? { last, means: ofSentence } : null;
}

/** Where the number of an age stands behind "at", and whether it is called an age. */
function numberBehind(tokens: readonly Token[], at: number): { readonly number: number; readonly isNamed: boolean } {
  const named = afterAge(tokens, at + 1);
  const number = abouts.has(textAt(tokens, named)) ? named + 1 : named;
  return { number, isNamed: named > at + 1 };
}
const beginsClause = new Set([':', '-', 'that', 'and', 'but']);
const pasts = new Set([
  ...['had', 'was', 'fell', 'broke', 'got', 'came', 'went', 'cut', 'burnt', 'hit', 'bit', 'split', 'tore', 'caught'],
  ...['hurt', 'ate', 'drank', 'took', 'lost', 'spilt', 'threw'],
]);

/** "Aged 2 he fell". */
const isOfSubject = (tokens: readonly Token[], last: number): boolean => thirdPersons.has(textAt(tokens, last + 1));

/** Where the number stands in "at the age of two", "at age 2"; else the same place. */
function afterAge(tokens: readonly Token[], from: number): number {
  const age = textAt(tokens, from) === 'the' || textAt(tokens, from) === 'an' ? from + 1 : from;
  if (textAt(tokens, age) !== 'age') return from;
  return textAt(tokens, age + 1) === 'of' ? age + 2 : age + 1;
}

/** "Between the ages of 5 and 7", "from age 6 to 9": where it ends; null where none stands there. */
function betweenAges(tokens: readonly Token[], place: number): number | null {
  if (!betweens.has(textAt(tokens, place)) || !goesOnAt(tokens, place)) return null;
  const age = textAt(tokens, place + 1) === 'the' ? place + 2 : place + 1;
  if (textAt(tokens, age) !== 'age' && textAt(tokens, age) !== 'ages') return null;
  const number = textAt(tokens, age + 1) === 'of' ? age + 2 : age + 1;
  return isAge(textAt(tokens, number)) || numbers.has(textAt(tokens, number)) ? number : null;
}
const betweens = new Set(['between', 'from']);

/** "Head injury age 7", "fracture L wrist age 3": right behind a harm or its part, and in years. */
const isAgeOfHarm = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'age' &&
  goesOnAt(tokens, place) &&
  (isSiteAt(tokens, place - 1) || harmed.test(textAt(tokens, place - 1))) &&
  !shortly.has(textAt(tokens, place + 2));
const harmed = /^(?:injur|fractur|burn|scald|bruis|lacerat|dislocat|#)/;
const shortly = new Set(['days', 'day', 'hours', 'hrs', 'd', 'h', 'weeks', 'wks']);

/** "Aged 4/12", "aged two": where it ends; null where none stands there. */
function agedAt(tokens: readonly Token[], place: number): number | null {
  if (!(textAt(tokens, place) === 'aged' || isAgeOfHarm(tokens, place)) || !goesOnAt(tokens, place + 1)) return null;
  const text = textAt(tokens, place + 1);
  const unit = withUnit(tokens, place + 1);
  if (unit !== null) return unit;
  return numbers.has(text) || (isDigits(text) && Number(text) <= mostChild) ? place + 1 : null;
}

/** "As a five-year-old", "when 18 months old": where it ends; null where none stands there. */
function asOldAt(tokens: readonly Token[], place: number): number | null {
  const text = textAt(tokens, place);
  if (text !== 'as' && text !== 'when') return null;
  let number = place + 1;
  if (text === 'as' && textAt(tokens, number) !== 'a' && textAt(tokens, number) !== 'an') return null;
  if (text === 'as') number += 1;
  if (!goesOnAt(tokens, number)) return null;
  const unit = withUnit(tokens, number);
  if (unit === null || (text === 'as' && textAt(tokens, unit) !== 'old')) return null;
  return notOfThen.has(textAt(tokens, unit + 1)) && goesOnAt(tokens, unit + 1) ? null : unit;
}

/** Where an age in months, weeks or years ends; null where none is told. */
function withUnit(tokens: readonly Token[], place: number): number | null {
  const text = textAt(tokens, place);
  if (/^\d{1,2}\/(?:52|12)$/.test(text)) return place;
  if (!numbers.has(text) && !isDigits(text)) return null;
  let unit = place + 1;
  while (numbers.has(textAt(tokens, unit)) || textAt(tokens, unit) === '-' || textAt(tokens, unit) === 'and') unit += 1;
  if (!goesOnAt(tokens, unit) || !units.has(textAt(tokens, unit))) return null;
  if (inWeeks.has(textAt(tokens, unit)) && Number(text) >= leastGestation) return null;
  while (goesOnAt(tokens, unit + 1) && (old.has(textAt(tokens, unit + 1)) || isDashOfOld(tokens, unit + 1))) unit += 1;
  return unit;
}
const leastGestation = 20;
const isDashOfOld = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === '-' && textAt(tokens, place + 1) === 'old';

/** The age of a baby may be that of now: "fracture at 6 weeks, the account keeps shifting". */
function isOfBaby(tokens: readonly Token[], place: number, unit: number): boolean {
  const text = textAt(tokens, place);
  if (text.endsWith('/52')) return true;
  if (text.endsWith('/12')) return Number.parseInt(text, 10) < monthsOfYear;
  let named = unit;
  while (old.has(textAt(tokens, named))) named -= 1;
  const of = textAt(tokens, named);
  if (of.startsWith('y')) return false;
  return !of.startsWith('m') || !(Number(text) >= monthsOfYear);
}
const monthsOfYear = 12;

const ofBaby = (tokens: readonly Token[]): readonly Context[] | null => (isLongOver(tokens) ? then : null);

/** "At six": an age, or an hour of the day. */
function ofBare(tokens: readonly Token[], place: number): readonly Context[] | null {
  const text = textAt(tokens, place);
  if (text === 'a' || !(numbers.has(text) || isDigits(text))) return null;
  const isHad = textAt(tokens, place + 1) === 'had' && articles.has(textAt(tokens, place + 2));
  if (goesOnAt(tokens, place + 1) && !ends.has(textAt(tokens, place + 1)) && !isHad) return null;
  // "at 13:15"
  if (textAt(tokens, place + 1) === ':' && isDigits(textAt(tokens, place + 2))) return null;
  const isClock = hasWord(tokens, 0, tokens.length - 1, clocks);
  if ((teens.has(text) || Number(text) >= leastTeen) && !isClock) return Number(text) > mostChild ? null : then;
  if (isLongOver(tokens)) return then;
  return isClock ? null : ofBreaks;
}
const leastTeen = 13;
const mostChild = 17;

/** "These days", "to this day", "he is now 11". */
function isLongOver(tokens: readonly Token[]): boolean {
  for (let place = 0; place < tokens.length; place += 1) {
    const [text, next] = [textAt(tokens, place), textAt(tokens, place + 1)];
    if (overs.has(text) || (text === 'gone' && textAt(tokens, place - 1) === 'long')) return true;
    if ((text === 'these' && next === 'days') || (text === 'this' && next === 'day')) return true;
    if (text === 'now' && (isAge(next) || numbers.has(next)) && next !== 'a') return true;
    // "she's 3 now"
    if (
      text === 'now' &&
      nowAged.has(textAt(tokens, place - 2)) &&
      (isAge(textAt(tokens, place - 1)) || numbers.has(textAt(tokens, place - 1)))
    )
      return true;
  }
  return hasLaterAge(tokens);
}
const isAge = (text: string): boolean => isDigits(text) || /^\d{1,2}\/(?:12|52)$/.test(text);
const nowAged = new Set(['is', "he's", "she's", 'aged', 'age', "they're"]);

/** "Fell at 5/12. Today 9/12": two ages in months, of which one is that of now. */
function hasLaterAge(tokens: readonly Token[]): boolean {
  let least: number | null = null;
  for (const { text } of tokens) {
    if (!text.endsWith('/12') || text.length > 5) continue;
    const months = Number.parseInt(text, 10);
    if (least !== null && Math.abs(months - least) >= leastLater) return true;
    least = months;
  }
  return false;
}
const leastLater = 2;

function isNow(tokens: readonly Token[], first: number, last: number): boolean {
  if (goesOnAt(tokens, last + 1) && notOfThen.has(textAt(tokens, last + 1))) return true;
  const { first: begin } = sentenceOf(tokens, first);
  for (let place = first - 1; place >= Math.max(begin, first - reachOfBefore); place -= 1) {
    if (textAt(tokens, place) === ',') return false;
    if (ofNow.has(textAt(tokens, place))) return true;
  }
  return false;
}
