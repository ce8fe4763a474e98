import { createLogger } from '#libs/platform/logging';
import { readWorkbenchEnv } from '../env.js';
import { startReplayServer } from './replay-server.js';
import { ReplayThread } from './replay-thread.js';

const env = readWorkbenchEnv();
const logger = createLogger({ service: 'workbench' });
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
