import { type SignLimits } from './codes/told-numbers.js';
import { type Severity } from './facts.js';

/** A number of a policy document, with what it counts and where it comes from. */
export interface Parameter {
  readonly value: number;
  readonly unit: string;
  readonly source: string;
}

/** What a policy document says of one rule. */
export interface RuleParameters {
  readonly version: number;
  readonly recipients: readonly string[];
  readonly severities: Readonly<Record<string, Severity>>;
  readonly numbers: Readonly<Record<string, Parameter>>;
  /** Days after the contact within which it may page; the document's own when absent. */
  readonly pageWithinDays?: number | undefined;
}

/** How long somebody has: by the clock, or in working hours or working days of the jurisdiction. */
export type ClockSpan =
  { readonly minutes: number } | { readonly workingHours: number } | { readonly workingDays: number };

/** Between which minutes after London midnight offices are open: working hours are counted in them. */
export interface OfficeHours {
  readonly opens: number;
  readonly closes: number;
}

/** Who is told beside a chain (`docs/glossary.md`, copy). */
export interface CopyTerms {
  /** Rules whose INFORMATION is told to the team of a child on a plan. */
  readonly informationToPlanTeam: readonly string[];
  /** Days of attendances that a practice is shown as a pattern. */
  readonly patternDays: number;
  /** Days for which a contact with a practice says that it is the child's. */
  readonly practiceDays: number;
}

/** What happens when nobody of a step could be reached (R47). */
export interface DeliveryFailedTerms {
  readonly severity: Severity;
  /** Roles that hear of it. */
  readonly tell: readonly string[];
  /** Roles that hear when those cannot be reached either; there it ends. */
  readonly atLast: readonly string[];
}

/** When a person is rung whom mail does not reach, and when notices that can wait share a mail. */
export interface DeliveryTerms {
  /** Seconds in which somebody whom mail does not reach must have been rung, at most. */
  readonly ringWithinSeconds: number;
  /** Seconds after which an IMMEDIATE notice that no mail server has accepted goes by telephone too. */
  readonly ringImmediateAfterSeconds: number;
  /** Notices to one person within `bundleWindowMinutes` that go out by themselves; 0: all do. */
  readonly bundleAfter: number;
  readonly bundleWindowMinutes: number;
  /** Seconds that the first of a bundle waits for others. */
  readonly bundleWaitSeconds: number;
  /** Seconds before the earliest answer is due at which a bundle goes out at the latest. */
  readonly bundleMarginSeconds: number;
}

/**
 * A versioned policy document: every clinical number of the product. Never changed once in force; a new one takes its
 * place. `hash` stands on every finding.
 */
export interface Policy {
  readonly id: string;
  readonly version: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly inForceFrom: number;
  /** SHA-256 of the document, of `engineVersion` and of `wordsVersion`, hexadecimal. */
  readonly hash: string;
  readonly rules: Readonly<Record<string, RuleParameters>>;
  readonly pageWithinDays: number;
  /** Days after which an authority's list no longer says anything of a contact. */
  readonly planStaleAfterDays: number;
  readonly newEpisodeHours: number;
  /** From when on numbers that are told of a child are a sign. */
  readonly signs: SignLimits;
  /** Minutes in which an acknowledgement can be taken back. */
  readonly undoMinutes: number;
  /** Days after an acknowledgement at which it lapses at the latest. */
  readonly lapseDays: number;
  readonly copies: CopyTerms;
  /** Severities for which a referral is proposed when the child is not on a plan. */
  readonly proposeReferralFor: readonly Severity[];
  readonly deliveryFailed: DeliveryFailedTerms;
  readonly delivery: DeliveryTerms;
  readonly officeHours: OfficeHours;
  readonly seenBy: Readonly<Record<Severity, ClockSpan | null>>;
  readonly actedBy: Readonly<Record<Severity, ClockSpan | null>>;
  /** Roles to tell, step after step, by kind of organisation. */
  readonly chains: Readonly<Record<string, readonly (readonly string[])[]>>;
}

/** Version of the shared code that rules are judged with; part of every policy's hash. */
export const engineVersion = '1';

/**
 * The policy in force at a moment; the earliest one for what came before it.
 * @param policies at least one, by `inForceFrom`
 */
export function policyAt(policies: readonly Policy[], moment: number): Policy {
  const policy = policies.findLast(({ inForceFrom }) => inForceFrom <= moment) ?? policies[0];
  if (policy === undefined) throw new Error('no policy');
  return policy;
}

/** What a policy says of one version of a rule; null when it does not use it. */
export function parametersOf(
  policy: Policy,
  rule: { readonly id: string; readonly version: number },
): RuleParameters | null {
  const parameters = policy.rules[rule.id];
  return parameters?.version === rule.version ? parameters : null;
}

/** @throws Error when the document lacks it, which `policyFaults` finds before any child is judged */
export function numberOf(rule: string, parameters: RuleParameters, name: string): number {
  const parameter = parameters.numbers[name];
  if (parameter === undefined) throw new Error(`the policy lacks the number ${name} of ${rule}`);
  return parameter.value;
}

/** @throws Error when the document lacks it, which `policyFaults` finds before any child is judged */
export function severityOf(rule: string, parameters: RuleParameters, name: string): Severity {
  const severity = parameters.severities[name];
  if (severity === undefined) throw new Error(`the policy lacks the severity ${name} of ${rule}`);
  return severity;
}
