import { type Logger } from '#libs/platform/documents';
import { type readWorkbenchEnv } from '../env.js';
import { startReplayServer } from './replay-server.js';
import { ReplayThread } from './replay-thread.js';

/** Serves replays of chronologies that are uploaded, until the process is told to end. */
export async function serveReplays(env: ReturnType<typeof readWorkbenchEnv>, logger: Logger): Promise<void> {
  const thread = new ReplayThread({
    policies: env.POLICY_DIR,
    seconds: env.REPLAY_SECONDS,
    megabytes: env.REPLAY_MEGABYTES,
    logger,
  });
  const server = await startReplayServer({
    host: env.HTTP_HOST,
    port: env.HTTP_PORT,
    token: env.WORKBENCH_TOKEN,
    replay: (read, gone) => thread.replay(read, gone),
    logger,
  });
  process.on('SIGTERM', () => {
    void Promise.all([server.stop(), thread.stop()]).then(() => process.exit(0));
  });
}
