import type { CaseDecision } from '#libs/contracts';
import type { CaseEvent } from './case-event.js';
import type { CaseState } from './case-state.js';

/** Somebody does something about a case. */
export interface Act {
  /** Directory id of the person. */
  readonly by: string;
  /** Agency that the person answers for in this. */
  readonly organisation: string;
}

/** What an act came to: entries for the journal, or what was so before. */
export type Acted =
  | { readonly outcome: 'done'; readonly by: string; readonly events: readonly CaseEvent[] }
  | {
      readonly outcome: 'already';
      readonly by: string;
      readonly at: string;
      readonly stands: CaseDecision;
      readonly events: readonly [];
    };

/** A case that somebody acts on: as it stands, and as they may know of it. */
export interface ActedOn {
  readonly whole: CaseState;
  /** The same where nothing is hidden from them. */
  readonly seen: CaseState;
}

/** Why an act is refused, and for which agency's sake. */
export interface RefusedFor<C extends string> {
  readonly code: C;
  readonly organisation: string;
}
