import { listed } from '../dictionary/forms.js';
import { childWords } from '../people/person-words.js';
import { type Mention } from '../mention.js';
import { beginsAt, goesOnAt, hasWord, isNumber, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** Where a parent works among those who are hurt. */
const wards = new Set([
  ...['unit', 'ward', 'wards', 'shift', 'shifts', 'nights', 'caseload', 'department', 'job', 'picu', 'nicu'],
]);
const ofWork = new Set(['her', 'his', 'my', 'the', 'their', 'a']);
/** Whom nobody brings to work: several, or one of them. */
const many = new Set(
  listed(`
  babies, children, kids, patients, infants, toddlers, cases, clients, pts, casualties, families, people, teenagers,
  pupils
`),
);
const one = new Set([
  ...['case', 'patient', 'pt', 'client', 'baby', 'child', 'infant', 'toddler', 'casualty', 'teenager', 'pupil'],
]);
const ofOne = new Set(['a', 'another', 'one', 'some', 'an']);
const meeting = new Set(
  listed(`
  see, sees, saw, seen, seeing, treat, treats, treated, treating, nurse, nurses, nursed, nursing, had, has, have,
  having, get, gets, getting, attended, attends, met, after, with, admitted, admits, of
`),
);
const beforeMany = new Set([
  ...['so', 'many', 'lots', 'loads', 'of', 'such', 'several', 'other', 'all', 'these', 'enough', 'sick', 'the', 'too'],
  ...['two', 'three', 'four', 'five', 'some', 'poor', 'little', 'young', 'ill', 'injured', 'abused', 'hurt', 'daily'],
]);
const counted = new Set(['one', 'two', 'three', 'four', 'five', 'several', 'lots', 'loads', 'some', 'another', 'many']);
/** Where it is told of the child again. */
const turning = new Set([
  ...['own', 'dtr', 'daughter', 'son', 'this', 'while', 'whilst', 'when', 'him', 'home', 'brought', 'ours', 'our'],
]);
const ownChild = new Set(['son', 'daughter', 'dtr']);
const reachOfWork = 14;

/** "Sees so many babies with broken bones at work", "had three on the unit, one had a skull fracture": those whom somebody meets at work. */
export function isSeenAtWork(tokens: readonly Token[], { kind, value, first, last }: Mention): boolean {
  if (kind !== 'injury' && kind !== 'concern' && value !== 'assault') return false;
  const sentence = sentenceOf(tokens, first);
  for (let place = sentence.first; place < sentence.last + 1; place += 1) {
    if (!isAtWork(tokens, place)) continue;
    const who = whomAtWork(tokens, Math.max(sentence.first, place - reachOfWork), place);
    if (who === null || who >= first) continue;
    if (!isOfSeveral(tokens, who) && !isOfOneAtWork(tokens, place, who)) continue;
    if (hasWord(tokens, last + 1, sentence.last, ownChild)) return false;
    if (!hasWord(tokens, who + 1, Math.max(place, last), turning)) return true;
  }
  return false;
}

/** Whether "at work" or "on the unit" begins at a place. */
function isAtWork(tokens: readonly Token[], place: number): boolean {
  const text = textAt(tokens, place);
  if (text !== 'at' && text !== 'on' && text !== 'in') return false;
  const next = ofWork.has(textAt(tokens, place + 1)) ? place + 2 : place + 1;
  if (!goesOnAt(tokens, next)) return false;
  return text === 'at' ? textAt(tokens, next) === 'work' : wards.has(textAt(tokens, next));
}

const alone = new Set(['one', '1', 'another', 'some', ...one]);
const workers = new Set([
  ...['mum', 'mother', 'mam', 'mom', 'dad', 'father', 'partner', 'stepdad', 'stepmum', 'stepfather', 'stepmother'],
  ...['aunt', 'auntie', 'uncle', 'nan', 'gran', 'grandmother', 'grandad', 'nurse', 'paramedic', 'midwife', 'hca'],
]);
const own = new Set(['her', 'his', 'my', 'their']);

const isOfSeveral = (tokens: readonly Token[], who: number): boolean => !alone.has(textAt(tokens, who));

/** "Dad attended a baby at work": a clinician writes of a child "on the ward" too, and of who came with it. */
function isOfOneAtWork(tokens: readonly Token[], work: number, who: number): boolean {
  if (textAt(tokens, work) !== 'at' && !own.has(textAt(tokens, work + 1))) return false;
  return textAt(tokens, who) === 'case' || hasWord(tokens, sentenceOf(tokens, who).first, who - 1, workers);
}

/** The place of whoever is met there; null where nobody else is named. */
function whomAtWork(tokens: readonly Token[], from: number, work: number): number | null {
  for (let place = work - 1; place >= from; place -= 1) {
    const text = textAt(tokens, place);
    if (many.has(text) && isMet(tokens, place)) return place;
    if (text === 'case' && place === work - 1) return place;
    if (one.has(text) && ofOne.has(textAt(tokens, place - 1)) && isMet(tokens, place - 1)) return place;
    const isCount = counted.has(text) || (isNumber(text) && place === work - 1);
    if (isCount && place === work - 1 && meeting.has(textAt(tokens, place - 1)) && !beginsAt(tokens, place))
      return place;
  }
  return null;
}

/** "Sees so many", "has nursed". */
function isMet(tokens: readonly Token[], from: number): boolean {
  let place = from - 1;
  while (beforeMany.has(textAt(tokens, place)) && goesOnAt(tokens, place) && !meeting.has(textAt(tokens, place)))
    place -= 1;
  return meeting.has(textAt(tokens, place));
}

const placed = new Set(['placements', 'fosterlings']);
const ofAll = new Set(['all', 'both', 'each', 'most', 'two', 'three', 'some']);
const having = new Set(['with', 'had', 'having', 'have', 'has', 'were', 'who']);

/** "3 placements, all with a history of abuse": children whom a family has looked after. */
export function isOfPlacements(tokens: readonly Token[], { kind, first }: Mention): boolean {
  if (kind !== 'concern' && kind !== 'injury') return false;
  for (let place = sentenceOf(tokens, first).first; place < first - 2; place += 1) {
    if (!placed.has(textAt(tokens, place))) continue;
    const all = textAt(tokens, place + 1) === ',' || textAt(tokens, place + 1) === '-' ? place + 2 : place + 1;
    if (ofAll.has(textAt(tokens, all)) && having.has(textAt(tokens, all + 1)))
      return !hasWord(tokens, all, first, childWords);
  }
  return false;
}

const nots = new Set(['not', 'nothing', "isn't", 'none', 'unrelated']);
const abouts = new Set(['about', 're', 'of', 'with', 'to', 'regarding', 'involving', 'concerning', 'for']);
const family = new Set(['family', 'child', 'children', 'household', 'kids', 'baby', 'son', 'daughter']);
const ownFamily = new Set(['her', 'his', 'their', 'own', 'this', 'our', 'the', 'any', 'do', 'of']);
/** A case alone may be the child's own. */
const cases = new Set(['patients', 'work', 'job', 'court', 'training']);

/** "A case at work - burns and fractures. Not about her own family": said behind it. */
export function isOfOtherCase(tokens: readonly Token[], { kind, value, first }: Mention): boolean {
  if (kind !== 'injury' && kind !== 'concern' && value !== 'assault') return false;
  const sentence = sentenceOf(tokens, first);
  if (!hasWord(tokens, sentence.first, first - 1, cases)) return false;
  const from = sentence.last + 1;
  return nots.has(textAt(tokens, from)) && isAboutFamily(tokens, from + 1);
}

/** "About her own family", "to do with this child". */
function isAboutFamily(tokens: readonly Token[], from: number): boolean {
  let isAbout = false;
  for (let place = from; place <= from + 6 && goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    if (isAbout && family.has(text)) return true;
    if (abouts.has(text)) isAbout = true;
    else if (!ownFamily.has(text)) return false;
  }
  return false;
}
