import { type Mention } from '../mention.js';
import { textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { isBurn } from '../happenings/spills.js';
import { dangers, noEvents } from '../values.js';

/** A text, as far as it is asked whether a word in it says what it seems to. */
export interface AroundSense {
  readonly tokens: readonly Token[];
  /** All that the text speaks of. */
  readonly mentions: readonly Mention[];
  /** What is surely told as disclosed. */
  readonly disclosures: readonly Mention[];
  /** Whether anything happened to anybody: an injury, or how one came about. */
  readonly happened: boolean;
}

/** Whether a mention, of a value that is known, says what it seems to. */
export type Sense = (around: AroundSense, mention: Mention) => boolean;

/** Whether a mention tells that something happened: an injury or its mechanism, and no place alone, no danger that burnt nobody. */
export const isEventOf =
  (mentions: readonly Mention[]) =>
  ({ kind, value }: Mention): boolean =>
    kind === 'injury' ||
    (kind === 'mechanism' && !noEvents.has(value) && (!dangers.has(value) || mentions.some(isBurn)));

/** Whether one of some words stands anywhere in a text. */
export const holds = ({ tokens }: AroundSense, words: ReadonlySet<string>): boolean =>
  tokens.some(({ text }) => words.has(text));

/** The word right before a mention, its first, its last, and the one right behind it. */
export const wordBefore = (tokens: readonly Token[], { first }: Mention): string => textAt(tokens, first - 1);
export const firstWord = (tokens: readonly Token[], { first }: Mention): string => textAt(tokens, first);
export const lastWord = (tokens: readonly Token[], { last }: Mention): string => textAt(tokens, last);
export const wordBehind = (tokens: readonly Token[], { last }: Mention): string => textAt(tokens, last + 1);
