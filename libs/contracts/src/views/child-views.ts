import { z } from 'zod';
import {
  calendarDate,
  contactKind,
  contactStatus,
  dayRange,
  instant,
  organisationCode,
  setting,
  timePrecision,
  uuid,
} from '../words.js';
import { planFact } from '../events/findings.js';

/** Who a child is, for a reader with a ticket. `POST /views/children` of screening answers with these, in ticket order. */
export const childIdentity = z.object({
  childId: uuid,
  /** As last stated, `FAMILY, Given`; null when never stated or withheld from this profile. */
  name: z.string().nullable(),
  birthDate: calendarDate.nullable(),
  sex: z.enum(['male', 'female', 'other', 'unknown']).nullable(),
  nhsNumber: z.string().nullable(),
  /** `verified`: traced NHS number; `unverified`: known to one organisation by its local id only. */
  identity: z.enum(['verified', 'unverified']),
  /** The newest contact that has begun, where it has not ended: a stay until it ends, anything else for a day. */
  whereNow: z.object({ organisation: organisationCode, site: z.string().nullable(), since: instant }).nullable(),
  /** Where the child was seen last, when it is not known where it is now. */
  lastSeen: z
    .object({ organisation: organisationCode, site: z.string().nullable(), at: instant })
    .nullable()
    .default(null),
  /** Plan status as of now. */
  plan: planFact,
});
export type ChildIdentity = z.infer<typeof childIdentity>;

/** An injury as somebody recorded it. */
export const recordedInjury = z.object({
  kind: z.string(),
  bodySite: z.string().nullable(),
  laterality: z.enum(['left', 'right', 'both']).nullable(),
  basis: z.enum(['coded', 'words']),
});

export type RecordedInjury = z.infer<typeof recordedInjury>;

/** One contact of a chronology, numbered by when it occurred. */
export const chronologyContact = z.object({
  /** Number in this chronology, from 1. */
  number: z.number().int().min(1),
  contactId: uuid,
  occurredAt: instant,
  /** How exactly the date is known. `day` for everything that systems state; stories tell of months. */
  precision: timePrecision,
  /** Range of days over which an inexact date may lie; null when exact. */
  range: dayRange.nullable(),
  organisation: organisationCode,
  organisationName: z.string(),
  site: z.string().nullable(),
  siteName: z.string().nullable(),
  setting,
  kind: contactKind,
  status: contactStatus,
  childSeen: z.boolean(),
  injuries: z.array(recordedInjury),
  /** What was recorded, quoted field by field; empty where the profile withholds words. */
  words: z.array(z.object({ field: z.string(), text: z.string() })),
  /** Coded facts other than injuries, as (kind, code) in words a person reads. */
  facts: z.array(z.string()),
  recordedConcern: z.boolean().nullable(),
  /** When the first statement of it reached us. */
  receivedAt: instant,
  /** Contacts of one stay share it; null for a contact by itself. */
  stay: z.string().nullable(),
});
export type ChronologyContact = z.infer<typeof chronologyContact>;

/** A finding as the chronology marks it. */
export const chronologyRing = z.object({
  findingId: uuid,
  rule: z.string(),
  title: z.string(),
  severity: z.enum(['IMMEDIATE', 'URGENT', 'CONCERN', 'INFORMATION']),
  outcome: z.enum(['fires', 'cannot-tell']),
  /** Number of the contact that it hangs on; null when that contact is not in this chronology. */
  contact: z.number().int().nullable(),
  occurredAt: instant,
  raisedAt: instant,
  standing: z.boolean(),
});
export type ChronologyRing = z.infer<typeof chronologyRing>;

/** A span in which a plan is known to be in force, known not to be, or not known. */
export const planSpan = z.object({
  value: z.enum(['yes', 'no', 'unknown']),
  kinds: z.array(z.enum(['CPP', 'LAC', 'UCPP'])),
  authority: organisationCode.nullable(),
  authorityName: z.string().nullable(),
  category: z.string().nullable(),
  from: instant.nullable(),
  to: instant.nullable(),
});

export type PlanSpan = z.infer<typeof planSpan>;

/** Something that one service asked of another: drawn as a wait in the lane that owes it. */
export const chronologyWait = z.object({
  setting,
  from: calendarDate,
  /** When it was done; null while it is not. */
  to: calendarDate.nullable(),
});

/** How a published story ended: the chronology ends there, not today. `other`: it is not said in words that are counted. */
export const chronologyOutcome = z.object({ on: calendarDate, kind: z.enum(['died', 'seriously-harmed', 'other']) });

/** Where a child lived for a while, in words such as "with a family friend". */
export const homeSpan = z.object({ words: z.string(), from: calendarDate, to: calendarDate.nullable() });

/** Everything known of a child, in order. `POST /views/chronology` of screening. */
export const chronologyView = z.object({
  child: childIdentity,
  dataAsOf: instant,
  /** `knownOn`: only what had reached us by then; null for everything. */
  knownOn: instant.nullable(),
  contacts: z.array(chronologyContact),
  rings: z.array(chronologyRing),
  plans: z.array(planSpan),
  /** What is known but not drawn, in words: undated contacts and events that are no contacts. */
  notDrawn: z.array(z.string()),
  /** Settings that no connected organisation serves: drawn as "Not connected". */
  notConnected: z.array(setting),
  /** Things withheld from this profile, counted by kind in words a person reads. */
  withheld: z.array(z.string()),
  waits: z.array(chronologyWait).optional(),
  homes: z.array(homeSpan).optional(),
  outcome: chronologyOutcome.optional(),
});
export type ChronologyView = z.infer<typeof chronologyView>;

/** `POST /views/search` {nhsNumber}: children for whom the organisation of the ticket has a case or a contact. */
export const searchAnswer = z.object({ children: z.array(z.object({ childId: uuid, epoch: z.number().int() })) });
export type SearchAnswer = z.infer<typeof searchAnswer>;
