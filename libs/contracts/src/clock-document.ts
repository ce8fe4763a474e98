import { z } from 'zod';

const words = z.string().min(1);
const slug = z.string().regex(/^[a-z][a-z0-9-]*$/);
const date = z.iso.date();
const nation = z.enum(['england', 'wales', 'scotland', 'northern-ireland']);

/** One time that one source gives for a step. Sources that conflict each have their own. */
const clock = z.strictObject({
  nations: z.array(nation).min(1),
  /** Codes (Office for National Statistics) of the authorities whose own procedures say so; else it holds for the nation. */
  authorities: z.array(words).min(1).optional(),
  /** In which case it holds; always when absent. */
  when: words.optional(),
  /** Before the start event where it is negative. */
  amount: z.number(),
  unit: z.enum(['hours', 'working hours', 'days', 'working days', 'months']),
  /** When somebody is warned, in the same unit after the start event; nobody is when absent. */
  warnAt: z.number().optional(),
  source: words,
  /** Since when; when absent that is not known, and it is taken for always. */
  inForceFrom: date.optional(),
  inForceUntil: date.optional(),
});

/** Statutory and policy times by nation and authority, as they are written down: clocks inform, they never block. */
export const clockDocument = z.strictObject({
  id: slug,
  version: z.string().regex(/^[0-9][0-9.]{0,19}$/),
  rows: z
    .array(
      z.strictObject({
        id: z.string().regex(/^T\d{1,2}$/),
        step: slug,
        title: words,
        /** What starts it, and what it waits for. */
        starts: slug,
        stops: slug,
        /** What the times do not say. */
        note: words.optional(),
        clocks: z.array(clock).min(1),
      }),
    )
    .min(1),
});
export type ClockDocument = z.infer<typeof clockDocument>;
