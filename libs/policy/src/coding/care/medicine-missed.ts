import { toldNumber, type ToldOf } from '../../codes/told-numbers.js';
import { monthNames, shortMonths } from '../dictionary/calendar.js';
import {
  againstFits,
  dressings,
  fits,
  keptToOthers,
  leftOutFor,
  leftOutWithout,
  otherLevels,
} from '../dictionary/care/prescriptions.js';
import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, isNumber, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const levels = new Set(['level', 'levels', 'undetectable', 'detected']);
const ofFits = new Set(fits);
const others = new Set(otherLevels);
const reasons = new Set(leftOutFor);
const keptTo = new Set(keptToOthers);
const soft = new Set(leftOutWithout);
const ofWounds = new Set(dressings);
const keeping = new Set(
  listed('adherence, nonadherence, adherent, nonadherent, compliance, compliant, noncompliance, noncompliant'),
);
const lasts = new Set(['last']);
const leftOut = new Set(['no', 'without', 'missed', 'missing', 'not', 'ran', 'run']);
const omitted = new Set(['missed', 'omitted']);
const spans = new Set(['for', 'x', 'since']);
/** Days of a unit of time, as notes tell it. */
const daysOf: ReadonlyMap<string, number> = new Map(
  Object.entries({ d: 1, day: 1, days: 1, week: 7, weeks: 7, wk: 7, wks: 7, month: 30, months: 30, mth: 30, mths: 30 }),
);
/** The same, in the short form of notes: "2/52" is two weeks. */
const daysOfShort: ReadonlyMap<string | undefined, number> = new Map([
  ['7', 1],
  ['52', 7],
  ['12', 30],
]);
const numbers: ReadonlyMap<string, number> = new Map(
  ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((word, place) => [word, place + 1]),
);
const months = new Set([...monthNames, ...shortMonths, 'christmas', 'easter', 'summer', 'september']);
/** As many as a code tells. */
const most = 999;

/**
 * What words that say that a medicine was not had come to, where they tell for how many days, or how many supplies have run out: a
 * number, and the policy says how many are no slip. Of a medicine against fits, or insulin, the days are told apart.
 */
export function medicineMissed(tokens: readonly Token[], mention: Mention): Mention {
  if (mention.value !== 'untreated') return mention;
  const { first, last } = mention;
  const supplies = hasWord(tokens, first, last, lasts) ? suppliesMissed(tokens, mention) : null;
  if (supplies !== null) return withNumber(mention, 'supplies-missed', supplies);
  const days = spans.has(textAt(tokens, last)) || isUntimed(tokens, mention) ? daysWithout(tokens, last) : null;
  if (days === null) return mention;
  return withNumber(mention, isVital(tokens) ? 'without-vital-medicine-days' : 'without-medicine-days', days);
}

const withNumber = (mention: Mention, of: ToldOf, number: number): Mention => ({
  ...mention,
  value: toldNumber(of, Math.min(most, Math.floor(number))),
});

const isVital = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }, place) => text === 'insulin' || isFit(tokens, place));

/** Whether words that may say that a medicine was not had say so here; true of all others. */
export function isMedicineMissed(tokens: readonly Token[], mention: Mention): boolean {
  const { first, last } = mention;
  const has = (words: ReadonlySet<string>): boolean => hasWord(tokens, first, last, words);
  if (has(keeping)) return !hasInSentence(tokens, mention, keptTo) && !isOfDressing(tokens, mention);
  if (has(levels)) return isOfFits(tokens, mention);
  if (has(lasts)) return isRunOut(tokens, mention);
  return (!isUntimed(tokens, mention) && !spans.has(textAt(tokens, last))) || isLongWithout(tokens, mention);
}

/** "Missed insulin 3 d", "no insulin 4/7": the time stands right behind what was missed. */
const isUntimed = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  leftOut.has(textAt(tokens, first)) ? textAt(tokens, last) === 'insulin' : omitted.has(textAt(tokens, last));

function hasInSentence(tokens: readonly Token[], { first, last }: Mention, words: ReadonlySet<string>): boolean {
  const sentence = sentenceOf(tokens, first);
  return hasWord(tokens, sentence.first, first - 1, words) || hasWord(tokens, last + 1, sentence.last, words);
}

