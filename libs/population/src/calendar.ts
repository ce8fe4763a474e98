export const hour = 3_600_000;
export const day = 24 * hour;
/** A year and a month of ages, in milliseconds. */
export const year = 365.25 * day;
export const month = year / 12;

/** `2026-11-17T13:22:00Z`: whole seconds, UTC. */
export function instantOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** `2026-11-17`. */
export function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Midnight (UTC) at which the day of an instant begins. */
export function dayOf(at: number): number {
  return Math.floor(at / day) * day;
}

/** The day of a slot moved on to a working day of the week (Saturday and Sunday become Monday). */
export function workingDayOf(at: number): number {
  const start = dayOf(at);
  const weekday = new Date(start).getUTCDay();
  return start + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0) * day;
}
