import { otherPlaces } from '../dictionary/sense.js';
import { textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const places = new Set(otherPlaces);

/** "Straight to bed", "back to nan", and not "nan rang". */
export function isToOtherPlace(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place <= to; place += 1)
    if (
      places.has(textAt(tokens, place)) &&
      !(comers.has(textAt(tokens, place)) && calling.has(textAt(tokens, place + 1)))
    )
      return true;
  return false;
}
const comers = new Set(['mum', 'dad', 'nan']);
const calling = new Set([
  'and',
  'rang',
  'phoned',
  'called',
  'brought',
  'came',
  'took',
  'drove',
  'dialled',
  'sought',
  'ran',
]);
