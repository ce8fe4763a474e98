import { type Mention } from '../mention.js';
import { hasWord } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** What breaks or burns the skin. */
const scarring = new Set(['laceration', 'abrasion', 'burn', 'scald', 'bite', 'injury', 'dog-bite']);
const told = new Set<Mention['kind']>([
  'explanation',
  'delay',
  'appearance',
  'mobility',
  'condition',
  'teeth',
  'growth',
]);
const unhurt = new Set(['overdose', 'od', 'overdosed', 'tablets', 'pills', 'ligature', 'hanging', 'hanged', 'hang']);

/** "Scald, scars on chest" may be of what is healed; "dad hit him, scars on shin" and "overdose, scars on arms" are of now. */
export function leavesScars(tokens: readonly Token[], { kind, value, first, last }: Mention): boolean {
  if (kind === 'injury') return scarring.has(value);
  if (kind === 'self-harm') return !hasWord(tokens, first, last, unhurt);
  return told.has(kind) || (kind === 'mechanism' && value !== 'assault');
}
