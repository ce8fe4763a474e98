import { goesOnAt, textAt } from '../text/reading.js';
import { isSiteAt } from './sides.js';
import { type Token } from '../text/tokens.js';

const leaving = new Set(['burn', 'burns', 'scratch', 'scratches', 'mark', 'marks', 'scorch', 'cut', 'cuts']);
const onto = new Set(['on', 'in', 'to', 'across', 'along', 'of', 'down', 'over']);
const surfaces = new Set([
  ...['carpet', 'carpets', 'sofa', 'worktop', 'worktops', 'wall', 'walls', 'table', 'desk', 'desks', 'car', 'screen'],
  ...['lens', 'floor', 'floorboards', 'mattress', 'curtain', 'curtains', 'bonnet', 'bumper', 'phone', 'bedding', 'rug'],
  ...[
    'furniture',
    'paintwork',
    'laptop',
    'settee',
    'cushion',
    'pencil',
    'apple',
    'cot',
    'rail',
    'toy',
    'toys',
    'book',
    'ruler',
    'doorframe',
    'windowsill',
    'lino',
    'duvet',
    'bedsheet',
    'sheet',
    'upholstery',
  ],
]);
/** What only teeth leave marks on: a bottle or a spoon may cut and burn. */
const bitten = new Set([
  ...['bottle', 'teat', 'dummy', 'spoon', 'beaker', 'teether', 'doll', 'crib', 'headboard', 'rattle', 'crayon', 'pen'],
  ...['biscuit', 'sandwich', 'banana', 'pencils', 'rusk', 'soother'],
]);
const toothed = new Set(['teeth', 'tooth', 'bite']);
const ofThing = new Set([
  'the',
  'his',
  'her',
  'their',
  'a',
  'my',
  'our',
  'new',
  'kitchen',
  'bedroom',
  'living',
  'room',
]);

const mostOfThing = 5;

/** "Cigarette burns on the sofa", "a scratch down the car". */
export function isOnThing(tokens: readonly Token[], last: number): boolean {
  if (!leaving.has(textAt(tokens, last)) || !onto.has(textAt(tokens, last + 1))) return false;
  let place = last + 2;
  while (place < last + mostOfThing && goesOnAt(tokens, place) && isOfThing(textAt(tokens, place))) place += 1;
  if (place === last + 2 || !goesOnAt(tokens, place) || !isSurface(tokens, place, last)) return false;
  // "on his dummy and on his arm"
  for (let at = place + 1; at <= place + mostOfThing && goesOnAt(tokens, at) && textAt(tokens, at) !== ','; at += 1)
    if (isSiteAt(tokens, at)) return false;
  return true;
}
const isOfThing = (text: string): boolean => ofThing.has(text) || text.endsWith("'s");
const isSurface = (tokens: readonly Token[], place: number, mark: number): boolean =>
  surfaces.has(textAt(tokens, place)) || (bitten.has(textAt(tokens, place)) && toothed.has(textAt(tokens, mark - 1)));
