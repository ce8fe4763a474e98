import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { organisationCode } from '#libs/contracts';
import { PermanentError } from '#libs/platform';
import { organisationKinds } from '../readers/permitted-acts.js';

const organisation = z.object({
  code: organisationCode,
  name: z.string().min(1),
  kind: z.enum(organisationKinds),
  authority: organisationCode,
});
const organisationsFile = z.object({ organisations: z.array(organisation) });

/** An organisation: what it is called, of which kind it is, and which authority covers it. */
export type Organisation = z.infer<typeof organisation>;

/**
 * Organisations by code.
 * @throws PermanentError `organisations-malformed`, place: path of the value
 */
export function readOrganisations(file: string): ReadonlyMap<string, Organisation> {
  const parsed = organisationsFile.safeParse(parse(readFileSync(file, 'utf8')));
  if (!parsed.success)
    throw new PermanentError('organisations-malformed', { place: parsed.error.issues[0]?.path.join('.') ?? '' });
  return new Map(parsed.data.organisations.map((one) => [one.code, one]));
}
