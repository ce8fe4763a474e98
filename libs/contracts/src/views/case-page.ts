import { z } from 'zod';
import {
  anchor,
  counterfactual,
  findingRevised,
  planFact,
  policyReference,
  ruleReference,
} from '../events/findings.js';
import { deliveryState } from '../events/receipts.js';
import { instant, organisationCode, role, severity, uuid } from '../words.js';
import { actionKind, closeReason, declineReason, namedPerson, permittedAct, personId } from './case-views.js';

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
  /** When it would not have been: one fact or two; empty when neither changes it, absent where that is not said. */
  counterfactual: counterfactual.optional(),
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
export const toldLine = z.object({
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
  /** Directory id of the person. */
  recipient: z.string().nullable(),
  openedAt: instant.nullable(),
  acknowledgedAt: instant.nullable(),
});

/** What somebody was told, or refused, and on which basis. */
export const disclosureLine = z.object({
  noticeId: uuid,
  at: instant,
  outcome: z.enum(['disclosed', 'refused']),
  role,
  organisation: organisationCode,
  what: z.string(),
  why: z.string(),
  basis: z.string(),
});

/** What is missing for a reason to close with, which a person can still do. */
export const closeWaits = z.enum(['senior-doctor-not-rung', 'action-not-recorded', 'child-not-examined']);
export type CloseWaits = z.infer<typeof closeWaits>;

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
    /** One for each organisation that has to act; `due`: null when its clock has stopped. None in a closed case. */
    acts: z.array(z.object({ organisation: organisationCode, due: instant.nullable() })).default([]),
    /** Organisations where something was found that stands and nobody was told: it was too old to ring when it came. */
    untold: z.array(organisationCode).default([]),
  }),
  told: z.array(toldLine),
  disclosures: z.array(disclosureLine),
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
  /**
   * Where a referral would go if the reader confirmed it now, for each organisation in whose name they would: several when
   * the case does not tell. `to`: null when no authority is known. None when they may not.
   */
  refersFor: z.array(z.object({ organisation: organisationCode, to: organisationCode.nullable() })).default([]),
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
  /**
   * Reasons that are not true yet, and what is missing: `senior-doctor-not-rung` since the referral was confirmed;
   * of the reader's organisation since its last ring, `action-not-recorded`: any, `child-not-examined`: neither the child was
   * seen nor a senior doctor rung.
   */
  reasonsThatWait: z.array(z.object({ reason: closeReason, why: closeWaits })).default([]),
  /** People of the authority that the child was referred to: who may have said that the referral is accepted. */
  mayHaveAccepted: z.array(namedPerson).default([]),
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
