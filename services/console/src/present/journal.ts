import type { CasePage } from '#libs/contracts';
import { shortMoment } from '../domain/london-time.js';

/** One line of the journal, or many of one minute, of which the first stands for all until somebody opens them. */
export interface JournalLine {
  readonly at: string;
  readonly words: string;
  /** `24 more entries at 06:42`, with their words; null for a line of its own. */
  readonly more: { readonly summary: string; readonly words: readonly string[] } | null;
}

/** What a person did, what became of the records, and that a chain has ended: never folded away. */
const alwaysShown: ReadonlySet<string> = new Set([
  ...(['case-opened', 'acknowledged', 'acknowledged-again', 'acknowledgement-undone', 'lapsed'] as const),
  ...(['action-recorded', 'referral-confirmed', 'referral-declined', 'verdict-given', 'case-closed'] as const),
  ...(['child-linked', 'child-unlinked', 'chain-exhausted'] as const),
]);

/** So many entries of one minute, one after the other, are still read one by one. */
const readable = 4;

/**
 * The journal, with what the system itself wrote down in one minute folded into one line where it is much.
 * @param now moment of the page
 */
export function journalModel(journal: CasePage['journal'], now: string): readonly JournalLine[] {
  const runs: { at: string; isFolded: boolean; words: string[] }[] = [];
  for (const { at, type, words } of journal) {
    const moment = shortMoment(at, now);
    const isFolded = !alwaysShown.has(type);
    const last = runs.at(-1);
    if (last !== undefined && last.isFolded && isFolded && last.at === moment) last.words.push(words);
    else runs.push({ at: moment, isFolded, words: [words] });
  }
  return runs.flatMap(({ at, words }): readonly JournalLine[] => {
    const [first = ''] = words;
    if (words.length <= readable) return words.map((each) => ({ at, words: each, more: null }));
    return [
      { at, words: first, more: { summary: `${words.length - 1} more entries at ${at}`, words: words.slice(1) } },
    ];
  });
}
