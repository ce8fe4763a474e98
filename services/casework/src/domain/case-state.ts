import type {
  ActionKind,
  CloseReason,
  DeclineReason,
  DeliveryState,
  FindingRevised,
  ReceiptRecorded,
  Role,
  Severity,
} from '#libs/contracts';
import type { Readers } from '#libs/policy';
import type { LapseBounds, NoticeTemplate } from './case-event.js';
import type { Outsides } from './outside.js';

/** A finding as the case holds it. */
export interface FindingLine {
  readonly findingId: string;
  readonly revision: number;
  readonly change: FindingRevised['change'];
  readonly severity: Severity;
  readonly actBy: string | null;
  readonly rule: string;
  /** Key of its anchor; null where the journal is of before it was kept. */
  readonly anchor: string | null;
  readonly organisation: string;
  readonly occurredAt: string;
  /** Whether the child was on a plan at the contact, as far as was known. */
  readonly onPlan: FindingRevised['plan']['value'];
  /** Who may hear of it beside those who safeguard the child; null: everybody. */
  readonly readers: readonly Readers[] | null;
  /** Too old to page when it was last heard of. */
  readonly late: boolean;
  /** Organisations that have recorded an action while it stood as it is. */
  readonly actedFor: readonly string[];
}

/** How far a round has come without an answer. */
export type Unanswered = { readonly state: 'running' } | { readonly state: 'exhausted'; readonly at: string };

/** A round that somebody has. */
export interface Acknowledged {
  readonly state: 'acknowledged';
  readonly by: string;
  readonly at: string;
  /** Until when it can be taken back; null when it cannot. */
  readonly undoUntil: string | null;
  /** Null when it does not lapse. */
  readonly lapse: LapseBounds | null;
  /** How it stood before. */
  readonly before: Unanswered;
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
  readonly progress: Unanswered | Acknowledged;
  /** The acknowledgement whose lapse has started this round; null when something else did. */
  readonly lapsed: { readonly by: string; readonly acknowledgedAt: string } | null;
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
  /** What a copy, or the correction of one, is about; null for one of a chain. */
  readonly about: string | null;
  /** Whether its reader was told that something is so, or that it is not so any more. */
  readonly says: 'is-so' | 'is-not-so';
  /** `chain`: an answer is waited for, or a correction of one; `copy`: told beside the chains. */
  readonly kind: 'chain' | 'copy';
  readonly template: NoticeTemplate;
  /** Directory id of the team told; null when it is whoever holds the role. */
  readonly team: string | null;
  readonly toldAt: string;
  readonly state: DeliveryState | 'requested';
  /** By which it went, or is tried; null before the first receipt. */
  readonly channel: ReceiptRecorded['channel'] | null;
  readonly recipient: string | null;
}

/** What everybody was told last, each role once: a notice that could not be delivered told nobody. */
export function lastOfEach(notices: readonly NoticeLine[]): readonly NoticeLine[] {
  const arrived = notices.filter(({ state }) => state !== 'failed-permanent');
  const byReader = Map.groupBy(arrived, ({ role, organisation, team }) => `${role}@${organisation} ${team ?? ''}`);
  return [...byReader.values()].flatMap((toOne) => {
    const last = toOne.at(-1);
    // of somebody whom a chain asked too, a correction takes back the copy as well
    return last === undefined ? [] : [{ ...last, about: toOne.findLast(({ about }) => about !== null)?.about ?? null }];
  });
}

/** Something that somebody did for the child. */
export interface ActionLine {
  readonly kind: ActionKind;
  readonly by: string;
  readonly organisation: string;
  readonly at: string;
  /** Whether a chain of its organisation has rung again since. */
  readonly overtaken: boolean;
  /** Names the form that it was sent with. */
  readonly once?: string;
}

/** A referral: proposed, then decided by a clinician. */
export interface ReferralLine {
  readonly state: 'proposed' | 'confirmed' | 'declined';
  readonly findingId: string;
  readonly to: string | null;
  /** Null when a rule proposed it. */
  readonly proposedBy: string | null;
  readonly proposedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly reason: DeclineReason | null;
}

