import type { DeliveryState, FindingRevised, Role, Severity } from '#libs/contracts';

/** A finding as the case holds it. */
export interface FindingLine {
  readonly findingId: string;
  readonly revision: number;
  readonly change: FindingRevised['change'];
  readonly severity: Severity;
  readonly actBy: string | null;
  readonly rule: string;
  readonly organisation: string;
  readonly occurredAt: string;
}

/** One agency's chain: its latest round. */
export interface ChainState {
  readonly name: string;
  readonly organisation: string;
  readonly round: number;
  readonly severity: Severity;
  readonly steps: readonly (readonly Role[])[];
  readonly insideOnly: boolean;
  readonly policyHash: string;
  /** The finding that rings in this round. */
  readonly findingId: string;
  /** Step that was told last; null before the first. */
  readonly step: number | null;
  readonly answerBy: string | null;
  readonly progress:
    | { readonly state: 'running' }
    | { readonly state: 'exhausted'; readonly at: string }
    | { readonly state: 'acknowledged'; readonly by: string; readonly at: string };
}

/** One notice and how far it has come. */
export interface NoticeLine {
  readonly noticeId: string;
  readonly role: Role;
  readonly organisation: string;
  readonly chain: string;
  readonly round: number;
  readonly step: number;
  /** Findings whose ring or correction it carries. */
  readonly findingId: string;
  readonly corrects: boolean;
  readonly toldAt: string;
  readonly state: DeliveryState | 'requested';
  readonly recipient: string | null;
}

/** A case as the fold of its journal. */
export interface CaseState {
  readonly caseId: string;
  readonly number: string;
  /** Entries folded so far. */
  readonly sequence: number;
  readonly opened: boolean;
  readonly severity: Severity;
  /** When the contact of the last ring happened; null when the case has not rung. */
  readonly lastRingAt: string | null;
  readonly findings: ReadonlyMap<string, FindingLine>;
  readonly chains: ReadonlyMap<string, ChainState>;
  readonly notices: ReadonlyMap<string, NoticeLine>;
  /** Corrections told so far, by chain. */
  readonly corrections: ReadonlyMap<string, number>;
  readonly receipts: ReadonlySet<string>;
}

/** A case before its first entry. */
export function noCase(caseId: string, number: string): CaseState {
  return {
    caseId,
    number,
    sequence: 0,
    opened: false,
    severity: 'INFORMATION',
    lastRingAt: null,
    findings: new Map(),
    chains: new Map(),
    notices: new Map(),
    corrections: new Map(),
    receipts: new Set(),
  };
}

const order: readonly Severity[] = ['INFORMATION', 'CONCERN', 'URGENT', 'IMMEDIATE'];

/** Whether one severity is more urgent than another. */
export function isAbove(one: Severity, other: Severity): boolean {
  return order.indexOf(one) > order.indexOf(other);
}

/** The more urgent of two. */
export function moreUrgent(one: Severity, other: Severity): Severity {
  return isAbove(one, other) ? one : other;
}

/** The next open clock: the soonest unanswered chain, else the soonest time to act; null when there is none. */
export function answerDue(state: CaseState): string | null {
  const unanswered = [...state.chains.values()].flatMap(({ progress, answerBy }) =>
    progress.state === 'acknowledged' || answerBy === null ? [] : [answerBy],
  );
  return soonest(unanswered) ?? actBy(state);
}

/** The soonest time by which somebody should have acted on a finding that stands. */
export function actBy(state: CaseState): string | null {
  return soonest(
    [...state.findings.values()].flatMap((line) =>
      line.change === 'withdrawn' || line.actBy === null ? [] : [line.actBy],
    ),
  );
}

function soonest(instants: readonly string[]): string | null {
  return instants.toSorted((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null;
}

/** Those whose answer an unanswered chain waits for, as role@organisation. */
export function waitingFor(state: CaseState): readonly string[] {
  return [...state.chains.values()].flatMap(({ name, round, step, progress }) =>
    progress.state === 'acknowledged'
      ? []
      : [...state.notices.values()]
          .filter((notice) => notice.chain === name && notice.round === round && notice.step === step)
          .map(({ role, organisation }) => `${role}@${organisation}`),
  );
}
