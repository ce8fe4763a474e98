/** How much a fault test does: the small slice of `npm test`, or the campaign (`npm run test:fault`). */
export interface Size {
  /** Kills of G1. */
  readonly cycles: number;
  /** Malformed inputs of G14, half of them HL7 frames and half JSON bodies. */
  readonly malformed: number;
  /** Milliseconds without progress after which a consumer ends itself. */
  readonly watchdogMs: number;
  /** Milliseconds that PostgreSQL is away. */
  readonly databaseAwayMs: number;
  /** Milliseconds that the broker is away. */
  readonly brokerAwayMs: number;
  /** Kills of casework while it meets a deadline. */
  readonly deadlineKills: number;
  /** Random histories of G11 and G12 that screening must end equal to the oracle; none of them belongs to `npm test`. */
  readonly histories: number;
  /** Where all that is random begins. */
  readonly seed: number;
}

/**
 * The slice waits for a dependency longer than its watchdog does. The watchdog waits longer than members take to
 * move again after an outage (6 s until the broker gives up a dead one; 10 s were not enough on a slow machine with all of
 * its CPU in use), and than one look may take: an outage that begins and ends within a look is not told from a member that
 * stands still.
 */
export const slice: Size = {
  cycles: 5,
  malformed: 2_000,
  watchdogMs: 20_000,
  databaseAwayMs: 22_000,
  brokerAwayMs: 3_000,
  deadlineKills: 1,
  histories: 250,
  seed: 1,
};

/** The sizes that the guarantees name. */
export const full: Size = {
  cycles: 30,
  malformed: 20_000,
  watchdogMs: 60_000,
  databaseAwayMs: 120_000,
  brokerAwayMs: 30_000,
  deadlineKills: 2,
  histories: 20_000,
  seed: 1,
};

/** Name of the variable that carries a size from the campaign to the tests. */
export const sizeVariable = 'FAULT_SIZE';

/** The size of this run. */
export const size: Size = {
  ...slice,
  ...(JSON.parse(process.env[sizeVariable] ?? '{}') as Partial<Size>),
};

/** Numbers from 0 to 1 that are the same for the same seed, so that a failing run can be made again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // mulberry32: neighbouring seeds give unrelated sequences
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Says how far a campaign is; silent in the slice. */
export function progress(line: string): void {
  if (process.env[sizeVariable] !== undefined) process.stdout.write(`   ${line}\n`);
}
