import {
  answeringNaloxone,
  naloxoneOtherwise,
  naloxones,
  opioidsGiven,
  smallPupils,
} from '../dictionary/injuries/antidotes.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** One of these stands in whatever a text says of an antidote. */
export const antidoteKeys: readonly string[] = naloxones;

const antidotes = new Set(naloxones);
const answers = new Set(answeringNaloxone);
const pupils = new Set(smallPupils);
const treatments = new Set(opioidsGiven);
const others = new Set(naloxoneOtherwise);
const reachOfAnswer = 4;

/** "Pupils pin-point, improved with naloxone": it helps nobody who had no opioid; not where somebody had given one, nor of a newborn. */
export function antidotesIn(tokens: readonly Token[]): readonly Mention[] {
  const end = tokens.length - 1;
  if (hasWord(tokens, 0, end, treatments)) return [];
  return tokens.flatMap((_, place): readonly Mention[] => {
    if (!antidotes.has(textAt(tokens, place))) return [];
    const { first, last } = sentenceOf(tokens, place);
    if (hasWord(tokens, first, last, others)) return [];
    const [from, to] = [Math.max(first, place - reachOfAnswer), Math.min(last, place + reachOfAnswer)];
    if (!hasWord(tokens, 0, end, pupils) && !hasWord(tokens, from, to, answers)) return [];
    return [{ kind: 'substance', value: 'opioid', bodySite: null, laterality: null, first: place, last: place }];
  });
}
