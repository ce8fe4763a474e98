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
  readonly via?: readonly string[];
  /** None of these may stand between. */
  readonly without?: readonly string[];
  /** None of these may stand right before. */
  readonly notAfter?: readonly string[];
  /** None of these may stand among the three words before. */
  readonly notNear?: readonly string[];
  /** What words of the pair would say alone. */
  readonly instead?: readonly string[];
}

/** Behind these somebody else may act: "hit by a swing as dad turned away". */
export const clauseBegins: readonly string[] = [
  ...[...listed('when, as, while, whilst, before, after, because, but, so, witnessed'), ',', '-', '(', ':'],
];

/** What is thrown in words and looks, and meets nobody. */
export const thrownInWords: readonly string[] = listed(`
  glance, glances, look, looks, smile, smiles, kiss, kisses, glare, glares, wink, question, questions, insult,
  insults, abuse, comment, comments, threats, remark, remarks, tantrum, accusations, wobbly, sidelong
`);
