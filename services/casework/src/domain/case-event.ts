import type { DeliveryState, FindingRevised, NoticeRequested, Role, Severity } from '#libs/contracts';

/** Why a finding joined a case without anybody being told. */
export type QuietReason = 'information' | 'late' | 'same-episode' | 'withdrawn' | 'rekeyed';

/** Why a role of a step was not told. */
export type PassedOverReason = 'already-told' | 'identity-unverified';

/** Why a round starts. */
export type RoundReason = Extract<NoticeRequested['reason'], 'opened' | 'severity-raised' | 'new-episode'>;
/** Why a notice is made. */
export type NoticeReason = NoticeRequested['reason'];

/** One notice that a step or a correction makes. */
export interface ToldRole {
  readonly noticeId: string;
  readonly role: Role;
  readonly organisation: string;
}

/** What happened to a case: the entries of its journal. Instants are RFC 3339. The state of a case is a fold of these. */
export type CaseEvent =
  | {
      readonly type: 'case-opened';
      readonly childId: string;
      readonly organisation: string;
      readonly severity: Severity;
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
    }
  | { readonly type: 'chain-exhausted'; readonly chain: string; readonly round: number }
  | { readonly type: 'acknowledged'; readonly chain: string; readonly round: number; readonly by: string }
  | { readonly type: 'acknowledged-again'; readonly chain: string; readonly round: number; readonly by: string }
  | {
      readonly type: 'correction-told';
      readonly chain: string;
      /** Number of this correction in its chain. */
      readonly round: number;
      readonly findingId: string;
      readonly severity: Severity;
      readonly told: readonly ToldRole[];
      readonly answerBy: string;
    }
  | {
      readonly type: 'delivery-noted';
      readonly receiptId: string;
      readonly noticeId: string;
      readonly state: DeliveryState;
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
