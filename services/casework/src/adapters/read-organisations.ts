import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { organisationCode } from '#libs/contracts';
import { PermanentError } from '#libs/platform';

const organisationsFile = z.object({
  organisations: z.array(
    z.object({ code: organisationCode, kind: z.enum(['hospital', 'practice', 'community', 'authority']) }),
  ),
});

/**
 * Kinds of organisation by code: they decide which chain an organisation uses.
 * @throws PermanentError `organisations-malformed`, place: path of the value
 */
export function readOrganisationKinds(file: string): ReadonlyMap<string, string> {
  const parsed = organisationsFile.safeParse(parse(readFileSync(file, 'utf8')));
  if (!parsed.success)
    throw new PermanentError('organisations-malformed', { place: parsed.error.issues[0]?.path.join('.') ?? '' });
  return new Map(parsed.data.organisations.map(({ code, kind }) => [code, kind]));
}
