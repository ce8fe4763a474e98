import { isDeniedBefore } from '../sites/denied-before.js';
import { roomEnds, roomHeads } from '../dictionary/school-and-games/school-rooms.js';
import * as lists from '../dictionary/school-and-games/schools.js';
import { type Mention } from '../mention.js';
import { beginsAt, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { schoolHeadedIn } from './school-headed.js';
import { deniedAt } from './school-none.js';
import { classActAt, lessonAt, roomAt } from './school-rooms.js';
import { signedFor } from './parents-signed.js';
import { closesAt, isSeenBy, reportedAt } from './school-reported.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';
import { WordUses } from '../text/word-uses.js';

const [school, end, lesson, heading, staff, room] = [1, 2, 4, 8, 16, 32];
const uses = new WordUses()
  .mark(lists.schoolWords, school)
  .mark(lists.wayEnds, end)
  .mark(lists.lessonWords, lesson)
  .mark(lists.headings, heading)
  .mark(lists.schoolStaff, staff)
  .mark([...roomHeads, ...roomEnds], room);

const kinds = new Set(lists.schoolKinds);
const schools = new Set(lists.schoolWords);
const coming = new Set(lists.comingBack);
const reasons = new Set(lists.reasonsTold);
const elsewhere = new Set(lists.elsewhereWords);
const ways = new Set(lists.wayWords);
const wayBegins = new Set(lists.wayBegins);
const headed = new Set(lists.headed);
const noes = new Set(['no', 'nil', 'not', 'without', 'never', 'denies', 'denied']);
const lessonPlaces = new Set(['in', 'during']);
const reachOfPlace = 14;

const isHarm = ({ kind, value, bodySite }: Mention): boolean =>
  (kind === 'injury' && (value !== 'mark' || bodySite !== null)) ||
  (kind === 'mechanism' && value !== 'assault' && value !== 'sport');

/** An accident that is placed at school by who rang, where the child came from, the lesson, or the heading of a note. */
export function schoolsToldIn(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(isHarm)) return none;
  for (let place = 0; place < tokens.length; place += 1) {
    const use = uses.at(tokens, place);
    if (use === 0) continue;
    const span = toldAt(tokens, place, use, mentions);
    if (span === null || mentions.some((one) => isSameSentence(tokens, one, place))) continue;
    return [{ kind: 'mechanism', value, bodySite: null, laterality: null, ...span }];
  }
  const signed = mentions.some(({ value: one }) => one === value) ? null : signedFor(tokens, mentions.filter(isHarm));
  if (signed !== null) return [{ kind: 'mechanism', value, bodySite: null, laterality: null, ...signed }];
  return schoolHeadedIn(tokens, mentions);
}
const none: readonly never[] = [];
const value = 'school-or-nursery-accident';

const isSameSentence = (tokens: readonly Token[], one: Mention, place: number): boolean => {
  if (one.value !== value) return false;
  const { first, last } = sentenceOf(tokens, place);
  return one.first >= first && one.first <= last;
};

function toldAt(tokens: readonly Token[], place: number, use: number, mentions: readonly Mention[]): Span | null {
  const sentence = sentenceOf(tokens, place);
  const harms = mentions.filter(
    (one) => isHarm(one) && one.first >= sentence.first && one.first <= sentence.last && !isDenied(tokens, one),
  );
  if (harms.length === 0) return null;
  const here = { first: place, last: place };
  if ((use & heading) !== 0 && isHeading(tokens, place, sentence.first, harms)) return here;
  if ((use & lesson) !== 0 && isLesson(tokens, place, sentence)) return here;
  if ((use & room) !== 0) {
    const told = roomAt(tokens, place) ?? lessonAt(tokens, place) ?? classActAt(tokens, place);
    if (told !== null && !hasWord(tokens, sentence.first, sentence.last, sightsThere)) return told;
  }
  const way = (use & end) === 0 ? null : wayTo(tokens, place, sentence);
  if (way !== null) return { first: way, last: place };
  if ((use & school) !== 0 && isCameFrom(tokens, place, sentence, harms)) return here;
  if ((use & (school | staff)) === 0) return null;
  const denied = deniedAt(tokens, place, sentence);
  if (denied !== null) return denied;
  return isSeenBy(tokens, place, harms) ? here : reportedAt(tokens, place, sentence, harms);
}

