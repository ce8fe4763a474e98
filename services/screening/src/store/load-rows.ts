import { arrayRows, type Sql } from '#libs/platform';
import { causeColumns, type ChildCauses } from './child-causes.js';

/** Name of the timer table of children that a back-load has left to be decided. */
export const loadTable = 'load_order';

/**
 * Leaves children to be decided after a back-load, in canonical order.
 * @param causes latest of what was stored of each child
 */
export async function leaveToLoad(sql: Sql, causes: ChildCauses): Promise<void> {
  if (causes.length === 0) return;
  await sql.query(
    `INSERT INTO load_order AS l (id, due_at, caused_at)
     SELECT u.child_id, clock.now(), u.caused_at FROM ${arrayRows(['uuid', 'timestamptz'])} AS u (child_id, caused_at)
     ON CONFLICT (id) DO UPDATE SET state = 'armed', lease_until = NULL, attempts = 0,
       due_at = CASE WHEN l.state = 'armed' THEN l.due_at ELSE EXCLUDED.due_at END,
       caused_at = CASE WHEN l.state = 'armed' THEN greatest(l.caused_at, EXCLUDED.caused_at) ELSE EXCLUDED.caused_at END`,
    causeColumns(causes),
    'load-order-leave',
  );
}

/** Latest `receivedat` of what was stored of each child, in milliseconds. */
export async function loadCauses(sql: Sql, childIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql.query<{ id: string; caused_at: Date }>(
    'SELECT id, caused_at FROM load_order WHERE id = ANY ($1::uuid[])',
    [childIds],
  );
  return new Map(rows.map(({ id, caused_at }) => [id, caused_at.getTime()]));
}
