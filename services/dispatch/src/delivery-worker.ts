import { describeError, postponeTimer, reportTimers, type Database, type Health } from '#libs/platform';
import { deliverNotice, type DeliveryParts } from './deliver-notice.js';
import { SettleTogether } from './settle-together.js';
import { claimDeliveries, type ClaimedNotice } from './store/claim-deliveries.js';

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

/**
 * Sends what is due. Unlike a timer loop it claims while earlier sends are still under way, and gives each target domain
 * a bounded number of them: a server that takes a minute for each mail delays nobody else, however many wait for it.
 */
export class DeliveryWorker {
  private readonly underWay = new Map<string, { readonly target: string; readonly work: Promise<void> }>();
  private readonly settlements: SettleTogether;
  private running: Promise<void> | null = null;
  private stopping = false;
  private nudged = false;
  /** Whether the last claim may have left something that is due, for want of a slot. */
  private leftSome = true;
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
    await Promise.all([...this.underWay.values()].map(({ work }) => work));
    this.running = null;
  }

  private async run(): Promise<void> {
    const { logger, pollMs = 1_000 } = this.options;
    while (!this.stopping) {
      this.nudged = false;
      try {
        for (const notice of await this.claim()) this.begin(notice);
      } catch (error) {
        logger.warn('delivery.claim-failed', describeError(error));
      }
      await this.rest(pollMs);
    }
  }

  private async claim(): Promise<readonly ClaimedNotice[]> {
    const { database, slots, slotsPerTarget } = this.options;
    const free = slots - this.underWay.size;
    if (free <= 0) return [];
    const busy = new Map<string, number>();
    const add = ({ target }: { readonly target: string }): unknown => busy.set(target, (busy.get(target) ?? 0) + 1);
    for (const one of this.underWay.values()) add(one);
    const underWay = [...this.underWay.keys()];
    // a mail that ends meanwhile may leave its slot to one that this look does not see
    this.leftSome = true;
    const claimed = await claimDeliveries(database, { slots: free, slotsPerTarget, busy, underWay });
    for (const one of claimed) add(one);
    this.leftSome = claimed.length === free || [...busy.values()].some((mails) => mails >= slotsPerTarget);
    return claimed;
  }

  private begin(notice: ClaimedNotice): void {
    const { database, logger } = this.options;
    const { noticeId, target } = notice;
    const work = this.deliver(notice)
      .catch(async (error: unknown) => {
        logger.error('delivery.failed', { noticeId, ...describeError(error) });
        await postponeTimer(database, table, noticeId, 5).catch(() => undefined);
      })
      .finally(() => {
        this.underWay.delete(noticeId);
        if (this.leftSome) this.nudge();
      });
    this.underWay.set(noticeId, { target, work });
  }

  private async deliver(notice: ClaimedNotice): Promise<void> {
    const ended = await deliverNotice(notice, this.options);
    await this.settlements.settle(ended);
    // the poll would find it too, up to a second later
    if (ended.next.state === 'failed-temporary')
      setTimeout(() => this.nudge(), ended.next.retryInSeconds * 1_000).unref();
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
