import type { Role, Severity } from '#libs/contracts';

/** What a policy document says of clocks and chains, for one setting (`data.md`, section 7). */
export interface ChainPolicy {
  readonly hash: string;
  /** First part of the name of a chain, e.g. `hospital`. */
  readonly setting: string;
  /** Roles to tell, step after step. */
  readonly steps: readonly (readonly Role[])[];
  /** Hours after a ring from which a new attendance is a new episode. */
  readonly newEpisodeHours: number;
  /** When a notice sent at `from` should be acknowledged; null when the severity has no such clock. */
  readonly seenBy: (severity: Severity, from: Date) => Date | null;
  /** When somebody should have acted on a signal received at `from`; null when the severity has no such clock. */
  readonly actedBy: (severity: Severity, from: Date) => Date | null;
}

/** Chain of one agency: setting and organisation, e.g. `hospital-rxx`. */
export function chainName(policy: ChainPolicy, organisation: string): string {
  return `${policy.setting}-${organisation.toLowerCase()}`;
}

/**
 * Roles that may sit outside the organisation of a contact (clinical-rules, Conventions: the designated nurse works for
 * the integrated care board; social care, police, practice and community teams are agencies of their own).
 */
const outside: ReadonlySet<Role> = new Set<Role>(['DN', 'SW', 'CSC', 'EDT', 'GP', 'HV', 'SN', 'POL', 'LACN']);

/** Which of them are at home in a setting. */
const atHome: Readonly<Record<string, readonly Role[]>> = {
  practice: ['GP'],
  community: ['HV', 'SN', 'LACN'],
  authority: ['SW', 'CSC', 'EDT'],
};

/** Whether telling this role lets a fact leave the organisation. */
export function isOutside(role: Role, setting: string): boolean {
  return outside.has(role) && !(atHome[setting] ?? []).includes(role);
}

/** Setting of a chain, from its name. */
export function settingOf(chain: string): string {
  return chain.slice(0, Math.max(0, chain.lastIndexOf('-')));
}
