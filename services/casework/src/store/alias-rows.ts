import type { Sql } from '#libs/platform';

/**
 * The id under which a child is known now: follows aliases to their end.
 * @param epoch of a statement about the child: a link older than that has been undone, though its end is still to be heard
 */
export async function resolveChild(sql: Sql, childId: string, epoch = 0): Promise<string> {
  const { rows } = await sql.query<{ id: string }>(
    `WITH RECURSIVE known (id, depth) AS (
       SELECT $1::uuid, 0
       UNION ALL
       SELECT child_alias.child_id, known.depth + 1 FROM known JOIN child_alias ON child_alias.alias = known.id
       WHERE child_alias.child_id <> child_alias.alias AND child_alias.epoch >= $2 AND known.depth < 20)
     SELECT id FROM known ORDER BY depth DESC LIMIT 1`,
    [childId, epoch],
    'alias-resolve',
  );
  return rows[0]?.id ?? childId;
}

/** @returns false when a statement of this or a higher epoch was heard before: then nothing has changed */
export async function keepAlias(sql: Sql, alias: string, childId: string, epoch: number): Promise<boolean> {
  const { rowCount } = await sql.query(
    `INSERT INTO child_alias AS held (alias, child_id, epoch) VALUES ($1, $2, $3)
     ON CONFLICT (alias) DO UPDATE SET child_id = excluded.child_id, epoch = excluded.epoch
     WHERE held.epoch < excluded.epoch`,
    [alias, childId, epoch],
    'alias-keep',
  );
  return rowCount === 1;
}

/** The highest epoch heard for each alias; aliases never heard of are left out. */
export async function epochsHeard(sql: Sql, aliases: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (aliases.length === 0) return new Map();
  const { rows } = await sql.query<{ alias: string; epoch: number }>(
    'SELECT alias, epoch FROM child_alias WHERE alias = ANY ($1::uuid[])',
    [aliases],
  );
  return new Map(rows.map(({ alias, epoch }) => [alias, epoch]));
}
