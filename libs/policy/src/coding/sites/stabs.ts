import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

/** Before the part that was stabbed. */
export const beforeStab = new Set(['in', 'to', 'on']);
const mostOfThing = 4;

/** "With a compass in the hand": where the thing that somebody is stabbed with ends. */
export function behindTool(tokens: readonly Token[], last: number): number {
  let from = last;
  while (howOften.has(textAt(tokens, from + 1)) || /^x?\d+$/.test(textAt(tokens, from + 1))) from += 1;
  if (textAt(tokens, from + 1) !== 'with') return from;
  for (let place = from + 2; place <= from + mostOfThing && goesOnAt(tokens, place); place += 1)
    if (beforeStab.has(textAt(tokens, place))) return place - 1;
  return from;
}
const howOften = new Set([
  'x',
  'times',
  'multiple',
  'several',
  'repeatedly',
  'twice',
  'once',
  'two',
  'three',
  'four',
  'many',
]);

const backs = new Set(['back']);
const betrayals = new Set([
  ...['felt', 'feels', 'feel', 'feeling', 'like', 'betrayed', 'trust', 'snapchat', 'online', 'instagram', 'friendship'],
]);

/** "Stabbed in the back is how mum felt about her friend". */
export function isBetrayal(tokens: readonly Token[], verb: number): boolean {
  if (!hasWord(tokens, verb + 1, verb + 3, backs)) return false;
  const sentence = sentenceOf(tokens, verb);
  return hasWord(tokens, sentence.first, sentence.last, betrayals);
}

/** "Felt stabbed in the back by her friends". */
export function isBetrayedBy(tokens: readonly Token[], { first, last }: Span): boolean {
  for (let place = first; place <= last; place += 1)
    if (textAt(tokens, place) === 'stabbed') return isBetrayal(tokens, place);
  return false;
}
