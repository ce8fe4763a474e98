import { grownKin } from '../dictionary/people/kin.js';
import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const walks = new Set(['walks', 'walking', 'walked']);
const carried = new Set(['him', 'her', 'them', 'baby', 'child', 'infant', 'it']);
const grown = new Set([
  ...grownKin,
  'mum',
  'dad',
  'mother',
  'father',
  'nan',
  'gran',
  'grandma',
  'grandad',
  'partner',
  'parents',
  'carer',
]);
/** How somebody is carried or pushed who cries. */
const about = new Set(
  listed(
    'round, around, pram, buggy, pushchair, sling, carrier, arms, shoulder, settle, soothe, calm, sleep, crying, colic',
  ),
);
/** Then the child walks itself. */
const itself = new Set(
  listed('hand, hands, holding, reins, frame, school, nursery, shops, park, steps, furniture, himself, herself'),
);
const reach = 6;

/** "Dad is walking him round", of a baby that cries: no step of its own. */
export function isWalkedAbout(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'walking' || first !== last || !walks.has(textAt(tokens, first))) return false;
  const met =
    ['the', 'his', 'her'].includes(textAt(tokens, first + 1)) && textAt(tokens, first + 2) === 'baby'
      ? first + 2
      : first + 1;
  if (!carried.has(textAt(tokens, met)) || !goesOnAt(tokens, met)) return false;
  const end = behind(tokens, met, reach);
  const { first: begin } = sentenceOf(tokens, first);
  return (
    hasWord(tokens, Math.max(begin, first - 4), first - 1, grown) &&
    hasWord(tokens, met + 1, end, about) &&
    !hasWord(tokens, begin, end, itself)
  );
}
