import { z } from 'zod';
import { readEnv, serviceEnv } from '#libs/platform';

/** What the environment of casework must hold. */
export const caseworkEnv = z.object({
  ...serviceEnv,
  /** URL under which people open a case; notices link to `<base>/cases/B-12`. */
  CASE_LINK_BASE: z.url(),
  /** YAML file with the organisations and their kinds. */
  ORGANISATIONS_FILE: z.string().min(1),
  /** Bearer token of the case API. */
  CASEWORK_TOKEN: z.string().min(16),
  /** YAML file with people, their grants and duties. */
  DIRECTORY_FILE: z.string().min(1),
  /** Ed25519 private key that signs view tickets: DER (PKCS #8) in base64. */
  VIEW_TICKET_PRIVATE_KEY: z.base64().min(1),
});

/** The environment of casework, checked. */
export type CaseworkEnv = z.infer<typeof caseworkEnv>;

/**
 * The environment of casework.
 * @throws EnvError naming every variable at fault
 */
export const readCaseworkEnv = (): CaseworkEnv => readEnv(caseworkEnv, process.env);
