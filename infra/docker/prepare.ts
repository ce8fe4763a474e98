import { z } from 'zod';
import { EventBus } from '#libs/messaging';
import { provision, readEnv, silentLogger } from '#libs/platform';

/** Services that have a role and a schema of their own. */
const services = ['intake', 'screening', 'casework', 'dispatch', 'console'] as const;

/** What an administrator gives, once, before the services start; safe to repeat. */
export const prepareEnv = z.object({
  /** Superuser connection to the server. */
  ADMIN_URL: z.url(),
  /** Database to make when it is missing. */
  DATABASE: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,30}$/)
    .default('bellwether'),
  KAFKA_BROKERS: z.string().min(1),
  /** Copies of each topic: 3 on a cluster, 1 on a single broker. */
  REPLICATION: z.coerce.number().int().min(1).max(5).default(3),
  INTAKE_PASSWORD: z.string().min(16),
  SCREENING_PASSWORD: z.string().min(16),
  CASEWORK_PASSWORD: z.string().min(16),
  DISPATCH_PASSWORD: z.string().min(16),
  CONSOLE_PASSWORD: z.string().min(16),
});

type PrepareEnv = z.infer<typeof prepareEnv>;

const passwordOf = (env: PrepareEnv, name: (typeof services)[number]): string =>
  env[`${name.toUpperCase()}_PASSWORD` as `${Uppercase<typeof name>}_PASSWORD`];

/** Makes the database, a role and a schema for each service, the clock that all read, and the topics. */
export async function prepare(env: PrepareEnv): Promise<void> {
  await provision({
    adminUrl: env.ADMIN_URL,
    database: env.DATABASE,
    services: services.map((name) => ({ name, password: passwordOf(env, name) })),
  });
  const bus = new EventBus({
    brokers: env.KAFKA_BROKERS.split(','),
    clientId: 'administrator',
    replication: env.REPLICATION,
    logger: silentLogger,
  });
  try {
    await bus.createTopics();
  } finally {
    await bus.close();
  }
}

/** Exit status of the command: 2 when the environment is wrong. */
export async function main(source: NodeJS.ProcessEnv, say: (line: string) => void): Promise<number> {
  let env: PrepareEnv;
  try {
    env = readEnv(prepareEnv, source);
  } catch (error) {
    say(error instanceof Error ? error.message : 'The environment is wrong.');
    return 2;
  }
  await prepare(env);
  say('The database, its roles and schemas, and the topics are there.');
  return 0;
}
