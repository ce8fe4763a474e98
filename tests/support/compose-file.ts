import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const service = z.object({
  image: z.string(),
  build: z.object({ context: z.string(), dockerfile: z.string() }).optional(),
  command: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string()).default({}),
  depends_on: z
    .record(z.string(), z.object({ condition: z.enum(['service_healthy', 'service_completed_successfully']) }))
    .default({}),
  network_mode: z
    .string()
    .regex(/^service:[a-z]+$/)
    .optional(),
  networks: z.array(z.string()).default(['default']),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.array(z.string()).min(2) }).optional(),
  restart: z.literal('unless-stopped').optional(),
});

/** A service of `docker-compose.yml`. What the schema does not know is refused: it would go unchecked. */
export type ComposeService = z.infer<typeof service>;

const composeFile = z.strictObject({
  name: z.string(),
  services: z.record(z.string(), service.strict()),
  networks: z.record(z.string(), z.strictObject({ internal: z.boolean() })),
  volumes: z.record(z.string(), z.null()),
});

/** Lines `NAME=value` of a file for Docker Compose; in single quotes a value stands as it is. */
export function readEnvFile(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const cut = line.indexOf('=');
      return [line.slice(0, cut), line.slice(cut + 1).replace(/^'(.*)'$/, '$1')];
    }),
  );
}

/** What `infra/docker/make-env.mjs` prints. */
export function freshSecrets(): Readonly<Record<string, string>> {
  return readEnvFile(execFileSync(process.execPath, ['infra/docker/make-env.mjs'], { encoding: 'utf8' }));
}

/**
 * The services of `docker-compose.yml` with every variable filled in.
 * @throws Error naming a variable that the secrets do not have
 */
export function readCompose(secrets: Readonly<Record<string, string>>): Readonly<Record<string, ComposeService>> {
  const document = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as Record<string, unknown>;
  const known = Object.entries(document).filter(([name]) => !name.startsWith('x-'));
  const filled = fill(Object.fromEntries(known), (name) => {
    const value = secrets[name];
    if (value === undefined) throw new Error(`nobody gives ${name}`);
    return value;
  });
  return composeFile.parse(filled).services;
}

/** Replaces `${NAME}` and `${NAME:?message}` in every text of a tree. */
function fill(tree: unknown, valueOf: (name: string) => string): unknown {
  if (typeof tree === 'string')
    return tree.replace(/\$\{([A-Z_]+)(?::\?[^}]*)?\}/g, (_all, name: string) => valueOf(name));
  if (Array.isArray(tree)) return tree.map((each) => fill(each, valueOf));
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([name, each]) => [name, fill(each, valueOf)]));
}
