import { type Contact } from './combine-contact.js';

/** An organisation, or one of its sites, that treats or covers children (from the organisations file). */
export interface Organisation {
  readonly code: string;
  readonly name: string;
  /** Authority in whose area it lies; null when not recorded. */
  readonly authority: string | null;
}

/** Organisations by code, sites included. */
export type Organisations = ReadonlyMap<string, Organisation>;

/** Authority in whose area the treating site lies; null when not recorded. */
export function treatingAuthority(
  organisations: Organisations,
  { site, organisation }: Pick<Contact, 'site' | 'organisation'>,
): string | null {
  const bySite = site === null ? undefined : organisations.get(site)?.authority;
  return bySite ?? organisations.get(organisation)?.authority ?? null;
}

/**
 * Authority that covers the child at a contact: that of the address as stated with the contact, else (a named
 * assumption) the one in whose area the treating site lies; null when neither is known.
 */
export function coveringAuthority(
  organisations: Organisations,
  contact: Pick<Contact, 'site' | 'organisation' | 'authority'>,
): string | null {
  return contact.authority ?? treatingAuthority(organisations, contact);
}
