import type {
  ActionKind,
  CloseReason,
  DeclineReason,
  DeliveryState,
  FindingRevised,
  NoticeRequested,
  ReceiptRecorded,
  Role,
  Severity,
} from '#libs/contracts';
import type { Readers } from '#libs/policy';
import type { OutsideStart } from './outside.js';

/** Why a finding joined a case without anybody being told. */
export type QuietReason = 'information' | 'late' | 'same-episode' | 'withdrawn' | 'rekeyed' | 'case-closed';

/** Why a role of a step was not told. */
export type PassedOverReason =
  | 'already-told'
  | 'asked-later'
  | 'identity-unverified'
  | 'practice-not-known'
  | 'not-on-plan'
  | 'authority-not-known'
  | 'community-not-known'
  | 'contact-sealed'
  | 'no-such-role';

/** Why a round starts. */
export type RoundReason = Extract<NoticeRequested['reason'], 'opened' | 'severity-raised' | 'new-episode' | 'lapsed'>;
/** Why a notice is made. */
export type NoticeReason = NoticeRequested['reason'];

/** What a notice is written with. */
export type NoticeTemplate = NoticeRequested['template'];

/** One notice that a step, a copy or a correction makes. */
export interface ToldRole {
  readonly noticeId: string;
  readonly role: Role;
  readonly organisation: string;
  /** Directory id of a team that is told in place of whoever holds the role. */
  readonly team?: string;
  /** `case-notice` when absent. */
  readonly template?: NoticeTemplate;
  /** What the notice that is corrected was about; absent for one of a chain, and in older journals. */
  readonly about?: string;
}

/** When an acknowledgement lapses: at the clock to act, within these bounds. Instants are RFC 3339. */
export interface LapseBounds {
  readonly earliest: string;
  readonly latest: string;
}

/** Somebody of an authority has accepted a referral: directory id, RFC 3339. */
export interface Acceptance {
  readonly by: string;
  readonly at: string;
}

