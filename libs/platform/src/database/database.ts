import pg from 'pg';
import { describeError } from '../errors.js';
import type { Logger } from '../logger.js';
import { answeredInBytes } from './binary-answers.js';
import type { Sql, SqlResult } from './sql.js';

interface DatabaseOptions {
  readonly url: string;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string;
  /** Most connections at once; default 10. */
  readonly poolSize?: number;
  /** Server settings of each connection, e.g. `{ deadlock_timeout: '100ms' }`. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly logger: Logger;
}

/** A transaction that does nothing for this long is ended by the server, so that a hung process holds no locks. */
const idleInTransaction = '5s';

/**
 * Statements are short, named, and find their rows by an index, whatever their parameters: planning each again costs more
 * than running it, and a plan made while a table was empty must not read the whole of it later (`docs/performance.md`).
 */
const plans = {
  plan_cache_mode: 'force_generic_plan',
  jit: 'off',
  enable_seqscan: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
} as const;

const { TIMESTAMPTZ } = pg.types.builtins;
const readAsDriver = pg.types.getTypeParser(TIMESTAMPTZ) as (text: string) => unknown;

/** An instant of a session in UTC as the server writes it. The driver's own way takes five times as long. */
function readInstant(text: string): unknown {
  if (text.endsWith('+00')) {
    const instant = Date.parse(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`);
    if (!Number.isNaN(instant)) return new Date(instant);
  }
  return readAsDriver(text);
}

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === TIMESTAMPTZ && format !== 'binary' ? readInstant : (pg.types.getTypeParser(oid, format) as unknown),
};

/** Characters that the name of a statement may have. */
const longestName = 63;

/**
 * Asks by the driver's callback. Its promise keeps every answer until the next whole collection of garbage: it assigns a
 * function to a property of the query, and V8 puts such a function among the old objects at once (`docs/adr/0014`).
 */
async function ask<Row extends object>(
  client: pg.ClientBase | pg.Pool,
  query: pg.QueryConfig,
): Promise<pg.QueryResult<Row>> {
  try {
    return await new Promise((resolve, reject) => {
      client.query<Row>(query, (error: Error | null | undefined, result) => (error ? reject(error) : resolve(result)));
    });
  } catch (error) {
    // else it would lead to the socket, not to who asked
    if (error instanceof Error) Error.captureStackTrace(error);
    throw error;
  }
}

function over(client: pg.ClientBase | pg.Pool): Sql {
  return {
    async query<Row extends object>(
      text: string,
      values: readonly unknown[] = [],
      name?: string,
      answer?: 'bytes',
    ): Promise<SqlResult<Row>> {
      // PostgreSQL keeps 63 characters of it: two statements could be taken for one
      if (name !== undefined && name.length > longestName) throw new Error('the name of a statement is too long');
      // the driver would ask for text
      if (answer === 'bytes' && name === undefined) throw new Error('a statement that answers in bytes has a name');
      const query = {
        text,
        values: [...values],
        ...(name === undefined ? {} : { name }),
        ...(answer === 'bytes' ? answeredInBytes : {}),
      };
      const { rows, rowCount } = await ask<Row>(client, query);
      return { rows, rowCount: rowCount ?? 0 };
    },
  };
}

/** A pool of connections to one database under one role. */
export class Database implements Sql {
  private readonly pool: pg.Pool;
  private readonly logger: Logger;

  constructor(options: DatabaseOptions) {
    const settings = { idle_in_transaction_session_timeout: idleInTransaction, ...plans, ...options.settings };
    this.logger = options.logger;
    this.pool = new pg.Pool({
      connectionString: options.url,
      application_name: options.applicationName,
      max: options.poolSize ?? 10,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      types,
      options: Object.entries(settings)
        .map(([name, value]) => `-c ${name}=${value}`)
        .join(' '),
    });
    this.pool.on('error', (error) => this.logger.warn('database.connection-lost', describeError(error)));
  }

  query<Row extends object = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
    name?: string,
    answer?: 'bytes',
  ): Promise<SqlResult<Row>> {
    return over(this.pool).query<Row>(text, values, name, answer);
  }

  /**
   * Runs `work` in one transaction (READ COMMITTED): committed when it returns, rolled back when it throws.
   * A connection that fails to roll back is thrown away.
   * @throws Error when `work` returned although one of its statements had failed: nothing was committed then
   */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.within('BEGIN', work);
  }

  /**
   * The same, where every statement sees the database as it was at the first (REPEATABLE READ): for what is read in several
   * statements and has to agree. It may write rows of its own; to change a row that somebody else changes meanwhile fails.
   */
  snapshot<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.within('BEGIN ISOLATION LEVEL REPEATABLE READ', work);
  }

  private async within<T>(begin: string, work: (sql: Sql) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    // a connection that dies between two statements must not end the process: the next statement fails instead
    const onError = (): void => undefined;
    client.on('error', onError);
    let broken = false;
    try {
      await ask(client, { text: begin });
      const result = await work(over(client));
      const { command } = await ask(client, { text: 'COMMIT' });
      // the server answers ROLLBACK, without an error, when `work` has passed over a statement that failed
      if (command !== 'COMMIT') throw new Error('the server did not commit');
      return result;
    } catch (error) {
      try {
        await ask(client, { text: 'ROLLBACK' });
      } catch {
        broken = true;
      }
      throw error;
    } finally {
      client.off('error', onError);
      client.release(broken);
    }
  }

  /**
   * Runs `work` on a connection of its own, for session state such as advisory locks and LISTEN. The connection is
   * closed afterwards; `signal` is aborted when it is lost before that.
   */
  async session<T>(
    work: (sql: Sql, signal: AbortSignal, onNotification: (heard: (payload: string) => void) => void) => Promise<T>,
  ): Promise<T> {
    const client = await this.pool.connect();
    const lost = new AbortController();
    const onLost = (): void => lost.abort();
    client.on('error', onLost);
    client.on('end', onLost);
    try {
      return await work(over(client), lost.signal, (heard) =>
        client.on('notification', ({ payload }) => heard(payload ?? '')),
      );
    } finally {
      client.off('end', onLost);
      client.off('error', onLost);
      client.on('error', () => undefined);
      client.release(true);
    }
  }

  /** Whether the server answers within two seconds. */
  async isReachable(): Promise<boolean> {
    const tooLate = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 2_000).unref());
    const answer = this.query('SELECT 1').then(
      () => true,
      () => false,
    );
    return Promise.race([answer, tooLate]);
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