/** What one person says of one finding; the last counts. */
export interface VerdictLine {
  readonly findingId: string;
  readonly by: string;
  readonly useful: boolean;
  readonly at: string;
}

/** A case as the fold of its journal. */
export interface CaseState {
  readonly caseId: string;
  readonly number: string;
  /** Entries folded so far. */
  readonly sequence: number;
  readonly opened: boolean;
  /** Feed that the case is about; null when it is about a child. */
  readonly feed: string | null;
  readonly severity: Severity;
  /** When the contact happened with which each finding rang last, by finding. */
  readonly rings: ReadonlyMap<string, string>;
  /** As it would stand for those from whom something is hidden. */
  readonly outside: Outsides;
  readonly findings: ReadonlyMap<string, FindingLine>;
  readonly chains: ReadonlyMap<string, ChainState>;
  readonly notices: ReadonlyMap<string, NoticeLine>;
  /** Corrections and copies told so far, by the name under which they are counted. */
  readonly beside: ReadonlyMap<string, number>;
  /** What copies told so far, or passed over, were about. */
  readonly copies: ReadonlySet<string>;
  readonly actions: readonly ActionLine[];
  readonly referral: ReferralLine | null;
  /** By finding and person. */
  readonly verdicts: ReadonlyMap<string, VerdictLine>;
  readonly closed: { readonly by: string; readonly at: string; readonly reason: CloseReason } | null;
  readonly receipts: ReadonlySet<string>;
}

/** A case before its first entry. */
export function noCase(caseId: string, number: string): CaseState {
  return {
    caseId,
    number,
    sequence: 0,
    opened: false,
    feed: null,
    severity: 'INFORMATION',
    rings: new Map(),
    outside: new Map(),
    findings: new Map(),
    chains: new Map(),
    notices: new Map(),
    beside: new Map(),
    copies: new Set(),
    actions: [],
    referral: null,
    verdicts: new Map(),
    closed: null,
    receipts: new Set(),
  };
}

/** The next open clock, whichever ends first: an unanswered chain's, or the time to act; null when there is none. */
export function answerDue(state: CaseState): string | null {
  if (state.closed !== null) return null;
  const unanswered = [...state.chains.values()].flatMap(({ progress, answerBy }) =>
    progress.state === 'acknowledged' || answerBy === null ? [] : [answerBy],
  );
  const act = actBy(state);
  return soonest(act === null ? unanswered : [...unanswered, act]);
}

/** The soonest time by which somebody should have acted on a finding that stands, where nobody of its organisation has. */
export function actBy(state: CaseState): string | null {
  if (state.closed !== null) return null;
  return soonest(
    runningLines(state).flatMap(({ actBy: due, actedFor, organisation }) =>
      due === null || actedFor.includes(organisation) ? [] : [due],
    ),
  );
}

/** What stands and has a clock to act: of organisations that were told, or of all where nobody was told of the case. */
export function runningLines(state: CaseState): readonly FindingLine[] {
  const told = toldOrganisations(state);
  return linesToActOn(state).filter(({ organisation }) => told.size === 0 || told.has(organisation));
}

/** What stands and has a time by which somebody should act, whoever was told of it. */
export function linesToActOn({ findings }: CaseState): readonly FindingLine[] {
  return [...findings.values()].filter(({ change, actBy: due }) => change !== 'withdrawn' && due !== null);
}

/** Organisations that a chain has told. */
export function toldOrganisations({ chains }: CaseState): ReadonlySet<string> {
  return new Set([...chains.values()].map(({ organisation }) => organisation));
}

/** The earliest of instants; null when there is none. */
export function soonest(instants: readonly string[]): string | null {
  return instants.toSorted((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null;
}

/** Those whose answer an unanswered chain waits for, as role@organisation. */
export function waitingFor(state: CaseState): readonly string[] {
  if (state.closed !== null) return [];
  return [...state.chains.values()].flatMap(({ name, round, step, progress }) =>
    progress.state === 'acknowledged'
      ? []
      : [...state.notices.values()]
          .filter((notice) => notice.chain === name && notice.round === round && notice.step === step)
          .map(({ role, organisation }) => `${role}@${organisation}`),
  );
}
