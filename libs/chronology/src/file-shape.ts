import { z } from 'zod';

const text = z.string().nullish();
const precision = z.enum(['day', 'month', 'approx']);
const range = z.tuple([z.string(), z.string()]);
const eventShape = z.object({
  n: z.number().int().min(1),
  date: text,
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time reads HH:MM')
    .nullish(),
  datePrecision: precision.nullish(),
  dateRange: range.nullish(),
  setting: z.string(),
  organisation: z.string().min(1),
  type: z.string(),
  presentingProblem: text,
  injury: z.boolean().nullish(),
  injuryDetail: text,
  diagnosisText: text,
  safeguardingConcernRecorded: z.boolean().nullish(),
  subject: text,
  about: text,
  childSeen: z.boolean().nullish(),
  episode: text,
  terminal: z.boolean().nullish(),
  reviewNote: text,
  note: text,
});
/** One event of it. */
export type EventShape = z.infer<typeof eventShape>;

const expectedShape = z.object({
  firstReasonableAlarm: z.number().nullish(),
  firstReasonableHealthAlarm: z.number().nullish(),
  acceptableEarlier: z.array(z.number()).nullish(),
  ringIn: z.tuple([z.number(), z.number()]).nullish(),
});

const besideShape = z
  .array(z.object({ setting: z.string() }))
  .nullish()
  .catch(null);

/** A chronology file as it is written: what it does not name is ignored. */
export const fileShape = z.object({
  case: z.string().min(1),
  title: text,
  summary: text,
  outcome: text,
  born: text,
  bornPrecision: z.enum(['day', 'month', 'year', 'approx']).nullish(),
  outcomeDate: text,
  plan: z.array(z.object({ type: z.string(), authority: text, start: text, end: text })).nullish(),
  events: z.array(eventShape).min(1),
  expected: expectedShape.nullish(),
  // for the report alone: what cannot be read there is no reason to refuse a file
  sex: z.enum(['male', 'female']).nullish().catch(null),
  undatedContacts: besideShape,
  processEvents: besideShape,
});
/** What it holds. */
export type FileShape = z.infer<typeof fileShape>;
