import { reachOf } from './reach.js';
import { rules } from './rules/index.js';

/** Rules whose findings not everybody may hear of (`RuleDeclaration.audience`). */
export const restrictedRules: ReadonlySet<string> = new Set(
  rules.filter(({ audience }) => audience === 'restricted').map(({ id }) => id),
);

/** Who reads what is told of a child, as far as a role decides it: names of view profiles. */
export type Readers = 'safeguarding' | 'social-care' | 'practice';

/** What decides who may hear of a finding: its rule, and the roles that its policy named. */
export interface Heard {
  readonly rule: { readonly id: string };
  readonly recipients: readonly string[];
}

/**
 * Whether readers of a profile may hear of a finding at all. One of a restricted rule is for safeguarding, which answers
 * for the child, and for the profile of each role that the policy names. Nobody else may learn that there is one.
 */
export function isForReaders(profile: string, { rule, recipients }: Heard): boolean {
  if (!restrictedRules.has(rule.id) || profile === 'safeguarding') return true;
  return recipients.some((role) => profileOf(role) === profile);
}

/** Of readers who do not safeguard the child, those who may hear of a finding of a restricted rule. */
export function readersBeside(heard: Heard): readonly Exclude<Readers, 'safeguarding'>[] {
  return (['social-care', 'practice'] as const).filter((profile) => isForReaders(profile, heard));
}

/** In which profile whoever holds a role reads; null where nobody reads in it. */
function profileOf(role: string): Readers | null {
  switch (reachOf(role)) {
    case 'hospital':
    case 'provider':
    case 'inside':
    case 'community':
      return 'safeguarding';
    case 'practice':
      return 'practice';
    case 'plan':
    case 'referral':
      return 'social-care';
    case null:
      return null;
  }
}
