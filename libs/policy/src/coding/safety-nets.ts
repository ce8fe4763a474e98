import { type Mention } from './mention.js';
import { goesOnAt, hasWord, textAt } from './reading.js';
import { type Token } from './tokens.js';

const coming = new Set([
  ...[
    'return',
    'returns',
    'returning',
    'back',
    'reattend',
    'reattends',
    'attend',
    'represent',
    'review',
    'rv',
    '999',
    '111',
  ],
  ...['seek', 'call', 'ring', 'phone', 'bring', 'advice', 'help', 'net', 'netted', 'safetynet'],
]);
const told = new Set([
  ...[
    'but',
    'today',
    'now',
    'has',
    'had',
    'have',
    'seen',
    'noted',
    'found',
    'there',
    'was',
    'is',
    'are',
    'were',
    'o/e',
    'and',
  ],
  ...['the', 'his', 'her', 'this', 'that', ':', '(', ')', '-'],
]);
const reachOfComing = 4;
const reachOfNet = 14;

/** "Return if vomiting, drowsy, new bruises": all of the list is yet to be seen. */
export function isOfSafetyNet(tokens: readonly Token[], { kind, first }: Mention): boolean {
  if (kind !== 'injury') return false;
  let hasComma = false;
  for (let place = first - 1; place >= first - reachOfNet && goesOnAt(tokens, place + 1); place -= 1) {
    const text = textAt(tokens, place);
    if (text === 'if') return hasComma && hasWord(tokens, place - reachOfComing, place - 1, coming);
    if (told.has(text)) return false;
    if (text === ',') hasComma = true;
  }
  return false;
}
