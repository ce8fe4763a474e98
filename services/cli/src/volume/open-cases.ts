import { policyAt, type ContactFacts, type Finding, type Policy, type Severity } from '#libs/policy';
import { assumption } from './assumed-trust.js';
import { type Told } from './judge-child.js';

const hourMs = 3_600_000;

/** A chain that begins, or begins again: who of its first step is told. */
export interface Ring {
  readonly reason: 'opened' | 'severity-raised' | 'new-episode';
  readonly rule: string;
  readonly severity: Severity;
  readonly at: number;
  readonly roles: readonly string[];
}

export interface OpenedCase {
  readonly openedAt: number;
  readonly rule: string;
  /** Of the finding that opened it. */
  readonly severity: Severity;
  readonly rings: readonly Ring[];
}

interface OpenCase extends OpenedCase {
  readonly rings: Ring[];
  /** Severity and kind of each chain, by organisation. */
  readonly chains: Map<string, { readonly kind: string; readonly severity: Severity }>;
  /** When that happened which rang last. */
  lastRingOf: number;
}

/**
 * The cases of one child, simply (`data.md`, section 7): the first finding of CONCERN or above opens one, which the others join until
 * somebody closes it. Every chain is taken as acknowledged at its first step.
 * @param told in the order of time
 */
export function openCases(told: readonly Told[], policies: readonly Policy[]): readonly OpenedCase[] {
  const cases: OpenCase[] = [];
  for (const one of told) {
    if (one.finding.severity === 'INFORMATION') continue;
    const last = cases.at(-1);
    const isOpen = last !== undefined && one.at - last.openedAt < assumption('caseDays') * 24 * hourMs;
    const at = isOpen ? last : opened(one);
    if (!isOpen) cases.push(at);
    ring(at, one, policyAt(policies, one.contact.firstReceivedAt));
  }
  return cases;
}

function opened({ finding: { rule, severity }, at }: Told): OpenCase {
  return { openedAt: at, rule, severity, rings: [], chains: new Map(), lastRingOf: at };
}

function ring(open: OpenCase, { finding, contact, at }: Told, policy: Policy): void {
  const own = open.chains.get(contact.organisation);
  const start = (organisation: string, kind: string, reason: Ring['reason']): void => {
    const { rule, severity } = finding;
    open.chains.set(organisation, { kind, severity });
    open.rings.push({ reason, rule, severity, at, roles: firstStep(policy, kind, finding) });
    open.lastRingOf = contact.occurredAt;
  };
  const isNewEpisode =
    finding.anchor.kind === 'visit' && contact.occurredAt - open.lastRingOf >= policy.newEpisodeHours * hourMs;
  const before = [...open.chains];
  if (own === undefined) start(contact.organisation, chainKind(contact), 'opened');
  else if (isNewEpisode && !isAbove(finding.severity, own.severity))
    start(contact.organisation, own.kind, 'new-episode');
  for (const [organisation, { kind, severity }] of before)
    if (isAbove(finding.severity, severity)) start(organisation, kind, 'severity-raised');
}

const order: readonly Severity[] = ['IMMEDIATE', 'URGENT', 'CONCERN', 'INFORMATION'];

function isAbove(one: Severity, other: Severity): boolean {
  return order.indexOf(one) < order.indexOf(other);
}

/** Which chain of the policy an organisation has, by where the contact took place. */
function chainKind({ setting }: ContactFacts): string {
  return setting === 'gp' ? 'practice' : setting === 'community' ? 'community' : 'hospital';
}

/** Roles of the first step that the rule names; all of them when it names none. */
function firstStep({ chains }: Policy, kind: string, { recipients }: Finding): readonly string[] {
  const first = chains[kind]?.[0] ?? [];
  const named = first.filter((role) => recipients.includes(role));
  return named.length > 0 ? named : first;
}
