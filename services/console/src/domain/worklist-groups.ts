import type { WorklistRow } from '#libs/contracts';
import { daysFromNow } from './london-time.js';

/** Groups of the worklist, in the order of the page. Position comes from the deadline, never from severity. */
export const groupNames = ['Late', 'Due within the hour', 'Due today', 'Due by the end of tomorrow', 'Later'] as const;
export type GroupName = (typeof groupNames)[number];

/** The group of a row. Without a deadline: the last. */
export function groupOf(row: Pick<WorklistRow, 'late' | 'answerDue'>, now: string): GroupName {
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
export function groupRows<Row extends Pick<WorklistRow, 'late' | 'answerDue'>>(
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
