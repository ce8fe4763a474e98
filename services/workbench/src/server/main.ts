import { createLogger } from '#libs/platform/documents';
import { readWorkbenchEnv } from '../env.js';
import { startReplayServer } from './replay-server.js';
import { ReplayThread } from './replay-thread.js';

const env = readWorkbenchEnv();
const thread = new ReplayThread(env.POLICY_DIR, env.REPLAY_SECONDS);
const server = await startReplayServer({
  host: env.HTTP_HOST,
  port: env.HTTP_PORT,
  token: env.WORKBENCH_TOKEN,
  replay: (request) => thread.replay(request),
  logger: createLogger({ service: 'workbench' }),
});
process.on('SIGTERM', () => {
  void Promise.all([server.stop(), thread.stop()]).then(() => process.exit(0));
});
