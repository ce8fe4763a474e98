import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const feedsFile = z.object({ feeds: z.array(z.object({ name: z.string(), profile: z.string().optional() })) });

/** Names of the feeds of a seed folder, and of those that listen for HL7. */
export function readSeedFeeds(seed: string): { readonly all: readonly string[]; readonly mllp: readonly string[] } {
  const { feeds } = feedsFile.parse(parse(readFileSync(join(seed, 'feeds.yaml'), 'utf8')));
  return {
    all: feeds.map(({ name }) => name),
    mllp: feeds.filter(({ profile }) => profile !== 'json-only').map(({ name }) => name),
  };
}
