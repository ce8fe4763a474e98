import { classify, describeError, type Logger, type Sql } from '#libs/platform';
import type { EndedAttempt } from './domain/ended-attempt.js';
import { noSlots, turnDeliveries, type ClaimedNotice, type FreeSlots } from './store/turn-deliveries.js';

interface SettleParts {
  readonly database: Sql;
  readonly logger: Logger;
  /** Milliseconds between tries; default 500. */
  readonly restMs?: number;
}

/** What came of a group of attempts that ended. */
export interface Settled {
  /** Deliveries that were claimed with it. */
  readonly claimed: readonly ClaimedNotice[];
  /** Those that cannot be written, or not while the database is away. */
  readonly unsettled: readonly { readonly ended: EndedAttempt; readonly error: unknown }[];
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
   * Writes a group, and claims what there is room for.
   * @throws Error when there was nothing to write and the claim failed
   */
  async settle(group: readonly EndedAttempt[], free: FreeSlots = noSlots): Promise<Settled> {
    if (group.length === 0) return { claimed: await this.persist([], free, 1), unsettled: [] };
    return this.write(group, free, mostTries);
  }

  private async write(group: readonly EndedAttempt[], free: FreeSlots, tries: number): Promise<Settled> {
    try {
      return { claimed: await this.persist(group, free, tries), unsettled: [] };
    } catch (error) {
      const [first] = group;
      if (group.length === 1 && first !== undefined) return { claimed: [], unsettled: [{ ended: first, error }] };
      this.parts.logger.warn('delivery.settled-one-by-one', { count: group.length, ...describeError(error) });
      // what was tried for ten seconds together is tried once more alone: one row's lock must not send all mails again
      const left = classify(error) === 'transient' ? 1 : mostTries;
      const alone = await Promise.all(group.map((one) => this.write([one], noSlots, left)));
      return { claimed: [], unsettled: alone.flatMap(({ unsettled }) => unsettled) };
    }
  }

  private async persist(
    group: readonly EndedAttempt[],
    free: FreeSlots,
    most: number,
  ): Promise<readonly ClaimedNotice[]> {
    for (let tries = 1; ; tries += 1) {
      try {
        const { settled, claimed } = await turnDeliveries(this.parts.database, group, free);
        for (const ended of group) if (settled.has(ended.noticeId)) this.alarm(ended);
        return claimed;
      } catch (error) {
        if (tries >= most || classify(error) !== 'transient') throw error;
        await new Promise((resolve) => setTimeout(resolve, this.parts.restMs ?? 500));
      }
    }
  }

  private alarm({ noticeId, caseId, attempt, next }: EndedAttempt): void {
    if (next.state === 'failed-permanent')
      this.parts.logger.error('notice.not-delivered', { noticeId, caseId, attempt, reason: next.reason, alarm: true });
  }
}
