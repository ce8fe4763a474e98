import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const accidental = new Set(['accidental', 'accidentally', 'unintentionally', 'inadvertently', 'inadvertent']);
const denying = new Set([
  'not',
  'non',
  'no',
  '?',
  '-',
  'never',
  'neither',
  "wasn't",
  'hardly',
  'unlikely',
  'says',
  'said',
]);
const disputed = new Set([
  'claims',
  'claimed',
  'alleged',
  'alleges',
  'alleging',
  'insists',
  'states',
  'stated',
  'says',
]);
const grownUps = new Set([
  ...[
    'mum',
    'mother',
    'dad',
    'father',
    'parent',
    'parents',
    'partner',
    'boyfriend',
    'stepdad',
    'stepfather',
    'stepmum',
  ],
  ...['uncle', 'aunt', 'carer', 'teacher', 'nan', 'grandad', 'man', 'woman', 'adult', 'staff', 'ex'],
]);
const reach = 9;

/** "Accidentally elbowed by his sister", "kicked by a friend by accident": no grown person did it, and nobody disputes it. */
export function isAccidentalBlow(tokens: readonly Token[], { first, last }: Mention): boolean {
  const sentence = sentenceOf(tokens, first);
  const [from, to] = [Math.max(sentence.first, first - reach), Math.min(sentence.last, last + reach)];
  if (hasWord(tokens, from, to, grownUps) || hasWord(tokens, sentence.first, sentence.last, disputed)) return false;
  for (let place = from; place <= to; place += 1)
    if (accidental.has(textAt(tokens, place)) || isAnAccident(tokens, place))
      return !goesOnAt(tokens, place) || !hasWord(tokens, Math.max(from, place - 2), place - 1, denying);
  return false;
}

/** "By accident", "it was an accident", and no accident book. */
const isAnAccident = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'accident' &&
  (textAt(tokens, place - 1) === 'by' || !goesOnAt(tokens, place + 1) || textAt(tokens, place + 1) === ',');

/** "Says nobody hit him, he fell in the lunch queue". */
export const isDoneByNobody = (tokens: readonly Token[], mention: Mention): boolean =>
  hasWord(tokens, mention.first - 2, mention.first, nobodies) || isAccidentalBlow(tokens, mention);
const nobodies = new Set(['nobody', 'noone']);
