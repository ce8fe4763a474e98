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
  /** Until when an acknowledgement made at `from` can be taken back. */
  readonly undoUntil: (from: Date) => Date;
  /** When an acknowledgement made at `from` lapses at the latest. */
  readonly lapsesAtLatest: (from: Date) => Date;
  /** Whether the offices of authorities are open. */
  readonly isOfficeTime: (at: Date) => boolean;
  /** Directory id of whoever holds a role at a moment, whether or not they are away; null when nobody is known to. */
  readonly holder: (role: Role, organisation: string, at: Date) => string | null;
  /** Rules whose INFORMATION is told to the team of a child on a plan too. */
  readonly informationToPlanTeam: readonly string[];
  /** Severities for which a referral is proposed when the child is not on a plan. */
  readonly proposeReferralFor: readonly Severity[];
  /** R47: who hears that nobody of a step could be reached, and who does when those cannot be reached either. */
  readonly deliveryFailed: {
    readonly severity: Severity;
    readonly tell: readonly Role[];
    readonly atLast: readonly Role[];
  };
  /** Authority that covers the organisation; null when no file knows it. */
  readonly authority: string | null;
  /** Community provider (health visitors, school nurses) under that authority; null when there is none, or more than one. */
  readonly community: string | null;
}

/** Roles of authorities that keep office hours: out of them the emergency duty team answers. */
const officeRoles: ReadonlySet<Role> = new Set<Role>(['CSC', 'SW']);

/** Who answers for a role at a moment. */
export function byTheClock(role: Role, policy: ChainPolicy, now: Date): Role {
  return officeRoles.has(role) && !policy.isOfficeTime(now) ? 'EDT' : role;
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
