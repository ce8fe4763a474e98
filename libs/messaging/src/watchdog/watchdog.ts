import { Worker } from 'node:worker_threads';
import { describeError, gauge, type Database, type HealthReport, type Logger } from '#libs/platform';
import type { EventBus } from '../kafka/event-bus.js';
import type { TopicPartition } from '../positions/offset-store.js';
import { within } from '../kafka/within.js';
import { WakeUp } from '../wake-up.js';
import { Blame } from './blame.js';
import { readProgress } from './read-progress.js';
import { compareStanding, nothingSeen, type Standing } from './standing.js';

interface WatchdogOptions {
  readonly bus: EventBus;
  readonly database: Database;
  readonly logger: Logger;
  /** Milliseconds without progress after which the process must end. */
  readonly limitMs: number;
  /** Partitions of this member. */
  readonly partitions: () => readonly TopicPartition[];
  /** Milliseconds since 1970 at which the consumer last fetched or sent a heartbeat. */
  readonly turnedAt: () => number;
  /** Called when the consumer makes no progress although database and broker are up. */
  readonly onStuck: (stuckForMs: number) => void;
}

/** Milliseconds after which a look is given up, and who does not answer is asked. */
const longestLookMs = 5_000;

const lagGauge = gauge('consumer_lag', 'Records between the stored offset and the end of the log', [
  'topic',
  'partition',
]);

/**
 * Never alive and silent: compares the stored offsets with the end of the log and tells a worker thread how long nothing
 * has moved. The worker ends the process when that is too long, or when it hears nothing: a blocked event loop.
 * While the database or the broker is away, standing still is not this member's fault: health is red, nothing restarts.
 */
export class Watchdog {
  private readonly wakeUp = new WakeUp();
  private readonly worker: Worker;
  private looking: Promise<void> | null = null;
  private stopped = false;
  private standing: Standing = nothingSeen;
  private blame = new Blame(Date.now());
  private lookedAt = Date.now();
  private health: HealthReport = { state: 'down', detail: { reason: 'not-looked-yet' } };

  constructor(private readonly options: WatchdogOptions) {
    this.worker = new Worker(new URL('./watchdog-worker.mjs', import.meta.url), {
      workerData: { limitMs: options.limitMs },
    });
    this.worker.unref();
    this.worker.on('message', ({ stuckForMs }: { stuckForMs: number }) => options.onStuck(stuckForMs));
    this.worker.on('error', (error) => options.logger.error('watchdog.failed', describeError(error)));
  }

  start(): void {
    this.blame = new Blame(Date.now());
    this.looking ??= this.lookAgainAndAgain();
  }

  report(): HealthReport {
    return this.health;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wakeUp.ring();
    await this.looking;
    await this.worker.terminate();
  }

  private async lookAgainAndAgain(): Promise<void> {
    const every = Math.max(100, Math.min(2_000, this.options.limitMs / 6));
    // a look may wait for a database or a broker that does not answer: the loop turns all the same
    const beat = setInterval(() => this.worker.postMessage({ turning: true }), every).unref();
    while (!this.stopped) {
      const stuckForMs = await this.look();
      this.worker.postMessage({ stuckForMs });
      await this.wakeUp.rest(every);
    }
    clearInterval(beat);
  }

  /** @returns milliseconds without progress; null while something else is to blame */
  private async look(): Promise<number | null> {
    const { database, bus, partitions, turnedAt, limitMs } = this.options;
    try {
      const readings = await within(longestLookMs, 'progress-silent', readProgress(database, bus, partitions()));
      const now = Date.now();
      const { standing, lag, stuckForMs } = compareStanding(this.standing, readings, now);
      this.standing = standing;
      this.lookedAt = now;
      this.blame.bothUp(now);
      const silentForMs = now - Math.max(turnedAt(), this.blame.since);
      // a partition that others have now is theirs to speak of
      lagGauge.reset();
      for (const { topic, partition, next, end } of readings) {
        lagGauge.set({ topic, partition: String(partition) }, Number(end - next));
      }
      const worst = Math.max(stuckForMs, silentForMs);
      const state = worst > limitMs / 2 ? 'down' : readings.length === 0 ? 'degraded' : 'ok';
      this.health = { state, detail: { lag, partitions: readings.length, stuckForMs: worst } };
      return worst;
    } catch (error) {
      return this.excuse(error);
    }
  }

  /** Asks who is to blame for a look that failed. */
  private async excuse(error: unknown): Promise<number | null> {
    const { database, bus, logger } = this.options;
    const [databaseUp, brokerUp] = await Promise.all([database.isReachable(), bus.isReachable()]);
    const reason = databaseUp ? (brokerUp ? 'progress-unreadable' : 'broker-away') : 'database-away';
    this.health = { state: 'down', detail: { reason } };
    logger.error('watchdog.cannot-look', { reason, alarm: true, ...describeError(error) });
    if (databaseUp && brokerUp) {
      const now = Date.now();
      this.blame.bothUp(now);
      return now - Math.max(this.lookedAt, this.blame.since);
    }
    this.standing = nothingSeen;
    this.blame.excuse();
    return null;
  }
}
