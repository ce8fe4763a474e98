import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const parents = new Set(['mum', 'mummy', 'mother', 'mam', 'dad', 'daddy', 'father', 'parents']);
/** What a child calls another by, as whoever writes keeps its name out: not that of the child of whom is written, by what else is asked. */
const initial = /^[a-z]'s$/;
const lives = new Set(['lives', 'live', 'living', 'stays', 'staying', 'came', 'come']);
/** Who tells, and of whom it then is told that a parent hurt him or her. */
const selves = new Map([
  ['herself', new Set(['him', 'his'])],
  ['himself', new Set(['her'])],
]);
const telling = new Set(['said', 'says', 'told', 'tells', 'telling', 'saying']);
const childs = new Set(['he', 'she', 'child', 'pupil', 'yp']);

/**
 * "A's mummy hurt him so he lives with us. Nothing about herself": what a child tells of another whom its family took in. Not without the
 * last words, nor where the child is not who tells, nor "himself" beside "hurt him": a carer may tell the same of the child.
 */
export function isOfChildTakenIn(tokens: readonly Token[], { kind, value, first, last }: Mention): boolean {
  if (kind !== 'injury' && value !== 'assault' && value !== 'disclosure') return false;
  const sentence = sentenceOf(tokens, first);
  if (!isOfInitial(tokens, sentence.first, last)) return false;
  if (!isToldByChild(tokens, sentence.first) || !isWithUs(tokens, last, sentence.last)) return false;
  const hurt = hurtBesideSelf(tokens);
  return hurt !== undefined && hasWord(tokens, sentence.first, sentence.last, hurt);
}

/** "Said at carpet time", "she told the class". */
const isToldByChild = (tokens: readonly Token[], begin: number): boolean =>
  telling.has(textAt(tokens, begin)) || (childs.has(textAt(tokens, begin)) && telling.has(textAt(tokens, begin + 1)));

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

/** "Nothing about herself", "not about himself": what whoever else was hurt is called there. */
function hurtBesideSelf(tokens: readonly Token[]): ReadonlySet<string> | undefined {
  for (let place = 0; place < tokens.length - 2; place += 1)
    if (textAt(tokens, place + 1) === 'about' && nothing.has(textAt(tokens, place)))
      return selves.get(textAt(tokens, place + 2));
  return undefined;
}
const nothing = new Set(['nothing', 'not', 'none']);
