import { circumstances, type Circumstance } from './codes/circumstances.js';

/** Codes of one kind, with the profiles that are shown them. */
interface Sensitive {
  readonly codes: readonly Circumstance[];
  readonly shownTo: readonly string[];
}

/**
 * Codes that tell what findings for few are about: who may not hear of the finding is not shown what it rests on either.
 * Source: `clinical-rules.md`, section 4 (withheld from a practice: suspicion of induced illness; from parents, who may
 * stand beside a shared screen: domestic abuse, exploitation) and section 5 (partitions of their own for sexual health,
 * perplexing presentations, and the source of domestic abuse).
 */
const sensitive: readonly Sensitive[] = [
  { codes: circumstances.unexplained, shownTo: ['safeguarding'] },
  {
    codes: ['sexually-transmitted-infection', 'emergency-contraception', 'termination'],
    shownTo: ['safeguarding'],
  },
  {
    codes: ['missing-episode', 'unexplained-money-or-phone', 'controlling-companion', 'carries-weapon'],
    shownTo: ['safeguarding', 'social-care'],
  },
  {
    codes: ['domestic-abuse', 'high-risk-domestic-abuse', 'strangulation'],
    shownTo: ['safeguarding', 'social-care'],
  },
];

const shownTo: ReadonlyMap<Circumstance, readonly string[]> = new Map(
  sensitive.flatMap((kind) => kind.codes.map((code) => [code, kind.shownTo] as const)),
);

/** Whether readers of a view profile are shown a code. */
export function isCodeForReaders(profile: string, code: Circumstance): boolean {
  return shownTo.get(code)?.includes(profile) ?? true;
}
