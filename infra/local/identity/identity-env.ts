import { z } from 'zod';
import { jsonVariable } from '#libs/platform';

/** What the environment of the local identity provider must hold. */
export const identityEnv = z.object({
  /** Address to listen on. In a container others than `127.0.0.1`, so that a published port reaches it. */
  IDENTITY_HOST: z.string().default('127.0.0.1'),
  /** The issuer is `http://127.0.0.1:<port>`, for the console and for a browser. */
  IDENTITY_PORT: z.coerce.number().int().min(1).max(65_535),
  IDENTITY_CLIENT_ID: z.string().min(1),
  IDENTITY_CLIENT_SECRET: z.string().min(16),
  /** JSON object: directory id to password. */
  IDENTITY_PASSWORDS: jsonVariable(z.record(z.string(), z.string().min(8))),
  CONSOLE_URL: z.url(),
  DIRECTORY_FILE: z.string().min(1),
});
