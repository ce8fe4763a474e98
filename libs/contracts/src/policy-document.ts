import { z } from 'zod';
import { instant, role, severity } from './words.js';

/** A number with what it counts and where it comes from: guidance, or "design default". */
const parameter = z.strictObject({
  value: z.number().nonnegative(),
  unit: z.string().min(1),
  source: z.string().min(1),
});

const clockSpan = z.union([
  z.strictObject({ minutes: z.number().positive() }),
  z.strictObject({ workingHours: z.number().positive() }),
  z.strictObject({ workingDays: z.number().positive() }),
]);
const clocks = z.strictObject({
  IMMEDIATE: clockSpan.nullable(),
  URGENT: clockSpan.nullable(),
  CONCERN: clockSpan.nullable(),
  INFORMATION: clockSpan.nullable(),
});
/** A time of day in London, `HH:MM`. */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const steps = z.array(z.array(role).min(1)).min(1);

/** A policy document as it is written: thresholds, windows, severities, recipients, clocks and chains. */
export const policyDocument = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,59}$/),
  version: z.string().regex(/^[0-9][0-9.]{0,19}$/),
  inForceFrom: instant,
  /** A document for looking and learning: refused where NODE_ENV is production. */
  demonstration: z.literal(true).optional(),
  pageWithinDays: parameter,
  planStaleAfterDays: parameter,
  newEpisodeHours: parameter,
  /** When offices are open: working hours are counted in them. */
  officeHours: z.strictObject({ opens: timeOfDay, closes: timeOfDay, source: z.string().min(1) }),
  seenBy: clocks,
  actedBy: clocks,
  chains: z.object({ hospital: steps }).catchall(steps),
  rules: z.record(
    z.string().regex(/^R\d{2}[a-c]?$/),
    z.strictObject({
      version: z.number().int().min(1),
      recipients: z.array(role).min(1),
      severities: z.record(z.string(), severity),
      numbers: z.record(z.string(), parameter),
      pageWithinDays: parameter.optional(),
    }),
  ),
});
export type PolicyDocument = z.infer<typeof policyDocument>;
