/** RFC 3339 moment a number of minutes before another one; negative: after it. */
export const ago = (now: number, minutes: number): string => new Date(now - minutes * 60_000).toISOString();
