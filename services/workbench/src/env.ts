import { z } from 'zod';
import { readEnv } from '#libs/platform/documents';

/** What the environment of the workbench must hold: no database, no broker and no address of anybody. */
export const workbenchEnv = z.object({
  HTTP_HOST: z.string().default('127.0.0.1'),
  HTTP_PORT: z.coerce.number().int().min(0).max(65_535),
  /** Bearer token of whoever may have chronologies replayed. */
  WORKBENCH_TOKEN: z.string().min(16),
  POLICY_DIR: z.string().default('libs/policy/parameters'),
  /** Seconds after which a replay is broken off. */
  REPLAY_SECONDS: z.coerce.number().int().min(1).max(600).default(45),
});

/**
 * The environment of the workbench.
 * @throws EnvError naming every variable at fault
 */
export const readWorkbenchEnv = (): z.infer<typeof workbenchEnv> => readEnv(workbenchEnv, process.env);
