import type { ActionKind, CloseReason, DeclineReason } from '#libs/contracts';

/** Something to do with a case, as casework knows it. */
export type CaseAct =
  | { readonly act: 'acknowledge' | 'undo' }
  /**
   * For which organisation, and the authority that the page has named: to another one nothing is sent.
   * `starts`: nobody has proposed it; what its page had shown of the one before.
   */
  | {
      readonly act: 'confirm';
      readonly organisation: string;
      readonly to: string;
      readonly starts?: { readonly declinedAt: string | null } | undefined;
    }
  /** `once` names one sending of a form: casework records it once. `organisation`: said by who acts for several. */
  | {
      readonly act: 'record';
      readonly kind: ActionKind;
      readonly once?: string | undefined;
      readonly organisation?: string | undefined;
    }
  | { readonly act: 'decline'; readonly reason: DeclineReason }
  /** `accepted`: who at the authority said that the referral is accepted, and when (RFC 3339). */
  | {
      readonly act: 'close';
      readonly reason: CloseReason;
      readonly accepted?: { readonly by: string; readonly at: string } | undefined;
    }
  | { readonly act: 'verdict'; readonly findingId: string; readonly useful: boolean };
