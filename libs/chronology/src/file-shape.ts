import { z } from 'zod';
import { settings } from '#libs/contracts';
import { knownDay } from './known-day.js';
import { eventTypeOf, eventTypes, settingOf } from './words.js';

/** Forms of a day. */
export const dayForms = ['YYYY-MM-DD', 'YYYY-MM', 'YYYY'] as const;

const text = z.string().nullish();
const day = z
  .string()
  .superRefine((written, context) => {
    if (knownDay(written, undefined, undefined) === null)
      context.addIssue({ code: 'custom', message: `"${written}" is no day`, params: { allowed: dayForms } });
  })
  .nullish();
const precision = z.enum(['day', 'month', 'approx']);
const range = z.tuple([z.string(), z.string()]);

/** A word that means one of some values, by itself or as another word for it. */
function wordFor<T>(meaningOf: (word: string) => T | null, what: string, allowed: readonly string[]) {
  return z.string().transform((word, context): T => {
    const meant = meaningOf(word);
    if (meant !== null) return meant;
    context.addIssue({ code: 'custom', message: `"${word}" is no ${what}`, params: { allowed } });
    return z.NEVER;
  });
}

/** One event of a file. */
export const eventShape = z.object({
  n: z.number().int().min(1),
  date: day,
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time reads HH:MM')
    .nullish(),
  datePrecision: precision.nullish(),
  dateRange: range.nullish(),
  setting: wordFor(settingOf, 'setting', settings),
  organisation: z.string().min(1),
  type: wordFor(eventTypeOf, 'type of event', eventTypes),
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
/** What an event holds. */
export type EventShape = z.infer<typeof eventShape>;

export const expectedShape = z.object({
  firstReasonableAlarm: z.number().nullish(),
  firstReasonableHealthAlarm: z.number().nullish(),
  acceptableEarlier: z.array(z.number()).nullish(),
  ringIn: z.tuple([z.number(), z.number()]).nullish(),
});

export const planShape = z.object({ type: z.string(), authority: text, start: day, end: day });

const besideShape = z
  .array(z.object({ setting: z.string() }))
  .nullish()
  .catch(null);

/** A chronology file as it is written, but for its events: what it does not name is ignored. */
export const fileShape = z.object({
  case: z.string().min(1),
  title: text,
  summary: text,
  outcome: text,
  born: day,
  bornPrecision: z.enum(['day', 'month', 'year', 'approx']).nullish(),
  outcomeDate: day,
  plan: z.array(planShape).nullish(),
  events: z.array(z.unknown()).min(1),
  expected: expectedShape.nullish(),
  // for the report alone: what cannot be read there is no reason to refuse a file
  sex: z.enum(['male', 'female']).nullish().catch(null),
  undatedContacts: besideShape,
  processEvents: besideShape,
});
/** What it holds. */
export type FileShape = z.infer<typeof fileShape>;
