import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { KeyWords } from '../text/key-words.js';
import { type Token } from '../text/tokens.js';

const painting = new KeyWords(['painted', 'makeup', 'up']);
/** Before what is painted: "nails painted bruise to arm" tells of nails. */
const before = new Set(['a', 'an', 'the', 'his', 'her', 'with', 'of', 'had', 'has', 'some', 'stage', ',', ':']);
/** Then a bruise is beneath it, or beside. */
const beneath = new Set([
  'under',
  'over',
  'covering',
  'covers',
  'covered',
  'hiding',
  'hides',
  'real',
  'beneath',
  'also',
]);

/** "Painted bruise", "stage make-up bruise", "bruise painted on": for a play or a party, and none that somebody has. */
export function isPainted(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!painting.areIn(tokens)) return false;
  const sentence = sentenceOf(tokens, first);
  if (hasWord(tokens, sentence.first, sentence.last, beneath)) return false;
  if (textAt(tokens, last + 1) === 'painted' && textAt(tokens, last + 2) === 'on') return !goesOnAt(tokens, last + 3);
  if (textAt(tokens, first - 1) === 'painted') return beginsOrBehind(tokens, first - 1);
  const made = textAt(tokens, first - 1) === 'up' ? madeUpFrom(tokens, first - 2) : first - 1;
  if (made !== first - 1 || textAt(tokens, made) === 'makeup') return textAt(tokens, made - 1) === 'stage';
  return false;
}

const beginsOrBehind = (tokens: readonly Token[], place: number): boolean =>
  !goesOnAt(tokens, place) || before.has(textAt(tokens, place - 1));

/** Where "make up" or "make-up" begins, behind which its second word stands. */
function madeUpFrom(tokens: readonly Token[], place: number): number {
  const make = textAt(tokens, place) === '-' ? place - 1 : place;
  return textAt(tokens, make) === 'make' ? make : place + 1;
}
