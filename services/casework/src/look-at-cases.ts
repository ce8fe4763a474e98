import { describeError, type Database, type Health, type Logger } from '#libs/platform';
import { lookAtCases } from './store/unlooked-cases.js';

/** Cases of one transaction. */
const batch = 200;
const hour = 3_600_000;
/** After a failure: a database that was away is soon back. */
const minute = 60_000;
/** Milliseconds for which nothing of the look may succeed before health says so: readers look for themselves meanwhile. */
const patience = 10 * minute;

interface LookerParts {
  readonly database: Pick<Database, 'transaction'>;
  readonly logger: Logger;
  readonly health: Health;
  /** Milliseconds, of no certain beginning. */
  readonly monotonic?: () => number;
}

/**
 * Looks at cases that a version has written that says nothing of who may hear of them: until then each reader has to. Ends
 * when none is left, and begins again every hour, a minute after a failure: while a service is upgraded, the version before
 * goes on writing. Health is degraded once it has failed for long, or has stood still: nobody reads what is not for them, but
 * more slowly.
 */
export class CaseLooker {
  private timer: NodeJS.Timeout | null = null;
  private again: NodeJS.Timeout | null = null;
  private round: Promise<void> | null = null;
  private isStopped = false;

  /** Since when nothing has gone as it should; null while nothing is owed. */
  private owedSince: number | null = null;
  private failures = 0;
  private readonly monotonic: () => number;

  constructor(private readonly parts: LookerParts) {
    this.monotonic = parts.monotonic ?? sinceStart;
    parts.health.register('look-at-cases', () => {
      const waited = this.owedSince === null ? 0 : this.monotonic() - this.owedSince;
      const detail = { failures: this.failures, seconds: Math.round(waited / 1_000) };
      return { state: waited >= patience ? 'degraded' : 'ok', detail };
    });
  }

  /** @returns how many cases were looked at */
  async look(most = batch): Promise<number> {
    let looked = 0;
    let last = most;
    while (last === most && !this.isStopped) {
      last = await this.parts.database.transaction((sql) => lookAtCases(sql, most));
      looked += last;
      if (this.owedSince !== null) this.owedSince = this.monotonic();
    }
    return looked;
  }

  start(): void {
    this.begin();
    this.timer = setInterval(() => this.begin(), hour).unref();
  }

  /** Waits for the batch that is being looked at. */
  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer !== null) clearInterval(this.timer);
    if (this.again !== null) clearTimeout(this.again);
    await this.round;
  }

  private begin(): void {
    const { logger } = this.parts;
    this.owedSince ??= this.monotonic();
    this.round ??= this.look()
      .then((count) => {
        this.failures = 0;
        this.owedSince = null;
        if (count > 0) logger.info('cases.looked-at', { count });
      })
      .catch((error: unknown) => {
        this.failures += 1;
        logger.error('cases.not-looked-at', describeError(error));
        if (!this.isStopped) this.again = setTimeout(() => this.begin(), minute).unref();
      })
      .finally(() => {
        this.round = null;
      });
  }
}

/** Milliseconds since the process began. */
function sinceStart(): number {
  return performance.now();
}
