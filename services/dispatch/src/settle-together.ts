import { classify, describeError, type Logger, type Sql } from '#libs/platform';
import type { EndedAttempt } from './domain/ended-attempt.js';
import { noSlots, turnDeliveries, type ClaimedNotice, type FreeSlots } from './store/turn-deliveries.js';

interface SettleParts {
  readonly database: Sql;
  readonly logger: Logger;
  /** Milliseconds between tries; default 500. */
  readonly restMs?: number;
}

/** An attempt whose end cannot be written, or not while the database is away. */
export interface Unsettled {
  readonly ended: EndedAttempt;
  readonly error: unknown;
}

/** What came of a group of attempts that ended. */
export interface Settled {
  /** Deliveries that were claimed with it. */
  readonly claimed: readonly ClaimedNotice[];
  /** null: all of them are written. Else they are being tried again, one by one if need be, and this says what is left. */
  readonly later: Promise<readonly Unsettled[]> | null;
}

/** Tries until a group is given up; the lease of a delivery ends after 30 s, then another worker may take it over. */
const mostTries = 20;

/**
 * Writes how attempts ended: attempt, delivery, notice and receipt at once, those of a group together. Tried until the
 * database takes it, for ten seconds: a mail that went out must not be sent again for want of a row.
 */
export class SettleTogether {
  constructor(private readonly parts: SettleParts) {}

  /**
   * Writes a group, and claims what there is room for. What cannot be written at once is tried again beside what else the
   * worker does: one row that somebody has locked holds up no other mail.
   * @throws Error when there was nothing to write and the claim failed
   */
  async settle(group: readonly EndedAttempt[], free: FreeSlots = noSlots): Promise<Settled> {
    try {
      return { claimed: await this.persist(group, free), later: null };
    } catch (error) {
      if (group.length === 0) throw error;
      return { claimed: [], later: this.tryAgain(group, error, mostTries) };
    }
  }

  /** @param left how many tries were left before the one that failed */
  private async tryAgain(group: readonly EndedAttempt[], error: unknown, left: number): Promise<readonly Unsettled[]> {
    const isTransient = classify(error) === 'transient';
    if (isTransient && left > 1) {
      await new Promise((resolve) => setTimeout(resolve, this.parts.restMs ?? 500));
      return this.write(group, left - 1);
    }
    const [first] = group;
    if (group.length === 1 && first !== undefined) return [{ ended: first, error }];
    this.parts.logger.warn('delivery.settled-one-by-one', { count: group.length, ...describeError(error) });
    // what was tried for ten seconds together is tried once more alone: one row's lock must not send all mails again
    const alone = await Promise.all(group.map((one) => this.write([one], isTransient ? 1 : mostTries)));
    return alone.flat();
  }

  private async write(group: readonly EndedAttempt[], left: number): Promise<readonly Unsettled[]> {
    try {
      await this.persist(group, noSlots);
      return [];
    } catch (error) {
      return this.tryAgain(group, error, left);
    }
  }

  private async persist(group: readonly EndedAttempt[], free: FreeSlots): Promise<readonly ClaimedNotice[]> {
    const { settled, claimed } = await turnDeliveries(this.parts.database, group, free);
    for (const ended of group) if (settled.has(ended.noticeId)) this.alarm(ended);
    return claimed;
  }

  private alarm({ noticeId, caseId, attempt, next }: EndedAttempt): void {
    const { logger } = this.parts;
    if (next.state === 'failed-permanent')
      logger.error('notice.not-delivered', { noticeId, caseId, attempt, reason: next.reason, alarm: true });
    if (next.state === 'by-phone')
      logger.error('notice.to-be-rung', { noticeId, caseId, attempt, reason: next.reason, alarm: true });
  }
}
