/** How a process has fared lately. */
export interface Ends {
  /** Moments of its ends within the last minute, in milliseconds. */
  readonly lately: readonly number[];
  /** Lives in a row that were too short to be of use. */
  readonly shortLives: number;
}

export const noEnds: Ends = { lately: [], shortLives: 0 };

/** What follows from one more end. */
export interface Restart {
  readonly ends: Ends;
  /** Milliseconds to wait before it is started again. */
  readonly wait: number;
  readonly loop: 'none' | 'crash-loop';
}

const minute = 60_000;
const shortLife = 10_000;
const firstWait = 200;
const longestWait = 10_000;

/**
 * Decides how a process that has ended is started again: at once after a long life, slower and slower after short ones,
 * and never not at all. Five ends within a minute, or five short lives in a row, are a crash loop.
 * @param lived milliseconds that it was up; 0 when it never got there
 */
export function afterEnd(before: Ends, now: number, lived: number): Restart {
  const lately = [...before.lately.filter((moment) => now - moment < minute), now];
  const shortLives = lived < shortLife ? before.shortLives + 1 : 0;
  return {
    ends: { lately, shortLives },
    wait: Math.min(longestWait, firstWait * 2 ** Math.max(0, shortLives - 1)),
    loop: lately.length >= 5 || shortLives >= 5 ? 'crash-loop' : 'none',
  };
}
