import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { organisationCode, sealedOrganisation } from '#libs/contracts';
import { PermanentError } from '#libs/platform';

const organisationsFile = z.object({
  organisations: z.array(
    z.object({
      code: organisationCode,
      name: z.string(),
      sites: z.array(z.object({ code: organisationCode, name: z.string() })).default([]),
    }),
  ),
});

/** What an organisation or a site is called; its code when nobody has named it. */
export type NameOf = (code: string) => string;

/**
 * Names of organisations and sites by code.
 * @throws PermanentError `organisations-malformed`, place: path of the value
 */
export function readOrganisationNames(file: string): NameOf {
  const parsed = organisationsFile.safeParse(parse(readFileSync(file, 'utf8')));
  if (!parsed.success)
    throw new PermanentError('organisations-malformed', { place: parsed.error.issues[0]?.path.join('.') ?? '' });
  const names = new Map(
    parsed.data.organisations.flatMap(({ code, name, sites }) => [
      [code, name] as const,
      ...sites.map((site) => [site.code, site.name] as const),
    ]),
  );
  names.set(sealedOrganisation, 'an organisation not shown here');
  return (code) => names.get(code) ?? code;
}