/** "Non-adherent dressing applied": what does not stick, and nobody who does not take a medicine. */
const isOfDressing = (tokens: readonly Token[], mention: Mention): boolean =>
  adherents.has(textAt(tokens, mention.last)) &&
  !keptWith.has(textAt(tokens, mention.last + 1)) &&
  hasInSentence(tokens, mention, ofWounds);
const adherents = new Set(['adherent', 'nonadherent']);
const keptWith = new Set(['with', 'to']);

/** "No insulin for 2 days, vomiting" is told for no reason. */
const isForReason = (tokens: readonly Token[], mention: Mention): boolean =>
  hasInSentence(tokens, mention, reasons) ||
  (!isVital(tokens) && hasInSentence(tokens, mention, soft)) ||
  isOffIt(tokens, mention);

/** "Levels undetectable as off valproate", "no meds for 2 weeks, no longer on any". */
function isOffIt(tokens: readonly Token[], { first }: Mention): boolean {
  const sentence = sentenceOf(tokens, first);
  for (let place = sentence.first + 1; place <= sentence.last; place += 1) {
    const before = textAt(tokens, place - 1);
    if (textAt(tokens, place) === 'longer' && before === 'no' && onIt.has(textAt(tokens, place + 1))) return true;
    if (textAt(tokens, place) === 'off' && offAs.has(before) && offWhat.has(textAt(tokens, place + 1)))
      return !hasWord(tokens, sentence.first, sentence.last, byNobody);
  }
  return false;
}
const onIt = new Set([
  'on',
  'needs',
  'needed',
  'needing',
  'requires',
  'required',
  'prescribed',
  'takes',
  'taking',
  'indicated',
]);
/** Then no doctor took the child off it. */
const byNobody = new Set(
  listed('not, without, mum, mother, dad, father, parents, carer, family, refused, refusing, own, himself, herself'),
);
const offAs = new Set(['as', 'now', 'is', 'been', 'being', 'since']);
const offWhat = new Set([...againstFits, 'meds', 'medication', 'aeds', 'treatment', 'all']);

/** "Prolonged fit 14 min. Level undetectable", and not "paracetamol level undetectable", "level nil, not started yet". */
function isOfFits(tokens: readonly Token[], mention: Mention): boolean {
  if (hasInSentence(tokens, mention, others) || isForReason(tokens, mention)) return false;
  return isLevelOfDrug(tokens, mention) && tokens.some((_, place) => isFit(tokens, place));
}

/** "Level nil", "valproate level nil", and not "vitamin D level nil": what stands right before tells of what. */
function isLevelOfDrug(tokens: readonly Token[], { first }: Mention): boolean {
  if (!ofLevels.has(textAt(tokens, first)) || !goesOnAt(tokens, first)) return true;
  return besideLevel.has(textAt(tokens, first - 1));
}
const ofLevels = new Set(['level', 'levels']);
const besideLevel = new Set([
  ...againstFits,
  ...['drug', 'drugs', 'aeds', 'epileptic', 'medication', 'med', 'meds', 'serum', 'plasma', 'blood', 'trough'],
  ...['the', 'his', 'her', 'and', '&', ',', '-', ':', '('],
]);

/** A fit, and not "fit and well", "fit for discharge", "medically fit", "hearing aids fitted", "marital status". */
function isFit(tokens: readonly Token[], place: number): boolean {
  const text = textAt(tokens, place);
  if (!ofFits.has(text)) return false;
  const before = textAt(tokens, place - 1);
  if (text === 'status') return !ofWhatStatus.has(before);
  if (text === 'fitted') return !devices.has(before);
  return text !== 'fit' || !(before === 'medically' || (goesOnAt(tokens, place + 1) && isHealth(tokens, place + 1)));
}
/** Behind "fit": "and well", "for school"; a time behind it is how long it lasted. */
function isHealth(tokens: readonly Token[], behind: number): boolean {
  const text = textAt(tokens, behind);
  if (hale.has(text)) return true;
  if (joining.has(text)) return hale.has(textAt(tokens, behind + 1));
  return purposes.has(text) && !hasWord(tokens, behind + 1, behind + reachOfTime, times);
}
const ofWhatStatus = new Set(
  listed('marital, mental, nutritional, immunisation, legal, functional, developmental, health, smoking, fluid'),
);
const devices = new Set(
  listed('aids, aid, coil, device, implant, brace, braces, lenses, glasses, pump, alarm, splint'),
);
const hale = new Set(listed('well, healthy, young, active, happy, strong'));
const joining = new Set(['and', '&', '+']);
const purposes = new Set(['for', 'to']);
const times = new Set(listed('s, sec, secs, seconds, min, mins, minute, minutes, hour, hours, hr, hrs, ages'));
const reachOfTime = 4;

