import { z } from 'zod';
import { mailAddress } from '#libs/contracts';
import { readEnv, serviceEnv } from '#libs/platform';

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

const list = z
  .string()
  .min(1)
  .transform((text) => text.split(',').map((part) => part.trim().toLowerCase()));

/** What the environment of dispatch must hold. */
export const dispatchEnv = z
  .object({
    ...serviceEnv,
    /** YAML file with the people and their duties. */
    DIRECTORY_FILE: z.string().min(1),
    SMTP_HOST: z.string().min(1),
    SMTP_PORT: z.coerce.number().int().min(1).max(65_535),
    /** `required`: STARTTLS or no mail at all. `none` is for a mail sink on this machine. */
    SMTP_TLS: z.enum(['none', 'required']).default('required'),
    SMTP_USER: z.string().optional(),
    SMTP_PASSWORD: z.string().optional(),
    /** Certificates (PEM) that may sign the mail server's, in place of those of the system. */
    SMTP_CA_FILE: z.string().min(1).optional(),
    /** Most mails a second; absent: as many as go. */
    SMTP_RATE_PER_SECOND: z.coerce.number().int().min(1).optional(),
    /** Domain, selector and RSA key (PEM) that sign mails: all three or none (RFC 6376). */
    DKIM_DOMAIN: z
      .string()
      .regex(/^([a-z0-9-]+\.)+[a-z]{2,63}$/)
      .optional(),
    DKIM_SELECTOR: z
      .string()
      .regex(/^[a-z0-9._-]{1,63}$/i)
      .optional(),
    DKIM_KEY_FILE: z.string().min(1).optional(),
    MAIL_FROM: mailAddress,
    /** Domains that may be written to; an address outside them is refused at boot. */
    MAIL_DOMAINS: list,
    /** Seconds to wait after each temporary failure; after the last one dispatch gives up. Outlasts ten minutes without a server. */
    DELIVERY_BACK_OFF_SECONDS: z
      .string()
      .default('2,10,30,60,120,300,600')
      .transform((text) => text.split(',').map(Number))
      .pipe(z.array(z.number().positive()).min(1)),
    /** Mails under way at once. */
    DELIVERY_SLOTS: z.coerce.number().int().min(1).default(32),
    /** Mails under way at once to one domain: a slow one must leave room for the others. */
    DELIVERY_SLOTS_PER_TARGET: z.coerce.number().int().min(1).default(8),
    /** Milliseconds after which a send is broken off; less than the lease of a delivery (30 s). */
    DELIVERY_SEND_TIMEOUT_MS: z.coerce.number().int().min(100).max(25_000).default(20_000),
    /** Bearer token of the rota and of the telephone tasks; absent: closed. */
    DISPATCH_TOKEN: z.string().min(16).optional(),
    /** In place of the policy's `bundleAfter`, for tests and measurements; 0: each notice is a mail of its own. */
    BUNDLE_AFTER: z.coerce.number().int().min(0).optional(),
  })
  .refine(
    ({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE }) =>
      new Set([DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE].map((one) => one === undefined)).size === 1,
    { path: ['DKIM_DOMAIN'] },
  )
  .refine(({ SMTP_TLS, SMTP_HOST }) => SMTP_TLS === 'required' || loopback.has(SMTP_HOST), { path: ['SMTP_TLS'] });

/**
 * The environment of dispatch.
 * @throws EnvError naming every variable at fault
 */
export const readDispatchEnv = (): DispatchEnv => readEnv(dispatchEnv, process.env);

/** The environment of dispatch, checked. */
export type DispatchEnv = z.infer<typeof dispatchEnv>;
