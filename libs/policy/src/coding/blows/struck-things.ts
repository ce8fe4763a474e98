import { ways } from '../dictionary/blows/deeds.js';
import { siteWords } from '../dictionary/sites.js';
import { struckThings } from '../dictionary/happenings/things.js';
import { everyone } from '../people/named-people.js';
import { behind, textAt } from '../text/reading.js';
import { each, Terms } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const struck = new Terms(each(true, struckThings));
const sites = new Terms(each(true, Object.values(siteWords).flat()));
const reachOfObject = 3;
/** "By his hair across the car park". */
const places = new Set(['across', 'along', 'around', 'round', 'outside', 'near', 'past', 'behind', 'beside']);

/** "Kicked the bin over", "hits the gym daily": what is struck is nobody. */
export function meetsThing(tokens: readonly Token[], last: number): boolean {
  const end = behind(tokens, last, reachOfObject);
  for (let place = last + 1; place <= end; place += 1) {
    const text = textAt(tokens, place);
    if (struck.at(tokens, place) !== null) return true;
    // "kicking the back gate"
    if (sites.at(tokens, place)?.last === place && struck.at(tokens, place + 1) !== null) return true;
    if (ways.has(text) || places.has(text) || everyone.has(text) || sites.at(tokens, place) !== null) return false;
  }
  return false;
}
