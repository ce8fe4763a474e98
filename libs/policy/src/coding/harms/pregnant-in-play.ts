import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type HarmTold } from './harms-told.js';

const selves = new Set(['i', "i'm"]);
const mothers = new Set(['mum', 'mother', 'mummy']);
const sayings = new Set(['says', 'said', 'told', 'tells']);
const played = new Set(['doll', 'dolls', 'jumper', 'pretend', 'pretending', 'pretends', 'cushion', 'teddy']);

/** "Mum: I'm pregnant", "says 'I'm pregnant' with a doll up her jumper": no child is with child. */
export function isPregnantInPlay(tokens: readonly Token[], { value, first, last }: HarmTold): boolean {
  if (value !== 'pregnant' || !selves.has(textAt(tokens, first))) return false;
  if (hasWord(tokens, first, sentenceOf(tokens, first).last, played)) return true;
  if (hasWord(tokens, last + 1, last + 3, sayings) && hasWord(tokens, last + 2, last + 4, mothers)) return true;
  const before =
    textAt(tokens, first - 1) === ':' ? first - 2 : sayings.has(textAt(tokens, first - 1)) ? first - 2 : -1;
  return before >= 0 && mothers.has(textAt(tokens, before));
}
