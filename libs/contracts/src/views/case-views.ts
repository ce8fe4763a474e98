import { z } from 'zod';
import { findingRevised, planFact, policyReference, ruleReference, anchor } from '../events/findings.js';
import { deliveryState } from '../events/receipts.js';
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
  /** Cases that are late, those about feeds among them. */
  late: z.number().int(),
  /** How many of the late ones are about feeds. */
  lateFeeds: z.number().int().default(0),
  dueToday: z.number().int(),
  page: z.number().int(),
  pages: z.number().int(),
  rows: z.array(worklistRow),
  /** When the newest case of the reader's organisation was opened; null when there was none for 90 days. */
  lastAlertAt: instant.nullable(),
});
export type WorklistPage = z.infer<typeof worklistPage>;

/** A finding as the case shows it. Sentences hold the placeholder `{child}`. */
export const findingView = z.object({
  id: uuid,
  rule: ruleReference,
  /** What the rule is called. */
  title: z.string(),
  clause: z.string(),
  policy: policyReference,
  severity,
  change: z.enum(['raised', 'revised', 'withdrawn', 'rekeyed']),
  revision: z.number().int(),
  late: z.boolean(),
  identity: z.enum(['verified', 'unverified']),
  organisation: organisationCode,
  anchor,
  occurredAt: instant,
  receivedAt: instant,
  sentence: z.string(),
  evidence: findingRevised.shape.evidence,
  /** Contacts that it rests on and the reader is not told of. With one, neither sentence nor evidence tells anything of it. */
  sealed: z.number().int().default(0),
  plan: planFact,
  recipients: z.array(role),
  /** Verdicts of readers: useful or not. */
  verdicts: z.array(z.object({ by: personId, useful: z.boolean(), at: instant })),
});
export type FindingView = z.infer<typeof findingView>;

/** The clock of one agency's chain. */
export const chainClock = z.object({
  chain: z.string(),
  organisation: organisationCode,
  round: z.number().int(),
  step: z.number().int().nullable(),
  due: instant.nullable(),
  state: z.enum(['running', 'exhausted', 'acknowledged']),
  by: z.string().nullable(),
  at: instant.nullable(),
});

/** A notice and what became of it. */
const toldLine = z.object({
  noticeId: uuid,
  role,
  organisation: organisationCode,
  chain: z.string(),
  round: z.number().int(),
  step: z.number().int(),
  at: instant,
  corrects: z.boolean(),
  /** `chain`: an answer is waited for; `copy`: told beside the chain (plan team, practice). */
  kind: z.enum(['chain', 'copy']),
  state: z.union([deliveryState, z.literal('requested')]),
  channel: z.string().nullable(),
  recipient: z.string().nullable(),
  openedAt: instant.nullable(),
  acknowledgedAt: instant.nullable(),
});

/** One case as its reader may see it. */
export const casePage = z.object({
  caseId: uuid,
  number: z.string(),
  childId: uuid.nullable(),
  feed: z.string().nullable(),
  state: z.enum(['open', 'closed']),
  severity,
  openedAt: instant,
  dataAsOf: instant,
  answerDue: instant.nullable(),
  late: z.boolean(),
  sentence: z.string().nullable(),
  /** How often the child came unplanned, and to how many organisations; null when no standing finding rests on that. */
  pattern: z.string().nullable().default(null),
  plan: planFact.nullable(),
  /** Of the standing findings, most urgent first, then the withdrawn ones. */
  findings: z.array(findingView),
  clocks: z.object({
    seenBy: z.array(chainClock),
    /** The soonest of the clocks to act that run. */
    actBy: instant.nullable(),
    acted: z.boolean(),
    /** One for each organisation that has to act; `due`: null when its clock has stopped. None in a closed case. */
    acts: z.array(z.object({ organisation: organisationCode, due: instant.nullable() })).default([]),
  }),
  told: z.array(toldLine),
  disclosures: z.array(
    z.object({
      noticeId: uuid,
      at: instant,
      outcome: z.enum(['disclosed', 'refused']),
      role,
      organisation: organisationCode,
      what: z.string(),
      why: z.string(),
      basis: z.string(),
    }),
  ),
  actions: z.array(z.object({ kind: actionKind, by: personId, at: instant, organisation: organisationCode })),
  referral: z
    .object({
      state: z.enum(['proposed', 'confirmed', 'declined']),
      to: organisationCode.nullable(),
      proposedAt: instant,
      decidedBy: personId.nullable(),
      decidedAt: instant.nullable(),
      reason: declineReason.nullable(),
    })
    .nullable(),
  closed: z.object({ by: personId, at: instant, reason: closeReason }).nullable(),
  /** Other organisations for whose sake the reader cannot close it now; in the directory somebody there can answer, or nobody. */
  holdsOpen: z
    .array(
      z.object({
        organisation: organisationCode,
        why: z.enum(['not-answered', 'not-acted']),
        somebodyCanAnswer: z.boolean(),
      }),
    )
    .default([]),
  /** Reasons that are true of the case as it stands: it closes with one of these. */
  closeReasons: z.array(closeReason).default(closeReason.options),
  /** The reader's acknowledgement that can still be undone, with the moment until which. */
  undoUntil: instant.nullable(),
  /** How long an acknowledgement can be undone, by the policy of the case; null when there is nothing to acknowledge. */
  undoMinutes: z.number().nullable().default(null),
  may: z.array(permittedAct),
  /** Organisations for which the reader would record an action: several when the case does not tell. */
  recordsFor: z.array(organisationCode).default([]),
  /** Whom to ring, in the order of "What to do now": senior doctor, children's services or duty team by the clock. */
  ring: z.array(
    z.object({ role, organisation: organisationCode, person: namedPerson.nullable(), until: instant.nullable() }),
  ),
  journal: z.array(z.object({ sequence: z.number().int(), at: instant, type: z.string(), words: z.string() })),
  /** Everybody whom this page names by id. */
  people: z.array(namedPerson),
});
export type CasePage = z.infer<typeof casePage>;

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
export const visibleCases = z.object({ numbers: z.array(z.string().max(20)).max(500) });
export type VisibleCases = z.infer<typeof visibleCases>;
