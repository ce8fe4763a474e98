import { z } from 'zod';
import { settings } from '#libs/contracts';
import { isDay, knownDay } from './known-day.js';
import { standsThere } from './stands-there.js';
import { eventTypeOf, eventTypes, settingOf } from './words.js';

/** Forms of a day; null: not known. */
const dayForms = ['YYYY-MM-DD', 'YYYY-MM', 'YYYY', 'null'] as const;
const timeForms = ['HH:MM, 00:00 to 23:59', 'null'] as const;
const rangeForms = ['[YYYY-MM-DD, YYYY-MM-DD], the first day before the last'] as const;

const text = z.string().nullish();
const day = writtenAs(dayForms, (written) =>
  knownDay(written, undefined, undefined) === null ? noDay(written) : null,
).nullish();
const precision = z.enum(['day', 'month', 'approx']);
const range = z.unknown().transform((written, context): [string, string] => {
  const { data } = z.tuple([z.string(), z.string()]).safeParse(written);
  const fault = data === undefined ? `${standsThere(written)} stands there` : noRange(data);
  if (data !== undefined && fault === null) return data;
  context.addIssue({ code: 'custom', message: fault ?? '', params: { allowed: rangeForms } });
  return z.NEVER;
});
const time = writtenAs(timeForms, (written) =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(written) ? null : `${standsThere(written)} is no time`,
);

const anyDay = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

/** A day that the calendar does not have is another mistake than one that is written otherwise. */
function noDay(written: string, form = anyDay): string {
  return `${standsThere(written)} ${form.test(written) ? 'is no day of the calendar' : 'is not written as a day'}`;
}

function noRange([from, to]: readonly [string, string]): string | null {
  const wrong = [from, to].find((written) => !isDay(written));
  if (wrong !== undefined) return noDay(wrong, wholeDay);
  return from > to ? `the first day, ${from}, is after the last, ${to}` : null;
}

/**
 * A text of some forms: what is none, a number say, is answered with the forms too.
 * @param faultOf what is wrong with a text; null: nothing
 */
function writtenAs(allowed: readonly string[], faultOf: (written: string) => string | null) {
  return z.unknown().transform((written, context): string => {
    const fault = typeof written === 'string' ? faultOf(written) : `${standsThere(written)} stands there`;
    if (typeof written === 'string' && fault === null) return written;
    context.addIssue({ code: 'custom', message: fault ?? '', params: { allowed } });
    return z.NEVER;
  });
}

/** A word that means one of some values, by itself or as another word for it. */
function wordFor<T>(meaningOf: (word: string) => T | null, what: string, allowed: readonly string[]) {
  return z.unknown().transform((word, context): T => {
    const meant = typeof word === 'string' ? meaningOf(word) : null;
    if (meant !== null) return meant;
    const message = word === undefined ? 'missing' : `${standsThere(word)} is no ${what}`;
    context.addIssue({ code: 'custom', message, params: { allowed } });
    return z.NEVER;
  });
}

/** One event of a file. */
export const eventShape = z.object({
  n: z.number().int().min(1),
  date: day,
  time: time.nullish(),
  datePrecision: precision.nullish(),
  dateRange: range.nullish(),
  setting: wordFor(settingOf, 'setting', settings),
  organisation: text,
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
