import type { WorklistRow } from '#libs/contracts';
import { daysFromNow } from './london-time.js';

/**
 * Groups of the worklist, in the order of the page. Position comes from the deadline, never from severity. Lines of the digest
 * that somebody has looked at come last: nobody is late with them.
 */
export const groupNames = [
  ...(['Late', 'Due within the hour', 'Due today', 'Due by the end of tomorrow', 'Later'] as const),
  'Looked at',
] as const;
export type GroupName = (typeof groupNames)[number];

/** What of a row says in which group it is. */
type Grouped = Pick<WorklistRow, 'late' | 'answerDue' | 'line'>;

/** The group of a row. Without a deadline: `Later`. */
export function groupOf(row: Grouped, now: string): GroupName {
  if (row.line !== null && row.line.lookedAt !== null) return 'Looked at';
  if (row.late) return 'Late';
  if (row.answerDue === null) return 'Later';
  const minutes = (Date.parse(row.answerDue) - Date.parse(now)) / 60_000;
  if (minutes < 0) return 'Late';
  if (minutes <= 60) return 'Due within the hour';
  const days = daysFromNow(row.answerDue, now);
  if (days === 0) return 'Due today';
  return days === 1 ? 'Due by the end of tomorrow' : 'Later';
}

/** Rows by group, empty groups left out; inside a group the next deadline first, then the order they came in. */
export function groupRows<Row extends Grouped>(
  rows: readonly Row[],
  now: string,
): readonly { readonly name: GroupName; readonly rows: readonly Row[] }[] {
  const due = ({ answerDue }: Row): number => (answerDue === null ? Infinity : Date.parse(answerDue));
  // two without a deadline are neither before nor after each other
  const sorted = rows.toSorted((a, b) => (due(a) === due(b) ? 0 : due(a) - due(b)));
  return groupNames
    .map((name) => ({ name, rows: sorted.filter((row) => groupOf(row, now) === name) }))
    .filter((group) => group.rows.length > 0);
}
