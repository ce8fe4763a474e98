import { describeError, oldestOverdueSeconds, postponeTimer, type Health } from '#libs/platform';
import { deliverNotice, type DeliveryParts } from './deliver-notice.js';
import { domainOf } from './domain/directory.js';
import { claimDeliveries, releaseDelivery } from './store/delivery-rows.js';
import { findNotice } from './store/notice-rows.js';

interface WorkerOptions extends DeliveryParts {
  readonly health: Health;
  /** Mails under way at once. */
  readonly slots: number;
  /** Mails under way at once to one domain. */
  readonly slotsPerTarget: number;
  /** Milliseconds between looks at the queue; a notice that commits wakes the worker earlier. */
  readonly pollMs?: number;
}

const table = 'delivery';
/** Seconds after which a waiting delivery makes the service unwell. */
const alarmAfterSeconds = 60;

/**
 * Sends what is due. Unlike a timer loop it claims while earlier sends are still under way, and gives each target domain
 * a bounded number of them: a server that takes a minute for each mail delays nobody else, however many wait for it.
 */
export class DeliveryWorker {
  private readonly underWay = new Map<string, Promise<void>>();
  private readonly perTarget = new Map<string, number>();
  private running: Promise<void> | null = null;
  private stopping = false;
  private nudged = false;
  private resume: () => void = () => undefined;

  constructor(private readonly options: WorkerOptions) {
    options.health.register('deliveries', async () => {
      const overdue = await oldestOverdueSeconds(options.database, table);
      return {
        state: overdue > alarmAfterSeconds ? 'down' : 'ok',
        detail: { overdueSeconds: Math.round(overdue), underWay: this.underWay.size },
      };
    });
  }

  start(): void {
    this.stopping = false;
    this.running ??= this.run();
  }

  /** Looks at the queue now. */
  nudge(): void {
    this.nudged = true;
    this.resume();
  }

  /** Resolves when the sends in hand have ended. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.nudge();
    await this.running;
    await Promise.all(this.underWay.values());
    this.running = null;
  }

  private async run(): Promise<void> {
    const { database, logger, slots, pollMs = 250 } = this.options;
    while (!this.stopping) {
      this.nudged = false;
      const free = slots - this.underWay.size;
      try {
        const claimed = free > 0 ? await claimDeliveries(database, free, this.busyRecipients()) : [];
        for (const id of claimed) this.begin(id);
      } catch (error) {
        logger.warn('delivery.claim-failed', describeError(error));
      }
      await this.rest(pollMs);
    }
  }

  private begin(noticeId: string): void {
    if (this.underWay.has(noticeId)) return;
    const { database, logger } = this.options;
    const work = this.deliver(noticeId)
      .catch(async (error: unknown) => {
        logger.error('delivery.failed', { noticeId, ...describeError(error) });
        await postponeTimer(database, table, noticeId, 5).catch(() => undefined);
      })
      .finally(() => {
        this.underWay.delete(noticeId);
        this.nudge();
      });
    this.underWay.set(noticeId, work);
  }

  private async deliver(noticeId: string): Promise<void> {
    const { database, directory, slotsPerTarget } = this.options;
    const notice = await findNotice(database, noticeId);
    if (notice === null) return;
    const person = notice.recipient === null ? null : directory.person(notice.recipient);
    const target = person === null ? '' : domainOf(person.address);
    const busy = this.perTarget.get(target) ?? 0;
    if (busy >= slotsPerTarget) {
      await releaseDelivery(database, noticeId);
      return;
    }
    this.perTarget.set(target, busy + 1);
    try {
      await deliverNotice(notice, this.options);
    } finally {
      this.perTarget.set(target, (this.perTarget.get(target) ?? 1) - 1);
    }
  }

  /** People whose target has no slot free: their mails wait in the queue until one ends. */
  private busyRecipients(): readonly string[] {
    const { directory, slotsPerTarget } = this.options;
    const full = [...this.perTarget].filter(([, busy]) => busy >= slotsPerTarget).map(([target]) => target);
    return directory.at(new Set(full));
  }

  /** Waits for the next look, unless somebody has nudged since the last one began. */
  private async rest(milliseconds: number): Promise<void> {
    if (this.nudged) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.resume = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
