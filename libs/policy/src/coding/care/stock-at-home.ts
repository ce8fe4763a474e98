import { againstFits } from '../dictionary/care/prescriptions.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const vital = new Set([...againstFits, 'insulin', 'feed', 'feeds', 'aeds', 'anticonvulsants', 'antiepileptics']);
const telling = new Set(['says', 'said', 'reports', 'reported', 'claims', 'claimed', 'states', 'stated', 'told']);
const reachOfTelling = 5;

/** "Valproate not collected 9 wks, mum says she had stock at home": only a carer says that there is enough of what a child cannot be without. */
export function isStockAsSaid(tokens: readonly Token[], { first, last }: Mention): boolean {
  const sentence = sentenceOf(tokens, first);
  if (!hasWord(tokens, sentence.first, last, vital)) return false;
  for (let place = last + 1; place <= sentence.last; place += 1)
    if (textAt(tokens, place) === 'stock')
      return hasWord(tokens, Math.max(last + 1, place - reachOfTelling), place - 1, telling);
  return false;
}
