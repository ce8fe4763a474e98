import { monthNames, shortMonths } from '../dictionary/calendar.js';
import { owners } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { goesOnAt, textAt, isNumber } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const times = new Set([
  ...monthNames,
  ...shortMonths,
  ...['year', 'reception', 'nursery', 'primary', 'spring', 'summer', 'autumn', 'winter'],
  ...['lockdown', 'infancy', 'the'],
]);

/** Whether a phrase of a time tells of none before this episode: "nobody in the room at the time", "came back in to find". */
export function isNoTimeOf(tokens: readonly Token[], { first, last }: Span): boolean {
  const begin = textAt(tokens, first);
  const end = textAt(tokens, last);
  if (begin === 'at' && end === 'time') return true;
  if (begin !== 'back' || end !== 'in' || last !== first + 1) return false;
  const next = textAt(tokens, last + 1);
  return !times.has(next) && !isNumber(next);
}

const seasons = new Set(['christmas', 'xmas', 'easter', 'summer', 'spring', 'autumn', 'winter']);
const festivities = new Set([
  ...['fair', 'fayre', 'fete', 'party', 'play', 'concert', 'show', 'lunch', 'dinner', 'disco', 'bazaar', 'market'],
  ...[
    'assembly',
    'service',
    'production',
    'performance',
    'tree',
    'egg',
    'bonnet',
    'parade',
    'ball',
    'nativity',
    'craft',
  ],
]);

/** "In the Year 3 corridor", "at the Christmas fair": a place of the school, and no time that is over. */
export function isYearOfSchool(tokens: readonly Token[], { first, last }: Span): boolean {
  const next = last + 1;
  if (seasons.has(textAt(tokens, last)) && goesOnAt(tokens, next) && festivities.has(textAt(tokens, next))) return true;
  // "bruised shins last year at football"
  if (isPast.has(textAt(tokens, first))) return false;
  for (let place = last; place <= last + 2 && !(place > last && parting.has(textAt(tokens, place))); place += 1)
    if (yearPlaces.has(textAt(tokens, place)) && goesOnAt(tokens, place)) return true;
  return false;
}
const isPast = new Set(['last', 'previous', 'prev', 'all']);
const parting = new Set(['from', 'at', 'playing', 'when', 'during', 'doing']);
const yearPlaces = new Set([
  ...['corridor', 'classroom', 'class', 'cloakroom', 'playground', 'toilets', 'area', 'room', 'block', 'base', 'yard'],
  ...['teacher', 'assembly', 'lesson', 'trip', 'unit', 'line', 'garden', 'stairs', 'table', 'bay', 'football', 'queue'],
  ...['pe', 'swimming', 'maths', 'science', 'tutor', 'form', 'common', 'locker', 'lockers', 'play', 'gym', 'netball'],
]);

/** Parts of a day: "at lunch time she said". */
const dayParts = new Set([
  ...['circle', 'lunch', 'play', 'story', 'break', 'home', 'snack', 'carpet', 'register', 'assembly', 'bath', 'bed'],
  ...['tea', 'nap', 'meal', 'dinner', 'group', 'milk', 'fruit', 'quiet', 'tidy', 'reading', 'morning', 'school'],
  ...['pick', 'drop', 'collection', 'feeding', 'visiting', 'contact', 'form', 'tutor', 'supper', 'breakfast', 'floor'],
]);

/** "On the way back to his seat", "at lunch time she said", and not "way back in 2020". */
export function isWayBack(tokens: readonly Token[], { first, last }: Span): boolean {
  // "hurt his back in the crash"
  if (textAt(tokens, first) === 'back' && ownersOfBack.has(textAt(tokens, first - 1))) return goesOnAt(tokens, first);
  if (textAt(tokens, first) === 'time' && dayParts.has(textAt(tokens, first - 1))) return true;
  if (textAt(tokens, first) !== 'way' || textAt(tokens, last) !== 'back') return false;
  return goesOnAt(tokens, first) && waysOf.has(textAt(tokens, first - 1));
}
const ownersOfBack = new Set([...owners, 'lower', 'upper', 'the', 'mid', 'own']);
const waysOf = new Set(['the', 'on', 'their', 'his', 'her', 'our', 'my']);

const reachOfNoDelay = 4;

/** That nobody saw it, and where it was, is denied or doubted only by a word right before: "fell, ?LOC, unwitnessed". */
export function isFarFrom({ last }: Span, changes: string, { kind, value, first }: Mention): boolean {
  if (changes !== 'negated' && changes !== 'uncertain') return false;
  // "with no car this family could present late"
  if (kind === 'delay' && changes === 'negated' && first - last > reachOfNoDelay) return true;
  if (value === 'unwitnessed') return first - last > 1 || first < last;
  return value === 'school-or-nursery-accident' && changes === 'negated' && first - last > 2;
}

/** "Hit by dad, boy aged 7": how old the child is, and not when it was. */
export const isAgeOfPatient = (tokens: readonly Token[], aged: number): boolean =>
  textAt(tokens, aged) === 'aged' &&
  patients.has(textAt(tokens, aged - 1)) &&
  textAt(tokens, aged - 2) === ',' &&
  (!goesOnAt(tokens, aged + 2) || textAt(tokens, aged + 2) === ',');
const patients = new Set(['boy', 'girl', 'child', 'baby', 'infant', 'toddler', 'male', 'female', 'pupil', 'teenager']);
