import { notWords } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const nots = new Set([...[...notWords, 'no', 'nobody', 'noone', 'without', 'neither', 'none']]);
const seeing = new Set([
  ...['shown', 'seen', 'looked', 'checked', 'examined', 'treated', 'taken', 'treatment', 'attention', 'assessed'],
  ...['help', 'showed', 'show'],
]);
const helpers = new Set([
  ...['doctor', 'doctors', 'gp', 'anyone', 'anybody', 'nobody', 'one', 'noone', 'hospital', 'medical', 'treatment'],
  ...['nurse', 'ed', 'professional', 'medically', 'help', 'clinician', 'dentist', 'doc'],
]);
const amounts = new Set(['a', 'an', 'over', 'about', 'nearly', 'almost', 'another', 'several', 'some', 'whole', 'the']);
const reachOfFor = 4;
const reachOfSeeing = 9;

/** "The burn was not shown to a doctor for four days": nobody saw it that long. */
export function unseenFor(
  tokens: readonly Token[],
  unit: number,
  mentions: readonly Mention[],
): readonly [number, number] | null {
  const { first } = sentenceOf(tokens, unit);
  let start = unit - 1;
  while (start > unit - reachOfFor && textAt(tokens, start) !== 'for') {
    if (!amounts.has(textAt(tokens, start)) && !/^[a-z0-9]+$/.test(textAt(tokens, start))) return null;
    start -= 1;
  }
  if (textAt(tokens, start) !== 'for' || start <= first) return null;
  const begin = Math.max(first, start - reachOfSeeing);
  if (![nots, seeing, helpers].every((words) => hasWord(tokens, begin, start - 1, words))) return null;
  const isHarm = ({ kind, first: at }: Mention): boolean =>
    (kind === 'injury' || kind === 'mechanism') && at >= first && at < start;
  return mentions.some(isHarm) ? [begin, unit] : null;
}
