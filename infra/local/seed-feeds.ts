import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const feedsFile = z.object({
  feeds: z.array(
    z.object({
      name: z.string(),
      organisation: z.string(),
      site: z.string().nullish(),
      alsoSpeaksFor: z.array(z.string()).default([]),
      profile: z.string().optional(),
    }),
  ),
});
const organisationsFile = z.object({ organisations: z.array(z.object({ code: z.string() })) });
const directoryFile = z.object({ duties: z.array(z.object({ organisation: z.string() })) });

function read<T>(schema: z.ZodType<T>, seed: string, name: string): T {
  return schema.parse(parse(readFileSync(join(seed, name), 'utf8')));
}

/** A feed would start whose contacts reach nobody; the message names each and the file at fault. */
export class SeedIncomplete extends Error {
  override readonly name = 'SeedIncomplete';
}

/**
 * Names of the feeds of a seed folder, and of those that listen for HL7.
 * @throws SeedIncomplete when a feed speaks for an organisation that no authority covers, or at which nobody has a duty
 */
export function readSeedFeeds(seed: string): { readonly all: readonly string[]; readonly mllp: readonly string[] } {
  const { feeds } = read(feedsFile, seed, 'feeds.yaml');
  const { organisations } = read(organisationsFile, seed, 'organisations.yaml');
  const { duties } = read(directoryFile, seed, 'directory.yaml');
  const known = new Set(organisations.map(({ code }) => code));
  const told = new Set(duties.map(({ organisation }) => organisation));
  // a feed whose site is null sends lists and answers, no contacts
  const faults = feeds
    .filter(({ site }) => site !== null)
    .flatMap(({ name, organisation, alsoSpeaksFor }) =>
      [organisation, ...alsoSpeaksFor].flatMap((code) => [
        ...(known.has(code) ? [] : [`organisations.yaml does not know ${code} of feed ${name}`]),
        ...(told.has(code) ? [] : [`directory.yaml names nobody at ${code} of feed ${name}`]),
      ]),
    );
  if (faults.length > 0) throw new SeedIncomplete(faults.join('; '));
  return {
    all: feeds.map(({ name }) => name),
    mllp: feeds.filter(({ profile }) => profile !== 'json-only').map(({ name }) => name),
  };
}
