import { TransientError, type Sql } from '#libs/platform';

/** A child row under lock. */
export interface LockedChild {
  readonly childId: string;
  readonly epoch: number;
  readonly version: number;
}

/** Inserts the rows of children that are new, in canonical order. */
export async function insertChildren(
  sql: Sql,
  children: readonly { readonly childId: string; readonly leastRef: string }[],
): Promise<void> {
  if (children.length === 0) return;
  const ordered = [...children].sort((a, b) => (a.childId < b.childId ? -1 : 1));
  await sql.query(
    `INSERT INTO child (child_id, least_ref) SELECT * FROM unnest($1::uuid[], $2::uuid[]) ON CONFLICT DO NOTHING`,
    [ordered.map(({ childId }) => childId), ordered.map(({ leastRef }) => leastRef)],
    'child-insert',
  );
}

/** Epochs of children, without a lock: what a look-up rests on. */
export async function epochsOf(sql: Sql, childIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql.query<{ child_id: string; epoch: number }>(
    'SELECT child_id, epoch FROM child WHERE child_id = ANY ($1::uuid[])',
    [childIds],
    'child-epochs',
  );
  return new Map(rows.map((row) => [row.child_id, row.epoch]));
}

/**
 * Locks the rows of children in canonical order.
 * @param expected epochs that the look-up saw.
 * @throws TransientError when a link, unlink or move has come between look-up and lock.
 */
export async function lockChildren(
  sql: Sql,
  childIds: readonly string[],
  expected: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, LockedChild>> {
  const { rows } = await sql.query<{ child_id: string; epoch: number; version: number }>(
    `SELECT c.child_id, c.epoch, c.version FROM child c WHERE c.child_id = ANY ($1::uuid[])
      ORDER BY c.child_id FOR UPDATE`,
    [childIds],
    'child-lock',
  );
  const locked = new Map(rows.map(({ child_id, epoch, version }) => [child_id, { childId: child_id, epoch, version }]));
  for (const childId of childIds) {
    const row = locked.get(childId);
    if (row === undefined || row.epoch !== expected.get(childId)) throw new TransientError('child-epoch-changed');
  }
  return locked;
}

/**
 * Raises the version of every child that was decided, and its epoch where its references changed.
 * @throws TransientError when a row is no longer as it was locked.
 */
export async function writeChildren(
  sql: Sql,
  children: readonly (LockedChild & { readonly nextEpoch: number })[],
): Promise<void> {
  if (children.length === 0) return;
  const { rowCount } = await sql.query(
    `UPDATE child c SET version = c.version + 1, epoch = u.next_epoch
       FROM unnest($1::uuid[], $2::int[], $3::int[]) AS u (child_id, version, next_epoch)
      WHERE c.child_id = u.child_id AND c.version = u.version`,
    [
      children.map(({ childId }) => childId),
      children.map(({ version }) => version),
      children.map(({ nextEpoch }) => nextEpoch),
    ],
    'child-write',
  );
  if (rowCount !== children.length) throw new TransientError('child-version-changed');
}
