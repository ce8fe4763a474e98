import { z } from 'zod';
import { longestReplaySeconds } from '#libs/contracts';
import { readEnv } from '#libs/platform/documents';

/** What the environment of the workbench must hold: no database, no broker and no address of anybody. */
export const workbenchEnv = z.object({
  HTTP_HOST: z.string().default('127.0.0.1'),
  HTTP_PORT: z.coerce.number().int().min(0).max(65_535),
  /** Bearer token of whoever may have chronologies replayed. */
  WORKBENCH_TOKEN: z.string().min(16),
  POLICY_DIR: z.string().default('libs/policy/parameters'),
  /** Seconds from when somebody asks after which a replay is broken off: the console must still be waiting. */
  REPLAY_SECONDS: z.coerce.number().int().min(1).max(longestReplaySeconds).default(45),
  /** Megabytes of memory that a replay may hold. */
  REPLAY_MEGABYTES: z.coerce.number().int().min(64).max(8_192).default(1_024),
});

/**
 * The environment of the workbench.
 * @throws EnvError naming every variable at fault
 */
export const readWorkbenchEnv = (): z.infer<typeof workbenchEnv> => readEnv(workbenchEnv, process.env);
