import { type Side } from './where-words.js';

/** What a text speaks of. */
export type MentionKind =
  | 'injury'
  | 'mechanism'
  | 'explanation'
  | 'delay'
  | 'missed-care'
  | 'condition'
  | 'concern'
  | 'mobility'
  | 'teeth'
  | 'neglect'
  | 'growth'
  | 'appearance'
  | 'substance'
  | 'self-harm'
  | 'household'
  | 'exploitation'
  | 'leaving'
  | 'escort'
  | 'pregnancy'
  | 'mutilation'
  | 'unexplained'
  | 'weapon';

/** Something that a text speaks of, whether or not it says that it is so: tokens `first` to `last`. */
export interface Mention {
  readonly kind: MentionKind;
  readonly value: string;
  readonly bodySite: string | null;
  readonly laterality: Side | null;
  readonly first: number;
  readonly last: number;
  /** Whether it is told by two words with others between them. */
  readonly isPair?: boolean;
  /** Of a disclosure: a grown person tells, of what was surely or perhaps done to themselves. */
  readonly isOfGrown?: 'surely' | 'perhaps' | undefined;
}

/**
 * A mention as all are written that guards are asked of, with the same properties in the same order: what reads one then reads any fast,
 * as it does not where each was spread from another (hot path).
 */
export const writtenAlike = (mention: Mention): Mention => ({
  kind: mention.kind,
  value: mention.value,
  bodySite: mention.bodySite,
  laterality: mention.laterality,
  first: mention.first,
  last: mention.last,
  isPair: mention.isPair === true,
  isOfGrown: mention.isOfGrown,
});

/** From one character of a text up to another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A code, and where a text says it. */
export interface SaidCode extends Stretch {
  readonly code: string;
}
