import { z } from 'zod';
import { jsonVariable, readEnv } from '#libs/platform';
import { startIdentity } from './start-identity.js';

const env = readEnv(
  z.object({
    IDENTITY_PORT: z.coerce.number().int().min(1).max(65_535),
    IDENTITY_CLIENT_ID: z.string().min(1),
    IDENTITY_CLIENT_SECRET: z.string().min(16),
    IDENTITY_PASSWORDS: jsonVariable(z.record(z.string(), z.string().min(8))),
    CONSOLE_URL: z.url(),
    DIRECTORY_FILE: z.string().min(1),
  }),
  process.env,
);
const identity = await startIdentity({
  port: env.IDENTITY_PORT,
  client: { id: env.IDENTITY_CLIENT_ID, secret: env.IDENTITY_CLIENT_SECRET, url: env.CONSOLE_URL },
  directory: env.DIRECTORY_FILE,
  passwords: env.IDENTITY_PASSWORDS,
});
process.on('SIGTERM', () => {
  void identity.stop().then(() => process.exit(0));
});
