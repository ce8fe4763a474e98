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
const source = z.string().min(1);
const inSeconds = (value: number) => parameter.default({ value, unit: 'seconds', source: 'design default' });
const inDays = (value: number) => parameter.default({ value, unit: 'days', source: 'design default' });
/** Id of a rule. */
const ruleId = z.string().regex(/^R\d{2}[a-c]?$/);

/** Notices beside a chain: to the team of a child on a plan, to the practice. */
const copies = z.strictObject({
  /** Rules whose INFORMATION is told to the team of a child on a plan too; anything more urgent is told anyway. */
  informationToPlanTeam: z.array(ruleId).default([]),
  /** Days of attendances that a practice is shown as a pattern. */
  patternDays: inDays(183),
  /** Days for which a contact with a practice says that it is the child's. */
  practiceDays: inDays(365),
  source,
});
/** When a referral of a child without a plan is proposed, beside rules whose recipients hold CSC. */
const referral = z.strictObject({ proposeFor: z.array(severity), source });
/** R47: nobody of a step could be reached. `tell` hears of it, then `atLast`, and there it ends. */
const deliveryFailed = z.strictObject({
  severity,
  tell: z.array(role).min(1),
  atLast: z.array(role).min(1),
  source,
});

/** When a person is rung whom mail does not reach, and when notices that can wait share a mail. */
const delivery = z.strictObject({
  /** Within which somebody whom mail does not reach must have been rung, at most. */
  ringWithin: inSeconds(900),
  /** After which an IMMEDIATE notice that no mail server has accepted goes by telephone too. */
  ringImmediateAfter: inSeconds(120),
  /** Notices to one person within `bundleWindow` that go out by themselves; 0: all do. */
  bundleAfter: parameter.default({ value: 10, unit: 'notices', source: 'design default' }),
  bundleWindow: parameter.default({ value: 10, unit: 'minutes', source: 'design default' }),
  /** For which the first of a bundle waits for others. */
  bundleWait: inSeconds(300),
  /** Before the earliest answer is due at which a bundle goes out at the latest. */
  bundleMargin: inSeconds(1_800),
});

const inUnit = (unit: string, value: number, from: string, number = z.number()) =>
  z.strictObject({ value: number.nonnegative(), unit: z.literal(unit), source }).default({ value, unit, source: from });

/** From when on a number that somebody tells of a child is a sign, whoever reads it. */
const signs = z.strictObject({
  /** Attendance at school, under which an absence is persistent. */
  attendanceUnder: inUnit('percent', 90, 'Department for Education'),
  /** Days away from school from which on an absence is persistent, as they are counted. */
  absentDaysOfTerm: inUnit('days', 10, 'design default'),
  absentDaysOfYear: inUnit('days', 19, 'Department for Education'),
  /** Days without a medicine from which on they are no slip; the same of insulin and of a medicine against fits. */
  withoutMedicineDays: inUnit('days', 7, 'design default'),
  withoutVitalMedicineDays: inUnit('days', 1, 'design default'),
  /** Supplies of a medicine that would have run out since the last was fetched. */
  suppliesMissed: inUnit('supplies', 2, 'design default'),
  /** Share of its weight from which on a child has lost too much; of which one that may be newborn may not lose more. */
  weightLoss: inUnit('percent', 5, 'design default'),
  earlyWeightLoss: inUnit('percent', 10, 'NICE NG75'),
  /** Who weighs less may be newborn, in whole kilograms, as codes tell them; up to this day of its life a baby may weigh less than at birth. */
  earlyWeightUnder: inUnit('kilograms', 4, 'design default', z.int()),
  earlyLossDays: inUnit('days', 14, 'design default'),
  /** Under it genital mutilation is that of a girl, and not what a mother has. */
  mutilationUnder: inUnit('years', 18, 'Female Genital Mutilation Act 2003, section 5B'),
  /** Whoever is younger answers for no child. */
  carerFrom: inUnit('years', 16, 'Children and Young Persons Act 1933, section 1'),
  /** Score of the risk checklist of domestic abuse services (DASH) from which on the risk is high. */
  highRiskScore: inUnit('points', 14, 'DASH risk checklist'),
  /** Glasgow Coma Scale up to which life is in danger. */
  comaUpTo: inUnit('points', 8, 'design default'),
});

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
  /** Minutes in which an acknowledgement can be taken back. */
  undoMinutes: parameter.default({ value: 5, unit: 'minutes', source: 'design default' }),
  /** Days after an acknowledgement in which an action must be recorded, however slow the clock to act. */
  lapseDays: inDays(14),
  copies: copies.default({
    informationToPlanTeam: [],
    patternDays: { value: 183, unit: 'days', source: 'design default' },
    practiceDays: { value: 365, unit: 'days', source: 'design default' },
    source: 'design default',
  }),
  referral: referral.default({ proposeFor: ['IMMEDIATE', 'URGENT'], source: 'design default' }),
  deliveryFailed: deliveryFailed.default({
    severity: 'IMMEDIATE',
    tell: ['OPS', 'NN'],
    atLast: ['EXEC'],
    source: 'design default',
  }),
  delivery: delivery.prefault({}),
  signs: signs.prefault({}),
  /** When offices are open: working hours are counted in them. */
  officeHours: z.strictObject({ opens: timeOfDay, closes: timeOfDay, source }),
  seenBy: clocks,
  actedBy: clocks,
  /** By kind of organisation; `feed` is told when a feed is silent. */
  chains: z.object({ hospital: steps, feed: steps.default([['OPS', 'NN'], ['EXEC']]) }).catchall(steps),
  rules: z.record(
    ruleId,
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
