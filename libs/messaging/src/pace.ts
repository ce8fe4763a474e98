/** How soon a piece of work that was done may be followed by the next, in milliseconds. */
interface Rest {
  /** From the beginning of one of few rows to that of the next. */
  readonly afterFew: number;
  /** The same after one of many. */
  readonly afterMany: number;
  /** Least rest between two pieces of many rows, as a multiple of what the last one took. */
  readonly timesTaken: number;
  /** The longest that such a rest may be. */
  readonly longestRest: number;
}

/** Who may rest how long: the lanes of a consumer, and the relay of an outbox. */
export type Rests = Readonly<Record<Pace, Rest>>;

/**
 * How soon work is taken up again. Quick: at once, unless much comes. Calm is for what ends in a mail: nobody reads it
 * sooner for a tenth of a second.
 */
export type Pace = 'quick' | 'calm';

/**
 * Rests of what ends in a mail. Of a stream of some thirty a second, those of a third of a second share a piece of work: its
 * price is many times that of one more row.
 */
export const calmRest: Rest = { afterFew: 100, afterMany: 300, timesTaken: 0, longestRest: 0 };

/** Rows from which a piece of work counts as one of many. */
const many = 8;
/** Rows from which what a piece took decides on the rest: fewer come together also when little comes and the machine stalls. */
const crowd = 16;

/** A piece of work that was done: its rows, and when it began and ended (`performance.now()`). */
export interface Done {
  readonly rows: number;
  readonly beganAt: number;
  readonly endedAt: number;
}

/**
 * When the next piece of work may begin. A transaction, and a send, have a price that does not depend on how many rows share
 * it. What comes alone is done at once; of hundreds a second some wait and share. The longer the last piece took, the
 * more the machine has to do, and the more of them wait for the next: it is how a busy machine does more with less.
 * @param enough rows of a piece whose price is shared already: such a one is followed by the next without a rest
 */
export function nextBegins({ afterFew, afterMany, timesTaken, longestRest }: Rest, done: Done, enough: number): number {
  const { rows, beganAt, endedAt } = done;
  if (rows < many) return beganAt + afterFew;
  if (rows < crowd || rows >= enough) return beganAt + afterMany;
  return Math.max(beganAt + afterMany, endedAt + Math.min(longestRest, (endedAt - beganAt) * timesTaken));
}
