import { delivered } from '../dictionary/blows/deeds.js';
import { determiners } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { behind, goesOnAt, hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const dropped = new Set(['dropped']);

/** "Dropped at school", and not "dropped him in the kitchen": where a child was brought. */
export function isDelivered(tokens: readonly Token[], first: number, last: number): boolean {
  if (isByNight(tokens, last) && !isToSession(tokens, first, last)) return false;
  const isWhere = textAt(tokens, last + 1) === 'in' && determiners.has(textAt(tokens, last + 2));
  return hasWord(tokens, first, isWhere ? last : behind(tokens, last, reachOfDelivery), delivered);
}
const reachOfDelivery = 3;

/** "Dropped baby at 02:00", "dropped him at 3 am": nobody is brought anywhere at night. */
function isByNight(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at <= last + 1; at += 1) {
    const hour = textAt(tokens, at + 1);
    if (!ats.has(textAt(tokens, at)) || !goesOnAt(tokens, at + 1) || !/^\d{1,2}(?:am)?$|^\d{4}$/.test(hour)) continue;
    const next = textAt(tokens, at + 2);
    if (hour.endsWith('am') || next === 'am') return Number.parseInt(hour, 10) <= lastHour;
    if (next === 'pm') return Number(hour) + noon >= firstHour && Number(hour) < noon;
    const isClock =
      hour.length === 4 || (hour.length === 2 && clocks.has(next) && /^\d\d$/.test(textAt(tokens, at + 3)));
    return isClock && isNight(Number(hour.slice(0, 2)));
  }
  return false;
}
const ats = new Set(['at', 'around', 'about']);
const clocks = new Set([':', '.']);
const noon = 12;
const lastHour = 5;
const firstHour = 22;
const isNight = (hour: number): boolean => hour <= lastHour || hour >= firstHour;

/** "Dropped by carer at 9.15, collected 11.15", "was dropped to contact by his aunt": brought, and let go of by nobody. */
export function isHandedOver(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!hasWord(tokens, first, last, dropped)) return false;
  for (let place = first + 1; place <= first + reachOfHandover && goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    // "dropped to the floor at nursery"
    if (grounds.has(text)) return false;
    if (fetched.has(text)) return !isLiftedUp(tokens, place);
    if (text === 'at' && /^\d/.test(textAt(tokens, place + 1)))
      return isToSession(tokens, first, place) || (!ages.has(textAt(tokens, place + 2)) && !isByNight(tokens, place));
    if ((text === 'to' || text === 'at') && isSession(tokens, place + 1)) return true;
  }
  return false;
}

/** "Dropped him at 05:45 at breakfast club": brought there, however early. */
function isToSession(tokens: readonly Token[], first: number, last: number): boolean {
  for (let place = first + 1; place <= last + reachOfHandover && goesOnAt(tokens, place); place += 1) {
    if (grounds.has(textAt(tokens, place))) return false;
    if (textAt(tokens, place) === 'at' || textAt(tokens, place) === 'to' || textAt(tokens, place) === 'outside')
      if (isSession(tokens, determiners.has(textAt(tokens, place + 1)) ? place + 2 : place + 1)) return true;
  }
  return false;
}
const isSession = (tokens: readonly Token[], place: number): boolean =>
  sessions.has(textAt(tokens, place)) ||
  (clubs.has(textAt(tokens, place)) && hasWord(tokens, place + 1, place + 2, club));
const club = new Set(['club', 'clubs']);
const clubs = new Set(['breakfast', 'holiday', 'after', 'afterschool', 'youth', 'morning', 'before', 'wraparound']);
/** "Baby dropped, mum picked him up and he was limp". */
const isLiftedUp = (tokens: readonly Token[], picked: number): boolean =>
  lifted.has(textAt(tokens, picked + 1)) &&
  textAt(tokens, picked + 2) === 'up' &&
  joints.has(textAt(tokens, picked + 3));
const lifted = new Set(['him', 'her', 'baby', 'child']);
const joints = new Set(['and', ',', 'crying', 'straight', 'immediately', 'but']);
const grounds = new Set(['floor', 'ground', 'head', 'tiles', 'concrete', 'carpet', 'laminate', 'pavement']);
const reachOfHandover = 8;
const fetched = new Set(['collected', 'picked', 'pickup']);
const ages = new Set(['weeks', 'months', 'days', 'wks', 'mths', 'years', '/', 'week', 'month', 'day']);
const sessions = new Set([
  ...['contact', 'respite', 'nursery', 'school', 'playgroup', 'session', 'conference', 'court', 'preschool', 'college'],
  ...[
    'childminder',
    'childminders',
    "childminder's",
    'minder',
    'minders',
    'creche',
    'wraparound',
    'airport',
    'station',
  ],
]);
