import { listed } from '../dictionary/forms.js';
import { grownKin, youngKin } from '../dictionary/people/kin.js';
import { type Mention } from '../mention.js';
import { goesOnAt, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const alone = new Set(['alone', 'unsupervised', 'overnight', 'unattended', 'home']);
const whose = new Set(
  listed('his, her, their, my, the, a, little, younger, baby, small, young, two, three, twin, half, 2, 3, 4, step'),
);
const younger = new Set([
  ...youngKin,
  ...listed('brothers, sisters, siblings, twins, baby, toddler, toddlers, cousins, babies, sibs, sib'),
]);
/** Whoever of these stands before is alone, or with whom the child is not. */
const others = new Set([...grownKin, ...youngKin, 'brothers', 'sisters', 'siblings', 'friend', 'they']);
const reach = 5;

/** "Home alone with little brother (4)": both are alone, and the child who is told of minds the other. */
export function isLeftWithYounger(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'unsupervised') return false;
  let place = last + 1;
  while (goesOnAt(tokens, place) && alone.has(textAt(tokens, place))) place += 1;
  if (textAt(tokens, place) !== 'with' || !goesOnAt(tokens, place)) return false;
  place += 1;
  for (const end = place + reach; place < end && whose.has(textAt(tokens, place)); place += 1)
    if (younger.has(textAt(tokens, place)) && !younger.has(textAt(tokens, place + 1))) break;
  if (!younger.has(textAt(tokens, place))) return false;
  const sentence = sentenceOf(tokens, first);
  for (let before = sentence.first; before < first; before += 1) if (others.has(textAt(tokens, before))) return false;
  return true;
}
