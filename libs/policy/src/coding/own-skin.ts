import { type Mention } from './mention.js';
import { behind, hasWord, sentenceOf, textAt } from './reading.js';
import { type Token } from './tokens.js';

const selves = new Set(['himself', 'herself', 'themselves', 'own']);
const mouths = new Set(['lip', 'lips', 'tongue', 'cheek', 'gum']);
const biting = new Set(['bit', 'bites', 'biting', 'bite', 'bitten']);
const owns = new Set(['own']);
const reachOfSelf = 2;

/** "Bites his own hands", "bit himself": what a child does to itself when it is upset is nobody's bite. */
export function isOwnBite(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!biting.has(textAt(tokens, first))) return false;
  // "bitten by own hamster"
  if (textAt(tokens, last + 1) === 'by' && hasWord(tokens, last + 2, last + 3, owns)) return false;
  const end = behind(tokens, last, reachOfSelf);
  return hasWord(tokens, first + 1, end, selves) && !hasWord(tokens, first + 1, end + 1, mouths);
}

const itches = new Set([
  ...['eczema', 'eczematous', 'itch', 'itching', 'itchy', 'pruritus', 'atopic', 'dermatitis', 'wraps', 'emollient'],
  ...['emollients', 'pox', 'chickenpox', 'varicella', 'impetigo', 'scabies'],
]);
const others = new Set(['by', 'cat', 'dog', 'bramble', 'brambles', 'fell', 'fall', 'brother', 'sister', 'mum', 'dad']);

/** "Eczema, scratched until it bled": skin that a child scratches because it itches. */
export function isOfItch(tokens: readonly Token[], { first }: Mention): boolean {
  const text = textAt(tokens, first);
  if (!text.startsWith('excoriat') && !text.startsWith('scratch')) return false;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  if (hasWord(tokens, begin, end, others)) return false;
  // skin that is raw all over is told of beside what is done for it
  const isRaw = text.startsWith('excoriat');
  return isRaw ? hasWord(tokens, 0, tokens.length - 1, itches) : hasWord(tokens, begin, end, itches);
}
