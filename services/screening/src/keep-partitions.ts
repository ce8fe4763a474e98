import { describeError, type Database, type Logger, type Sql } from '#libs/platform';
import { checkLimits } from './check-limits.js';
import { forgetOldDoubts } from './store/cannot-tell-rows.js';

/** Months made ahead of the clock, and behind it for signals that were received a while ago. */
const monthsBehind = 4;
const monthsAhead = 3;
const hour = 3_600_000;

/** Makes the monthly partitions of contact versions around the present. @returns how many were missing. */
export async function makePartitions(sql: Sql): Promise<number> {
  const { rows } = await sql.query<{ made: number }>(
    `SELECT make_contact_partitions((clock.now() - make_interval(months => $1))::date, $2) AS made`,
    [monthsBehind, monthsBehind + 1 + monthsAhead],
  );
  return rows[0]?.made ?? 0;
}

/**
 * Keeps the partitions of coming months made, forgets what is told of in no week any more, and alarms when rows fall beside them. A failure is repeated; until then the
 * default partition takes the rows.
 */
export class PartitionKeeper {
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    private readonly logger: Logger,
  ) {}

  async make(): Promise<void> {
    const count = await makePartitions(this.database);
    if (count > 0) this.logger.info('partitions.made', { count });
    const forgotten = await forgetOldDoubts(this.database);
    if (forgotten > 0) this.logger.info('cannot-tell.forgotten', { count: forgotten });
    await checkLimits(this.database, this.logger);
  }

  start(): void {
    this.timer = setInterval(() => {
      this.make().catch((error: unknown) => this.logger.error('partitions.not-made', describeError(error)));
    }, hour).unref();
  }

  stop(): void {
    if (this.timer !== null) clearInterval(this.timer);
  }
}
