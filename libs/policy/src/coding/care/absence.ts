import { toldNumber, type ToldOf } from '../../codes/told-numbers.js';
import { listed } from '../dictionary/forms.js';
import { grownKin, youngKin } from '../dictionary/people/kin.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, isNumber, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { isAbsence } from '../values.js';
import { rateOfNow } from './rates-of-before.js';

const rateWords = ['att', 'attends', 'attendance'];
const awayWords = ['absent', 'absence', 'absences', 'missed', 'off', 'unauthorised'];
/** One of these stands in whatever a text says of a rate or of days away. */
export const absenceKeys: readonly string[] = [...rateWords, ...awayWords];
const rates = new Set(rateWords);
const besideRate = new Set(
  listed(`
    :, -, =, is, at, rate, fell, now, only, currently, was, down, to, fallen, dropped, has, had, of, ~, <, just, school, overall, approx, around, about, under,
    below, ytd, from, this, term, year, so, far, (, for, been, since, september, stands
  `),
);
const reachOfRate = 6;

const away = new Set(awayWords);
const units: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['sessions', 0.5],
]);
/** Days away are told by the time that they are counted over. */
const countedOver: ReadonlyMap<string, ToldOf> = new Map([
  ['term', 'absent-days-of-term'],
  ['year', 'absent-days-of-year'],
]);
const ofTime = new Set(
  listed('this, last, in, the, so, far, autumn, spring, summer, half, school, academic, of, from'),
);
const reachOfDays = 4;
const reachOfTime = 6;
/** Whose rate is told beside one of these is away to be treated, or not to come the whole week. */
const treatedFor = new Set(
  listed('chemo, chemotherapy, leukaemia, dialysis, transplant, inpatient, traction, operation, timetable, phased'),
);
/** Then it is no treatment, or of somebody else. */
const notTreated = new Set([...grownKin, ...youngKin, ...listed("no, not, never, friend's, friends, peer's, peers")]);
/** Who is away for days for one of these is cared for. */
const cared = new Set(
  listed(`
    hospital, admitted, admission, operation, surgery, op, chemo, chemotherapy, leukaemia, treatment, transplant, fracture, authorised, glandular,
    isolating, covid, lockdown, inpatient, appointments, therapy, dialysis, timetable, reduced, phased, staff, teacher, ta, work, football, training
  `),
);

/** "Att 58%", "attendance 22 %": the number behind the word, where it is a rate. */
function rateAt(text: string, tokens: readonly Token[], first: number): Mention | null {
  let place = first + 1;
  while (place <= first + reachOfRate && goesOnAt(tokens, place) && besideRate.has(textAt(tokens, place))) place += 1;
  const token = tokenAt(tokens, place);
  if (token === undefined || !goesOnAt(tokens, place) || !isNumber(token.text)) return null;
  const behind = text.slice(token.to, token.to + reachBehind);
  // "attendance 41": what is less may be a day of a month
  const isBareRate =
    textAt(tokens, first) === 'attendance' && Number(token.text) > mostDayOfMonth && bareRate.test(behind);
  if ((!isBareRate && !/^\s?(?:%|per ?cent\b)/.test(behind)) || elsewhere.test(behind)) return null;
  const { first: from, last } = sentenceOf(tokens, first);
  // "attends at 9% TBSA": how a child comes to an emergency department
  if (attending.has(textAt(tokens, first)) && (token.text.length < 2 || hasWord(tokens, from, last, measured)))
    return null;
  const { now, end } = rateOfNow(text, tokens, place);
  // "from 96%", and no more: what it was
  if (textAt(tokens, place - 1) === 'from' && now === place) return null;
  const rate = Math.floor(Number(textAt(tokens, now)));
  return rate <= wholeTime ? absence(toldNumber('attendance-percent', rate), first, end) : null;
}

const wholeTime = 100;
const mostDayOfMonth = 31;
/** Behind a rate that is told without its sign: "attendance 41, school worried", and not "attendance at 36 weeks", "38+2", "41 mins wait". */
const bareRate =
  /^(?:\s*(?:$|[,;:.)](?!\d))| ?-\s|\s(?:this|last|so far|since|and|but|with|persist|school|staff|below|overall|ytd|for (?:the|this)))/i;
