import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonSchema } from '../breaks-of.js';
import { contractsFolder } from '../contracts-folder.js';

/** The released schemas of version 1 by event type. They are added to and never taken away. */
export function readReleased(): ReadonlyMap<string, JsonSchema> {
  const folder = join(contractsFolder, 'released', 'v1');
  return new Map(
    readdirSync(folder).map((file) => [
      file.replace(/\.json$/, ''),
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as JsonSchema,
    ]),
  );
}
