import { closeObject } from '../dictionary/sense.js';
import { type Mention } from '../mention.js';
import { boys, girls } from '../people/own-part-met.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const carers = new Set([
  ...['mum', 'mummy', 'mother', 'dad', 'daddy', 'father', 'stepdad', 'stepfather', 'stepmum', 'stepmother', 'parents'],
  ...['parent', 'partner', 'boyfriend', 'girlfriend', 'nan', 'gran', 'grandmother', 'grandad', 'grandfather', 'aunt'],
  ...['uncle', 'carer', 'carers', 'grandparents', 'family', 'nobody', 'they', 'she', 'he', 'household'],
]);
const between = new Set([
  'has',
  'have',
  'had',
  'is',
  'are',
  'was',
  'were',
  'still',
  'also',
  'often',
  'again',
  'seen',
  'to',
  'that',
]);
const reachOfCarer = 3;
const withholding =
  /^(?:not|never|fail\w*|refus\w*|forg\w*|left|leav\w*|did|does|do|has|have|had|is|are|was|neglects|neglected|would|will)$|n't$/;

/** "Nan did not collect the prescription", "mum left the eczema untreated": what a carer does not do for the child is of the child. */
export function isLeftByCarer(tokens: readonly Token[], { first, last }: Mention): boolean {
  const begin = beginOf(tokens, first);
  const carer = carerBefore(tokens, begin);
  if (carer === null || !withholding.test(textAt(tokens, begin))) return false;
  const owner = girls.has(textAt(tokens, carer)) ? 'her' : boys.has(textAt(tokens, carer)) ? 'his' : null;
  if (owner === null || textAt(tokens, last) === owner) return true;
  for (let place = first; place < last; place += 1) if (isOwn(tokens, place, owner)) return false;
  return true;
}

/** "Her prescription", and not "giving her the antibiotics". */
const isOwn = (tokens: readonly Token[], place: number, owner: string): boolean =>
  textAt(tokens, place) === 'own' || (textAt(tokens, place) === owner && !closeObject.has(textAt(tokens, place + 1)));

/** "Left the eczema untreated": where it begins. */
function beginOf(tokens: readonly Token[], first: number): number {
  for (let place = first - 1; place >= first - 3 && goesOnAt(tokens, place + 1); place -= 1)
    if (textAt(tokens, place) === 'left' || textAt(tokens, place) === 'leaves') return place;
  return first;
}

function carerBefore(tokens: readonly Token[], first: number): number | null {
  for (let place = first - 1; place >= first - reachOfCarer && goesOnAt(tokens, place + 1); place -= 1) {
    if (carers.has(textAt(tokens, place))) return place;
    if (!between.has(textAt(tokens, place))) return null;
  }
  return null;
}
