import { setTimeout } from 'node:timers/promises';
import {
  counter,
  describeError,
  failPoint,
  gauge,
  type Database,
  type Health,
  type Logger,
  type Sql,
} from '#libs/platform';
import type { EventBus } from '../kafka/event-bus.js';
import { endWhenSilent, showingLife, takeBuckets } from './bucket-locks.js';
import { outboxChannel } from './buckets.js';
import { calmRest, nextBegins, type Pace, type Rests } from '../pace.js';
import { recordOfRow } from './record-of-row.js';
import { markSent, oldestUnsentSeconds, purgeSent, rowsPerBucket, unsentRows, walkIndexes } from './unsent-rows.js';
import { WakeUp } from '../wake-up.js';

export interface OutboxRelayOptions {
  readonly database: Database;
  readonly bus: EventBus;
  /** `ce_source` of everything published, e.g. `/bellwether/screening`. */
  readonly source: string;
  readonly logger: Logger;
  readonly health?: Health;
  /** Milliseconds between looks at the table when nobody rings; default 1,000: whoever commits rings. */
  readonly pollMs?: number;
  /** How soon a look at the table may follow one that found something; default: quick. */
  readonly pace?: Pace;
}

/**
 * Rests between a look at the table that found something and the next: what is committed meanwhile shares it, and the send.
 * What is said alone is sent at once.
 */
const rests: Rests = {
  quick: { afterFew: 10, afterMany: 25, timesTaken: 10, longestRest: 150 },
  calm: calmRest,
};
const lockEveryMs = 1_000;
const purgeEveryMs = 600_000;
const longestWaitMs = 5_000;
/** Seconds after which an unsent row is an alarm. */
const alarmAfterSeconds = 60;

const published = counter('outbox_published_total', 'Events published from the outbox', ['topic']);
const oldest = gauge('outbox_oldest_unsent_seconds', 'Age of the oldest event that waits for the broker');

/**
 * Publishes committed outbox rows, each key in order, and marks them. Any number of relays may run: one is active for
 * each bucket, held by an advisory lock of a session that also reads and marks, so that losing the session ends both;
 * one that is silent loses it.
 * A crash between publishing and marking publishes again, with the same `ce_id`.
 */
export class OutboxRelay {
  private readonly wakeUp = new WakeUp();
  private running: Promise<void> | null = null;
  private stopped = false;

  constructor(private readonly options: OutboxRelayOptions) {
    options.health?.register('outbox', async () => {
      const seconds = await oldestUnsentSeconds(options.database);
      oldest.set(seconds);
      return {
        state: seconds > alarmAfterSeconds ? 'down' : 'ok',
        detail: { oldestUnsentSeconds: Math.round(seconds) },
      };
    });
  }

  start(): void {
    this.stopped = false;
    this.running ??= this.run();
  }

  /** Resolves when the rows in hand are published and marked. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wakeUp.ring();
    await this.running;
    this.running = null;
  }

  private async run(): Promise<void> {
    const { database, logger } = this.options;
    let wait = 250;
    while (!this.stopped) {
      try {
        await database.session(async (sql, lost, onNotification) => {
          onNotification(() => this.wakeUp.ring());
          lost.addEventListener('abort', () => this.wakeUp.ring());
          await this.drain(sql, lost, () => (wait = 250));
        });
      } catch (error) {
        logger.warn('outbox.relay-interrupted', { retryInMs: wait, ...describeError(error) });
        await this.wakeUp.rest(wait);
        wait = Math.min(wait * 2, longestWaitMs);
      }
    }
  }

  private async drain(sql: Sql, lost: AbortSignal, moved: () => void): Promise<void> {
    const { rows } = await sql.query<{ id: string; channel: string }>(
      `SELECT id, quote_ident(${outboxChannel}) AS channel FROM database_incarnation`,
    );
    const [incarnation] = rows;
    if (incarnation === undefined) throw new Error('the database has no incarnation');
    await sql.query(`LISTEN ${incarnation.channel}`);
    await endWhenSilent(sql);
    await walkIndexes(sql);
    let buckets: readonly number[] = [];
    let triedAt = 0;
    let purgedAt = 0;
    while (!this.stopped && !lost.aborted) {
      if (Date.now() - triedAt >= lockEveryMs) {
        buckets = await takeBuckets(sql, buckets);
        triedAt = Date.now();
      }
      const beganAt = performance.now();
      const sent = buckets.length === 0 ? 0 : await this.publishUnsent(sql, buckets, incarnation.id);
      if (sent > 0) {
        moved();
        const endedAt = performance.now();
        const rest = rests[this.options.pace ?? 'quick'];
        const early = nextBegins(rest, { rows: sent, beganAt, endedAt }, rowsPerBucket) - endedAt;
        if (early > 0) await setTimeout(early);
        // rows may be left; otherwise whoever has committed since the look has rung
        if (sent >= rowsPerBucket) continue;
      }
      if (buckets.length > 0 && Date.now() - purgedAt >= purgeEveryMs && (await purgeSent(sql)) === 0) {
        purgedAt = Date.now();
      }
      await this.wakeUp.rest(buckets.length === 0 ? lockEveryMs : (this.options.pollMs ?? 1_000));
    }
  }

  private async publishUnsent(sql: Sql, buckets: readonly number[], incarnation: string): Promise<number> {
    const rows = await unsentRows(sql, buckets);
    if (rows.length === 0) return 0;
    const { bus, source } = this.options;
    await showingLife(sql, bus.publish(rows.map((row) => recordOfRow(row, { source, incarnation }))));
    failPoint('relay.published');
    await markSent(
      sql,
      rows.map(({ id }) => id),
    );
    for (const [topic, group] of Map.groupBy(rows, (row) => row.topic)) published.inc({ topic }, group.length);
    return rows.length;
  }
}
