import { classify, counter, describeError, type Logger } from '#libs/platform';
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

/**
 * Milliseconds from the beginning of one transaction to that of the next, after one of few records and after one of many.
 * What comes alone is handled at once; of hundreds a second some wait that long and share a transaction, whose price does
 * not depend on how many they are. Calm is for what ends in a mail: nobody reads it sooner for a tenth of a second.
 */
const paces = {
  quick: { afterFew: 20, afterMany: 40 },
  calm: { afterFew: 100, afterMany: 100 },
} as const;

/** How soon after a transaction of a lane the next may begin. */
export type Pace = keyof typeof paces;

const failedChecks = counter(
  'consumer_failed_checks_total',
  'Transactions undone because another member had moved their offsets',
  ['topic'],
);

/** Records of the smallest transaction that a failing one is cut down to. */
const fewestRows = 50;

/** Records from which a transaction counts as one of many. */
const many = 8;

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
  /** When the next transaction may begin. */
  private nextAt = -Infinity;

  constructor(private readonly options: LaneOptions) {
    this.rows = options.maxRows;
  }

  push(slice: Slice): void {
    this.queue = [...this.queue, slice];
    this.working ??= this.work();
  }

  /** More than two transactions' worth is waiting. */
  get full(): boolean {
    return this.queue.reduce((sum, { records }) => sum + records.length, 0) > 2 * this.options.maxRows;
  }

  /** Milliseconds until the next transaction may begin: what is fetched sooner only waits here. */
  get nextIn(): number {
    return Math.max(0, this.nextAt - performance.now());
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
  }

  /** Resolves when no transaction is in hand. */
  async idle(): Promise<void> {
    await this.working;
  }

  private async work(): Promise<void> {
    // the other partitions of the same fetch arrive in this turn of the loop
    await new Promise((resolve) => setImmediate(resolve));
    for (;;) {
      const early = this.nextAt - performance.now();
      if (early > 0) await this.retry.rest(early);
      const beganAt = performance.now();
      const { taken, left } = takeRows(this.current(this.queue), this.rows);
      this.queue = left;
      this.moved.ring();
      if (taken.length === 0) break;
      const rows = taken.reduce((sum, { records }) => sum + records.length, 0);
      const { afterFew, afterMany } = paces[this.options.pace ?? 'quick'];
      this.nextAt = beganAt + (rows < many ? afterFew : afterMany);
      await this.persist(taken);
    }
    this.working = null;
  }

  private current(slices: readonly Slice[]): readonly Slice[] {
    return slices.filter(({ epoch }) => this.options.isCurrent(epoch));
  }

  /** One transaction. What it did not commit goes back to the head of the queue, and the next is smaller. */
  private async persist(slices: readonly Slice[]): Promise<void> {
    const { handle, onCommitted, onMoved, logger, index, maxRows } = this.options;
    let open = slices;
    try {
      await handle(slices, (done) => {
        open = leftBehind(open, done);
        onCommitted(done);
      });
      this.rows = Math.min(this.rows * 2, maxRows);
      this.waitMs = shortestWaitMs;
    } catch (error) {
      if (error instanceof OffsetsMoved) {
        failedChecks.inc({ topic: open[0]?.topic ?? '' });
        logger.warn('consumer.offsets-moved', { lane: index });
        onMoved();
        return;
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
    }
  }
}
