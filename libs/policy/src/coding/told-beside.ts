import { AssertionReader, type Assertion } from './assertion.js';
import { growthBegins, growthIn } from './growth-told.js';
import { lookBegins, looksIn } from './looks.js';
import { type Mention } from './mention.js';
import { substanceBegins, substancesIn } from './substances.js';
import { type Token } from './tokens.js';
import { numberFor } from './words.js';

/** A mention with what the text says of it. */
export interface Told {
  readonly mention: Mention;
  readonly assertion: Assertion;
}

/** What a word may begin: bits, by the number of the word. */
const growth = 1;
const look = 2;
const substance = 4;
const begins: number[] = [];
const mark = (words: readonly string[], bit: number): void => {
  for (const word of words) {
    const number = numberFor(word);
    while (begins.length <= number) begins.push(0);
    begins[number] = (begins[number] ?? 0) | bit;
  }
};
mark(growthBegins, growth);
mark(lookBegins, look);
mark(substanceBegins, substance);

const none: readonly never[] = [];

/** As the rest of the readers takes it: what is said of a look is said as of an injury. */
const asInjury: Readonly<Record<string, string>> = { appearance: 'burn', substance: 'poisoning' };

function asRead(mention: Mention): Mention {
  const value = asInjury[mention.kind];
  return value === undefined ? mention : { ...mention, kind: 'injury', value };
}

/**
 * Growth, the look of injuries, and what was swallowed: read beside everything else, so that what else a text says stands as
 * it is read without them.
 * @param mentions what else the text speaks of
 */
export function toldBeside(text: string, tokens: readonly Token[], mentions: readonly Mention[]): readonly Told[] {
  let bits = 0;
  for (const { word } of tokens) bits |= begins[word] ?? 0;
  if (bits === 0) return none;
  const beside = [
    ...((bits & growth) === 0 ? none : growthIn(text, tokens)),
    ...((bits & look) === 0 ? none : looksIn(tokens, mentions)),
    ...((bits & substance) === 0 ? none : substancesIn(tokens, mentions)),
  ];
  if (beside.length === 0) return none;
  const read = new Map(beside.map((mention) => [mention, asRead(mention)] as const));
  const reader = new AssertionReader(
    tokens,
    [...mentions, ...read.values()].sort((one, other) => one.first - other.first),
  );
  return beside.map((mention) => ({ mention, assertion: reader.of(read.get(mention) ?? mention) }));
}
