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

/** Names of the feeds of a seed folder, and of those that listen for HL7. */
export function readSeedFeeds(seed: string): { readonly all: readonly string[]; readonly mllp: readonly string[] } {
  const { feeds } = read(feedsFile, seed, 'feeds.yaml');
  return {
    all: feeds.map(({ name }) => name),
    mllp: feeds.filter(({ profile }) => profile !== 'json-only').map(({ name }) => name),
  };
}

/**
 * What is missing for a feed of a seed folder that may state contacts (all but those whose site is `null`, which send lists):
 * an organisation that no authority covers, or at which nobody has a duty, so that nobody is told.
 */
export function seedFaults(seed: string): readonly string[] {
  const stating = read(feedsFile, seed, 'feeds.yaml').feeds.filter(({ site }) => site !== null);
  const organisations = new Set(
    read(organisationsFile, seed, 'organisations.yaml').organisations.map(({ code }) => code),
  );
  const told = new Set(read(directoryFile, seed, 'directory.yaml').duties.map(({ organisation }) => organisation));
  return stating.flatMap(({ name, organisation, alsoSpeaksFor }) =>
    [organisation, ...alsoSpeaksFor].flatMap((code) => [
      ...(organisations.has(code) ? [] : [`organisations.yaml does not know ${code} of feed ${name}`]),
      ...(told.has(code) ? [] : [`directory.yaml names nobody at ${code} of feed ${name}`]),
    ]),
  );
}
