import { daytimes, todays } from '../assertion-words.js';
import { weekdays } from '../dictionary/calendar.js';
import { textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const dayNames = new Set(weekdays.flat().filter((name) => name !== 'sat' && name !== 'sun'));
const heres = new Set(['side', 'time', 'visit', 'attendance', 'episode', 'occasion', 'arm', 'leg']);

/** "Graze today, bruise in 2020": whether a day of now stands behind a place, before a comma and another place. */
export function hasDayOfNow(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from + 1; place < to && textAt(tokens, place) !== ','; place += 1) {
    const text = textAt(tokens, place);
    if (text === 'this' && heres.has(textAt(tokens, place + 1))) return true;
    if (dayNames.has(text)) return true;
    if (todays.has(text) && (text !== 'this' || daytimes.has(textAt(tokens, place + 1)))) return true;
  }
  return false;
}
