import * as lists from '../dictionary/school-and-games/school-rooms.js';
import { schoolKinds } from '../dictionary/school-and-games/schools.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const roomKinds = new Set([...schoolKinds, ...lists.roomKinds]);
const roomHeads = new Set(lists.roomHeads);
const yearWords = new Set(['year', 'yr', 'y', 'class', 'form', 'ks']);
const places = new Set(['in', 'on', 'at', 'outside', 'inside', 'into', 'by', 'down', 'along', 'near', 'across', 'to']);
const hours = new Set(['in', 'during', 'at', 'from', 'after', 'between', 'before', 'of']);
const outside = new Set(lists.outsideLessons);
const lessonHeads = new Set(['lesson', 'lessons', 'practical', 'changeover', 'period']);
const whens = new Set(['when', 'while', 'as', 'whilst', 'after', 'before']);
const classActs = new Set([
  'was',
  'were',
  'is',
  'are',
  'had',
  'sat',
  'lined',
  'came',
  'went',
  'left',
  'filed',
  'moved',
]);
const classOf = new Set(['the', 'her', 'his', 'their', 'our', 'whole', 'my']);
const mostKinds = 5;

/** Whether a word tells of the class, floor or use of a room: "top", "KS1", "3C", "year 4". */
const isKind = (tokens: readonly Token[], place: number): boolean => {
  const text = textAt(tokens, place);
  return (
    roomKinds.has(text) ||
    yearWords.has(text) ||
    /^(?:y|yr|ks|p|s)?\d{1,2}[a-z]{0,2}$/.test(text) ||
    /^[a-z]$/.test(text) ||
    text === "'"
  );
};

function before(tokens: readonly Token[], head: number): number | null {
  let place = head - 1;
  while (place >= head - mostKinds && goesOnAt(tokens, place + 1) && isKind(tokens, place)) place -= 1;
  return goesOnAt(tokens, place + 1) ? place : null;
}

/** "In the top corridor", "outside the Year 3 classroom", "in the nurture room": a room that only a school has. */
export function roomAt(tokens: readonly Token[], head: number): Span | null {
  if (isHeading(tokens, head)) return { first: head, last: head };
  const place = before(tokens, head);
  if (place === null || !places.has(textAt(tokens, place))) return null;
  return roomHeads.has(textAt(tokens, head)) || hasRoomWord(tokens, place + 1, head - 1)
    ? { first: place, last: head }
    : null;
}

/** "Toddler room: left toe bitten". */
function isHeading(tokens: readonly Token[], head: number): boolean {
  if (textAt(tokens, head + 1) !== ':' && textAt(tokens, head + 1) !== '-') return false;
  const { first } = sentenceOf(tokens, head);
  if (head - first > mostKinds || !hasWord(tokens, first, head, headingRooms)) return false;
  for (let place = first; place < head; place += 1) if (!isKind(tokens, place)) return false;
  return true;
}

const roomWords = new Set(lists.roomWords);
const headingRooms = new Set([...lists.roomWords, ...lists.roomHeads, 'baby']);
function hasRoomWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place <= to; place += 1) if (roomWords.has(textAt(tokens, place))) return true;
  return false;
}

const elsewheres = new Set(['pony', 'horse', 'stables', 'rink', 'slope', 'pool', 'ski', 'skis', 'instructor', 'dojo']);
function hasElsewhere(tokens: readonly Token[], at: number): boolean {
  const { first, last } = sentenceOf(tokens, at);
  return hasWord(tokens, first, last, elsewheres);
}

/** "In her French lesson", "between lessons", "period 4": not a lesson that is taken elsewhere. */
export function lessonAt(tokens: readonly Token[], head: number): Span | null {
  const text = textAt(tokens, head);
  if (!lessonHeads.has(text)) return null;
  if (text === 'period')
    return /^[1-8]$/.test(textAt(tokens, head + 1)) && goesOnAt(tokens, head + 1)
      ? { first: head, last: head + 1 }
      : null;
  // "fell off her pony at a lesson"
  if (hasElsewhere(tokens, head)) return null;
  for (let place = head - 1; place >= head - mostKinds && goesOnAt(tokens, place + 1); place -= 1) {
    const word = textAt(tokens, place);
    if (outside.has(word) || word === ',') return null;
    if (hours.has(word)) return { first: place, last: head };
  }
  return null;
}

/** "When the class sat down for a story". */
export function classActAt(tokens: readonly Token[], head: number): Span | null {
  if (textAt(tokens, head) !== 'class' || !goesOnAt(tokens, head + 1)) return null;
  if (!classActs.has(textAt(tokens, head + 1)) || !classOf.has(textAt(tokens, head - 1))) return null;
  let place = head - 1;
  while (classOf.has(textAt(tokens, place)) && goesOnAt(tokens, place)) place -= 1;
  return whens.has(textAt(tokens, place)) ? { first: place, last: head } : null;
}
