import { fallingThings, flyingThings } from '../dictionary/happenings/things.js';
import { abstracts, beforeVerbs, beginsClause, determining, otherActors } from '../dictionary/happenings/happenings.js';
import { actors } from '../dictionary/happenings/meetings.js';
import { siteWords } from '../dictionary/sites.js';
import { people } from '../people/named-people.js';
import { people as persons } from '../people/person-words.js';
import { beginsAt, goesOnAt, textAt } from '../text/reading.js';
import { each, Terms } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const things = new Terms(each(true, [...fallingThings, ...flyingThings]));
const sites = new Terms(each(true, Object.values(siteWords).flat()));
const reachOfSubject = 6;
const ways = new Set([
  ...[
    'about',
    'of',
    'on',
    'in',
    'at',
    'by',
    'with',
    'from',
    'for',
    'over',
    'under',
    'near',
    'off',
    'down',
    'into',
    'onto',
  ],
  ...['through', 'than', 'like', 'not', 'without', 'during'],
]);

/** Whether a word names somebody, or part of somebody. */
export function isSomebody(tokens: readonly Token[], place: number): boolean {
  const text = textAt(tokens, place);
  if (people.has(text) || actors.has(text) || otherActors.has(text)) return true;
  const person = persons.at(tokens, place);
  if (person !== null && person.means !== 'animal' && person.means !== 'harmed') return true;
  return sites.at(tokens, place) !== null;
}

/** The place of the head of what stands right before a verb; none where nothing does. */
export function headBefore(tokens: readonly Token[], verb: number): number {
  let place = verb - 1;
  while (
    place >= 0 &&
    goesOnAt(tokens, place + 1) &&
    (beforeVerbs.has(textAt(tokens, place)) || textAt(tokens, place).endsWith('ly'))
  )
    place -= 1;
  return place >= 0 && goesOnAt(tokens, place + 1) ? place : -1;
}

const isStart = (tokens: readonly Token[], place: number): boolean =>
  beginsAt(tokens, place) || beginsClause.has(textAt(tokens, place - 1));

/**
 * Where a thing begins that stands as the subject of a verb: a noun with its article at the begin of a clause, or one that is
 * known to be no person; null where somebody acts, or nobody is named.
 */
export function actingThing(tokens: readonly Token[], verb: number): number | null {
  const head = headBefore(tokens, verb);
  if (head < 0 || !/^[a-z]{3,}$/.test(textAt(tokens, head)) || ways.has(textAt(tokens, head))) return null;
  const isLegOf = things.at(tokens, head - 1) !== null && goesOnAt(tokens, head);
  if (isSomebody(tokens, head) && !isLegOf) return null;
  if (times.has(textAt(tokens, head)) && isWhen(tokens, head)) return null;
  if (beginsClause.has(textAt(tokens, head)) || determining.has(textAt(tokens, head))) return null;
  const isKnown = things.at(tokens, head) !== null || abstracts.has(textAt(tokens, head));
  for (let place = head; place >= 0 && place > head - reachOfSubject; place -= 1) {
    const text = textAt(tokens, place);
    const isDetermined = determining.has(text) || text.endsWith("'s");
    if (place < head && !isDetermined && isSomebody(tokens, place)) return null;
    if (!isStart(tokens, place)) continue;
    if (isDetermined && place < head) return place;
    if (place < head && ways.has(text)) return null;
    if (place === head) return isKnown ? place : null;
    const isOf = things.at(tokens, place) !== null && textAt(tokens, place + 1) === 'of';
    return isOf || ((isKnown || isLegOf) && place >= head - 1) ? place : null;
  }
  return null;
}

/** "Last night fell off the bed", "after the match tripped": when it was. */
function isWhen(tokens: readonly Token[], head: number): boolean {
  const before = goesOnAt(tokens, head) ? textAt(tokens, head - 1) : '';
  return whens.has(before) || befores.has(textAt(tokens, head - 2)) || befores.has(before);
}
const whens = new Set(['last', 'this', 'next', 'that', 'one', 'each', 'every', 'same', 'first', 'second']);
const befores = new Set(['after', 'before', 'since', 'until', 'during']);
const times = new Set([
  ...['night', 'morning', 'afternoon', 'evening', 'day', 'week', 'weekend', 'term', 'month', 'year', 'time', 'holiday'],
  ...['lunch', 'lunchtime', 'break', 'breaktime', 'playtime', 'tea', 'dinner', 'breakfast', 'exam', 'match', 'party'],
  ...[
    'lesson',
    'assembly',
    'school',
    'nursery',
    'church',
    'swimming',
    'practice',
    'training',
    'holidays',
    'bath',
    'nap',
  ],
  ...[
    'game',
    'race',
    'wedding',
    'visit',
    'appointment',
    'meeting',
    'clinic',
    'film',
    'meal',
    'session',
    'club',
    'walk',
  ],
]);
