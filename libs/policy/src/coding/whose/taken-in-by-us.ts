import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const parents = new Set(['mum', 'mummy', 'mother', 'mam', 'dad', 'daddy', 'father', 'parents']);
/** What a child calls another by, as whoever writes keeps its name out: not that of the child of whom is written, by what else is asked. */
const initial = /^[a-z]'s$/;
const lives = new Set(['lives', 'live', 'living', 'stays', 'staying', 'came', 'come']);
const selves = new Set(['herself', 'himself', 'themselves', 'self']);

/**
 * "A's mummy hurt him so he lives with us. Nothing about herself": what a child tells of another whom its family took in. Not without the
 * last words: a carer may tell the same of the child.
 */
export function isOfChildTakenIn(tokens: readonly Token[], { kind, value, first, last }: Mention): boolean {
  if (kind !== 'injury' && value !== 'assault' && value !== 'disclosure') return false;
  const sentence = sentenceOf(tokens, first);
  if (!isOfInitial(tokens, sentence.first, last)) return false;
  return isWithUs(tokens, last, sentence.last) && isNotOfSelf(tokens);
}

function isOfInitial(tokens: readonly Token[], begin: number, last: number): boolean {
  for (let place = begin; place < last; place += 1)
    if (initial.test(textAt(tokens, place)) && parents.has(textAt(tokens, place + 1))) return true;
  return false;
}

function isWithUs(tokens: readonly Token[], last: number, end: number): boolean {
  for (let place = last + 1; place < end; place += 1)
    if (lives.has(textAt(tokens, place)) && textAt(tokens, place + 1) === 'with')
      return textAt(tokens, place + 2) === 'us';
  return false;
}

/** "Nothing about herself", "not about himself". */
function isNotOfSelf(tokens: readonly Token[]): boolean {
  for (let place = 0; place < tokens.length - 2; place += 1)
    if (textAt(tokens, place + 1) === 'about' && nothing.has(textAt(tokens, place)))
      if (hasWord(tokens, place + 2, place + 2, selves)) return true;
  return false;
}
const nothing = new Set(['nothing', 'not', 'none']);