/** How many days some words tell: "11 wks", "a month", "2/52"; null when they tell none. */
function daysAt(tokens: readonly Token[], place: number): number | null {
  const text = textAt(tokens, place);
  const [count, unit] = text.split('/');
  const short = daysOfShort.get(unit);
  if (short !== undefined) return Number(count) * short;
  const number = isNumber(text) ? Number(text) : numbers.get(text);
  const days = daysOf.get(textAt(tokens, place + 1));
  return number === undefined || days === undefined ? null : number * days;
}

/** "Last collected 11 wks ago, 28 day supply": it has run out since; "overdue": it has, whenever that was. */
const isRunOut = (tokens: readonly Token[], mention: Mention): boolean =>
  isOverdue(tokens, mention) || (suppliesMissed(tokens, mention) ?? 0) >= 1;

const isOverdue = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  daysAt(tokens, last + 1) !== null && supplyBehind(tokens, first, last) === 'overdue';

/** How many supplies would have been used up since the last: two in "collected 9 wks ago, monthly supply"; null when it is not told. */
function suppliesMissed(tokens: readonly Token[], { first, last }: Mention): number | null {
  const ago = daysAt(tokens, last + 1);
  const supply = supplyBehind(tokens, first, last);
  return ago === null || supply === null || supply === 'overdue' ? null : Math.floor(ago / supply);
}

/** The days of a supply that is told behind a place, or that it is overdue; null when neither is. */
function supplyBehind(tokens: readonly Token[], first: number, last: number): number | 'overdue' | null {
  const sentence = sentenceOf(tokens, first);
  for (let place = last + 2; place <= sentence.last; place += 1) {
    if (textAt(tokens, place) === 'overdue') return 'overdue';
    if (supplies.has(textAt(tokens, place)))
      return supplyOf.get(textAt(tokens, place - 1)) ?? daysAt(tokens, place - 2);
  }
  return null;
}
const supplies = new Set(['supply', 'supplies']);
const supplyOf = new Map([
  ["month's", 30],
  ['monthly', 30],
  ["week's", 7],
]);

/** "No meds for 3 weeks", "no insulin since June", and not "no meds for 2 weeks before the allergy test". */
function isLongWithout(tokens: readonly Token[], mention: Mention): boolean {
  if (isForReason(tokens, mention)) return false;
  const { last } = mention;
  const place = behindAsides(tokens, last);
  if (!goesOnAt(tokens, place)) return false;
  if (textAt(tokens, last) === 'since') return months.has(textAt(tokens, place));
  // "no meds x? weeks"
  if (textAt(tokens, place - 1) === '?' && (daysOf.get(textAt(tokens, place)) ?? 0) > 1) return true;
  return daysWithout(tokens, last) !== null;
}

/** For how many days, behind "for"; null when none are told. */
function daysWithout(tokens: readonly Token[], last: number): number | null {
  const place = behindAsides(tokens, last);
  const days = textAt(tokens, last) === 'since' || !goesOnAt(tokens, place) ? null : daysAt(tokens, place);
  return days !== null && days >= 1 ? days : null;
}

function behindAsides(tokens: readonly Token[], last: number): number {
  let place = last + 1;
  while (goesOnAt(tokens, place) && asides.has(textAt(tokens, place))) place += 1;
  return place;
}
const asides = new Set(listed('?, about, over, at, least, past, last, the, nearly, early, mid, end, of'));
