import { badDeeds, badNouns } from '../dictionary/accounts/concern-pairs.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const deeds = new Set(badDeeds);
const nouns = new Set(badNouns);
const behind = new Set([',', '.', ')', '-', 'and', 'when', 'but', 'so', 'if', 'while']);
const nights = new Set(['night', 'bedtime', 'bathtime', 'home']);
const victims = new Set(['me', 'him', 'her', 'us', 'them', 'my', 'his']);

/** "Bad things", "rude stuff": in the words of a child, what somebody does to it. */
export const isBadThing = (tokens: readonly Token[], place: number): boolean =>
  deeds.has(textAt(tokens, place)) && nouns.has(textAt(tokens, place + 1));

/** "Does bad things on his phone", "does bad things to mum": nothing that was done to the child; ends at the noun. */
export function isBadElsewhere(tokens: readonly Token[], noun: number): boolean {
  if (!isBadThing(tokens, noun - 1)) return false;
  if (!goesOnAt(tokens, noun + 1)) return false;
  const next = textAt(tokens, noun + 1);
  if (next === 'to') return !victims.has(textAt(tokens, noun + 2));
  if (next === 'at') return !nights.has(textAt(tokens, noun + 2));
  return next !== '' && !behind.has(next);
}
