import { grownKin } from './dictionary/kin.js';
import { type Mention } from './mention.js';
import { hasWord, sentenceOf, textAt } from './reading.js';
import { type Token } from './tokens.js';

const parents = new Set([
  'mother',
  'father',
  'mum',
  'dad',
  'parents',
  'stepfather',
  'stepmother',
  'stepdad',
  'stepmum',
  'mummy',
  'carer',
]);
const grown = new Set([
  ...grownKin,
  ...[
    "mother's",
    "mum's",
    "dad's",
    "father's",
    'mr',
    'mrs',
    'ms',
    'miss',
    'mo',
    'fa',
    'granddad',
    'granny',
    'nanny',
    'grandparent',
  ],
]);
const ages = new Set(['boy', 'girl', 'child', 'teenager', 'kid', 'youngster']);
const reachOfAge = 8;

/** "Mum said her own mother used to thrash her", "father was struck as a boy": what a grown person bore as a child. */
export function isOfOwnChildhood(tokens: readonly Token[], { first, last }: Mention): boolean {
  const sentence = sentenceOf(tokens, first);
  for (let place = sentence.first; place <= sentence.last; place += 1) {
    const text = textAt(tokens, place);
    const isOwn = text === 'own' && place < first && parents.has(textAt(tokens, place + 1));
    const isAs = text === 'as' && place > first - 3 && place <= last + reachOfAge && isAge(tokens, place);
    const isThen = text === 'childhood' || (text === 'growing' && textAt(tokens, place + 1) === 'up');
    if ((isOwn || isAs || isThen) && hasWord(tokens, sentence.first, Math.min(first, place) - 1, grown)) return true;
  }
  return false;
}

const isAge = (tokens: readonly Token[], place: number): boolean =>
  ages.has(textAt(tokens, place + 1)) || (textAt(tokens, place + 1).length <= 2 && ages.has(textAt(tokens, place + 2)));
