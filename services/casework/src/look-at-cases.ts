import { describeError, type Database, type Logger } from '#libs/platform';
import { lookAtCases } from './store/unlooked-cases.js';

/** Cases of one transaction. */
const batch = 200;
const hour = 3_600_000;
/** After a failure: a database that was away is soon back. */
const minute = 60_000;

/**
 * Looks at cases that a version has written that says nothing of who may hear of them: until then each reader has to. Ends
 * when none is left, and begins again every hour, a minute after a failure: while a service is upgraded, the version before
 * goes on writing.
 */
export class CaseLooker {
  private timer: NodeJS.Timeout | null = null;
  private again: NodeJS.Timeout | null = null;
  private round: Promise<void> | null = null;
  private isStopped = false;

  constructor(
    private readonly database: Database,
    private readonly logger: Logger,
  ) {}

  /** @returns how many cases were looked at */
  async look(most = batch): Promise<number> {
    let looked = 0;
    let last = most;
    while (last === most && !this.isStopped) {
      last = await this.database.transaction((sql) => lookAtCases(sql, most));
      looked += last;
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
    this.round ??= this.look()
      .then((count) => {
        if (count > 0) this.logger.info('cases.looked-at', { count });
      })
      .catch((error: unknown) => {
        this.logger.error('cases.not-looked-at', describeError(error));
        if (!this.isStopped) this.again = setTimeout(() => this.begin(), minute).unref();
      })
      .finally(() => {
        this.round = null;
      });
  }
}
