import { z } from 'zod';
import {
  calendarDate,
  contactKind,
  contactStatus,
  feedName,
  freeText,
  instant,
  organisationCode,
  planKind,
  dayRange,
  setting,
  sourceId,
  timePrecision,
} from '../words.js';
import { nhsNumber, nhsNumberStatus } from '../nhs-number.js';

/** An identifier of one organisation's record: (authority, id). */
export const localId = z.object({ authority: organisationCode, id: sourceId });
export type LocalId = z.infer<typeof localId>;

/** What a source says of a person. Absent means not said; `null` means cleared. */
export const personStatement = z.object({
  nhsNumber: nhsNumber.nullish(),
  nhsNumberStatus: nhsNumberStatus.nullish(),
  localIds: z.array(localId).max(20).optional(),
  name: freeText(200).nullish(),
  birthDate: calendarDate.nullish(),
  sex: z.enum(['male', 'female', 'other', 'unknown']).nullish(),
  gestationWeeks: z.number().int().min(20).max(45).nullish(),
  deceased: z.boolean().nullish(),
  address: z
    .object({
      lines: z.array(freeText(200)).max(6).optional(),
      postcode: freeText(12).nullish(),
      authority: organisationCode.nullish(),
      shielded: z.boolean().optional(),
    })
    .nullish(),
});
export type PersonStatement = z.infer<typeof personStatement>;

const identifiedPerson = personStatement.refine(
  (person) => Boolean(person.nhsNumber) || (person.localIds?.length ?? 0) > 0,
  { message: 'no-identifier' },
);

/**
 * A coded fact about a contact; `recordedAs` marks what a clinician recorded at birth or at a procedure (rule R15). Kind
 * `specialty`, system `bellwether`, code `essential` is a flag beside the specialty: missing this slot may do harm (rule R11).
 */
export const codedFact = z.object({
  kind: z.enum(['injury', 'mobility', 'complaint', 'diagnosis', 'mechanism', 'intent', 'outcome', 'specialty']),
  system: z.enum(['snomed', 'icd10', 'bellwether', 'local']),
  code: sourceId,
  bodySite: z
    .string()
    .regex(/^[a-z][a-z-]{0,39}$/)
    .optional(),
  laterality: z.enum(['left', 'right', 'both']).optional(),
  recordedAs: z.enum(['birth', 'procedure']).optional(),
});
export type CodedFact = z.infer<typeof codedFact>;

/** One statement of a source about one contact (`data.md`, section 1). */
export const contactStated = z.object({
  type: z.literal('contact.stated'),
  feed: feedName,
  organisation: organisationCode,
  site: organisationCode.nullish(),
  visit: z.object({ id: sourceId, version: instant.optional(), sequence: z.number().int().nonnegative().optional() }),
  person: identifiedPerson,
  occurredAt: instant,
  /** How exactly the source knows `occurredAt`; never said: exact. People are shown it, no rule reads it. */
  occurredPrecision: timePrecision.nullish(),
  /** Days within which it lies, where it is not exact. */
  occurredRange: dayRange.nullish(),
  setting,
  kind: contactKind,
  status: contactStatus,
  /** False: the message says nothing of how the visit goes. Then `status` holds only where nothing was said before. */
  statusStated: z.literal(false).optional(),
  coded: z.array(codedFact).max(50).nullish(),
  words: z
    .array(z.object({ field: z.string().regex(/^[A-Za-z]{1,40}$/), text: freeText(4000) }))
    .max(20)
    .nullish(),
  recordedConcern: z.boolean().nullish(),
});
export type ContactStated = z.infer<typeof contactStated>;

export const personStated = z.object({
  type: z.literal('person.stated'),
  feed: feedName,
  version: instant.optional(),
  person: identifiedPerson,
});

export const identityStated = z.object({
  type: z.literal('identity.stated'),
  feed: feedName,
  version: instant.optional(),
  change: z.enum(['merge', 'unmerge', 'move', 'mother-of']),
  from: localId,
  into: localId,
});

export const planEntry = z.object({
  nhsNumber,
  plan: planKind,
  start: calendarDate.nullable(),
  end: calendarDate.nullable(),
  category: z.enum(['neglect', 'physical', 'sexual', 'emotional', 'multiple', 'not-stated']).nullish(),
  worker: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
    .nullish(),
});
export type PlanEntry = z.infer<typeof planEntry>;

/** An authority's list of children with a plan. A list longer than 500 is cut into parts and takes effect when complete. */
export const planStated = z.object({
  type: z.literal('plan.stated'),
  feed: feedName,
  authority: organisationCode,
  asOf: instant,
  scope: z.enum(['full', 'changes']),
  list: z.object({ id: sourceId, part: z.number().int().min(1), of: z.number().int().min(1).max(1000) }).optional(),
  entries: z.array(planEntry).max(500),
});
export type PlanStated = z.infer<typeof planStated>;

/** The answer of a look-up made for one unscheduled attendance. */
export const planChecked = z.object({
  type: z.literal('plan.checked'),
  feed: feedName,
  nhsNumber: nhsNumber,
  visit: z.object({ feed: feedName.optional(), id: sourceId }),
  answer: z.enum(['yes', 'no', 'unknown']),
  plan: planKind.optional(),
  authority: organisationCode.optional(),
  reason: z.enum(['timeout', 'refused', 'not-found', 'error']).optional(),
  at: instant,
});
export type PlanChecked = z.infer<typeof planChecked>;

/**
 * A feed has said nothing for longer than it usually does. `usually` is an ISO 8601 duration. A second statement with the same
 * `since` says, with `until`, that it was heard again.
 */
export const feedSilent = z.object({
  type: z.literal('feed.silent'),
  feed: feedName,
  since: instant,
  usually: z.iso.duration(),
  /** Whose contacts or plans the feed states. */
  organisation: organisationCode.optional(),
  /** When it was heard again. */
  until: instant.optional(),
});

export const signal = z.discriminatedUnion('type', [
  contactStated,
  personStated,
  identityStated,
  planStated,
  planChecked,
  feedSilent,
]);
export type Signal = z.infer<typeof signal>;
