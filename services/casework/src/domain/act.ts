import type { CaseDecision } from '#libs/contracts';
import type { CaseEvent } from './case-event.js';

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

/** Why an act is refused, and for which agency's sake. */
export interface RefusedFor<C extends string> {
  readonly code: C;
  readonly organisation: string;
}
