import { heightUnits, heightWords, lowHeights, numberWords } from './dictionary/heights.js';
import { each, Terms } from './terms.js';
import { type Token } from './tokens.js';

const heights = new Terms<true>(each(true, heightWords));
const units = new Set(heightUnits);
const low = new Set(lowHeights);
const numbers = new Set(numberWords);
const ways = new Set(['from', 'off', 'out', 'through', 'of']);
/** After these comes where it ended, not where it began. */
const ends = new Set([
  ',',
  'onto',
  'into',
  'on',
  'in',
  'to',
  'at',
  'against',
  'and',
  'by',
  'near',
  'hit',
  'hitting',
  'landing',
]);
const feet = new Set(['foot', 'feet']);
const ofOnePerson = new Set(['one', 'two']);
const notHigh = new Set(['old', 'ago', 'later', 'post', 'previously']);
const reach = 7;

/** A fall that is said to be from something high, or from so many metres, is a fall from a height; all else is what it was. */
export function asHeight(tokens: readonly Token[], value: string, last: number): string {
  if (value !== 'fall') return value;
  let away = ways.has(tokens[last]?.text ?? '');
  for (let place = last + 1; place <= last + reach; place += 1) {
    const token = tokens[place];
    if (token === undefined || token.begins) break;
    if (ways.has(token.text)) away = true;
    if (ends.has(token.text)) break;
    if (away && heights.at(tokens, place) !== null && !low.has(tokens[place - 1]?.text ?? ''))
      return 'fall-from-height';
    if (isNumber(token.text) && isUnit(tokens, place + 1)) return 'fall-from-height';
  }
  return value;
}

const isNumber = (text: string): boolean => numbers.has(text) || (text >= '0' && text < ':' && !text.includes('/'));

/** "2 m", "six feet", and neither "two feet", which anybody has, nor "3 m ago". */
function isUnit(tokens: readonly Token[], place: number): boolean {
  const unit = tokens[place];
  if (unit === undefined || unit.begins || !units.has(unit.text) || notHigh.has(tokens[place + 1]?.text ?? ''))
    return false;
  return !feet.has(unit.text) || !ofOnePerson.has(tokens[place - 1]?.text ?? '');
}
