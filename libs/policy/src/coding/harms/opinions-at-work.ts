import { askingAtWork } from '../dictionary/harms/around-child.js';
import { parents } from '../dictionary/harm-pair.js';
import { type HarmTold } from './harms-told.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const atWork = new Set(askingAtWork);
const families = new Set([
  ...parents.filter((one) => !one.includes(' ')),
  ...['family', 'families', 'gran', 'nan', 'carer', 'they'],
]);
const reachOfWorker = 3;

/** "ENT asked for a second opinion": doctors of each other, unless a family does it where they are; "a second opinion for mum's own": of a parent. */
export function isAskedAtWork(tokens: readonly Token[], { value, begin, last }: HarmTold): boolean {
  if (value !== 'opinion-sought') return false;
  const { first } = sentenceOf(tokens, begin);
  for (let place = begin - 1; place >= Math.max(first, begin - reachOfWorker); place -= 1) {
    if (families.has(textAt(tokens, place))) break;
    if (atWork.has(textAt(tokens, place))) return !hasWord(tokens, begin, last, families);
  }
  return isOfParent(tokens, last);
}

/** "For mum's own", "for herself". */
function isOfParent(tokens: readonly Token[], last: number): boolean {
  for (let place = last + 1; goesOnAt(tokens, place + 1); place += 1) {
    if (!fors.has(textAt(tokens, place))) continue;
    const whom = owners.has(textAt(tokens, place + 1)) ? place + 2 : place + 1;
    if (ofParents.has(textAt(tokens, whom))) return true;
  }
  return false;
}
const fors = new Set(['for', 'about']);
const owners = new Set(['her', 'his', 'their']);
const ofParents = new Set(["mum's", "mother's", "dad's", "father's", 'own', 'herself', 'himself', 'themselves']);
