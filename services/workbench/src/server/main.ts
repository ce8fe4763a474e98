import { loadPolicies } from '#libs/platform/documents';
import { policyAt } from '#libs/policy';
import { readWorkbenchEnv } from '../env.js';
import { startReplayServer } from './replay-server.js';

const env = readWorkbenchEnv();
const policies = await loadPolicies(env.POLICY_DIR);
const server = await startReplayServer({
  host: env.HTTP_HOST,
  port: env.HTTP_PORT,
  token: env.WORKBENCH_TOKEN,
  policyAt: (moment) => policyAt(policies, moment),
});
process.on('SIGTERM', () => {
  void server.stop().then(() => process.exit(0));
});
