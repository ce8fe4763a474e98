import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Site, achesThere, beforeSite, between, inList, joints, sides, sore } from '../where-words.js';
import { ends, isJoined, ofPart } from './joined-sites.js';
import { isOfEvent } from './places-told.js';
import { isNumbered, isPlace } from './sides.js';

/** A list that ends with a site: "cheek, ear and neck bruised". */
export function listBefore(
  tokens: readonly Token[],
  last: number,
  all: readonly Site[],
  taken: ReadonlySet<Site>,
): readonly Site[] {
  const list: Site[] = [];
  for (let place = last; place >= 0; place -= 1) {
    const [site, next] = [all[place], list[0]];
    if (site === undefined || taken.has(site)) break;
    if (next !== undefined && site.first !== next.first && !isJoined(tokens, site.last, next.first)) break;
    if (next !== undefined && (isOfEvent(tokens, site, next) || isToldFor(tokens, site, next))) break;
    if (next !== undefined && isHowItIs(tokens, site)) break;
    // "wrist FOOSH, R scaphoid #": one place, said twice
    if (next?.value === site.value && (site.side === null || next.side === null)) {
      if (next.side === null) list[0] = site;
      continue;
    }
    list.unshift(site);
  }
  return list;
}

/** "Shoulder sore, wrist broken", "shoulder sore L, wrist broken": it aches, or is well. */
const isHowItIs = (tokens: readonly Token[], { last }: Site): boolean =>
  achesThere.has(textAt(tokens, last + 1)) &&
  textAt(tokens, sides.has(textAt(tokens, last + 2)) ? last + 3 : last + 2) === ',';

/** "Stye both eyes, lids swollen", "sore knee, ankle puffy": what is said of the part before the comma was said before it. */
function isToldFor(tokens: readonly Token[], { first, last }: Site, next: Site): boolean {
  for (let place = last + 1; place < next.first; place += 1) if (ends.has(textAt(tokens, place))) return false;
  if (textAt(tokens, last + 1) !== ',') return false;
  let place = first - 1;
  while (
    goesOnAt(tokens, place + 1) &&
    (isPlace(tokens, place) ||
      between.has(textAt(tokens, place)) ||
      isNumbered(tokens, place) ||
      ofPart.has(textAt(tokens, place)))
  )
    place -= 1;
  const text = textAt(tokens, place);
  if (!goesOnAt(tokens, place + 1) || beforeList.has(text) || joints.has(text) || inList.has(text)) return false;
  return sore.has(text) || !beforeSite.has(text);
}
const beforeList = new Set([':', '-', 'has', 'had', 'have', 'with', 'from', 'by', 'are', 'were', 'is', 'was', 'got']);
