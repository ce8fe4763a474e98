import { listed } from '../dictionary/forms.js';
import { grownKin, youngKin } from '../dictionary/people/kin.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type HarmTold } from './harms-told.js';

const epileptic = new Set(['epilepsy', 'epileptic']);
const machines = new Set(['monitor', 'eeg', 'telemetry']);
const seen = new Set(['seen', 'recorded', 'captured', 'caught']);
const denied = new Set(
  listed("not, nothing, never, no, none, nil, wasn't, weren't, unplugged, off, disconnected, paused"),
);
/** Whose epilepsy it may be, and who tells what a machine saw. */
const kin = new Set([...grownKin, ...youngKin]);
const watchers = new Set(['nurse', 'nurses', 'staff', 'hca']);
const reach = 3;

/** "Apnoea when nurse out of room, monitor recorded", "known epilepsy": what a machine saw, or is known, rests on no one's word. */
export const isRecordedAnyway = (tokens: readonly Token[], { value, begin, last }: HarmTold): boolean =>
  value === 'one-carer' &&
  hasWord(tokens, begin, last, watchers) &&
  tokens.some((_, place) => isOfNoOther(tokens, place) && (isKnownAt(tokens, place) || isRecordedAt(tokens, place)));

function isOfNoOther(tokens: readonly Token[], place: number): boolean {
  const { first, last } = sentenceOf(tokens, place);
  return !hasWord(tokens, first, last, kin);
}

const isKnownAt = (tokens: readonly Token[], place: number): boolean =>
  epileptic.has(textAt(tokens, place)) && textAt(tokens, place - 1) === 'known';

function isRecordedAt(tokens: readonly Token[], place: number): boolean {
  if (!machines.has(textAt(tokens, place))) return false;
  const from = place - reach;
  for (let at = from - reach; at <= place + reach; at += 1)
    if (denied.has(textAt(tokens, at)) && !away.has(textAt(tokens, at + 1))) return false;
  return hasWord(tokens, from, place + 1, seen);
}
/** "Not in the room" denies nothing that was recorded. */
const away = new Set(['in', 'present']);
