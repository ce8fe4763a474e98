import pg from 'pg';
import { CopyIn } from './copy-in.js';

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

  /** No faster than the server reads. @param bytes whole rows, in the binary format */
  async write(bytes: Buffer): Promise<void> {
    await this.copy.write(bytes);
  }

  async close(): Promise<void> {
    await this.copy.end();
    await this.client.query('COMMIT');
    await this.client.end();
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
