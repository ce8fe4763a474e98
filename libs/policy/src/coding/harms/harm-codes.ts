import { harmKinds, type HarmKind } from '../dictionary/harm-pair.js';
import { type MentionKind } from '../mention.js';

/** A code as a fact from words carries it. */
interface HarmCode {
  readonly kind: 'outcome' | 'complaint' | 'mechanism';
  readonly code: string;
}

const kinds: ReadonlySet<MentionKind> = new Set(harmKinds);

/** Whether a kind is one of those that are read apart. */
export const isHarmKind = (kind: MentionKind): kind is HarmKind => kinds.has(kind);

/** Values that are told by other codes than by their own name. */
const otherCodes: ReadonlyMap<string, readonly HarmCode[]> = new Map([
  ['self-harm', [{ kind: 'complaint', code: 'self-harm' }]],
  // that somebody is exploited has no code of its own: whoever writes it is worried
  ['exploited', [{ kind: 'outcome', code: 'safeguarding-concern' }]],
  // nor that it is locked up or tied to something: who writes it tells of ill-treatment
  ['locked-away', [{ kind: 'outcome', code: 'maltreatment-suspected' }]],
  // a threat with a weapon in the hand: what the rule of weapons is for
  ['shown-a-knife', [{ kind: 'mechanism', code: 'knife' }]],
  ['shown-a-gun', [{ kind: 'mechanism', code: 'gun' }]],
  [
    'one-carer',
    [
      { kind: 'outcome', code: 'unexplained-event' },
      { kind: 'outcome', code: 'seen-by-one-carer-only' },
    ],
  ],
]);

/** The codes of what is present. */
export function codesOfHarm(value: string): readonly HarmCode[] {
  return otherCodes.get(value) ?? [{ kind: 'outcome', code: value }];
}
