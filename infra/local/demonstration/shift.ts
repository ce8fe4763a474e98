const dayMs = 86_400_000;
const weekMs = 7 * dayMs;

/**
 * Whole weeks by which a story is moved so that its last day lies within the seven days before `today`: weekdays stay
 * what they were.
 * @param last last day that is played, `YYYY-MM-DD`
 * @param today day on which it is played, `YYYY-MM-DD`; nothing is played on it, for it is not over
 */
export function weeksToShift(last: string, today: string): number {
  return Math.floor((Date.parse(today) - dayMs - Date.parse(last)) / weekMs);
}

/** A day moved by whole weeks. */
export function shiftedDay(day: string, weeks: number): string {
  return new Date(Date.parse(day) + weeks * weekMs).toISOString().slice(0, 10);
}
