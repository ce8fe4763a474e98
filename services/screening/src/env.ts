import { z } from 'zod';
import { usualAttendanceWindowMinutes } from '#libs/facts';
import { readEnv, serviceEnv } from '#libs/platform';
import { usualLeaving } from './domain/plan-lists/leaving-children.js';

/** What the environment of screening must hold. */
export const screeningEnv = z.object({
  ...serviceEnv,
  /** Secret of person references. Another one makes every child a stranger: never changed but by a rekey. */
  INDEX_SECRET: z.string().min(16),
  /** YAML file with the organisations and the authorities that cover them. */
  ORGANISATIONS_FILE: z.string().min(1),
  /** YAML file with the people in whose names operators may look at a child; absent: every name is taken. */
  DIRECTORY_FILE: z.string().min(1).optional(),
  /** Minutes between arrivals within which two feeds may report one attendance. */
  ATTENDANCE_WINDOW_MINUTES: z.coerce.number().int().min(0).max(1_440).default(usualAttendanceWindowMinutes),
  /** Public key of casework's view tickets: Ed25519, SPKI, DER in base64. */
  VIEW_TICKET_PUBLIC_KEY: z.string().min(1),
  /** Searches by NHS number that one person is answered within an hour; more are refused and alarmed. */
  VIEW_SEARCHES_AN_HOUR: z.coerce.number().int().min(1).default(60),
  /** Share of the children on an authority's lists, 0 to 1, beyond which a full list that leaves them out is alarmed. */
  PLAN_LEAVING_SHARE: z.coerce.number().min(0).max(1).default(usualLeaving.share),
  /** Children whom such a list leaves out at least. */
  PLAN_LEAVING_LEAST: z.coerce.number().int().min(1).default(usualLeaving.least),
  /**
   * `load` while history is loaded: statements are stored and nobody is decided, so nothing rings. Each child concerned
   * is decided once when screening runs `as-received` again.
   */
  SCREENING_ORDER: z.enum(['as-received', 'load']).default('as-received'),
});

/** The environment of screening, checked. */
export type ScreeningEnv = z.infer<typeof screeningEnv>;

/**
 * The environment of screening.
 * @throws EnvError naming every variable at fault
 */
export const readScreeningEnv = (): ScreeningEnv => readEnv(screeningEnv, process.env);
