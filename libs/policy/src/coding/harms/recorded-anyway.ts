import { hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type HarmTold } from './harms-told.js';

const epileptic = new Set(['epilepsy', 'epileptic']);
const machines = new Set(['monitor', 'eeg', 'telemetry', 'video']);
const seen = new Set(['seen', 'recorded', 'captured', 'caught', 'shown']);
const denied = new Set(['not', 'nothing', 'never', 'no', 'none', 'nil', "wasn't", "weren't"]);
const watchers = new Set(['nurse', 'nurses', 'staff', 'hca', 'doctor', 'nursing']);
const reach = 3;

/** "Apnoea when nurse out of room, monitor recorded", "known epilepsy": what a machine saw, or is known, rests on no one's word. */
export const isRecordedAnyway = (tokens: readonly Token[], { value, begin, last }: HarmTold): boolean =>
  value === 'one-carer' &&
  hasWord(tokens, begin, last, watchers) &&
  tokens.some((_, place) => isKnownAt(tokens, place) || isRecordedAt(tokens, place));

const isKnownAt = (tokens: readonly Token[], place: number): boolean =>
  epileptic.has(textAt(tokens, place)) && textAt(tokens, place - 1) === 'known';

function isRecordedAt(tokens: readonly Token[], place: number): boolean {
  if (!machines.has(textAt(tokens, place))) return false;
  const from = Math.max(0, place - reach);
  for (let at = Math.max(0, from - reach); at <= place + reach; at += 1)
    if (denied.has(textAt(tokens, at)) && !away.has(textAt(tokens, at + 1))) return false;
  return hasWord(tokens, from, place + 1, seen);
}
/** "Not in the room" denies nothing that was recorded. */
const away = new Set(['in', 'present']);
