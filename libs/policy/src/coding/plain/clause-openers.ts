import { beings, doubts, haves, infants, mights } from '../dictionary/short-words.js';
import { people } from '../people/named-people.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** What joins a statement to the one before it. */
export const joiners: ReadonlySet<string> = new Set([
  'and',
  'but',
  ',',
  '-',
  '(',
  '&',
  'while',
  'whereas',
  'although',
  'though',
]);
const children = new Set(['child', 'pt', 'patient', 'yp', 'baby', 'toddler']);
const seers = new Set(['staff', 'teacher', 'gp', 'hv', 'school', 'nursery', 'doctor', 'nurse', 'ta', 'paramedics']);
const sees = new Set(['saw', 'noticed', 'noted', 'observed', 'found', 'recorded']);
const having = new Set([...haves, 'sustained', 'suffered', 'got', 'presents', 'presented', 'attended', 'broke']);
const asFound = new Set(['noted', 'seen', 'found', 'observed', 'treated', 'admitted', 'left', 'taken', 'brought']);
export const units: ReadonlySet<string> = new Set(['years', 'year', 'months', 'month', 'yrs', 'mths', 'weeks']);
const reachOfTime = 6;
export const isYear = (text: string): boolean => text.length === 4 && /^(?:19|20)\d\d$/.test(text);

/** Of whom and when a statement tells that begins at a place. */
export interface Opener {
  readonly of: 'child' | 'he' | 'she' | 'nobody' | 'other';
  readonly when: 'now' | 'then' | 'past' | 'doubt';
  /** The place of its verb. */
  readonly verb: number;
  /** Whether the verb itself tells what happened: "he fell". */
  readonly isEvent?: boolean;
}

/** The statement that may begin at a place; null where none does. */
export function openerAt(tokens: readonly Token[], place: number): Opener | null {
  return (
    found(tokens, place) ??
    finding(tokens, place) ??
    timed(tokens, place) ??
    stated(tokens, place) ??
    timedBehind(tokens, place) ??
    doubt(tokens, place)
  );
}

/** "?Fracture", "query scald", "cannot exclude a burn", "may have a cut". */
function doubt(tokens: readonly Token[], place: number): Opener | null {
  const text = textAt(tokens, place);
  if (doubting.has(text)) return { of: 'nobody', when: 'doubt', verb: place };
  const next = textAt(tokens, place + 1);
  const isUnsure = (text === 'cannot' && next === 'exclude') || (mights.has(text) && next === 'have');
  return isUnsure ? { of: 'nobody', when: 'doubt', verb: place + 1 } : null;
}
const doubting = new Set(doubts);

/** "Had a burn as a baby", and in brackets or behind a dash "burn to the hand in 2021". */
function timedBehind(tokens: readonly Token[], place: number): Opener | null {
  const isHad = hads.has(textAt(tokens, place));
  if (!isHad && !apart.has(textAt(tokens, place - 1))) return null;
  const verb = isHad ? place : place - 1;
  for (let at = place; at < place + reachOfStatement && goesOnAt(tokens, at); at += 1) {
    if (joiners.has(textAt(tokens, at))) return null;
    const end = endOfTime(tokens, at);
    if (end !== null)
      return goesOnAt(tokens, end + 1) && textAt(tokens, end + 1) !== ')' ? null : { of: 'nobody', when: 'then', verb };
  }
  return null;
}
const apart = new Set(['(', '-']);
const reachOfStatement = 14;

/** "O/e bruise", "there is a graze", "staff saw a cut". */
function finding(tokens: readonly Token[], place: number): Opener | null {
  const [text, next] = [textAt(tokens, place), textAt(tokens, place + 1)];
  if (text === 'o' && next === '/' && textAt(tokens, place + 2) === 'e')
    return { of: 'child', when: 'now', verb: place + 2 };
  if (text === 'oe') return { of: 'child', when: 'now', verb: place };
  if (text === 'there' && beings.has(next))
    return { of: 'nobody', when: next === 'is' || next === 'are' ? 'now' : 'past', verb: place + 1 };
  const said = subjectAt(tokens, place + 2);
  if (seers.has(text) && says.has(next) && said !== null && isEventAt(tokens, said.last + 1))
    return { of: said.of, when: 'past', verb: said.last + 1, isEvent: true };
  if (seers.has(text) && sees.has(next)) return { of: 'nobody', when: 'past', verb: place + 1 };
  return null;
}

const says = new Set(['say', 'says', 'report', 'reports', 'state', 'states', 'think', 'thinks']);

/** "No fracture seen and bruise to the arm noted": each has a word of its own that says what was found. */
function found(tokens: readonly Token[], place: number): Opener | null {
  const joint = joiners.has(textAt(tokens, place - 2)) ? place - 2 : place - 1;
  if (!finds.has(textAt(tokens, joint - 1))) return null;
  for (let end = place; end < place + reachOfStatement && goesOnAt(tokens, end); end += 1) {
    if (joiners.has(textAt(tokens, end))) return null;
    if (finds.has(textAt(tokens, end))) return { of: 'nobody', when: 'past', verb: place - 1 };
  }
  return null;
}
const finds = new Set(['seen', 'found', 'noted', 'identified', 'observed', 'detected', 'visible', 'present']);