const reachBehind = 60;
const attending = new Set(['att', 'attends']);
const measured = new Set([
  ...['burn', 'burns', 'burnt', 'burned', 'scald', 'scalds', 'scalded', 'tbsa', 'bsa', 'partial', 'thickness'],
  ...['dehydrated', 'dehydration', 'sats', 'spo2', 'sao2', 'o2', 'oxygen', 'pneumothorax'],
]);
const ofRate = String.raw`^\s?(?:%|per ?cent)?\s*`;
const elsewhere = new RegExp(
  [
    // "60% parents evening", "12% of class", "60% of term on part time"
    String.raw`(?:(?:at|for|of) )?(?:the |our )?(?:parents'? |class\b(?! teacher)|pupils|children\b(?!'s)|cohort|staff|families|[^.;,\n]*(?<!\bnot )\bon (?:a )?part[- ]time)`,
    // "85% at physio group", and not "45% of sessions"
    String.raw`(?:at|for|of) (?:the |our )?(?:(?:\w+ ){0,2}(?:group|club|clinic|physio\w*|swimming|training|appointments)|(?:\w+ ){1,2}sessions)\b`,
  ]
    .map((one) => ofRate + one)
    .join('|'),
  'i',
);

/** Beside days that are counted: what a child is away with for so long. */
const ill = new Set([
  ...['broken', 'tonsillitis', 'flu', 'influenza', 'pneumonia', 'chickenpox', 'pox', 'asthma', 'appendicitis', 'mumps'],
]);
/** Who only tells that the child is ill, or that it is each time: then it is away as often as it is. */
const onlyTold = new Set(
  listed(
    'says, said, say, reports, reported, claims, claimed, states, stated, allegedly, each, every, again, evidence',
  ),
);
const ofHomes = new Set(['home', 'homes', 'family', 'families', 'relationship', 'down', 'placement']);

function isAwayIll(tokens: readonly Token[], begin: number, last: number): boolean {
  if (hasWord(tokens, begin, last, onlyTold)) return false;
  for (let place = begin; place <= last; place += 1)
    if (ill.has(textAt(tokens, place)) && !ofHomes.has(textAt(tokens, place + 1))) return true;
  return false;
}
/** "10 days off antibiotics this term". */
const offThem = new Set([
  ...['antibiotics', 'abx', 'meds', 'medication', 'medicine', 'milk', 'dairy', 'food', 'feeds', 'steroids', 'oxygen'],
]);
const isOffThem = (tokens: readonly Token[], first: number): boolean =>
  textAt(tokens, first) === 'off' && goesOnAt(tokens, first + 1) && offThem.has(textAt(tokens, first + 1));

/** "Absent 24 days this term", "30 days off school this year". */
function daysAt(tokens: readonly Token[], first: number): Mention | null {
  const number = numberBeside(tokens, first);
  if (number === null || isOffThem(tokens, first)) return null;
  const { first: begin, last } = sentenceOf(tokens, first);
  if (isAwayIll(tokens, begin, last)) return null;
  const days = Number(textAt(tokens, number)) * (units.get(textAt(tokens, number + 1)) ?? 0);
  const from = Math.max(first, number + 1) + 1;
  for (let place = from; place <= Math.min(from + reachOfTime, last); place += 1) {
    const of = countedOver.get(textAt(tokens, place));
    if (of !== undefined)
      return ofTime.has(textAt(tokens, place - 1)) && days > 0
        ? absence(toldNumber(of, Math.floor(days)), Math.min(first, number), place)
        : null;
  }
  return null;
}

/** Where the number of days stands: "absent 24 days", "absent for 24 days", "24 days absent", "24 days of absence". */
function numberBeside(tokens: readonly Token[], first: number): number | null {
  for (let place = first + 1; place <= first + reachOfDays && goesOnAt(tokens, place); place += 1)
    if (isNumber(textAt(tokens, place))) return units.has(textAt(tokens, place + 1)) ? place : null;
  for (let place = first - 2; place >= first - reachOfDays && goesOnAt(tokens, place + 1); place -= 1)
    if (isNumber(textAt(tokens, place))) return units.has(textAt(tokens, place + 1)) ? place : null;
  return null;
}

const absence = (value: string, first: number, last: number): Mention => ({
  ...{ kind: 'neglect', value, bodySite: null, laterality: null, first, last },
});

/** "Attendance poor 47%": that it is poor is told already, of the same words. */
const isSame =
  ({ first, last }: Mention) =>
  (other: Mention): boolean =>
    isAbsence(other.value) && other.first <= last && other.last >= first;

/** How much of the time a child is away from school, by a rate or by days that are counted; not where it is away to be treated. */
export function absencesIn(text: string, tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  const told: Mention[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const word = textAt(tokens, place);
    const isRate = rates.has(word);
    const one = isRate ? rateAt(text, tokens, place) : away.has(word) ? daysAt(tokens, place) : null;
    if (one === null) continue;
    const sentence = sentenceOf(tokens, place);
    place = Math.max(place, one.last);
    const has = (words: ReadonlySet<string>): boolean => hasWord(tokens, sentence.first, sentence.last, words);
    const isTreated = isRate ? has(treatedFor) && !has(notTreated) : has(cared);
    if (!isTreated && !mentions.some(isSame(one))) told.push(one);
  }
  return told;
}
