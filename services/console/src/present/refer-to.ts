import type { CasePage, Role } from '#libs/contracts';

/** Who answers for children's services, by the clock. */
export const childrensServices: ReadonlySet<Role> = new Set<Role>(['CSC', 'EDT', 'SW']);

/** The authority that a referral goes to: of the one that is proposed or decided, else whom its reader would ring; null when none is known. */
export function referTo({ referral, ring, may }: Pick<CasePage, 'referral' | 'ring' | 'may'>): string | null {
  const rung = ring.find(({ role }) => childrensServices.has(role))?.organisation ?? null;
  // a new one goes by what is known now, not by one that was declined
  return may.includes('propose-referral') ? rung : (referral?.to ?? rung);
}
