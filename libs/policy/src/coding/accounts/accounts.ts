import { comersOfOffice } from '../dictionary/care/coming.js';
import { injuryNouns } from '../dictionary/injuries/injury-nouns.js';
import { accountWords, careWords, otherInconsistent } from '../dictionary/sense.js';
import { measures } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { beforeBrackets } from '../people/asides.js';
import { isToOtherPlace } from './other-places.js';
import { beginsAt, behind, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { isWhyLate } from '../care/why-late.js';
import { isLong } from '../care/waits.js';
import { type Span } from '../where-words.js';

const accounts = new Set(accountWords);
const care = new Set(careWords);
const notAccounts = new Set(otherInconsistent);
const when = new Set([
  ...['whether', 'if', 'when', 'goodbye', 'yes', 'no', 'sorry', 'hello', 'anything', 'her', 'his', 'please'],
]);
const saying = new Set(['say', 'tell', 'answer', 'discuss', 'talk', 'us', 'me', 'staff', 'anyone', 'mum', 'explain']);
const idioms = new Set(['holds', 'held', 'rings', 'rang', 'hangs', 'agree', 'agreed']);
const heres = new Set(['here', 'at', 'ed', 'in', 'with', 'through']);
const ends = new Set(['fits', 'keeping']);
const reachOfFit = 7;
const reachOfPlace = 3;

const alone = new Set(['plausible', 'credible', 'believable', 'implausible', 'convincing', 'unconvincing']);

/** Whether findings are said to fit an account, or an account what happened: not "consistent with a viral illness". */
export function isOfAccount(tokens: readonly Token[], { first, last }: Mention, mentions: readonly Mention[]): boolean {
  const { first: begin } = sentenceOf(tokens, first);
  if (hasWord(tokens, first, last, idioms) || people.has(textAt(tokens, first)))
    return textAt(tokens, last + 1) !== 'with';
  // "reasonable and fits.", "the nurse is satisfied is in keeping."
  if (first < last && (tokenAt(tokens, last + 1)?.begins ?? true) && hasWord(tokens, last, last, ends)) return true;
  // "Plausible."
  if (first === begin && first > 0 && (tokenAt(tokens, last + 1)?.begins ?? true) && alone.has(textAt(tokens, last)))
    return true;
  const end = behind(tokens, last, reachOfFit);
  if (hasWord(tokens, last + 1, last + 1, notAccounts) || hasWord(tokens, first - 1, first - 1, notAccounts))
    return false;
  if (hasWord(tokens, begin, first - 1, accounts) || hasWord(tokens, first, end, accounts)) return true;
  if (hasWord(tokens, first + 1, end, recounting) || hasWord(tokens, first, last, sayings)) return true;
  if (hasWord(tokens, begin, sentenceOf(tokens, last).last, attributing)) return true;
  return mentions.some(({ kind, first: other }) => kind === 'mechanism' && other >= begin && other <= end);
}

/** "What parents say fits". */
const sayings = new Set(['say', 'says', 'said']);
/** "Fits with what gran describes". */
const recounting = new Set([
  'describes',
  'described',
  'reports',
  'reported',
  'recounts',
  'recounted',
  'witnessed',
  'saw',
  'tells',
]);

/** "To which the parents attribute them". */
const attributing = new Set([
  ...['attribute', 'attributes', 'attributed', 'blame', 'blames', 'blamed', 'claims', 'claimed', 'alleges', 'alleged'],
]);

const told = new Set([
  ...['explanation', 'explanations', 'account', 'accounts', 'history', 'hx', 'story', 'stories', 'mechanism'],
  ...injuryNouns,
  ...['mech', 'moi', 'version', 'findings', 'pattern', 'fall', 'this', 'that', 'which', 'it', 'incident'],
  ...['height', 'force', 'energy', 'distance', 'toy', 'table', 'tumble', 'drop', 'roll', 'knock'],
  ...['stumble', 'spill', 'tale', 'claim', 'nothing'],
]);
const people = new Set([
  ...['mum', 'mother', 'dad', 'father', 'parent', 'parents', 'carer', 'carers', 'he', 'she', 'they', 'nobody'],
  ...['one', 'child', 'pupil', 'neither', 'family', 'pt', 'patient', 'gran', 'nan', 'boyfriend', 'partner'],
  ...['uncle', 'aunt', 'boy', 'girl', 'who'],
]);
const reachOfSubject = 5;

/** "Bruise not explained by either parent". */
function isByPerson(tokens: readonly Token[], { first, last }: Span): boolean {
  let by = first + 1;
  const most = Math.max(last, first + 3);
  while (by <= most && !(textAt(tokens, by) === 'by' && explaining.has(textAt(tokens, by - 1)))) by += 1;
  if (by > most) return false;
  const end = behind(tokens, by, reachOfPerson);
  for (let place = by + 1; place <= end; place += 1) {
    if (people.has(textAt(tokens, place))) return textAt(tokens, place + 1) !== "'s";
    if (!determiners.has(textAt(tokens, place))) return false;
  }
  return false;
}
const explaining = new Set(['explained', 'for']);
const determiners = new Set(['the', 'either', 'of', 'his', 'her', 'any', 'foster', 'their', 'birth']);
const reachOfPerson = 4;

const givers = new Set(['by', 'from', 'of']);

/** Who or what does not explain: the nearest before, a person or an account. */
function isToldOf(tokens: readonly Token[], mention: Span): boolean {
  if (isByPerson(tokens, mention)) return false;
  const { first } = mention;
  const begin = sentenceOf(tokens, first).first;
  for (let [place, words] = [first, 0]; place >= begin && words <= reachOfSubject; place -= 1, words += 1) {
    place = beforeBrackets(tokens, place, begin);
    const text = textAt(tokens, place);
    // "the explanation given by mum does not explain": of what she gave
    if (people.has(text) && !givers.has(textAt(tokens, place - 1))) return false;
    if (told.has(text)) return true;
  }
  return false;
}

const overlaps = (one: Mention, other: Mention): boolean => one.first <= other.last && one.last >= other.first;

/** "The history does not explain the bruise": it is given, and does not fit. */
export function isOfStory(tokens: readonly Token[], mention: Mention, mentions: readonly Mention[]): boolean {
  return isToldOf(tokens, mention) && mentions.some((one) => one.value === 'inconsistent' && overlaps(one, mention));
}

/** "Mother did not explain the bruise": nothing is given that might fit or not. */
export function isRefused(tokens: readonly Token[], mention: Mention, mentions: readonly Mention[]): boolean {
  return !isToldOf(tokens, mention) && mentions.some((one) => one.value === 'none-given' && overlaps(one, mention));
}

/** "No explanation needed", "none given until". */
const needless = new Set(['until', 'wanted', 'needed', 'required', 'necessary', 'requested']);

/** "Could not say whether it was a stye": a question is left open, no story is refused. */
export function isOpenQuestion(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (isWhyLate(tokens, { first, last })) return true;
  const next = tokenAt(tokens, last + 1);
  if (next === undefined || next.begins) return false;
  if (needless.has(next.text)) return true;
  // "no reason to doubt"
  if (textAt(tokens, last) === 'reason' && next.text === 'to') return true;
  // "could not say how long it had been there"
  if (next.text === 'how' || textAt(tokens, last) === 'how')
    return measures.has(textAt(tokens, next.text === 'how' ? last + 2 : last + 1));
  return saying.has(textAt(tokens, last)) && (when.has(next.text) || claims.has(next.text));
}
/** "Cannot say that there is no fracture": what is not said, and no account. */
const claims = new Set(['that', 'there', "there's"]);

const office = new Set(comersOfOffice);
const soon = new Set(['in', 'to', 'down', 'away', 'after', 'promptly', 'hour', 'straightaway']);
const going = new Set([
  ...['took', 'taken', 'take', 'brought', 'bring', 'brings', 'came', 'come', 'went', 'carried', 'drove'],
  ...['rushed', 'ran', 'attended', 'attends', 'sought', 'seek', 'presented', 'presents', 'rang', 'called'],
  ...['contacted', 'phoned', 'attendance', 'presentation', 'dialled', 'got', 'transferred', 'conveyed'],
  ...['responded', 'acted', 'reacted', 'moved', 'summoned', 'bringing', 'coming', 'attending', 'seeking', 'ringing'],
  ...['calling', 'taking', 'phoning', 'having', 'getting', 'contacting'],
  ...['walked', 'presenting', 'arrived', 'hurried', 'dashed', 'raced', 'sped', 'headed', 'set', 'scooped'],
]);

/** Whether haste is of somebody who goes for help: not a plan that sends the child "straight to ED". */
export function isHaste(tokens: readonly Token[], { first, last, isPair = false }: Mention): boolean {
  if (textAt(tokens, first) === 'seen' && hasWord(tokens, last + 1, behind(tokens, last, reachOfTime + 1), office))
    return false;
  if (isOfTreatment(tokens, first, last)) return false;
  if (
    isPair ||
    beginsAt(tokens, first) ||
    hasWord(tokens, first, last, going) ||
    heres.has(textAt(tokens, first)) ||
    !soon.has(textAt(tokens, last))
  )
    return true;
  const sentence = sentenceOf(tokens, first);
  return hasWord(tokens, Math.max(sentence.first, first - 6), first - 1, going);
}

/** "Factor given within half an hour of arrival": how soon somebody was treated. */
function isOfTreatment(tokens: readonly Token[], first: number, last: number): boolean {
  if (textAt(tokens, first) !== 'within') return false;
  if (textAt(tokens, last + 1) === 'of' && atHelp.has(textAt(tokens, last + 2))) return true;
  return treated.has(textAt(tokens, first - 1));
}
const atHelp = new Set(['arrival', 'arriving', 'admission', 'triage', 'birth', 'delivery', 'assessment', 'surgery']);
const treated = new Set([
  ...['given', 'dressed', 'treated', 'sutured', 'analgesia', 'glued', 'administered', 'reduced', 'operated', 'scanned'],
  ...['imaged', 'transfused', 'reviewed', 'antibiotics', 'paracetamol', 'ibuprofen', 'antidote', 'cast', 'plastered'],
]);

const arrivals = new Set(['in', 'here', 'down', 'over', 'us', 'round', 'up']);
const comings = new Set(['came', 'brought', 'come', 'carried', 'rushed', 'bundled']);

const camesFrom = new Set([
  'school',
  'nursery',
  'home',
  'park',
  'work',
  'club',
  'preschool',
  'playgroup',
  'there',
  'scene',
]);

/** "Came straight in", "straight in from school". */
export function isArrival(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!comings.has(textAt(tokens, first)) || !arrivals.has(textAt(tokens, last))) return false;
  const next = tokenAt(tokens, last + 1);
  if (next?.text === 'from' && camesFrom.has(textAt(tokens, last + 2))) return true;
  return next === undefined || next.begins || next.text === ',' || next.text === 'and';
}

