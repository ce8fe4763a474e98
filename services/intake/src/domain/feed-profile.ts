import { z } from 'zod';
import { feedName, organisationCode } from '#libs/contracts';

/** Patient classes of PV1-2 (HL7 table 0004). */
export const patientClass = z.enum(['E', 'I', 'O', 'P', 'R', 'B', 'W', 'N', 'U']);
/** A patient class of PV1-2. */
export type PatientClass = z.infer<typeof patientClass>;

/** How one sender uses HL7 v2. No national rule holds in the field: what differs between senders is said here. */
export const hl7Usage = z.strictObject({
  /** `enhanced`: CA, CE, CR when MSH-15 is valued; else the original mode. */
  acknowledge: z.enum(['original', 'enhanced']).default('original'),
  /** Assigning authorities as this sender writes them, e.g. `40800000: RXX`. */
  authorities: z.record(z.string(), organisationCode).default({}),
  /** Local words of PV1-2, in capitals, e.g. `DAY CASE: I`. */
  classes: z.record(z.string(), patientClass).default({}),
  /** What A24 means here: some systems link a mother with her newborn, others two records of one person. */
  linkedRecords: z.enum(['not-used', 'one-person']).default('not-used'),
  /**
   * Services (AIS-3.1) whose slots a child must not miss, as the specialty flagged them: cancer, heart, epilepsy, eyes,
   * hearing and the like (clinical-rules, R11). Reviewed with the specialty every year.
   */
  essentialServices: z.array(z.string().min(1).max(60)).default([]),
  /** Whether PID-21 names the mother's record. */
  motherInPid21: z.boolean().default(false),
});
/** How one sender uses HL7 v2, checked. */
export type Hl7Usage = z.infer<typeof hl7Usage>;

/**
 * When a feed counts as silent: nothing for `factor` times the gap that the share `quantile` of its gaps does not exceed.
 * Source: clinical rules, R48: three times the p99 gap, design default; the other two are design defaults of ours.
 */
export const silenceRule = z.strictObject({
  factor: z.number().min(1).max(100).default(3),
  quantile: z.number().min(0.5).max(1).default(0.99),
  /** Gaps that must be known before it is judged: of fewer, the hundredth part is none. */
  leastGaps: z.number().int().min(1).default(100),
  /** Minutes that are never too long: set it longer than the night of a practice that closes. */
  leastMinutes: z.number().min(0).default(15),
});

/** A configured source: who sends, and for which organisations it speaks. */
export const feedProfile = z.strictObject({
  name: feedName,
  /** Whose contacts or plans these are. */
  organisation: organisationCode,
  /** Who numbers the records: the authority of an identifier that names none; without it such a one is dropped. */
  authorityOfLocalIds: organisationCode.nullish(),
  /** Site of every contact that names none. */
  site: organisationCode.nullish(),
  /** How it sends: HL7 v2 as `hl7` says, or JSON and lists alone. */
  profile: z.enum(['default', 'json-only']).default('default'),
  /** Zone of times without offset. */
  zone: z.literal('Europe/London').default('Europe/London'),
  /** Whether NHS numbers of the test range count; never in production. */
  allowTestNhsNumbers: z.boolean().default(false),
  /** Further organisations for which this feed may state contacts or plans. */
  alsoSpeaksFor: z.array(organisationCode).default([]),
  hl7: hl7Usage.prefault({}),
  silence: silenceRule.prefault({}),
});
/** A configured source, checked. */
export type FeedProfile = z.infer<typeof feedProfile>;

/** The file of all feeds. */
export const feedsFile = z.strictObject({ feeds: z.array(feedProfile).min(1) });

/** Whether a feed may state contacts and plans of an organisation. */
export function speaksFor(profile: FeedProfile, organisation: string): boolean {
  return profile.organisation === organisation || profile.alsoSpeaksFor.includes(organisation);
}
