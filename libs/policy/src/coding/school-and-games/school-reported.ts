import * as lists from '../dictionary/school-and-games/schools.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const kinds = new Set(lists.schoolKinds);
const reporting = new Set(lists.reporting);
const kept = new Set(lists.keptPlaces);
const minders = new Set(['childminder', 'minder']);
const keepers = new Set(['their', 'her', 'his']);
const seeing = new Set(['saw', 'watched', 'witnessed', 'seen']);
const homes = new Set(['home', "dad's", "mum's", "nan's", "gran's"]);
const seen = new Set(['him', 'her', 'them', 'child', 'pupil', 'fall', 'it']);
const reachOfSubject = 3;
const reachOfPlace = 14;
const reachOfHarm = 9;

/** "His childminder saw him trip", "a dinner lady watched her fall". */
export function isSeenBy(tokens: readonly Token[], place: number, harms: readonly Mention[]): boolean {
  if (textAt(tokens, place) === 'teacher') return false;
  for (let at = place + 1; at <= place + reachOfSubject; at += 1) {
    if (!goesOnAt(tokens, at)) return false;
    if (!seeing.has(textAt(tokens, at))) continue;
    return seen.has(textAt(tokens, at + 1)) && harms.some(({ first }) => first > at && first <= at + reachOfHarm);
  }
  return false;
}

/** "Nursery rang mum: fell over in their garden", "childminder says she slipped on her patio". */
export function reportedAt(
  tokens: readonly Token[],
  place: number,
  { first, last }: Span,
  harms: readonly Mention[],
): Span | null {
  if (!isSubject(tokens, place, first)) return null;
  let verb = place + 1;
  while (verb <= place + reachOfSubject && !reporting.has(textAt(tokens, verb))) verb += 1;
  if (verb > place + reachOfSubject || !goesOnAt(tokens, verb)) return null;
  if (hasWord(tokens, verb, last, homes)) return null;
  const isMinder = minders.has(textAt(tokens, place));
  const reach = Math.min(last, verb + reachOfPlace);
  for (let at = verb + 1; at <= reach; at += 1) {
    const text = textAt(tokens, at);
    if (text === 'there' && closesAt(tokens, at) && textAt(tokens, at - 1) !== ',') return { first: place, last: at };
    const isKept = keepers.has(text) && (text === 'their' || isMinder) && kept.has(textAt(tokens, at + 1));
    if (isKept && harms.some((one) => one.first > place)) return { first: place, last: at + 1 };
  }
  return null;
}

/** Whether a school, or who works there, is who speaks: at the begin of a sentence or clause. */
export function isSubject(tokens: readonly Token[], place: number, first: number): boolean {
  let before = place - 1;
  while (before >= first && kinds.has(textAt(tokens, before))) before -= 1;
  return before < first || /^[^\w]$/.test(textAt(tokens, before)) || textAt(tokens, before) === 'and';
}

/** "In science", and not "in art therapy". */
export function closesAt(tokens: readonly Token[], place: number): boolean {
  const next = tokenAt(tokens, place + 1);
  return next === undefined || next.begins || /^\W$/.test(next.text) || following.has(next.text);
}
const following = new Set([
  ...[
    'when',
    'while',
    'and',
    'today',
    'yesterday',
    'with',
    'this',
    'lesson',
    'room',
    'class',
    'on',
    'after',
    'as',
    'but',
  ],
  ...['he', 'she', 'they', 'his', 'her', 'hurt', 'banged', 'bumped', 'grazed', 'trapped'],
  ...['lessons', 'cut', 'burnt', 'fell', 'tripped', 'slipped', 'between', 'against', 'under', 'off'],
]);
