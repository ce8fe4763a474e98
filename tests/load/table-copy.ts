import pg from 'pg';
import { BinaryRows } from './binary-rows.js';
import { CopyIn } from './copy-in.js';

/** Bytes of rows that go to the server at once. */
const portion = 1_024 * 1_024;

/** A superuser's connection that works in screening's schema. */
export async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    options: '-c search_path=screening -c maintenance_work_mem=512MB -c synchronous_commit=off',
  });
  await client.connect();
  return client;
}

/**
 * Rows on their way into one empty table. It is emptied in the same transaction, so that its rows are written frozen:
 * nobody has to visit them again.
 */
export class TableCopy {
  readonly rows = new BinaryRows();

  private constructor(
    private readonly client: pg.Client,
    private readonly copy: CopyIn,
  ) {}

  /** @param columns with brackets, in the order in which rows are written */
  static async open(url: string, table: string, columns: string): Promise<TableCopy> {
    const client = await connected(url);
    await client.query('BEGIN');
    await client.query(`TRUNCATE ${table}`);
    return new TableCopy(client, await CopyIn.into(client, `${table} ${columns}`));
  }

  /** Sends what has gathered, once it is worth it. */
  async flush(): Promise<void> {
    if (this.rows.size > portion) await this.copy.write(this.rows.take());
  }

  async close(): Promise<void> {
    await this.copy.write(this.rows.take());
    await this.copy.end();
    await this.client.query('COMMIT');
    await this.client.end();
  }
}

/** Rows on their way into the monthly partitions of `contact_version`, each filled directly. */
export class PartitionCopies {
  private readonly copies = new Map<string, TableCopy>();

  constructor(
    private readonly url: string,
    private readonly columns: string,
  ) {}

  /** @param months of all rows that will come, as `YYYYMM` */
  async open(months: readonly string[]): Promise<void> {
    for (const month of months)
      this.copies.set(month, await TableCopy.open(this.url, `contact_version_${month}`, this.columns));
  }

  /** Rows of the partition to which a time of receipt (milliseconds) belongs. */
  at(receivedAt: number): BinaryRows {
    const month = monthOf(receivedAt);
    const copy = this.copies.get(month);
    if (copy === undefined) throw new Error(`no partition of ${month} was opened`);
    return copy.rows;
  }

  all(): Iterable<TableCopy> {
    return this.copies.values();
  }
}

const months = new Map<number, string>();

/** The month of a time as partitions are named: `YYYYMM`, UTC. */
export function monthOf(milliseconds: number): string {
  const day = Math.floor(milliseconds / 86_400_000);
  let month = months.get(day);
  if (month === undefined) {
    month = new Date(milliseconds).toISOString().slice(0, 7).replace('-', '');
    months.set(day, month);
  }
  return month;
}
