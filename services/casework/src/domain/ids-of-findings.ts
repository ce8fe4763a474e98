import type { JournalEntry } from './case-event.js';

/** What findings whose keys have changed are called since the last change, by every id that they had. */
export function idsNow(journal: readonly JournalEntry[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { event } of journal.toReversed())
    if (event.type === 'finding-applied' && event.formerId !== null)
      ids.set(event.formerId, ids.get(event.findingId) ?? event.findingId);
  return ids;
}

/** These findings under the ids that they had before their keys changed, too. */
export function underEveryId(journal: readonly JournalEntry[], findings: ReadonlySet<string>): Set<string> {
  const all = new Set(findings);
  for (const { event } of journal.toReversed())
    if (event.type === 'finding-applied' && event.formerId !== null && all.has(event.findingId))
      all.add(event.formerId);
  return all;
}
