import { CommandFailure } from './command-failure.js';

/** What screening says that a full list would change. */
export interface ListChange {
  readonly known: number;
  readonly leaving: number;
  readonly joining: number;
  /** More leave than is usual for one list. */
  readonly unusual: boolean;
  /** Share of the known, 0 to 1, that may leave without a question. */
  readonly share: number;
}

/** "3 of 8 children leave, none joins." */
export function changeInWords({ known, leaving, joining }: Pick<ListChange, 'known' | 'leaving' | 'joining'>): string {
  const leave =
    leaving === 0 ? 'No child leaves' : `${leaving} of ${known} children ${leaving === 1 ? 'leaves' : 'leave'}`;
  const join = joining === 0 ? 'none joins' : `${joining} ${joining === 1 ? 'joins' : 'join'}`;
  return `${leave}, ${join}.`;
}

/**
 * A cut-off list reads like a good one, and whom it leaves out has no plan: it is sent when somebody has said the number.
 * @param confirmed what `--confirm-leaving` says; null when it was not given
 * @throws CommandFailure when more leave than is usual and nobody has said how many
 */
export function refuseUnconfirmed(change: ListChange, confirmed: number | null): void {
  const isConfirmed = confirmed === change.leaving;
  if (confirmed === null ? !change.unusual : isConfirmed) return;
  const remedy =
    confirmed === null
      ? `Is the file whole? More than ${Math.round(change.share * 100)} in 100 would have no plan. If they do leave: --confirm-leaving ${change.leaving}; for a list of changes: --scope changes.`
      : `--confirm-leaving said ${confirmed}. Look at the file again.`;
  throw new CommandFailure(`Not sent: ${changeInWords(change)}`, remedy);
}
