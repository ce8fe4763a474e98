import type { CasePage, Role } from '#libs/contracts';

/** Who answers for children's services, by the clock. */
export const childrensServices: ReadonlySet<Role> = new Set<Role>(['CSC', 'EDT', 'SW']);

/**
 * The authority that a referral goes to which its reader confirms, as casework would send it; null when none is known, or
 * when it goes by the organisation for which they confirm it.
 */
export function referTo({ refersFor }: Pick<CasePage, 'refersFor'>): string | null {
  const [to, ...others] = new Set(refersFor.map((one) => one.to));
  return others.length > 0 ? null : (to ?? null);
}