/** What happened to a case: the entries of its journal. Instants are RFC 3339. The state of a case is a fold of these. */
export type CaseEvent =
  | {
      readonly type: 'case-opened';
      readonly childId: string;
      readonly organisation: string;
      readonly severity: Severity;
      /** Feed that the case is about; absent when it is about a child. */
      readonly feed?: string;
    }
  | {
      readonly type: 'finding-applied';
      readonly findingId: string;
      /** Former id of a rekeyed finding. */
      readonly formerId: string | null;
      readonly revision: number;
      readonly change: FindingRevised['change'];
      readonly rule: string;
      readonly severity: Severity;
      readonly organisation: string;
      readonly occurredAt: string;
      /** Key of its anchor; absent in older journals. */
      readonly anchor?: string;
      /** Whether the child was on a plan at the contact, as far as was known; absent in older journals. */
      readonly onPlan?: FindingRevised['plan']['value'];
      /**
       * Who may hear of it beside those who safeguard the child, where its rule is for few. Absent where it is for everybody,
       * and in older journals: then it is for nobody beside them.
       */
      readonly readers?: readonly Readers[];
      /** Rounds that it would have begun, for readers from whom something of the case is hidden; absent where there are none. */
      readonly outside?: readonly OutsideStart[];
      /** When somebody should have acted: from the `receivedat` of the causing signal; null for INFORMATION. */
      readonly actBy: string | null;
      /** Whether people are told, and if not, why. */
      readonly effect: 'rings' | 'corrects' | QuietReason;
    }
  | {
      readonly type: 'round-started';
      readonly chain: string;
      readonly organisation: string;
      readonly round: number;
      readonly reason: RoundReason;
      readonly severity: Severity;
      readonly findingId: string;
      /** When the contact that rings happened: a new episode is measured from it. */
      readonly occurredAt: string;
      /** The chain as its policy stood; later changes of policy do not touch a running round. */
      readonly steps: readonly (readonly Role[])[];
      readonly policyHash: string;
      /** Nothing may leave the organisation: the child is known by a local id only. */
      readonly insideOnly: boolean;
    }
  | {
      readonly type: 'step-told';
      readonly chain: string;
      readonly round: number;
      readonly step: number;
      readonly reason: NoticeReason;
      readonly told: readonly ToldRole[];
      readonly answerBy: string;
    }
  | {
      readonly type: 'role-passed-over';
      readonly chain: string;
      readonly organisation: string;
      readonly round: number;
      readonly step: number;
      readonly role: Role;
      readonly why: PassedOverReason;
      /** What a copy would have been about (`CaseState.copies`); absent for a step of a chain. */
      readonly about?: string;
    }
  | { readonly type: 'chain-exhausted'; readonly chain: string; readonly round: number }
  | {
      readonly type: 'acknowledged';
      readonly chain: string;
      readonly round: number;
      readonly by: string;
      /** Until when it can be taken back; absent in journals of before it could be. */
      readonly undoUntil?: string;
      /** Absent in journals of before acknowledgements lapsed. */
      readonly lapse?: LapseBounds;
    }
  | { readonly type: 'acknowledgement-undone'; readonly chain: string; readonly round: number; readonly by: string }
  | {
      /** Nothing was done in time for what somebody had acknowledged. */
      readonly type: 'lapsed';
      readonly chain: string;
      readonly round: number;
      readonly by: string;
      readonly acknowledgedAt: string;
    }
  | {
      readonly type: 'action-recorded';
      readonly kind: ActionKind;
      readonly by: string;
      readonly organisation: string;
      /** Names the form that it was sent with; absent where there was none. */
      readonly once?: string;
    }
  | {
      /** Told beside the chains: no answer is waited for. */
      readonly type: 'copy-told';
      /** Under which name these are counted, e.g. `copies-e00000001`. */
      readonly chain: string;
      readonly round: number;
      readonly step: number;
      readonly reason: NoticeReason;
      readonly findingId: string;
      /** The same is never told twice. */
      readonly about: string;
      readonly severity: Severity;
      readonly told: readonly ToldRole[];
      readonly answerBy: string;
    }
  | {
      readonly type: 'referral-proposed';
      /** Null when a rule proposes it. */
      readonly by: string | null;
      readonly organisation: string;
      readonly findingId: string;
      /** Authority that would decide; null when none is known. */
      readonly to: string | null;
    }
  | {
      /** What a rule proposed is not proposed any more: the child turned out to be on a plan, or nothing stands. */
      readonly type: 'referral-withdrawn';
      readonly why: 'child-on-plan' | 'nothing-stands';
    }
  | {
      readonly type: 'referral-confirmed';
      readonly by: string;
      readonly organisation: string;
      readonly to: string;
    }
  | {
      readonly type: 'referral-declined';
      readonly by: string;
      readonly organisation: string;
      readonly reason: DeclineReason;
    }
  | {
      readonly type: 'verdict-given';
      readonly findingId: string;
      readonly useful: boolean;
      readonly by: string;
      readonly organisation: string;
    }
  | {
      readonly type: 'case-closed';
      readonly by: string;
      readonly organisation: string;
      readonly reason: CloseReason;
      /** Who at the authority accepted the referral, and when, as whoever closed says; absent for other reasons. */
      readonly accepted?: Acceptance;
    }
  | { readonly type: 'acknowledged-again'; readonly chain: string; readonly round: number; readonly by: string }
  | {
      readonly type: 'correction-told';
      readonly chain: string;
      /** Number of this correction in its chain. */
      readonly round: number;
      readonly findingId: string;
      /** Given where the finding stands and its plan is no longer theirs; else the finding says what is so. */
      readonly why?: 'plan-changed';
      readonly severity: Severity;
      readonly told: readonly ToldRole[];
      readonly answerBy: string;
    }
  | {
      readonly type: 'delivery-noted';
      readonly receiptId: string;
      readonly noticeId: string;
      readonly state: DeliveryState;
      /** Absent in journals of before it was kept. */
      readonly channel?: ReceiptRecorded['channel'];
      readonly recipient: string | null;
      readonly attempt: number;
      readonly reason: string | null;
    }
  | {
      readonly type: 'child-linked' | 'child-unlinked';
      readonly childId: string;
      readonly alias: string;
      readonly epoch: number;
      /** Number of the other open case of what is one child, if there is one. */
      readonly otherCase: string | null;
      /** Ids of the notices made before, which the ledger explains: disclosures on a footing that has changed. */
      readonly disclosures: readonly string[];
    };

/** An event in its place. `sequence` counts from 1 in each case. */
export interface JournalEntry {
  readonly sequence: number;
  readonly at: string;
  readonly event: CaseEvent;
}
