import { type EventData } from '#libs/contracts';
import { arrayRows, type Sql } from '#libs/platform';

/** What a source says of two of its records, by reference. Instants are milliseconds. */
export interface IdentityStatement {
  readonly feed: string;
  readonly change: EventData<'identity.stated'>['change'];
  readonly from: string;
  readonly to: string;
  /** Version of the source, else `receivedat`. */
  readonly at: number;
  readonly receivedAt: number;
  readonly signalId: string;
}

/**
 * Appends identity statements as they came, also those that link nobody; of one that is held already the earlier
 * `receivedat` stands.
 * @returns those that are new, or are older than was known
 */
export async function insertIdentityStatements(
  sql: Sql,
  statements: readonly IdentityStatement[],
): Promise<readonly IdentityStatement[]> {
  if (statements.length === 0) return [];
  const { rows } = await sql.query<{ signal_id: string }>(
    `INSERT INTO identity_statement AS i (signal_id, feed, change, from_ref, into_ref, stated_at, received_at)
     SELECT * FROM ${arrayRows(['uuid', 'text', 'text', 'uuid', 'uuid', 'timestamptz', 'timestamptz'])}
     ON CONFLICT (signal_id) DO UPDATE
        SET stated_at = least(i.stated_at, EXCLUDED.stated_at), received_at = EXCLUDED.received_at
      WHERE EXCLUDED.received_at < i.received_at
     RETURNING signal_id`,
    [
      statements.map(({ signalId }) => signalId),
      statements.map(({ feed }) => feed),
      statements.map(({ change }) => change),
      statements.map(({ from }) => from),
      statements.map(({ to }) => to),
      statements.map(({ at }) => new Date(at)),
      statements.map(({ receivedAt }) => new Date(receivedAt)),
    ],
    'identity-statement-insert',
  );
  const added = new Set(rows.map((row) => row.signal_id));
  return statements.filter(({ signalId }) => added.has(signalId));
}

/** Identity statements that name one of the references, in the order in which sources made them. */
export async function identityStatementsOf(sql: Sql, refs: readonly string[]): Promise<readonly IdentityStatement[]> {
  const { rows } = await sql.query<{
    signal_id: string;
    feed: string;
    change: IdentityStatement['change'];
    from_ref: string;
    into_ref: string;
    stated_at: Date;
    received_at: Date;
  }>(
    `SELECT signal_id, feed, change, from_ref, into_ref, stated_at, received_at FROM identity_statement
      WHERE from_ref = ANY ($1::uuid[]) OR into_ref = ANY ($1::uuid[]) ORDER BY stated_at, received_at, signal_id`,
    [refs],
  );
  return rows.map((row) => ({
    feed: row.feed,
    change: row.change,
    from: row.from_ref,
    to: row.into_ref,
    at: row.stated_at.getTime(),
    receivedAt: row.received_at.getTime(),
    signalId: row.signal_id,
  }));
}
