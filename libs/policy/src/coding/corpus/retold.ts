import { type Sentence } from './read-corpus.js';

/**
 * A way of saying a sentence a little differently, of which is known what it does to the labels: nothing, unless the
 * sentence that it gives says otherwise. Null: the sentence has nothing to be said so.
 */
export interface Retelling {
  readonly name: string;
  readonly of: (sentence: Sentence) => Sentence | null;
}

/** Says words that a pattern finds differently; whatever the sentence tells stays the same. */
export function saying(name: string, pattern: RegExp, otherwise: string): Retelling {
  return {
    name,
    of: (sentence) => {
      const text = sentence.text.replace(pattern, otherwise);
      return text === sentence.text ? null : { ...sentence, text };
    },
  };
}

/** Some share of retold sentences that are read otherwise than the sentence they came from. */
export interface Broken {
  readonly name: string;
  readonly retold: number;
  readonly broken: readonly string[];
}

/** Retells sentences that are read as labelled, and looks which of them are then read otherwise. */
export function brokenBy(
  { name, of }: Retelling,
  sentences: readonly Sentence[],
  read: (text: string) => readonly string[],
): Broken {
  const retold = sentences.flatMap((sentence) => of(sentence) ?? []);
  const asOne = (facts: readonly string[]): string => [...new Set(facts)].toSorted().join('; ');
  const broken = retold.filter(({ text, facts }) => asOne(read(text)) !== asOne(facts)).map(({ text }) => text);
  return { name, retold: retold.length, broken };
}
