import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { KeyWords } from '../text/key-words.js';
import { each, Terms } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const painting = new KeyWords(['painted', 'stage']);
const stageMakeup = new Terms(each(true, ['stage makeup', 'stage make up']));
/** Before what is painted: "nails painted bruise to arm" tells of nails. */
const before = new Set(['a', 'an', 'the', 'his', 'her', 'with', 'of', 'had', 'has', 'some', 'stage', ',', ':']);
/** Then a bruise is beneath it, or beside. */
const beneath = new Set(listed('under, over, covering, covers, covered, hiding, hides, real, beneath, also'));

/** "Painted bruise", "stage make-up bruise", "bruise painted on": for a play or a party, and none that somebody has. */
export function isPainted(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!painting.areIn(tokens)) return false;
  const sentence = sentenceOf(tokens, first);
  if (hasWord(tokens, sentence.first, sentence.last, beneath)) return false;
  if (textAt(tokens, last + 1) === 'painted' && textAt(tokens, last + 2) === 'on') return !goesOnAt(tokens, last + 3);
  if (textAt(tokens, first - 1) === 'painted') return beginsOrBehind(tokens, first - 1);
  return stageMakeup.in(tokens, sentence.first, first).some((one) => one.last === first - 1);
}

const beginsOrBehind = (tokens: readonly Token[], place: number): boolean =>
  !goesOnAt(tokens, place) || before.has(textAt(tokens, place - 1));
