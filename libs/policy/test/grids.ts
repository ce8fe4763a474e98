import { readMentions, type CodedMention } from '../src/coding/code-words.js';

/** A sentence that a grid puts together, and what is to be read of it: "bruise present; fracture historical". */
export interface GridSentence {
  readonly text: string;
  readonly wanted: string;
}

/** With a capital first, as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a text says of the mentions that are asked for, by value and assertion, in the order of the alphabet. */
export const readOf = (text: string, isAsked: (mention: CodedMention) => boolean): readonly string[] =>
  readMentions(text)
    .filter(isAsked)
    .map(({ value, assertion }) => `${value} ${assertion}`)
    .toSorted();

/** Sentences of which something else is read: each with what was wanted, and what was read. */
export const misreadOf = (
  sentences: readonly GridSentence[],
  read: (text: string) => string,
): readonly (readonly [text: string, wanted: string, read: string])[] =>
  sentences.flatMap(({ text, wanted }) => {
    const said = read(text);
    return said === wanted ? [] : [[text, wanted, said] as const];
  });

/** Whether less than a share of sentences is misread, with those that are, as far as they can be looked at. */
export function fewMisread(
  sentences: readonly GridSentence[],
  read: (text: string) => string,
  most: number,
): { readonly isFew: boolean; readonly misread: ReturnType<typeof misreadOf> } {
  const misread = misreadOf(sentences, read);
  return { isFew: misread.length / sentences.length < most, misread: misread.slice(0, 40) };
}
