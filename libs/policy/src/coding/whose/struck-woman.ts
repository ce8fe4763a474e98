import { bareViolence, domesticSigns } from '../dictionary/blows/struck-women.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const signs = new KeyWords([...domesticSigns]);
const women = new Set(['mum', 'mother', 'mam', 'mom', 'mo', 'moc', 'girlfriend', 'wife', 'nan']);
const behind = new Set([',', ')', 'again', 'x2', 'badly', 'repeatedly', '/', '+', '&']);
const joints = new Set(['and', ',', '+', '&', '/']);

/** "Police called to DV, mum strangled": whom a participle without an object tells of was struck, where the text tells of violence at home. */
export function isStruckWoman(tokens: readonly Token[], { value, first }: Pick<Mention, 'value' | 'first'>): boolean {
  if (value !== 'assault' || !bareViolence.has(textAt(tokens, first)) || !signs.areIn(tokens)) return false;
  let before = first - 1;
  while (
    bareViolence.has(textAt(tokens, before)) ||
    (joints.has(textAt(tokens, before)) && bareViolence.has(textAt(tokens, before - 1)))
  )
    before -= 1;
  if (!women.has(textAt(tokens, before))) return false;
  let after = first + 1;
  while (joints.has(textAt(tokens, after)) && bareViolence.has(textAt(tokens, after + 1))) after += 2;
  return !goesOnAt(tokens, after) || behind.has(textAt(tokens, after));
}
