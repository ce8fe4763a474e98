import { z } from 'zod';
import { feedName } from '#libs/contracts';
import { jsonVariable, readEnv, serviceEnv } from '#libs/platform';

/** What the environment of intake must hold. */
export const intakeEnv = z.object({
  ...serviceEnv,
  /** YAML file with the feeds and their profiles. */
  FEEDS_FILE: z.string().min(1),
  /** JSON object: feed → bearer token. A feed without one cannot send over HTTP. */
  FEED_TOKENS: jsonVariable(z.record(feedName, z.string().min(16))),
  MLLP_HOST: z.string().default('127.0.0.1'),
  /** JSON object: feed → port. A feed without one has no MLLP listener. */
  MLLP_PORTS: jsonVariable(z.record(feedName, z.number().int().min(0).max(65_535))),
  /** Secret of the routing hint; may be changed at any time. */
  ROUTING_SECRET: z.string().min(16),
});

/** The environment of intake, checked. */
export type IntakeEnv = z.infer<typeof intakeEnv>;

/**
 * The environment of intake.
 * @throws EnvError naming every variable at fault
 */
export const readIntakeEnv = (): IntakeEnv => readEnv(intakeEnv, process.env);
