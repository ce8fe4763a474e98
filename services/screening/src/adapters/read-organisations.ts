import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { organisationCode } from '#libs/contracts';
import { type Organisation, type Organisations } from '#libs/facts';

const organisationsFile = z.object({
  organisations: z.array(
    z.object({
      code: organisationCode,
      name: z.string().min(1).max(120),
      /** Authority in whose area it lies. */
      authority: organisationCode.optional(),
      sites: z
        .array(
          z.object({
            code: organisationCode,
            name: z.string().min(1).max(120),
            /** When it lies in another area than its organisation. */
            authority: organisationCode.optional(),
          }),
        )
        .default([]),
    }),
  ),
});

/**
 * Reads the organisations that treat and cover children, with their sites.
 * @throws when the file is missing, is no YAML or breaks its schema.
 */
export function readOrganisations(file: string): Organisations {
  const { organisations } = organisationsFile.parse(parse(readFileSync(file, 'utf8')));
  const all = organisations.flatMap(({ sites, ...organisation }) => [
    organisation,
    ...sites.map((site) => ({ ...site, authority: site.authority ?? organisation.authority })),
  ]);
  return new Map(
    all.map(({ code, name, authority }): [string, Organisation] => [
      code,
      { code, name, authority: authority ?? null },
    ]),
  );
}
