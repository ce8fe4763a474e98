import { andSigns } from '../dictionary/short-words.js';
import { isDeniedBefore } from './denied-before.js';
import { sameSentence } from './sides.js';
import { owners } from './met-parts.js';
import { beginsAt, behind, goesOnAt, hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Site, type Span } from '../where-words.js';

const touching = new Set([
  ...[
    'over',
    'on',
    'onto',
    'down',
    'across',
    'into',
    'against',
    'caught',
    'touched',
    'touching',
    'hit',
    'splashed',
    'grabbed',
    'brushed',
    'to',
    'in',
    'up',
    'with',
  ],
]);
const hot = new Set([
  ...[
    'spilled',
    'spilt',
    'spills',
    'spill',
    'poured',
    'tipped',
    'splashed',
    'slopped',
    'spat',
    'knocked',
    'pulled',
    'scalding',
    'boiling',
    'hot',
    'kettle',
    'tea',
    'coffee',
    'iron',
  ],
  ...[
    'steam',
    'soup',
    'water',
    'oil',
    'fat',
    'straighteners',
    'radiator',
    'hob',
    'oven',
    'grill',
    'cigarette',
    'lighter',
    'candle',
    'pan',
    'noodles',
    'tongs',
    'wax',
    'gravy',
    'porridge',
  ],
  ...['glue', 'dribble', 'dribbled', 'drip', 'dripped', 'ember', 'spark', 'sparkler', 'ash', 'vape', 'toaster'],
  ...['stew', 'custard', 'caramel', 'sugar', 'curry', 'broth', 'chocolate', 'milk', 'bottle', 'jug', 'mug', 'cup'],
]);
const owned = new Set([...owners, 'lower', 'upper', 'inner', 'outer', '(', ')', 'top', 'of', 'back', 'front', 'side']);
const noes = new Set(['no', 'nil', 'not', 'without', 'any', 'avoid', 'prevent', 'of']);
const reach = 14;

/** "Kettle spilt over both thighs, 6% scald": a burn is where the hot thing was. */
export function touchedSites(
  tokens: readonly Token[],
  { first }: Span,
  all: readonly Site[],
  taken: ReadonlySet<Site>,
): readonly Site[] {
  const last = all.findLastIndex((site) => site.last < first);
  const nearest = all[last];
  if (noes.has(textAt(tokens, first - 1)) || isDeniedBefore(tokens, first)) return [];
  if (
    nearest === undefined ||
    taken.has(nearest) ||
    first - nearest.last > reach ||
    !sameSentence(tokens, nearest.last, first)
  )
    return [];
  const list = [nearest];
  for (let at = last - 1; at >= 0; at -= 1) {
    const [site, next] = [all[at], list[0]];
    if (site === undefined || next === undefined || taken.has(site) || !isJoined(tokens, site.last, next.first)) break;
    list.unshift(site);
  }
  if (isPutOnHot(tokens, nearest.last)) return list;
  let place = (list[0]?.first ?? 0) - 1;
  while (owned.has(textAt(tokens, place)) && !beginsAt(tokens, place + 1)) place -= 1;
  if (!touching.has(textAt(tokens, place)) || beginsAt(tokens, place + 1)) return [];
  for (let before = place; before >= 0; before -= 1) {
    if (hot.has(textAt(tokens, before))) return list;
    if (beginsAt(tokens, before)) return [];
  }
  return [];
}

/** "Leaned his forearm against the hot oven door and it has blistered". */
function isPutOnHot(tokens: readonly Token[], last: number): boolean {
  if (!putOn.has(textAt(tokens, last + 1)) || !goesOnAt(tokens, last + 1)) return false;
  return hasWord(tokens, last + 2, behind(tokens, last + 1, mostOfHot), hot);
}
const putOn = new Set(['against', 'on', 'onto', 'in', 'into', 'to', 'over']);
const mostOfHot = 4;

function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  let isJoint = false;
  for (let place = from + 1; place < to; place += 1) {
    const text = textAt(tokens, place);
    if (andSigns.has(text)) isJoint = true;
    else if (!owned.has(text)) return false;
  }
  return isJoint;
}
