import { type MotherStatement } from '#libs/facts';
import { arrayRows, type Sql } from '#libs/platform';
import { causeColumns, type ChildCauses } from './child-causes.js';

/** Name of the timer table of children whose neighbours must be decided again. */
export const staleTable = 'neighbours_stale';

/** Every statement about the mother of a record that is one of the references, or that one of them was ever said to be the mother of. */
export async function motherStatementsAround(sql: Sql, refs: readonly string[]): Promise<readonly MotherStatement[]> {
  if (refs.length === 0) return [];
  const { rows } = await sql.query<{ mother: string; child: string; feed: string; stated_at: Date }>(
    `SELECT from_ref AS mother, into_ref AS child, feed, stated_at FROM identity_statement
      WHERE change = 'mother-of' AND into_ref IN
        (SELECT unnest($1::uuid[])
         UNION SELECT into_ref FROM identity_statement WHERE change = 'mother-of' AND from_ref = ANY ($1::uuid[]))`,
    [refs],
    'mother-statements-around',
  );
  return rows.map(({ mother, child, feed, stated_at }) => ({ mother, child, feed, at: stated_at.getTime() }));
}

/** Raises the flag of those children whose references are named in a statement about a mother. Their rows must be locked. */
export async function flagNeighbours(sql: Sql, children: readonly { readonly childId: string }[]): Promise<void> {
  await sql.query(
    `UPDATE child c SET has_neighbours = true
      WHERE c.child_id = ANY ($1::uuid[]) AND NOT c.has_neighbours
        AND EXISTS (SELECT FROM person_ref r WHERE r.child_id = c.child_id
                     AND (EXISTS (SELECT FROM identity_statement s WHERE s.change = 'mother-of' AND s.from_ref = r.ref)
                       OR EXISTS (SELECT FROM identity_statement s WHERE s.change = 'mother-of' AND s.into_ref = r.ref)))`,
    [children.map(({ childId }) => childId).sort()],
    'child-flag-neighbours',
  );
}

/** Those of the children that are flagged: they may have neighbours. */
export async function flaggedOf(sql: Sql, childIds: readonly string[]): Promise<readonly string[]> {
  if (childIds.length === 0) return [];
  const { rows } = await sql.query<{ child_id: string }>(
    'SELECT child_id FROM child WHERE child_id = ANY ($1::uuid[]) AND has_neighbours',
    [childIds],
    'child-flagged',
  );
  return rows.map((row) => row.child_id);
}

/** Writes down that the facts of children have changed, those that have neighbours. */
export async function markNeighboursStale(sql: Sql, causes: ChildCauses): Promise<void> {
  if (causes.length === 0) return;
  await sql.query(
    `INSERT INTO neighbours_stale (id, due_at, caused_at)
     SELECT u.child_id, clock.now(), u.caused_at FROM ${arrayRows(['uuid', 'timestamptz'])} AS u (child_id, caused_at)
       JOIN child c ON c.child_id = u.child_id AND c.has_neighbours
      ORDER BY u.child_id
     ON CONFLICT (id) DO UPDATE SET due_at = EXCLUDED.due_at, caused_at = EXCLUDED.caused_at, state = 'armed',
       lease_until = NULL, attempts = 0`,
    causeColumns(causes),
    'neighbours-stale-mark',
  );
}

/** `receivedat` of the change that a child was last written down for, in milliseconds. @throws Error when it never was */
export async function staleCause(sql: Sql, childId: string): Promise<number> {
  const { rows } = await sql.query<{ caused_at: Date }>('SELECT caused_at FROM neighbours_stale WHERE id = $1', [
    childId,
  ]);
  const [row] = rows;
  if (row === undefined) throw new Error('a child whose neighbours are stale has no row');
  return row.caused_at.getTime();
}
