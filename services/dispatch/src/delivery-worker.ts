import { calmRest, nextBegins } from '#libs/messaging';
import { describeError, postponeTimer, reportTimers, type Database, type Health } from '#libs/platform';
import { deliver, type DeliveryParts } from './deliver-notice.js';
import type { EndedAttempt } from './domain/ended-attempt.js';
import { SettleTogether, type Unsettled } from './settle-together.js';
import { type ClaimedNotice, type FreeSlots } from './store/turn-deliveries.js';

interface WorkerOptions extends DeliveryParts {
  readonly database: Database;
  readonly health: Health;
  /** Mails under way at once: from the claim until their outcome is written. */
  readonly slots: number;
  /** Mails under way at once to one domain. */
  readonly slotsPerTarget: number;
  /** Milliseconds between looks at the queue, default 1,000; a notice that commits wakes the worker earlier. */
  readonly pollMs?: number;
}

const table = 'delivery';

/** Milliseconds that a turn waits for mails under way that may end too: its price does not depend on how many they are. */
const gatherMs = 10;

/**
 * Sends what is due, in turns: one statement writes how mails have ended and claims the next. Unlike a timer loop it does so
 * while earlier sends are still under way, and gives each target domain a bounded number of them: a server that takes a
 * minute for each mail delays nobody else, however many wait for it.
 */
export class DeliveryWorker {
  /** Target of each mail under way, by notice. */
  private readonly underWay = new Map<string, string>();
  private ended: EndedAttempt[] = [];
  private readonly settlements: SettleTogether;
  private running: Promise<void> | null = null;
  private stopping = false;
  private nudged = false;
  private gathering = false;
  /** When the next turn may begin, where nobody waits for a slot. */
  private nextAt = -Infinity;
  private resume: () => void = () => undefined;

  constructor(private readonly options: WorkerOptions) {
    this.settlements = new SettleTogether(options);
    options.health.register('deliveries', async () => {
      const { state, detail } = await reportTimers(options.database, table);
      return { state, detail: { ...detail, underWay: this.underWay.size } };
    });
  }

  start(): void {
    this.stopping = false;
    this.nudged = true;
    this.running ??= this.run();
  }

  /** Looks at the queue soon: now, or with the mails that are about to end. */
  nudge(): void {
    this.nudged = true;
    if (!this.gathering) this.resume();
  }

  /** Resolves when the sends in hand have ended. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.nudged = true;
    this.resume();
    await this.running;
    this.running = null;
  }

  private async run(): Promise<void> {
    const { logger, pollMs = 1_000 } = this.options;
    while (!this.stopping || this.underWay.size > 0) {
      if (!this.nudged && this.ended.length === 0) await this.rest(pollMs);
      this.gathering = true;
      const early = this.stopping ? 0 : this.nextAt - performance.now();
      if (early > 0) await this.rest(early);
      if (this.ended.length < this.underWay.size) await this.rest(gatherMs);
      this.gathering = false;
      try {
        await this.turn();
      } catch (error) {
        logger.warn('delivery.claim-failed', describeError(error));
      }
    }
  }

  private async turn(): Promise<void> {
    const beganAt = performance.now();
    this.nudged = false;
    const group = this.ended;
    this.ended = [];
    const free = this.free(group);
    if (group.length === 0 && free.slots <= 0) return;
    const { claimed, later } = await this.settlements.settle(group, free);
    if (later === null) for (const ended of group) this.settled(ended);
    else {
      // what is free is claimed meanwhile
      this.nudged = true;
      void later.then((unsettled) => this.settledLater(group, unsettled));
    }
    for (const notice of claimed) this.begin(notice);
    if (claimed.length === 0) return;
    // a notice that comes alone is sent at once; of many those that come meanwhile share a turn
    const done = { rows: claimed.length, beganAt, endedAt: performance.now() };
    this.nextAt = this.isFull(claimed) ? -Infinity : nextBegins(calmRest, done, Infinity);
  }

  /** Whether more mails like those just claimed may wait for a slot: all are taken, or all of one of their targets. */
  private isFull(claimed: readonly ClaimedNotice[]): boolean {
    const { slots, slotsPerTarget } = this.options;
    const counts = new Map<string, number>();
    for (const target of this.underWay.values()) counts.set(target, (counts.get(target) ?? 0) + 1);
    return this.underWay.size >= slots || claimed.some(({ target }) => (counts.get(target) ?? 0) >= slotsPerTarget);
  }

  private settledLater(group: readonly EndedAttempt[], unsettled: readonly Unsettled[]): void {
    const left = new Set(unsettled.map(({ ended }) => ended));
    for (const ended of group) if (!left.has(ended)) this.settled(ended);
    for (const { ended, error } of unsettled) void this.giveUp(ended.noticeId, error);
    this.nudge();
  }

  /** Room for more mails, once a group has been written. */
  private free(group: readonly EndedAttempt[]): FreeSlots {
    const { slots, slotsPerTarget } = this.options;
    const done = new Set(group.map(({ noticeId }) => noticeId));
    const busy = new Map<string, number>();
    for (const [id, target] of this.underWay) if (!done.has(id)) busy.set(target, (busy.get(target) ?? 0) + 1);
    // a bundle is one mail, however many notices end with it
    const freed = [...done].filter((id) => this.underWay.has(id)).length;
    const free = this.stopping ? 0 : slots - this.underWay.size + freed;
    return { slots: free, slotsPerTarget, busy, underWay: [...this.underWay.keys()] };
  }

  private begin(notice: ClaimedNotice): void {
    this.underWay.set(notice.noticeId, notice.target);
    deliver(notice, this.options).then(
      (ended) => {
        this.ended.push(...ended);
        if (!this.gathering || (this.ended.length >= this.underWay.size && performance.now() >= this.nextAt))
          this.resume();
      },
      (error: unknown) => this.giveUp(notice.noticeId, error),
    );
  }

  private settled({ noticeId, next }: EndedAttempt): void {
    const carriedMail = this.underWay.delete(noticeId);
    // the poll would find it too, up to a second later
    if (carriedMail && next.state === 'failed-temporary')
      setTimeout(() => this.nudge(), next.retryInSeconds * 1_000).unref();
  }

  /** Leaves a delivery to a later turn, of whichever worker. */
  private async giveUp(noticeId: string, error: unknown): Promise<void> {
    const { database, logger } = this.options;
    logger.error('delivery.failed', { noticeId, ...describeError(error) });
    await postponeTimer(database, table, noticeId, 5).catch(() => undefined);
    this.underWay.delete(noticeId);
    this.nudge();
  }

  private async rest(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      const resume = (): void => {
        clearTimeout(timer);
        resolve();
      };
      this.resume = resume;
    });
  }
}
