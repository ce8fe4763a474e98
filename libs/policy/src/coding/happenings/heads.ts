import { notWords } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { people } from '../people/person-words.js';
import { hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { sides } from '../where-words.js';
import { unknownWord } from '../text/words.js';

const heads = new Set(['head', 'heads', 'occiput']);
const onto = new Set(['to', 'on', 'onto', 'in', 'into', 'round', 'around', 'over', 'across']);
const before = new Set([
  'his',
  'her',
  'the',
  'top',
  'back',
  'side',
  'of',
  'my',
  'their',
  "child's",
  "baby's",
  'front',
  'right',
]);
const ends = new Set([',', ':', 'and', 'but', 'while', 'when', 'as', '(', '-']);
const notHead = new Set(['first', 'teacher', 'of', 'torch', 'band', 'rest', 'board', 'height', 'office', 'guard']);
const nearly = new Set(['nearly', 'almost', 'narrowly', 'missed', 'missing', 'inches']);
const reachOfHead = 12;

/** The part that is struck, where it is the head: "fell on top of her head"; -1 where it is none. */
function headBehind(tokens: readonly Token[], from: number): number {
  const { last: end } = sentenceOf(tokens, from);
  for (let place = from + 1; place <= Math.min(end, from + reachOfHead); place += 1) {
    const text = textAt(tokens, place);
    if (ends.has(text)) return -1;
    if (!heads.has(text) || (place < end && notHead.has(textAt(tokens, place + 1)))) continue;
    let begin = place - 1;
    while (
      begin > from &&
      (before.has(textAt(tokens, begin)) || sides.has(textAt(tokens, begin)) || isNamed(tokens, begin))
    )
      begin -= 1;
    // "on to"
    if (textAt(tokens, begin) === 'to' && onto.has(textAt(tokens, begin - 1))) return place;
    return onto.has(textAt(tokens, begin)) ? place : -1;
  }
  return -1;
}

/** "Priya's head". */
const isNamed = (tokens: readonly Token[], place: number): boolean =>
  tokenAt(tokens, place)?.word === unknownWord && textAt(tokens, place).endsWith("'s");

/** A blow to the head itself is an injury of it, whatever gave it: "a shelf fell onto his head". */
export function withHeads(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  const found: Mention[] = [];
  for (const { value, first, last } of mentions) {
    if (value !== 'hit-by-object' && value !== 'fall') continue;
    const head = headBehind(tokens, first);
    // "he fell on his head", and not "he fell and cut his head"
    if (value === 'fall' && (head > last || textAt(tokens, first) !== 'fell')) continue;
    if (head < 0 || hasWord(tokens, first - 2, head, nearly) || people.everyIn(tokens, first + 1, head).length > 0)
      continue;
    const { first: begin, last: end } = sentenceOf(tokens, first);
    const isTold = [...mentions, ...found].some(
      (one) => one.value === 'head-injury' && one.first >= begin && one.last <= end,
    );
    if (!isTold)
      found.push({ kind: 'injury', value: 'head-injury', bodySite: 'head', laterality: null, first: head, last: head });
  }
  return found.length === 0 ? mentions : [...mentions, ...found].sort((one, other) => one.first - other.first);
}

const spared = new Set([...notWords, 'nor']);

/** "Head not struck", "head wasn't hit". */
export const isSparedHead = (tokens: readonly Token[], { value, first, last }: Mention): boolean =>
  value === 'head-injury' && heads.has(textAt(tokens, first)) && hasWord(tokens, first + 1, last, spared);
