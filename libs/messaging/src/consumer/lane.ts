import { classify, counter, describeError, type Logger } from '#libs/platform';
import { calmRest, nextBegins, type Pace, type Rests } from '../pace.js';
import { WakeUp } from '../wake-up.js';
import { OffsetsMoved } from '../positions/offset-store.js';
import { leftBehind, takeRows, type Slice } from './slice.js';

interface LaneOptions {
  readonly index: number;
  /** Most records in one transaction. */
  readonly maxRows: number;
  readonly logger: Logger;
  readonly isCurrent: (epoch: number) => boolean;
  /** Handles slices; calls back after each commit. */
  readonly handle: (slices: readonly Slice[], committed: (slices: readonly Slice[]) => void) => Promise<void>;
  readonly onCommitted: (slices: readonly Slice[]) => void;
  /** Another member has moved the offsets: positions must be read anew. */
  readonly onMoved: () => void;
  /** Default: quick. */
  readonly pace?: Pace;
}

/** Rests between the transactions of a lane. */
const rests: Rests = {
  quick: { afterFew: 20, afterMany: 40, timesTaken: 6, longestRest: 250 },
  calm: calmRest,
};

/** Records of which one transaction is large enough, where it may hold as many: they wait for no more. */
const enoughRows = 400;

/** Longest time that is thought to pass until the next transaction begins: nothing is fetched meanwhile. */
const longestGuess = 300;

const failedChecks = counter(
  'consumer_failed_checks_total',
  'Transactions undone because another member had moved their offsets',
  ['topic'],
);

/** Records of the smallest transaction that a failing one is cut down to. */
const fewestRows = 50;

/** Milliseconds that the broker needs for a portion that is there. */
const fetchMs = 10;

/**
 * Milliseconds to wait before the next fetch, so that it brings one portion for the next transactions instead of many
 * small ones. A fetch is for all lanes: while one of them is at rest, nothing waits.
 */
export function pauseBeforeFetch(lanes: readonly Pick<Lane, 'nextIn'>[]): number {
  return Math.max(0, Math.min(...lanes.map(({ nextIn }) => nextIn)) - fetchMs);
}

const shortestWaitMs = 100;
const longestWaitMs = 2_000;

/**
 * One transaction after the other. The next takes whatever has arrived during the last, or since it began.
 * What fails is tried again with back-off, and heartbeats go on meanwhile, for the consumer does not wait here unless
 * the lane is full.
 */
export class Lane {
  private queue: readonly Slice[] = [];
  private working: Promise<void> | null = null;
  private readonly moved = new WakeUp();
  private readonly retry = new WakeUp();
  /** Halved with each failure: a transaction that takes longer than the server allows must not be tried whole for ever. */
  private rows: number;
  /** Milliseconds until a failed transaction is tried again. */
  private waitMs = shortestWaitMs;
  /** When the next transaction may begin; while one is in hand, when it is thought that it may. */
  private nextAt = -Infinity;
  /** From the beginning of a transaction to that of the next, the last time. */
  private interval = 0;
  private resting = false;
  /** Ends a rest between transactions; a back-off has its own. */
  private readonly paced = new WakeUp();
  private readonly enough: number;

  constructor(private readonly options: LaneOptions) {
    this.rows = options.maxRows;
    this.enough = Math.min(enoughRows, options.maxRows);
  }

  push(slice: Slice): void {
    this.queue = [...this.queue, slice];
    this.working ??= this.work();
    if (this.resting && this.waiting >= this.enough) this.paced.ring();
  }

  /** More than two transactions' worth is waiting. */
  get full(): boolean {
    return this.waiting > 2 * this.options.maxRows;
  }

  /** Milliseconds until the next transaction may begin: what is fetched sooner only waits here. */
  get nextIn(): number {
    return this.waiting >= this.enough ? 0 : Math.max(0, this.nextAt - performance.now());
  }

  private get waiting(): number {
    return this.queue.reduce((sum, { records }) => sum + records.length, 0);
  }

  /** Resolves when something was taken from the queue, or after some milliseconds. */
  room(atMostMs: number): Promise<void> {
    return this.moved.rest(atMostMs);
  }

  /** Drops what waits: it belongs to an assignment that is over. */
  drop(): void {
    this.queue = [];
    this.moved.ring();
    this.retry.ring();
    if (this.resting) this.paced.ring();
  }

  /** Resolves when no transaction is in hand. */
  async idle(): Promise<void> {
    await this.working;
  }

  private async work(): Promise<void> {
    // the other partitions of the same fetch arrive in this turn of the loop
    await new Promise((resolve) => setImmediate(resolve));
    for (;;) {
      await this.rest();
      const beganAt = performance.now();
      const { taken, left } = takeRows(this.current(this.queue), this.rows);
      this.queue = left;
      this.moved.ring();
      if (taken.length === 0) break;
      const rows = taken.reduce((sum, { records }) => sum + records.length, 0);
      this.nextAt = beganAt + this.interval;
      const isCommitted = await this.persist(taken);
      const done = { rows, beganAt, endedAt: performance.now() };
      // what failed has backed off: that is no work whose price others should share
      this.nextAt = isCommitted ? nextBegins(rests[this.options.pace ?? 'quick'], done, this.enough) : beganAt;
      this.interval = Math.min(longestGuess, this.nextAt - beganAt);
    }
    this.working = null;
  }

  private async rest(): Promise<void> {
    const early = this.nextIn;
    if (early === 0) return;
    this.resting = true;
    await this.paced.rest(early);
    this.resting = false;
  }

  private current(slices: readonly Slice[]): readonly Slice[] {
    return slices.filter(({ epoch }) => this.options.isCurrent(epoch));
  }

  /**
   * One transaction. What it did not commit goes back to the head of the queue, and the next is smaller.
   * @returns whether it committed
   */
  private async persist(slices: readonly Slice[]): Promise<boolean> {
    const { handle, onCommitted, onMoved, logger, index, maxRows } = this.options;
    let open = slices;
    try {
      await handle(slices, (done) => {
        open = leftBehind(open, done);
        onCommitted(done);
      });
      this.rows = Math.min(this.rows * 2, maxRows);
      this.waitMs = shortestWaitMs;
      return true;
    } catch (error) {
      if (error instanceof OffsetsMoved) {
        failedChecks.inc({ topic: open[0]?.topic ?? '' });
        logger.warn('consumer.offsets-moved', { lane: index });
        onMoved();
        return false;
      }
      logger.warn('consumer.waits', {
        lane: index,
        retryInMs: this.waitMs,
        reason: classify(error),
        ...describeError(error),
      });
      this.queue = [...open, ...this.queue];
      this.rows = Math.max(Math.floor(this.rows / 2), Math.min(fewestRows, maxRows));
      await this.retry.rest(this.waitMs);
      this.waitMs = Math.min(this.waitMs * 2, longestWaitMs);
      return false;
    }
  }
}