const none = new Set(['no', 'nil', 'without']);
const noDelay = new Set(['no', 'nil', 'without', 'any', 'significant', 'undue', 'not', 'real']);

/** Whether it is said that there was no delay. */
export function isNoDelay(tokens: readonly Token[], { value, first }: Mention): boolean {
  if (value !== 'delayed') return false;
  return none.has(textAt(tokens, first)) || none.has(textAt(tokens, first - 1));
}

/** "No delay in presentation": of help that is sought, though nothing else tells of any. */
export function isOfSeeking(tokens: readonly Token[], { first, last }: Mention): boolean {
  return last > first && hasWord(tokens, first + 1, last, seeking);
}
const seeking = new Set(['presentation', 'presenting', 'attending', 'attendance', 'seeking', 'bringing']);

const reachOfTime = 3;
const otherDelays = new Set([
  'theatre',
  'theatres',
  'scan',
  'ambulance',
  'bed',
  'ct',
  'results',
  'start',
  'train',
  'bus',
]);

/** A delay of which nothing else is told is one only where there was none: "no delay". */
export function isDelay(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (textAt(tokens, first) === 'only' && (isCompany(tokens, last) || isErrand(tokens, last))) return false;
  const before = textAt(tokens, first - 1) === 'further' ? first - 2 : first - 1;
  if (first !== last || textAt(tokens, first) !== 'delay' || noDelay.has(textAt(tokens, before))) return true;
  const end = behind(tokens, last, reachOfTime);
  // "5/7 delay", "delay of 3 days"
  if (isLong(tokens, first - 1)) return !hasWord(tokens, last + 1, end, otherDelays);
  for (let place = last + 1; place <= end; place += 1)
    if (isLong(tokens, place)) return !hasWord(tokens, place + 1, behind(tokens, place, reachOfTime), otherDelays);
  return false;
}

