import { acuteIllness } from '../dictionary/care/growth.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const illnesses = new Set([
  ...acuteIllness,
  ...['cough', 'coughs', 'colic', 'virus', 'measles', 'mumps', 'meningitis', 'sepsis', 'impetigo', 'conjunctivitis'],
  ...['otitis', 'reflux', 'wheeze', 'thrush', 'temperature', 'hfmd', 'roseola', 'dehydration'],
]);
const having = new Set(['with', 'for', 'due']);
const commas = new Set([',', '-', '(']);
const reachOfWith = 2;

/** "Fractured femur, RSV last month": an illness, whose time is its own. */
export const isIllness = (text: string): boolean => illnesses.has(text);

/** "Bruise to cheek, seen in ED last month with cough": when an illness was seen, told behind a comma. */
export function isSeenWithIllness(tokens: readonly Token[], { first, last }: Span, mention: Mention): boolean {
  if (!having.has(textAt(tokens, last + 1)) || !hasWord(tokens, mention.last + 1, first - 1, commas)) return false;
  for (let place = last + 2; place <= last + 1 + reachOfWith && goesOnAt(tokens, place); place += 1)
    if (isIllness(textAt(tokens, place))) return true;
  return false;
}
