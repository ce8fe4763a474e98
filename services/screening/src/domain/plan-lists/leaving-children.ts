/** What a full list changes of what the authority's lists said before it: children, not entries. */
export interface ListChange {
  /** Children on a plan by the lists before it. */
  readonly known: number;
  /** Of these, children whom it does not name: from then on they have no plan of this authority. */
  readonly leaving: number;
  /** Children whom it names and the lists before it did not. */
  readonly joining: number;
}

/** From when on so many leave at once that the list may be cut off or another authority's. */
export interface LeavingRule {
  /** Share of the children known, 0 to 1, that may leave with one list. */
  readonly share: number;
  /** Children who must leave at least: of two children, one is half. */
  readonly least: number;
}

/** A quarter, and two: an authority's list changes by a few children in a hundred from one week to the next. */
export const usualLeaving: LeavingRule = { share: 0.25, least: 2 };

/** Whether so many children leave with one list that somebody has to look: a truncated list reads like a good one. */
export function isUnusual({ known, leaving }: ListChange, { share, least }: LeavingRule): boolean {
  return leaving >= least && leaving > known * share;
}
