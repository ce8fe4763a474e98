import { type Mention } from './mention.js';
import { sentenceOf, textAt } from './reading.js';
import { type Token } from './tokens.js';

const men = new Set([
  ...['uncle', 'father', 'dad', 'brother', 'grandad', 'grandfather', 'stepdad', 'stepfather', 'nephew', 'grandpa'],
  ...['boyfriend', 'stepbrother', 'cousin', 'godfather', 'neighbour', 'friend', 'coach', 'tutor'],
]);
const women = new Set([
  ...['aunt', 'auntie', 'mother', 'mum', 'sister', 'gran', 'nan', 'nana', 'grandma', 'grandmother', 'stepmum', 'niece'],
  ...['stepmother', 'girlfriend', 'stepsister', 'cousin', 'godmother', 'neighbour', 'friend', 'coach', 'tutor'],
]);
const kinds = new Set([
  'big',
  'little',
  'older',
  'younger',
  'elder',
  'great',
  '-',
  'half',
  'foster',
  'best',
  'next',
  'door',
]);
const said = new Set([
  'is',
  'was',
  'works',
  'worked',
  'has',
  'had',
  'lives',
  'used',
  'rides',
  'drives',
  'plays',
  'does',
]);
const mostOfKind = 3;

/** "Her uncle is a roofer; he fell off a roof": he is not the girl of whom the text tells. */
export function isOfKinSpokenOf(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (kind !== 'injury' && kind !== 'mechanism') return false;
  const here = sentenceOf(tokens, first);
  const pronoun = textAt(tokens, here.first);
  if ((pronoun !== 'he' && pronoun !== 'she') || here.first === 0 || here.first === first) return false;
  const [owner, kin, childs] = pronoun === 'he' ? (['her', men, girls] as const) : (['his', women, boys] as const);
  const before = sentenceOf(tokens, here.first - 1);
  if (textAt(tokens, before.first) !== owner) return false;
  let place = before.first + 1;
  while (kinds.has(textAt(tokens, place)) && place <= before.first + mostOfKind) place += 1;
  if (!kin.has(textAt(tokens, place)) || !said.has(textAt(tokens, place + 1))) return false;
  for (let at = here.first; at <= here.last; at += 1) if (childs.has(textAt(tokens, at))) return false;
  return last <= here.last;
}
const girls = new Set(['her', 'she', 'herself', 'child', 'baby']);
const boys = new Set(['him', 'his', 'himself', 'child', 'baby']);
