import type { WorklistPage } from '#libs/contracts';

/** What a page of the digest asks of its reader. */
export interface LooksModel {
  /** Lines that nobody has looked at, each as finding and revision. */
  readonly lines: readonly string[];
  /** Empty where there is nothing to say. */
  readonly button: string;
  readonly words: string;
}

/** A line that is only opened is not looked at: somebody says so. Null where there are no lines. */
export function looksModel({ rows }: WorklistPage): LooksModel | null {
  const shown = rows.flatMap(({ line }) => line ?? []);
  if (shown.length === 0) return null;
  const open = shown.filter(({ lookedAt }) => lookedAt === null);
  if (open.length === 0)
    return {
      lines: [],
      button: '',
      words: 'Somebody has looked at all that is shown here. It leaves the digest when that working day is over.',
    };
  return {
    lines: open.map(({ finding, revision }) => `${finding} ${revision}`),
    button: open.length === 1 ? 'I have looked at this line' : `I have looked at these ${open.length} lines`,
    words: `${open.length === 1 ? 'It leaves' : 'They leave'} the digest when this working day is over.`,
  };
}
