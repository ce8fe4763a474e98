import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CommandFailure } from './command-failure.js';

const endpointsFile = z.object({
  feeds: z.array(z.object({ name: z.string(), token: z.string(), mllp: z.string().nullish() })),
  intake: z.object({ http: z.url() }),
  kafka: z.array(z.string()),
  topicPrefix: z.string().default(''),
  postgres: z.object({ url: z.string() }),
  operator: z.object({ token: z.string() }),
  services: z.record(z.string(), z.object({ url: z.url(), token: z.string().optional() })),
  mailbox: z.object({ http: z.url() }).optional(),
});

/** Addresses and credentials of a running system, as `commands.md` section 2 writes them. */
export type Endpoints = z.infer<typeof endpointsFile>;

const endpointsPath = (): string => process.env['BELLWETHER_ENDPOINTS'] ?? '.local/endpoints.json';

/**
 * Reads the endpoints file: `BELLWETHER_ENDPOINTS`, else `.local/endpoints.json` of this folder.
 * @throws CommandFailure when nothing runs here or the file is not of this version
 */
export function readEndpoints(): Endpoints {
  const file = endpointsPath();
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new CommandFailure(
      `No running system found: ${file} does not exist.`,
      'Start one with `npm start` in another terminal.',
    );
  }
  const parsed = endpointsFile.safeParse(parseJson(text));
  if (!parsed.success) {
    const places = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new CommandFailure(
      `${file} is not an endpoints file of this version (${places}).`,
      'Stop and start the system again.',
    );
  }
  return parsed.data;
}

const playedFile = z.object({ planStarts: z.record(z.string(), z.iso.date()).default({}) });

/** First days of the plans of children whose stories were played here, by NHS number; none where none was. */
export function readPlanStarts(): ReadonlyMap<string, string> {
  try {
    const text = readFileSync(join(dirname(endpointsPath()), 'demonstration.json'), 'utf8');
    return new Map(Object.entries(playedFile.safeParse(parseJson(text)).data?.planStarts ?? {}));
  } catch {
    return new Map();
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
