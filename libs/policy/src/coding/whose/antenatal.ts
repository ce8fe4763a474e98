import { type Mention } from '../mention.js';
import { telling } from '../people/person-words.js';
import { hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { unknownWord } from '../text/words.js';

const mothers = new Set(['mum', 'mother', 'mam', 'maternity']);
const signs = new Set(['antenatal', 'gravida', 'primip', 'multip', 'anc', 'booking', 'pregnant']);
const hers = new Set(['her', 'she']);
/** Then a child is there, or born. */
const children = new Set([
  ...['child', 'toddler', 'boy', 'girl', 'son', 'daughter', 'infant', 'his', 'him', 'he', 'born', 'delivered', 'birth'],
  ...['nnu', 'scbu', 'nicu', 'nvd', 'lscs', 'corrected', 'ex', 'newborn', 'gestation', 'pt', 'patient', 'pupil', 'yp'],
  ...['sibling', 'brother', 'sister', 'twin', 'twins', 'children', 'kids', 'feeding', 'wt', 'postnatal', 'days', 'old'],
]);
const reachOfSign = 4;
const reachOfChild = 4;
const weeks = /^\d{1,2}\/40$/;

/** "Mother: antenatal, 10/40. Bruise to her jaw": of the woman who is seen in pregnancy, where no child is spoken of. */
export function isOfAntenatalVisit(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (kind !== 'injury') return false;
  const mother = tokens.findIndex(({ text }) => mothers.has(text));
  if (mother === -1 || mother >= first || !hasSign(tokens, mother)) return false;
  // "mum, pregnant, noticed a bruise on her leg when she bathed her"
  if (hasWord(tokens, mother + 1, first - 1, telling) || hasWord(tokens, last + 1, last + reachOfChild, telling))
    return false;
  const sentence = sentenceOf(tokens, first);
  if (!hasWord(tokens, first - 1, last + 3, hers) && sentence.first > mother) return false;
  if (tokens.some(({ text }) => children.has(text))) return false;
  if (hasName(tokens, mother + 1, first - 1)) return false;
  return !tokens.some(({ text }, place) => text === 'baby' && textAt(tokens, place - 1) !== 'unborn');
}

/** "Mum 28/40, Evie bruise on her jaw": a word that no dictionary has may be the name of a child. */
function hasName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place <= to; place += 1) {
    const text = textAt(tokens, place);
    if (tokenAt(tokens, place)?.word === unknownWord && /^[a-z]{2,}/.test(text) && !signs.has(text) && !hers.has(text))
      return true;
  }
  return false;
}

/** "Mother: antenatal", "mum 28/40", "mum booking appt". */
function hasSign(tokens: readonly Token[], mother: number): boolean {
  for (let place = mother + 1; place <= mother + reachOfSign; place += 1) {
    const text = tokenAt(tokens, place)?.text ?? '';
    if (signs.has(text) || weeks.test(text)) return true;
  }
  return false;
}
