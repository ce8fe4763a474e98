import { partsOfBody } from '../dictionary/blows/strikes.js';
import { isSiteAt } from '../sites/sides.js';
import { type Mention } from '../mention.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { isBurn } from './spills.js';

/** What is done to a vessel, or what a liquid does. */
export const spillings: readonly string[] = [
  ...['upended', 'spilt', 'spilled', 'splashed', 'slopped', 'sloshed', 'poured', 'splattered', 'dribbled', 'dripped'],
  ...['tipped', 'overturned', 'spattered', 'squirted', 'spurted', 'emptied', 'leaked', 'gushed'],
];
/** How somebody meets what burns. */
export const burnings: readonly string[] = [...['burnt', 'burned', 'burn', 'burns', 'blistered']];

const onto = new Set(['on', 'over', 'onto', 'down', 'into', 'in', 'across']);
const whom = new Set(['him', 'her', 'himself', 'herself', 'them', 'me', 'lap', 'front', 'baby', 'toddler', 'child']);
const owners = new Set([...partsOfBody, 'own']);
const cold = new Set([
  'cold',
  'acid',
  'bleach',
  'chemical',
  'chemicals',
  'cleaner',
  'petrol',
  'paint',
  'sand',
  'glue',
  'toys',
]);
const reachOfOnto = 5;
const reachOfBody = 4;

/** "The sluice bowl slopped over her foot, scald": whatever was in it was hot. */
export function spillAt(tokens: readonly Token[], verb: number, known: readonly Mention[]): number | null {
  if (!known.some((one) => isBurn(one))) return null;
  for (let place = verb - reachOfOnto; place < verb; place += 1) if (cold.has(textAt(tokens, place))) return null;
  for (let place = verb + 1; place <= verb + reachOfOnto; place += 1) {
    if (!goesOnAt(tokens, place) || textAt(tokens, place) === ',' || cold.has(textAt(tokens, place))) return null;
    if (!onto.has(textAt(tokens, place))) continue;
    for (let at = place + 1; at <= place + reachOfBody && goesOnAt(tokens, at); at += 1) {
      if (isSiteAt(tokens, at) || whom.has(textAt(tokens, at))) return at;
      if (!owners.has(textAt(tokens, at))) break;
    }
  }
  return null;
}

const ways = new Set(['on', 'from', 'against', 'by']);
const dets = new Set(['a', 'an', 'the', 'some', "nan's", "mum's", "dad's", 'hot']);
const others = new Set([
  ...[
    'sun',
    'friction',
    'rope',
    'carpet',
    'chemical',
    'acid',
    'bleach',
    'electric',
    'water',
    'rug',
    'road',
    'floor',
    'fall',
  ],
  ...[
    'astro',
    'pitch',
    'cream',
    'treatment',
    'heat',
    'cold',
    'ice',
    'battery',
    'current',
    'wire',
    'socket',
    'lightning',
  ],
  ...['weekend', 'same', 'day', 'morning', 'evening', 'afternoon', 'holiday', 'school', 'nursery', 'inside', 'outside'],
  ...[
    'sunbed',
    'sunshine',
    'laser',
    'slide',
    'matting',
    'mat',
    'grass',
    'tarmac',
    'wall',
    'razor',
    'shaving',
    'left',
    'right',
  ],
  ...[
    'back',
    'front',
    'side',
    'top',
    'tip',
    'inner',
    'outer',
    'other',
    'beach',
    'trampoline',
    'incident',
    'accident',
    'kitchen',
  ],
  ...[
    'house',
    'plant',
    'hogweed',
    'paint',
    'drain',
    'toilet',
    'cleaner',
    'dishwasher',
    'liquid',
    'steam',
    'first',
    'ward',
  ],
]);
const selves = new Set([
  'himself',
  'herself',
  'it',
  'his',
  'her',
  'hand',
  'finger',
  'fingers',
  'arm',
  'both',
  'to',
  'the',
  'l',
  'r',
]);
const reachOfWay = 5;

/** "Burnt her thumb on the kiln", "burns from a griddle stone": what somebody was burnt on, whatever it is. */
export function burntOn(tokens: readonly Token[], verb: number): number | null {
  for (let place = verb + 1; place <= verb + reachOfWay && goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    if (ways.has(text) && dets.has(textAt(tokens, place + 1))) {
      const noun = textAt(tokens, place + 2) === 'hot' ? place + 3 : place + 2;
      if (!goesOnAt(tokens, noun) || !/^[a-z]{3,}$/.test(textAt(tokens, noun))) return null;
      return isThing(tokens, noun) && (!goesOnAt(tokens, noun + 1) || isThing(tokens, noun + 1)) ? noun : null;
    }
    if (!selves.has(text) && !isSiteAt(tokens, place) && text !== 'on') return null;
  }
  return null;
}

const isThing = (tokens: readonly Token[], place: number): boolean =>
  !isSiteAt(tokens, place) && !others.has(textAt(tokens, place));
