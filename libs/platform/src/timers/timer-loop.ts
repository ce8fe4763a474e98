import type { Database } from '../database/database.js';
import { classify, describeError } from '../errors.js';
import type { Health } from '../health.js';
import type { Logger } from '../logger.js';
import { reportTimers } from './report-timers.js';
import { claimDue, longestWaitSeconds, postponeTimer, type DueTimer } from './timer-table.js';

interface TimerLoopOptions {
  readonly database: Database;
  readonly table: string;
  /**
   * The effect of one timer. Runs its own transaction and calls `fireTimer` in it; throwing leaves the timer armed.
   */
  readonly fire: (timer: DueTimer) => Promise<void>;
  /**
   * The effects of several timers in one transaction, for tables in which many fall due together. When it throws, nothing
   * may have happened: each is then fired alone.
   */
  readonly fireTogether?: (timers: readonly DueTimer[]) => Promise<void>;
  readonly logger: Logger;
  readonly health?: Health;
  /** Milliseconds between looks at the table; default 500. */
  readonly pollMs?: number;
  /** Timers fired side by side; default 4. */
  readonly concurrency?: number;
}

/** Seconds before a timer whose effect failed is tried again, by number of attempts. */
const retryAfter = (attempts: number): number => Math.min(longestWaitSeconds, 2 ** Math.min(attempts, 6));
/** Timers claimed at a time. */
const mostClaimed = 200;
/** Attempts from which a timer that fails is an alarm. */
const hopelessAttempts = 8;

/** Fires due timers of one table. Any number of loops may run against the same table, in any number of processes. */
export class TimerLoop {
  private running: Promise<void> | null = null;
  private stopped = new AbortController();

  constructor(private readonly options: TimerLoopOptions) {
    options.health?.register(`timers:${options.table}`, () => reportTimers(options.database, options.table));
  }

  start(): void {
    this.stopped = new AbortController();
    this.running ??= this.run(this.stopped.signal);
  }

  /** Resolves when the timers in hand are done. */
  async stop(): Promise<void> {
    this.stopped.abort();
    await this.running;
    this.running = null;
  }

  private async run(signal: AbortSignal): Promise<void> {
    const { database, table, logger, pollMs = 500 } = this.options;
    while (!signal.aborted) {
      let claimed: readonly DueTimer[] = [];
      try {
        claimed = await claimDue(database, table, mostClaimed);
        if (!(await this.firedTogether(claimed))) await this.fireAll(claimed);
      } catch (error) {
        logger.warn('timers.claim-failed', { table, ...describeError(error) });
      }
      if (claimed.length < mostClaimed) await rest(pollMs, signal);
    }
  }

  private async firedTogether(claimed: readonly DueTimer[]): Promise<boolean> {
    const { fireTogether, table, logger } = this.options;
    if (fireTogether === undefined || claimed.length < 2) return false;
    try {
      await fireTogether(claimed);
      return true;
    } catch (error) {
      logger.warn('timers.fired-one-by-one', { table, count: claimed.length, ...describeError(error) });
      return false;
    }
  }

  private async fireAll(claimed: readonly DueTimer[]): Promise<void> {
    const waiting = [...claimed];
    const worker = async (): Promise<void> => {
      for (let timer = waiting.shift(); timer !== undefined; timer = waiting.shift()) await this.fireOne(timer);
    };
    await Promise.all(Array.from({ length: this.options.concurrency ?? 4 }, worker));
  }

  private async fireOne(timer: DueTimer): Promise<void> {
    const { database, table, fire, logger } = this.options;
    try {
      await fire(timer);
    } catch (error) {
      logger.error('timers.fire-failed', {
        table,
        attempt: timer.attempts,
        // what fails again and again will not mend itself
        ...(timer.attempts >= hopelessAttempts ? { alarm: true } : {}),
        reason: classify(error),
        ...describeError(error),
      });
      // with the database away the lease gives the timer back; an error here would let `stop` forget the others in hand
      await postponeTimer(database, table, timer.id, retryAfter(timer.attempts)).catch((failure: unknown) =>
        logger.warn('timers.postpone-failed', { table, ...describeError(failure) }),
      );
    }
  }
}

function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}