/** "Two years ago he had", "in 2021 had", "attended in June 2022 with". */
function timed(tokens: readonly Token[], place: number): Opener | null {
  const end = endOfTime(tokens, place);
  if (end === null) return attendedThen(tokens, place);
  const next = textAt(tokens, end + 1) === ',' ? end + 2 : end + 1;
  const text = textAt(tokens, next);
  const isPronoun = text === 'he' || text === 'she';
  const verb = isPronoun || children.has(text) ? next + 1 : next;
  // "broke wrist, in 2021, cut to chin"
  if (verb === next && next > end + 1) return null;
  const isEvent = isEventAt(tokens, verb);
  if (!(isEvent || hads.has(textAt(tokens, verb))) || !goesOnAt(tokens, verb)) return null;
  return { isEvent, of: isPronoun ? text : children.has(text) ? 'child' : 'nobody', when: 'then', verb };
}
const hads = new Set(['had', 'sustained', 'suffered', 'got', 'broke']);

/** Where a time ends that begins at a place: "two years ago", "last year", "as a baby", "at 6 months". */
function endOfTime(tokens: readonly Token[], place: number): number | null {
  const [text, next] = [textAt(tokens, place), textAt(tokens, place + 1)];
  if (text === 'last' && (next === 'year' || next === 'month')) return place + 1;
  if (text === 'as' && next === 'a' && infants.has(textAt(tokens, place + 2))) return place + 2;
  if (text === 'previously' || text === 'today') return place;
  if (text === 'in' || text === 'at' || text === 'back')
    for (let end = place + 1; end < place + reachOfTime && goesOnAt(tokens, end); end += 1) {
      if (isYear(textAt(tokens, end)) || units.has(textAt(tokens, end))) return end;
      if (joiners.has(textAt(tokens, end))) return null;
    }
  for (let end = place; end < place + reachOfTime && goesOnAt(tokens, end); end += 1) {
    if (textAt(tokens, end) === 'ago') return units.has(textAt(tokens, end - 1)) ? end : null;
    if (joiners.has(textAt(tokens, end))) return null;
  }
  return null;
}

/** What somebody else may do to the child. */
const doneToSomebody = new Set([
  ...[
    'trapped',
    'shut',
    'pulled',
    'spilt',
    'spilled',
    'burnt',
    'burned',
    'scalded',
    'cut',
    'banged',
    'bumped',
    'broke',
  ],
]);
const ofOneself = new Set(['fell', 'tripped', 'slipped', 'rolled', 'tumbled', 'toppled', 'swallowed']);
const events = new Set([...doneToSomebody, ...ofOneself]);
const metBy = new Set([
  'hit',
  'knocked',
  'bitten',
  'struck',
  'burnt',
  'burned',
  'scalded',
  'run',
  'kicked',
  'punched',
  'slapped',
]);

/** "Fell", "was knocked down", "was in a crash". */
function isEventAt(tokens: readonly Token[], verb: number): boolean {
  const text = textAt(tokens, verb);
  if (!beings.has(text)) return events.has(text);
  const next = textAt(tokens, verb + 1);
  return metBy.has(next) || (next === 'in' && textAt(tokens, verb + 2) === 'a');
}

/** The same, where no thing can be what fell. */
export const isHappeningAt = (tokens: readonly Token[], verb: number): boolean =>
  isEventAt(tokens, verb) && !ofOneself.has(textAt(tokens, verb));

function attendedThen(tokens: readonly Token[], place: number): Opener | null {
  if (!attendances.has(textAt(tokens, place)) || textAt(tokens, place + 1) !== 'in') return null;
  const end = endOfTime(tokens, place + 1);
  return end !== null && textAt(tokens, end + 1) === 'with' ? { of: 'nobody', when: 'then', verb: end + 1 } : null;
}
const attendances = new Set(['attended', 'seen', 'admitted', 'presented']);

/** "Child has", "he was noted to have", "his brother also has", "mum was treated for". */
function stated(tokens: readonly Token[], place: number): Opener | null {
  const subject = subjectAt(tokens, place);
  if (subject === null) return null;
  let verb = subject.last + 1;
  while (adverbs.has(textAt(tokens, verb))) verb += 1;
  if (isEventAt(tokens, verb) && (subject.of !== 'other' || !doneToSomebody.has(textAt(tokens, verb))))
    return { ...subject, when: 'past', verb, isEvent: true };
  const text = textAt(tokens, verb);
  if (!goesOnAt(tokens, verb)) return null;
  if (beings.has(text)) return asFound.has(textAt(tokens, verb + 1)) ? { ...subject, when: 'past', verb } : null;
  if (!having.has(text) && !(subject.of === 'other' && text === 'found')) return null;
  const isThen = textAt(tokens, verb + 1) === 'previously';
  return { ...subject, when: isThen ? 'then' : nows.has(text) ? 'now' : 'past', verb };
}
const adverbs = new Set(['also', 'now', 'still', 'then', 'currently', 'already']);
const nows = new Set(['has', 'have', 'presents']);

function subjectAt(tokens: readonly Token[], place: number): (Pick<Opener, 'of'> & { readonly last: number }) | null {
  const text = textAt(tokens, place);
  if (text === 'he' || text === 'she') return { of: text, last: place };
  const noun = owning.has(text) ? place + 1 : place;
  const named = textAt(tokens, noun);
  if (children.has(named) && !others.has(text)) return { of: 'child', last: noun };
  let end: number | null = null;
  for (let last = noun; last <= noun + reachOfName && goesOnAt(tokens, last); last += 1) {
    const person = textAt(tokens, last);
    if (people.has(person)) end = last;
    else if (!describing.has(person)) break;
  }
  return end === null ? null : { of: 'other', last: end };
}
const reachOfName = 3;
const others = new Set(['another', 'a', 'other', 'his', 'her', 'their']);
const owning = new Set([...others, 'the', 'this']);
const describing = new Set([
  'older',
  'younger',
  'elder',
  'little',
  'big',
  'baby',
  'twin',
  'half',
  'step',
  'eldest',
  '-',
]);
