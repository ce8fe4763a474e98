/** RFC 3339 moment a number of minutes before another one; negative: after it. */
export const ago = (now: number, minutes: number): string => new Date(now - minutes * 60_000).toISOString();

/** Pattern of a moment as pages print it: `14:02`, and `Sun 29 Nov, 00:03` once it is of another day than the page, with its year in another year. */
export const aMoment = String.raw`(?:\w+ \d+ \w+(?: \d{4})?, )?\d\d:\d\d`;
