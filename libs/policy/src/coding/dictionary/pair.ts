import { listed } from './forms.js';
import { type MentionKind } from '../mention.js';

/**
 * A fact that is told by two words with others between them, in one sentence: "trapped both fingers in the toilet door". A phrase
 * cannot hold what stands between.
 */
export interface Pair {
  readonly kind: MentionKind;
  readonly value: string;
  readonly first: readonly string[];
  readonly then: readonly string[];
  /** Words between the two, at most. */
  readonly within: number;
  /** One of these must stand between, when given. */
  readonly via?: readonly string[] | undefined;
  /** None of these may stand between. */
  readonly without?: readonly string[] | undefined;
  /** None of these may stand right before. */
  readonly notAfter?: readonly string[] | undefined;
  /** None of these may stand among the three words before. */
  readonly notNear?: readonly string[] | undefined;
  /** What words of the pair would say alone. */
  readonly instead?: readonly string[] | undefined;
}

/** A pair as all are written, with the same properties in the same order: what reads one then reads any fast (hot path). */
export const pairWrittenAlike = (pair: Pair): Pair => ({
  kind: pair.kind,
  value: pair.value,
  first: pair.first,
  then: pair.then,
  within: pair.within,
  via: pair.via,
  without: pair.without,
  notAfter: pair.notAfter,
  notNear: pair.notNear,
  instead: pair.instead,
});

/** Behind these somebody else may act: "hit by a swing as dad turned away". */
export const clauseBegins: readonly string[] = [
  ...[...listed('when, as, while, whilst, before, after, because, but, so, witnessed'), ',', '-', '(', ':'],
];

/** What is thrown in words and looks, and meets nobody. */
export const thrownInWords: readonly string[] = listed(`
  glance, glances, look, looks, smile, smiles, kiss, kisses, glare, glares, wink, question, questions, insult,
  insults, abuse, comment, comments, threats, remark, remarks, tantrum, accusations, wobbly, sidelong
`);
