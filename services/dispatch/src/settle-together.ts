import { enqueue } from '#libs/messaging';
import { classify, describeError, type Database, type Logger } from '#libs/platform';
import type { EndedAttempt } from './domain/ended-attempt.js';
import { receiptOf } from './domain/receipt.js';
import { endAttempts } from './store/end-attempts.js';

interface SettleParts {
  readonly database: Pick<Database, 'transaction'>;
  readonly logger: Logger;
  /** Milliseconds between tries; default 500. */
  readonly restMs?: number;
}

interface Waiting {
  readonly ended: EndedAttempt;
  readonly settled: () => void;
  readonly failed: (error: unknown) => void;
}

/** Tries until a group is given up; the lease of a delivery ends after 30 s, then another worker may take it over. */
const mostTries = 20;

/**
 * Writes how attempts ended: attempt, delivery, notice and receipt in one transaction. The first that comes is written at
 * once; those that come meanwhile share the next transaction. Tried until the database takes it: a mail that went out
 * must not be sent again for want of a row.
 */
export class SettleTogether {
  private readonly waiting: Waiting[] = [];
  private writing = false;

  constructor(private readonly parts: SettleParts) {}

  /**
   * Resolves when it is written.
   * @throws Error when this one cannot be written, or the database has been away for ten seconds
   */
  settle(ended: EndedAttempt): Promise<void> {
    return new Promise((settled, failed) => {
      this.waiting.push({ ended, settled, failed });
      if (!this.writing) void this.writeAll();
    });
  }

  private async writeAll(): Promise<void> {
    this.writing = true;
    while (this.waiting.length > 0) await this.write(this.waiting.splice(0));
    this.writing = false;
  }

  private async write(group: readonly Waiting[], tries = mostTries): Promise<void> {
    try {
      await this.persist(
        group.map(({ ended }) => ended),
        tries,
      );
      for (const { settled } of group) settled();
    } catch (error) {
      if (group.length > 1) {
        this.parts.logger.warn('delivery.settled-one-by-one', { count: group.length, ...describeError(error) });
        // what was tried for ten seconds together is tried once more alone: one row's lock must not send all mails again
        const left = classify(error) === 'transient' ? 1 : mostTries;
        await Promise.all(group.map((one) => this.write([one], left)));
      } else for (const { failed } of group) failed(error);
    }
  }

  private async persist(group: readonly EndedAttempt[], most: number): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        const written = await this.parts.database.transaction(async (sql) => {
          const writtenAt = await endAttempts(sql, group);
          const mine = group.flatMap((ended) => {
            const at = writtenAt.get(ended.noticeId);
            return at === undefined ? [] : [{ ended, at }];
          });
          await enqueue(sql, mine.map(receiptOfEnd));
          return mine;
        });
        for (const { ended } of written) this.alarm(ended);
        return;
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

function receiptOfEnd({
  ended,
  at,
}: {
  readonly ended: EndedAttempt;
  readonly at: Date;
}): ReturnType<typeof receiptOf> {
  const { noticeId, caseId, recipient, attempt, next } = ended;
  const reason = next.state === 'sent' ? null : next.reason;
  return receiptOf({ noticeId, caseId, recipient, attempt, state: next.state, reason, at });
}
