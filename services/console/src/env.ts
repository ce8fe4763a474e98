import { z } from 'zod';
import { readEnv, serviceEnv } from '#libs/platform';

const loopback = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Encrypted, or on this machine: a password or a child's name must not cross a network in the clear. */
const safeUrl = z
  .url()
  .refine((text) => {
    const { protocol, hostname } = new URL(text);
    return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
  })
  .transform((text) => text.replace(/\/$/, ''));

/** What the environment of the console must hold. */
export const consoleEnv = z.object({
  ...serviceEnv,
  /** Issuer of the identity provider; it says who somebody is, never what they may do. */
  OIDC_ISSUER: safeUrl,
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: z.string().min(16),
  /** Address under which people open the console. */
  CONSOLE_URL: safeUrl,
  CASEWORK_URL: z.url(),
  CASEWORK_TOKEN: z.string().min(16),
  SCREENING_URL: z.url(),
  WORKBENCH_URL: z.url(),
  WORKBENCH_TOKEN: z.string().min(16),
  /** YAML file with what organisations and their sites are called. */
  ORGANISATIONS_FILE: z.string().min(1),
  /** Number to ring when the page has lost its connection; without it the page names none. */
  ON_CALL_PHONE: z
    .string()
    .regex(/^\+?[0-9][0-9 ]{6,18}[0-9]$/)
    .optional(),
  /** What a demonstration says of itself on every page. */
  DEMONSTRATION_NOTE: z.string().min(1).max(300).optional(),
  /** Port of `/metrics`, which is not told on the port that people reach; without it nowhere. */
  STATUS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  /** Minutes without a page after which somebody is signed out. */
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).max(60).default(15),
  /** Hours after which somebody is signed out, however busy: longer than a shift. */
  SESSION_LIFE_HOURS: z.coerce.number().int().min(1).max(24).default(12),
});

/**
 * The environment of the console.
 * @throws EnvError naming every variable at fault
 */
export const readConsoleEnv = (): ConsoleEnv => readEnv(consoleEnv, process.env);

/** The environment of the console, checked. */
export type ConsoleEnv = z.infer<typeof consoleEnv>;
