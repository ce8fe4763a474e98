import { type MentionKind } from '../mention.js';

/** The kinds that are read apart from injuries and their circumstances, each with words of its own. */
export const harmKinds = [
  ...[
    'self-harm',
    'household',
    'exploitation',
    'leaving',
    'escort',
    'pregnancy',
    'mutilation',
    'unexplained',
    'weapon',
  ],
] as const satisfies readonly MentionKind[];
/** A kind of mention that is read apart. */
export type HarmKind = Extract<MentionKind, (typeof harmKinds)[number]>;

/** A fact that two phrases of one sentence tell together; the second is where it stands. */
export interface HarmPair {
  readonly kind: HarmKind;
  readonly value: string;
  readonly first: readonly string[];
  readonly then: readonly string[];
  /** Words between the two, at most. */
  readonly within: number;
}

/** Phrases by value. */
export type HarmWords = Readonly<Record<string, readonly string[]>>;

export const parents: readonly string[] = [
  ...['mum', 'mother', 'mom', 'mam', 'mummy', 'moc', 'dad', 'father', 'daddy', 'foc', 'stepmum', 'stepdad'],
  ...['stepmother', 'stepfather', 'step mother', 'step father', 'step mum', 'step dad', 'parent', 'parents', 'carer'],
  ...['carers', "mum's partner", "mother's partner", 'main carer', 'foster carer', 'both parents'],
];

/** Those who are most often alone with a child: of a father who is detained the mother is left. */
export const soleCarers: readonly string[] = [
  ...['mum', 'mother', 'mom', 'mam', 'mummy', 'moc', 'both parents', 'parents', 'sole carer', 'main carer', 'carer'],
];
