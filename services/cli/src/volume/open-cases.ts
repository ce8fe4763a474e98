import {
  chainKindOf,
  chainStarts,
  heardOf,
  policyAt,
  type ChainKind,
  type ChainStart,
  type Finding,
  type Policy,
  type RungChain,
  type Severity,
} from '#libs/policy';
import { assumption } from './assumed-trust.js';
import { type Told } from './judged-child.js';

const hourMs = 3_600_000;

/** A chain that begins, or begins again: who of its first step is told. */
export interface Ring {
  readonly reason: ChainStart['reason'];
  readonly rule: string;
  readonly severity: Severity;
  readonly at: number;
  /** When that took place which rings. */
  readonly occurredAt: number;
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
  /** By organisation: its chain, and which kind the policy has for it; null when it has none. */
  readonly chains: Map<string, RungChain & { readonly kind: ChainKind | null }>;
  /** When that happened which rang last (milliseconds); null when nothing has. */
  lastRingOf: number | null;
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
    // what lay too far back is read on the worklist
    if (!one.isLate) ring(at, one, policyAt(policies, one.contact.firstReceivedAt));
  }
  return cases;
}

function opened({ finding: { rule, severity }, at }: Told): OpenCase {
  return { openedAt: at, rule, severity, rings: [], chains: new Map(), lastRingOf: null };
}

function ring(open: OpenCase, { finding, contact, at }: Told, policy: Policy): void {
  const starts = chainStarts(heardOf(finding, contact), {
    ...open,
    chains: [...open.chains.values()],
    newEpisodeHours: policy.newEpisodeHours,
  });
  for (const { chain, reason, severity } of starts) {
    const kind = (open.chains.get(chain) ?? { kind: chainKindOf(contact.setting) }).kind;
    open.chains.set(chain, { name: chain, severity, isAnswered: true, kind });
    open.rings.push({
      reason,
      rule: finding.rule,
      severity,
      at,
      occurredAt: contact.occurredAt,
      roles: firstStep(policy, kind, finding),
    });
    open.lastRingOf = contact.occurredAt;
  }
}

/** Roles of the first step that the rule names; all of them when it names none. Where there is no chain, all whom the rule names. */
function firstStep({ chains }: Policy, kind: ChainKind | null, { recipients }: Finding): readonly string[] {
  if (kind === null) return recipients;
  const first = chains[kind]?.[0] ?? [];
  const named = first.filter((role) => recipients.includes(role));
  return named.length > 0 ? named : first;
}
