import { z } from 'zod';
import {
  contactKind,
  contactStatus,
  instant,
  organisationCode,
  planKind,
  role,
  setting,
  severity,
  uuid,
} from '../words.js';

/** Where a finding hangs (`data.md`, section 5). `key` is a digest of the source key: never a visit or patient number. */
export const anchor = z.object({
  kind: z.enum(['visit', 'appointment', 'plan-entry', 'watch', 'feed']),
  key: z.string().min(1).max(80),
});

export const ruleReference = z.object({ id: z.string().regex(/^R\d{2}[a-c]?$/), version: z.number().int().min(1) });
/** Rules that fire because something could not be told: R03 is the one face of an unknown plan (`data.md`, section 5). */
const cannotTellRules: ReadonlySet<string> = new Set(['R03']);

/** Whether the finding of a rule, by its id, is that something could not be told. */
export function saysCannotTell(rule: string): boolean {
  return cannotTellRules.has(rule);
}

export const policyReference = z.object({
  id: z.string().min(1).max(60),
  version: z.string().min(1).max(30),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** A contact that a finding rests on: coded facts only. */
export const evidenceContact = z.object({
  contactId: uuid,
  occurredAt: instant,
  organisation: organisationCode,
  site: organisationCode.nullable(),
  setting,
  /** Treatment function code of the service, where it is one whose contacts are sealed (`view-profiles.ts`); else left out. */
  service: z.string().max(20).optional(),
  kind: contactKind,
  status: contactStatus,
  injuries: z.array(
    z.object({
      kind: z.string().max(40),
      bodySite: z.string().max(40).nullable(),
      laterality: z.enum(['left', 'right', 'both']).nullable(),
      basis: z.enum(['coded', 'words']),
    }),
  ),
});

export type EvidenceContact = z.infer<typeof evidenceContact>;

/** Plan status as a fact: value, where it comes from, and how old it was at the contact. */
export const planFact = z.object({
  value: z.enum(['yes', 'no', 'unknown']),
  kinds: z.array(planKind),
  authority: organisationCode.nullable(),
  source: z.string().max(80).nullable(),
  asOf: instant.nullable(),
  ageMinutes: z.number().int().nullable(),
  /** Directory id of the allocated worker's team, where the plan names one. */
  worker: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
    .nullish(),
});

/**
 * The smallest change of facts under which the rule would not have fired, tried by asking it again: one fact or two, each
 * with the name of its lever and words that end "It would not have rung if ...", with the placeholder `{child}`. Empty:
 * neither one fact nor two of those that the rule declares would have changed it, or it declares none.
 */
export const counterfactual = z
  .array(z.object({ lever: z.string().min(1).max(60), words: z.string().min(1).max(300) }))
  .max(2);

/** One revision of one finding. Casework applies it only when `revision` is higher than the one it holds. */
export const findingRevised = z.object({
  type: z.literal('finding.revised'),
  findingId: uuid,
  revision: z.number().int().min(1),
  change: z.enum(['raised', 'revised', 'withdrawn', 'rekeyed']),
  rekeyed: z.object({ from: uuid, to: uuid }).optional(),
  childId: uuid,
  epoch: z.number().int().nonnegative(),
  identity: z.enum(['verified', 'unverified']),
  organisation: organisationCode,
  rule: ruleReference,
  clause: z.string().min(1).max(60),
  policy: policyReference,
  anchor,
  severity,
  recipients: z.array(role).min(1),
  /** When the anchoring contact happened. */
  occurredAt: instant,
  /** `receivedat` of the signal that caused this revision. */
  receivedAt: instant,
  /** Older than the rule's `pageWithin`: goes to the worklist, never to a pager. */
  late: z.boolean(),
  /** One sentence; the child's name is the placeholder `{child}`, filled in only where the reader may see it. */
  sentence: z.string().min(1).max(600),
  evidence: z.object({
    contacts: z.array(evidenceContact).max(60),
    /** Coded facts by name; a fact from words carries (field, from, to), never its text. */
    facts: z.array(
      z.object({ name: z.string().max(60), value: z.union([z.string().max(80), z.number(), z.boolean()]) }),
    ),
    /** Named assumptions: what the rule took for granted because it was not recorded. */
    assumptions: z.array(z.string().max(120)),
    missing: z.array(z.string().max(120)),
  }),
  plan: planFact,
  /** Practice of the child's newest contact with one, up to the anchoring contact; where the recipients hold GP and one is known. */
  practice: organisationCode.nullish(),
  /** As the facts were when this revision was made. Absent: not said, as of what is withdrawn. */
  counterfactual: counterfactual.optional(),
});
export type FindingRevised = z.infer<typeof findingRevised>;

export const childLinked = z.object({
  type: z.literal('child.linked'),
  childId: uuid,
  alias: uuid,
  epoch: z.number().int().nonnegative(),
});
export const childUnlinked = z.object({
  type: z.literal('child.unlinked'),
  childId: uuid,
  alias: uuid,
  epoch: z.number().int().nonnegative(),
});
