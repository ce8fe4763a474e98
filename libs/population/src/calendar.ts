export const hour = 3_600_000;
export const day = 24 * hour;
/** A year and a month of ages, in milliseconds. */
export const year = 365.25 * day;
export const month = year / 12;

// taken once: a look-up of a global costs much where modules run in a context of their own, as in tests
const { floor } = Math;
const Instant = Date;

/** `2026-11-17T13:22:00Z`: whole seconds, UTC. */
export function instantOf(at: number): string {
  return `${new Instant(at).toISOString().slice(0, 19)}Z`;
}

/** `2026-11-17`. */
export function dateOf(at: number): string {
  return new Instant(at).toISOString().slice(0, 10);
}

/** Midnight (UTC) at which the day of an instant begins. */
export function dayOf(at: number): number {
  return floor(at / day) * day;
}

/** The day of a slot moved on to a working day of the week (Saturday and Sunday become Monday). */
export function workingDayOf(at: number): number {
  const start = dayOf(at);
  const weekday = new Instant(start).getUTCDay();
  return start + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0) * day;
}
