import {
  deepBeside,
  deepSores,
  lainIn,
  notTurned,
  pressedBy,
  pressureSores,
  soresOfParts,
} from '../dictionary/injuries/pressure-sores.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { each, Terms } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const sores = new Terms(each(true, pressureSores));
const ofParts = new Terms(each(true, soresOfParts));
const deep = new Terms(each(true, deepSores));
const [pressed, beside, lain, uncared] = [new Set(pressedBy), new Set(deepBeside), new Set(lainIn), new Set(notTurned)];
const by = new Set(['from', 'under', 'by', 'with', 'of', 'beneath', 'to', 'underneath', 'due', 'at']);
const reachOfBy = 3;
const reachOfDeep = 3;

/** "Pressure sore grade 1 on heel", "cat 3 pressure ulcer under the cast": one that is not deep, or comes of what a child is treated with, is no wound. */
export function isShallowSore(tokens: readonly Token[], { first, last }: Pick<Mention, 'first' | 'last'>): boolean {
  const sore = sores.at(tokens, first);
  if (sore === null || sore.last !== last) return false;
  const sentence = sentenceOf(tokens, first);
  const has = (words: ReadonlySet<string>): boolean => hasWord(tokens, sentence.first, sentence.last, words);
  if ((has(lain) && !has(uncared) && !cameWithIt(tokens, first, sentence)) || isPressed(tokens, sentence)) return true;
  const [from, to] = [Math.max(sentence.first, first - reachOfDeep), Math.min(sentence.last, last + reachOfDeep)];
  if (ofParts.at(tokens, first) !== null) return deep.in(tokens, from, to + 1).length === 0;
  return deep.in(tokens, sentence.first, sentence.last + 1).length === 0 && !hasWord(tokens, from, to, beside);
}

/** "Grade 3 pressure sore on admission", "sore to bone, admitted to PICU": it came from home. */
function cameWithIt(tokens: readonly Token[], sore: number, { first, last }: Pick<Mention, 'first' | 'last'>): boolean {
  if (hasWord(tokens, sore, last, admitted)) return true;
  for (let place = first + 1; place <= last; place += 1)
    if (textAt(tokens, place) === 'admission' && arriving.has(textAt(tokens, place - 1))) return true;
  return false;
}
const admitted = new Set(['admitted']);
const arriving = new Set(['on', 'at', 'before', 'to', 'pre']);

/** "Under the cast", "from NIV mask", and not "mum has not used the splints". */
function isPressed(tokens: readonly Token[], { first, last }: Pick<Mention, 'first' | 'last'>): boolean {
  for (let place = first; place <= last; place += 1)
    if (pressed.has(textAt(tokens, place)) && hasWord(tokens, Math.max(first, place - reachOfBy), place - 1, by))
      return true;
  return false;
}
