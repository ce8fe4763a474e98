import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { type Meaning } from '../text/with-pairs.js';

/** What is stabbed at a table or by mischance, or with what is no weapon. */
const otherwise = new Set([
  ...[
    'himself',
    'herself',
    'myself',
    'themselves',
    'self',
    'own',
    'accidentally',
    'accident',
    'slipped',
    'slip',
    'felt',
    'feels',
  ],
  ...['like', 'pain', 'pains', 'feel', 'feeling', 'betrayed', 'trust', 'snapchat', 'online', 'instagram', 'friendship'],
  ...[
    'potato',
    'food',
    'meat',
    'film',
    'lid',
    'tyre',
    'tyres',
    'plate',
    'paper',
    'ball',
    'balloon',
    'cushion',
    'sofa',
    'teddy',
    'doll',
  ],
  ...[
    'fork',
    'pencil',
    'pen',
    'compass',
    'needle',
    'pin',
    'thorn',
    'nail',
    'splinter',
    'stick',
    'table',
    'desk',
    'wall',
    'dinner',
  ],
]);
const often = new Set(['x', 'times', 'multiple', 'several', 'repeatedly', 'twice', 'once', 'many', 'to']);
const behindIt = new Set([
  ...[
    'by',
    'outside',
    'near',
    'in',
    'at',
    'on',
    'during',
    'while',
    'whilst',
    'when',
    'after',
    'today',
    'yesterday',
    'tonight',
  ],
  ...[
    'last',
    'this',
    'earlier',
    'overnight',
    'and',
    ',',
    '-',
    '(',
    '?',
    'through',
    'from',
    'over',
    'with',
    '+',
    '&',
    'again',
  ],
]);
const stabs = new Set(['stabbed', 'knifed']);
const assault = { is: 'fact', kind: 'mechanism', value: 'assault' } as const satisfies Meaning;

/**
 * "Stabbed x9", "stabbed multiple times outside the shop", "stabbed, BIBA": no part is named, and it was done by somebody all the same.
 * @returns the attack, or null where it is none
 */
export function bareStabOf(tokens: readonly Token[], term: Found<Meaning>): Found<Meaning> | null {
  const { first, last } = term;
  if (first !== last || !stabs.has(textAt(tokens, first))) return null;
  const sentence = sentenceOf(tokens, first);
  if (hasWord(tokens, sentence.first, sentence.last, otherwise)) return null;
  const next = textAt(tokens, last + 1);
  if (!goesOnAt(tokens, last + 1) || often.has(next) || behindIt.has(next) || /^x?\d+$/.test(next))
    return { first, last, means: assault };
  return null;
}
