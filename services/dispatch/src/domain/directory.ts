import { z } from 'zod';
import { organisationCode, role, type Role } from '#libs/contracts';

/**
 * An address that can stand in an envelope as it is: one mailbox in lower case, no quoting, no comment, no list, no
 * control character. Anything cleverer is refused, whether it is valid by RFC 5321 or not.
 */
export const mailAddress = z
  .string()
  .max(254)
  .regex(/^[a-z0-9](?:[a-z0-9._+-]{0,62}[a-z0-9])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/)
  .refine((address) => !address.includes('..'));

/** Directory id of a person: what receipts and acknowledgements name. Never a name or an address. */
const personId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);

/** The directory file: people with their contact point, and who answers for a role at an organisation. */
export const directoryDocument = z.object({
  people: z.array(z.object({ id: personId, name: z.string().min(1).max(120), address: mailAddress })),
  duties: z.array(z.object({ organisation: organisationCode, role, person: personId })),
});
/** A directory file that keeps to its schema. */
export type DirectoryDocument = z.infer<typeof directoryDocument>;

/** Somebody who can be told, and where. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

/** The part of an address after the @: the target that a slow mail server makes slow. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** Why a directory cannot be used, by the id of the person or duty at fault; never an address. */
export function faultsOf(document: DirectoryDocument, mailDomains: readonly string[]): readonly string[] {
  const ids = document.people.map(({ id }) => id);
  const duties = document.duties.map((duty) => `${duty.role}@${duty.organisation}`);
  return [
    ...repeated(ids).map((id) => `person-named-twice:${id}`),
    ...repeated(duties).map((duty) => `duty-named-twice:${duty}`),
    ...document.duties.filter(({ person }) => !ids.includes(person)).map(({ person }) => `person-unknown:${person}`),
    ...document.people
      .filter(({ address }) => !mailDomains.includes(domainOf(address)))
      .map(({ id }) => `domain-not-allowed:${id}`),
  ];
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

/** Who is reached, and where. The only source of recipients: no message names an address. */
export class Directory {
  private readonly people: ReadonlyMap<string, Person>;
  private readonly duties: ReadonlyMap<string, string>;

  constructor(document: DirectoryDocument) {
    this.people = new Map(document.people.map((person) => [person.id, person]));
    this.duties = new Map(document.duties.map((duty) => [`${duty.role}@${duty.organisation}`, duty.person]));
  }

  /** The person on duty for a role at an organisation; null when nobody is named. */
  onDuty(wanted: Role, organisation: string): Person | null {
    const id = this.duties.get(`${wanted}@${organisation}`);
    return id === undefined ? null : this.person(id);
  }

  /** A person by directory id; null when no longer in the directory. */
  person(id: string): Person | null {
    return this.people.get(id) ?? null;
  }
}
