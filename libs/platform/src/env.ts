import { z } from 'zod';

/** The environment is wrong: names every variable at fault, never a value. */
export class EnvError extends Error {
  constructor(readonly variables: readonly string[]) {
    super(`Wrong or missing in the environment: ${variables.join(', ')}`);
    this.name = 'EnvError';
  }
}

/** A variable that holds JSON. */
export function jsonVariable<S extends z.ZodType>(schema: S): z.ZodPipe<z.ZodTransform<unknown, string>, S> {
  return z.preprocess((text, context) => {
    try {
      return JSON.parse(text as string) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'not-json' });
      return z.NEVER;
    }
  }, schema) as unknown as z.ZodPipe<z.ZodTransform<unknown, string>, S>;
}

/** Variables that every service reads. */
export const serviceEnv = {
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  DATABASE_URL: z.url(),
  KAFKA_BROKERS: z
    .string()
    .min(1)
    .transform((list) => list.split(',').map((broker) => broker.trim())),
  HTTP_HOST: z.string().default('127.0.0.1'),
  HTTP_PORT: z.coerce.number().int().min(0).max(65_535),
  OPERATOR_TOKEN: z.string().min(16),
  POLICY_DIR: z.string().default('libs/policy/parameters'),
  /** Put before every topic name: lets tests share one broker. Empty everywhere else. */
  TOPIC_PREFIX: z.string().default(''),
  /** Milliseconds without progress after which a consumer ends itself: look, end and start of its successor fit into a minute (G6). */
  WATCHDOG_MS: z.coerce.number().int().min(500).default(50_000),
  /** `name:pass,…`; honoured only when NODE_ENV is test. */
  BELLWETHER_FAIL_POINTS: z.string().default(''),
} as const;

/** What every service knows of its environment. */
export type ServiceEnv = z.infer<z.ZodObject<typeof serviceEnv>>;

/**
 * Reads and checks the environment.
 * @throws EnvError naming every variable at fault
 */
export function readEnv<S extends z.ZodObject>(schema: S, source: NodeJS.ProcessEnv): z.infer<S> {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  throw new EnvError([...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))]);
}
