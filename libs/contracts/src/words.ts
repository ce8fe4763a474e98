import { z } from 'zod';

/** RFC 3339 instant with an explicit offset, e.g. `2026-11-17T13:22:00+00:00`. A time without a zone is refused. */
export const instant = z.iso.datetime({ offset: true });

/** An id of ours. Written in capitals it is the same id: it is read in small letters, as PostgreSQL and all our code write it. */
export const uuid = z.uuid().toLowerCase();

/** Calendar date, `YYYY-MM-DD`. */
export const calendarDate = z.iso.date();

/** ODS or authority code: capitals and digits, e.g. `RXX`, `RXX01`, `E00000001`. */
export const organisationCode = z.string().regex(/^[A-Z0-9]{2,12}$/);

/** Name of a configured feed, e.g. `millbrook-pas`. */
export const feedName = z.string().regex(/^[a-z0-9][a-z0-9-]{1,62}$/);

/** An identifier minted by a source system: printable, no NUL, at most 120 characters. */
export const sourceId = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[^\u0000-\u001f\u007f]+$/);

/** Words of a source: kept as data, never as a key, header or log line. No NUL (PostgreSQL cannot hold it). */
export const freeText = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[^\u0000]*$/);

/** Severity of a finding, most urgent first (`product.md`, Words). */
export const severity = z.enum(['IMMEDIATE', 'URGENT', 'CONCERN', 'INFORMATION']);
export type Severity = z.infer<typeof severity>;

/** Roles that can be told, as abbreviated in the rule catalogue (NIC nurse in charge, NN named nurse, CON consultant on shift, ...). */
export const role = z.enum([
  'NIC',
  'CON',
  'PLN',
  'NN',
  'DN',
  'EXEC',
  'SW',
  'CSC',
  'EDT',
  'GP',
  'HV',
  'SN',
  'MW',
  'POL',
  'LACN',
  'OPS',
]);
export type Role = z.infer<typeof role>;

export const settings = [
  'ed',
  'walk-in',
  'urgent-care',
  'ambulance',
  'inpatient',
  'outpatient',
  'gp',
  'out-of-hours',
  'health-visitor',
  'school-nurse',
  'community-paediatrics',
  'midwife',
  'maternity',
  'dental',
  'camhs',
  'therapy',
  'pharmacy',
  'social-care',
  'police',
  'school',
  'education',
  'nursery',
  'housing',
  'voluntary',
  'court',
  'other',
] as const;
/** Where a contact took place. */
export const setting = z.enum(settings);
export type Setting = z.infer<typeof setting>;

/** What sort of contact it is; two feeds can report one attendance only when the kind agrees. */
export const contactKind = z.enum(['unscheduled', 'appointment', 'stay', 'home-visit', 'call', 'other']);
export type ContactKind = z.infer<typeof contactKind>;

/** How exactly it is known when a contact took place. */
export const timePrecision = z.enum(['exact', 'day', 'month', 'approximate']);
export type TimePrecision = z.infer<typeof timePrecision>;

/** Days over which an inexact date may lie, both included. */
export const dayRange = z.object({ from: calendarDate, to: calendarDate });

/** Outcome of a contact so far. */
export const contactStatus = z.enum([
  'booked',
  'arrived',
  'completed',
  'was-not-brought',
  'cancelled-by-patient',
  'cancelled-by-provider',
  'left',
  'entered-in-error',
]);
export type ContactStatus = z.infer<typeof contactStatus>;

/** Plans that count in rules: child protection plan, looked after, unborn child protection plan. */
export const planKind = z.enum(['CPP', 'LAC', 'UCPP']);
export type PlanKind = z.infer<typeof planKind>;
