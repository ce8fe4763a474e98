import { goesOnAt, textAt } from './reading.js';
import { type Token } from './tokens.js';

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
  while (place < last + mostOfThing && goesOnAt(tokens, place) && ofThing.has(textAt(tokens, place))) place += 1;
  return place > last + 2 && goesOnAt(tokens, place) && surfaces.has(textAt(tokens, place));
}
