import { z } from 'zod';
import {
  chainClock,
  disclosureLine,
  findingView,
  instant,
  organisationCode,
  planFact,
  role,
  severity,
  toldLine,
} from '#libs/contracts';

/** A row of the worklist. */
export const caseSummary = z.object({
  id: z.uuid(),
  number: z.string(),
  state: z.enum(['open', 'closed']),
  severity,
  organisation: organisationCode,
  openedAt: instant,
  /** The next open clock; null when none runs. */
  answerDue: instant.nullable(),
  waitingFor: z.array(z.object({ role, organisation: organisationCode })),
  rules: z.array(z.string()),
  /** Of the most urgent finding that stands; the child is "the child". */
  sentence: z.string().nullable(),
  plan: planFact.nullable(),
});
/** A row of the worklist, checked. */
export type CaseSummary = z.infer<typeof caseSummary>;

/** A finding for machines and terminals: titles and verdicts are for pages. */
const plainFinding = findingView.omit({ title: true, verdicts: true });

/** Everything about one case that may be read without the child's name. */
export const caseView = caseSummary.extend({
  findings: z.array(plainFinding),
  clocks: z.object({
    /** One for each agency's chain. */
    seenBy: z.array(chainClock),
    actBy: instant.nullable(),
  }),
  told: z.array(toldLine.omit({ kind: true, channel: true, openedAt: true })),
  disclosures: z.array(disclosureLine),
  journal: z.array(
    z.looseObject({ sequence: z.number().int(), at: instant, event: z.looseObject({ type: z.string() }) }),
  ),
});
/** A case as its readers see it. */
export type CaseView = z.infer<typeof caseView>;

/** Body of an acknowledgement. */
export const acknowledgementBody = z.object({
  /** Directory id of the person who has the case. */
  by: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  /** Needed only when several organisations are waiting and none of their notices went to this person. */
  organisation: organisationCode.optional(),
});

/** Who has the case after an acknowledgement. */
export const acknowledgementAnswer = z.object({
  caseNumber: z.string(),
  outcome: z.enum(['acknowledged', 'already-acknowledged']),
  by: z.string(),
  at: instant,
  actBy: instant.nullable(),
  undoUntil: instant.nullable(),
});
