import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { settings } from '#libs/contracts';

/** Types of events in a chronology file. */
export const eventTypes = [
  ...(['attended', 'admitted', 'discharged', 'left', 'was-not-brought', 'cancelled', 'rescheduled'] as const),
  ...(['home-visit', 'no-access-visit', 'phone-call', 'phone', 'referral', 'conference', 'meeting'] as const),
  ...(['assessment', 'letter', 'report', 'moved', 'test', 'other'] as const),
] as const;
const eventType = z.enum(eventTypes);

const event = z.object({
  n: z.number().int().min(1),
  /** `YYYY-MM-DD`; an inexact date stands on a day within its month. */
  date: z.iso.date(),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .optional(),
  datePrecision: z.enum(['day', 'month', 'approx']).default('day'),
  setting: z.enum(settings),
  organisation: z.string().min(1),
  type: eventType,
  presentingProblem: z.string().default(''),
  injury: z.boolean().default(false),
  injuryDetail: z.string().default(''),
  diagnosisText: z.string().default(''),
  safeguardingConcernRecorded: z.boolean().default(false),
  subject: z.string().default('child'),
  childSeen: z.boolean().optional(),
  /** Rows of one stay or visit. */
  episode: z.string().nullish(),
  /** The event that a chance may no longer come after; the last one where none is marked. */
  terminal: z.boolean().default(false),
  /** Codes that the system of the day would have sent: a specialty, that a slot is essential. */
  specialty: z.string().optional(),
  essential: z.boolean().default(false),
});
/** One event, with those fields only that somebody knew at the time. */
export type ChronologyEvent = z.infer<typeof event>;

const chronologyFile = z.object({
  case: z.string(),
  born: z.iso.date(),
  plan: z.array(z.object({ type: z.string(), start: z.iso.date(), end: z.iso.date().nullish() })).default([]),
  events: z.array(event).min(2),
});
/** A chronology as far as it is evidence: what the report knows afterwards is not read (commands, section 3). */
export type Chronology = z.infer<typeof chronologyFile>;

/**
 * Reads the evidence of a chronology file.
 * @throws ZodError that names the event and the value at fault
 */
export function readChronology(file: string): Chronology {
  return chronologyFile.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The events that are played, in order: the terminal one is not, for after it nothing could be done. */
export function playedEvents({ events }: Chronology): readonly ChronologyEvent[] {
  const ordered = events.toSorted((one, other) =>
    one.date < other.date ? -1 : one.date > other.date ? 1 : one.n - other.n,
  );
  const terminal = ordered.findIndex((one) => one.terminal);
  return ordered.slice(0, terminal < 0 ? ordered.length - 1 : terminal);
}
