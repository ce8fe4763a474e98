import { z } from 'zod';
import { planFact } from '../events/findings.js';
import { instant, organisationCode, role, severity, uuid } from '../words.js';

/** Header with the directory id of the person for whom a service acts. Believed together with the bearer token only. */
export const actingPersonHeader = 'x-bellwether-person';

/** Directory id of a person. */
export const personId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);

/** What somebody did for a child: coded, because casework holds no free text. */
export const actionKind = z.enum([
  'examined-child',
  'rang-senior-doctor',
  'rang-children-services',
  'rang-police',
  'spoke-to-family',
  'rebooked-appointment',
  'checked-other-records',
  'visited-home',
  'passed-on-to-colleague',
  'reviewed-notes',
]);
export type ActionKind = z.infer<typeof actionKind>;

/** Why a proposed referral is not made. */
export const declineReason = z.enum([
  'explained-by-accident',
  'explained-by-condition',
  'mark-present-from-birth',
  'already-with-children-services',
  'entered-in-error',
  'senior-review-no-concern',
]);
export type DeclineReason = z.infer<typeof declineReason>;

/** Why a case is closed. */
export const closeReason = z.enum([
  'acted-and-handed-over',
  'explained-no-further-action',
  'referred-and-accepted',
  'referred-seen-no-concern',
  'referred-not-accepted',
  'entered-in-error',
  'wrong-child',
]);
export type CloseReason = z.infer<typeof closeReason>;

/** What the reader may do with a case now: a button each. */
export const permittedAct = z.enum([
  'acknowledge',
  'undo-acknowledgement',
  'record-action',
  'propose-referral',
  'confirm-referral',
  'decline-referral',
  'close',
  'give-verdict',
]);
export type PermittedAct = z.infer<typeof permittedAct>;

/** A person as pages name them: never an address. */
export const namedPerson = z.object({
  id: personId,
  name: z.string(),
  job: z.string(),
  organisation: organisationCode,
  phone: z.string().nullable(),
});
export type NamedPerson = z.infer<typeof namedPerson>;

/** Somebody whose answer or act is waited for. */
const waiting = z.object({
  /** `you` when the reader holds the role or has acknowledged. */
  who: z.enum(['you', 'other', 'nobody']),
  role: role.nullable(),
  organisation: organisationCode.nullable(),
  person: namedPerson.nullable(),
  verb: z.enum(['acknowledge', 'act', 'decide', 'close']),
  since: instant.nullable(),
});

/** A line of the digest as somebody sees it: a finding, in a revision. */
const digestLine = z.object({ finding: uuid, revision: z.number().int().min(1) });

/** `POST /worklist/digest/looks`: lines that the acting person says they have looked at. */
export const digestLooks = z.object({ lines: z.array(digestLine).min(1).max(50) });
export type DigestLooks = z.infer<typeof digestLooks>;
/** How many of them nobody had looked at before. */
export const digestLooked = z.object({ looked: z.number().int() });
export type DigestLooked = z.infer<typeof digestLooked>;

/** A row of the worklist. The child's name comes from screening under a ticket; here is only who it is about. */
export const worklistRow = z.object({
  /** Id of the case; of the finding for a line of the digest that joined no case, which has no number. */
  caseId: uuid,
  number: z.string(),
  /** Null when the case is about a feed. */
  childId: uuid.nullable(),
  feed: z.string().nullable(),
  severity,
  /** True when the most urgent standing line is that a rule could not tell. */
  cannotTell: z.boolean(),
  openedAt: instant,
  answerDue: instant.nullable(),
  /** Whether the next open clock has run out. */
  late: z.boolean(),
  /** The sentence with the placeholder `{child}`; null when no finding stands any more: all were withdrawn. */
  sentence: z.string().nullable(),
  plan: planFact.nullable(),
  rules: z.array(z.string()),
  organisations: z.array(organisationCode),
  waiting: z.array(waiting),
  /** The next thing that the reader can do. */
  next: permittedAct.nullable(),
  /** `lapsed`: acknowledged, nothing recorded, back on the list. */
  lapse: z.object({ acknowledgedAt: instant, by: personId }).nullable(),
  /** The finding that a line of the digest is, as it is shown; null for a case. */
  line: digestLine.extend({ lookedAt: instant.nullable() }).nullable().default(null),
});
export type WorklistRow = z.infer<typeof worklistRow>;

export const worklistViewName = z.enum(['mine', 'team', 'waiting', 'cannot-tell', 'digest']);
export type WorklistViewName = z.infer<typeof worklistViewName>;

/** Query of `GET /worklist`. */
export const worklistQuery = z.object({
  view: worklistViewName.default('mine'),
  severity: severity.optional(),
  plan: z.enum(['yes', 'no', 'unknown']).optional(),
  organisation: organisationCode.optional(),
  waitingFor: z.enum(['you', 'other', 'nobody']).optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
});
export type WorklistQuery = z.infer<typeof worklistQuery>;

/** A page of the worklist: 50 rows at most, the next answer due first. */
export const worklistPage = z.object({
  dataAsOf: instant,
  view: worklistViewName,
  counts: z.record(worklistViewName, z.number().int()),
  /** Cases that are late, those about feeds among them. Of the digest: lines that nobody has looked at. */
  late: z.number().int(),
  /** How many of the late ones are about feeds. */
  lateFeeds: z.number().int().default(0),
  dueToday: z.number().int(),
  /** Of the digest: how many lines nobody has looked at, and somebody has; `atLeast`: there may be more than were counted. */
  digest: z
    .object({ open: z.number().int(), lookedAt: z.number().int(), atLeast: z.boolean() })
    .default({ open: 0, lookedAt: 0, atLeast: false }),
  page: z.number().int(),
  pages: z.number().int(),
  rows: z.array(worklistRow),
  /** When the newest case of the reader's organisation was opened; null when there was none for 90 days. */
  lastAlertAt: instant.nullable(),
});
export type WorklistPage = z.infer<typeof worklistPage>;

/** `GET /me`: what the acting person may do, by the directory. */
export const whoAmI = z.object({
  person: namedPerson,
  organisationName: z.string(),
  jobs: z.array(z.enum(['nurse', 'consultant', 'social-worker', 'team-lead', 'operator', 'rule-owner', 'practice'])),
});
export type WhoAmI = z.infer<typeof whoAmI>;

/** `POST /cases/of-children` */
export const casesOfChildrenBody = z.object({ childIds: z.array(uuid).max(50) });
/** Cases of these children that the reader may see, open ones first. */
export const casesOfChildrenAnswer = z.object({ cases: z.array(z.object({ number: z.string(), childId: uuid })) });
export type CasesOfChildrenAnswer = z.infer<typeof casesOfChildrenAnswer>;

/** `POST /cases/visible`: numbers asked about, and in the answer those that the reader may see. */
export const visibleCases = z.object({
  numbers: z.array(z.string().max(20)).max(500),
  /** Asked about cases that have just changed: those only whose change they may know of. */
  changed: z.literal(true).optional(),
});
export type VisibleCases = z.infer<typeof visibleCases>;