const company = new Set([
  ...['sister', 'brother', 'friend', 'twin', 'cousin', 'sibling', 'mum', 'dad', 'mother', 'father', 'gran', 'family'],
  ...['nan', 'aunt', 'uncle', 'carer', 'him', 'them'],
]);

/** "Only came for the repeat prescription". */
const isErrand = (tokens: readonly Token[], last: number): boolean =>
  textAt(tokens, last + 1) === 'for' && hasWord(tokens, last + 2, behind(tokens, last, reachOfTime + 1), errands);
const errands = new Set([
  'prescription',
  'jabs',
  'letter',
  'results',
  'certificate',
  'script',
  'photos',
  'chat',
  'lunch',
]);

/** "Only came along", "only came with her sister". */
const isCompany = (tokens: readonly Token[], last: number): boolean =>
  textAt(tokens, last + 1) === 'along' ||
  (textAt(tokens, last + 1) === 'with' && hasWord(tokens, last + 2, last + 3, company));

const bringers = new Set(['by', 'with', 'w', 'accompanied']);

/** Where the words behind a place end, at the latest with a comma: "came at once, per mum". */
function behindInClause(tokens: readonly Token[], last: number, most: number): number {
  const end = behind(tokens, last, most);
  for (let place = last + 1; place <= end; place += 1) if (textAt(tokens, place) === ',') return place;
  return end;
}

/** Whether haste or delay is of help that is sought: not of one who goes straight to bed. */
export function isOfCare(tokens: readonly Token[], { first, last }: Mention, isOfHarm = false): boolean {
  const isBy = bringers.has(textAt(tokens, last)) || bringers.has(textAt(tokens, last + 1));
  if (!isBy && isToOtherPlace(tokens, last + 1, behindInClause(tokens, last, reachOfPlace))) return false;
  if (isOfHarm) return true;
  const sentence = sentenceOf(tokens, first);
  return hasWord(tokens, sentence.first, sentence.last, care);
}
