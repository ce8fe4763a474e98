import { readEnv } from '#libs/platform';
import { identityEnv } from './identity-env.js';
import { startIdentity } from './start-identity.js';

const env = readEnv(identityEnv, process.env);
const identity = await startIdentity({
  host: env.IDENTITY_HOST,
  port: env.IDENTITY_PORT,
  client: { id: env.IDENTITY_CLIENT_ID, secret: env.IDENTITY_CLIENT_SECRET, url: env.CONSOLE_URL },
  directory: env.DIRECTORY_FILE,
  passwords: env.IDENTITY_PASSWORDS,
});
process.on('SIGTERM', () => {
  void identity.stop().then(() => process.exit(0));
});