const isDenied = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  shed.has(textAt(tokens, first)) ||
  shed.has(textAt(tokens, last)) ||
  noes.has(textAt(tokens, first)) ||
  isDeniedBefore(tokens, first);

/** A milk tooth that comes out harms nobody. */
const shed = new Set(['wobbly', 'loose', 'loosened', 'tooth']);

/** "Corridor crush, elbow bruised", "Nursery: tripped on the mat". */
function isHeading(tokens: readonly Token[], place: number, begin: number, harms: readonly Mention[]): boolean {
  // "basketball, lunchtime: finger bent back"
  const isSecond = textAt(tokens, place - 1) === ',' && textAt(tokens, place + 1) === ':' && place <= begin + 2;
  if ((!beginsAt(tokens, place) && !isSecond) || !goesOnAt(tokens, place + 1)) return false;
  const next = textAt(tokens, place + 1);
  // "School: ...": who writes
  if (!/^[a-z]/.test(next) && schools.has(textAt(tokens, place))) return false;
  return headed.has(next) && harms.some(({ first }) => first > place);
}

/** "Cut finger in science", and not where it was only seen or told. */
function isLesson(tokens: readonly Token[], place: number, { first }: Span): boolean {
  if (!lessonPlaces.has(textAt(tokens, place - 1)) || !closesAt(tokens, place)) return false;
  return !hasWord(tokens, first, place, sightsThere);
}
const sightsThere = new Set([
  ...['shown', 'showed', 'seen', 'saw', 'noticed', 'told', 'said', 'says', 'disclosed', 'asked', 'wearing', 'observed'],
  ...['covering', 'learning', 'learn', 'learnt', 'learned', 'studying', 'study', 'topic', 'taught', 'teaching', 'how'],
  ...['noted', 'spotted', 'mentioned', 'tearful', 'tired', 'quiet', 'wince', 'wincing', 'limping', 'holding', 'still'],
]);

/** "The rush for lunch", "walking back to class". */
function wayTo(tokens: readonly Token[], place: number, { first, last }: Span): number | null {
  const before = kinds.has(textAt(tokens, place - 1)) ? place - 2 : place - 1;
  if (!ways.has(textAt(tokens, before)) || !goesOnAt(tokens, before)) return null;
  if (!goesOnAt(tokens, before - 1) || hasGrown(tokens, first, last)) return null;
  return wayBegins.has(textAt(tokens, before - 1)) && closesAt(tokens, place) ? before - 1 : null;
}

/** Whether a parent or the home is told of; "per mum" only says who told. */
function hasGrown(tokens: readonly Token[], first: number, last: number): boolean {
  for (let place = first; place <= last; place += 1)
    if (grown.has(textAt(tokens, place)) && textAt(tokens, place - 1) !== 'per') return true;
  return false;
}
const grown = new Set(['mum', 'dad', 'mother', 'father', 'parent', 'home', 'weekend', 'next', 'return', 'returning']);

/** "Sent home from nursery with a lump after running into the slide". */
function isCameFrom(tokens: readonly Token[], place: number, { last }: Span, harms: readonly Mention[]): boolean {
  let from = place - 1;
  while (kinds.has(textAt(tokens, from)) && goesOnAt(tokens, from)) from -= 1;
  if (textAt(tokens, from) !== 'from' || !goesOnAt(tokens, from)) return false;
  if (!coming.has(textAt(tokens, from - 1))) return false;
  if (textAt(tokens, from - 2) === 'way' || textAt(tokens, from - 2).startsWith('walk')) return false;
  if (!harms.some(({ first }) => first > place) || hasWord(tokens, place + 1, last, elsewhere)) return false;
  if (textAt(tokens, place + 1) === 'for') return false;
  if (textAt(tokens, from - 2) === 'sent') return hasSoon(tokens, place, harms);
  return (
    textAt(tokens, place + 1) === 'with' &&
    (hasWord(tokens, place + 1, last, reasons) ||
      harms.some(({ kind, first }) => kind === 'mechanism' && first > place))
  );
}

/** What a child was sent home with stands before any comma. */
function hasSoon(tokens: readonly Token[], place: number, harms: readonly Mention[]): boolean {
  for (let at = place + 1; at <= place + reachOfPlace && goesOnAt(tokens, at); at += 1) {
    if (textAt(tokens, at) === ',') return false;
    if (harms.some(({ first }) => first === at)) return true;
  }
  return false;
}
