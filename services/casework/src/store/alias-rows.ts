import type { Sql } from '#libs/platform';

/** The id under which a child is known now: follows aliases to their end. */
export async function resolveChild(sql: Sql, childId: string): Promise<string> {
  const { rows } = await sql.query<{ id: string }>(
    `WITH RECURSIVE known (id, depth) AS (
       SELECT $1::uuid, 0
       UNION ALL
       SELECT child_alias.child_id, known.depth + 1 FROM known JOIN child_alias ON child_alias.alias = known.id
       WHERE child_alias.child_id <> child_alias.alias AND known.depth < 20)
     SELECT id FROM known ORDER BY depth DESC LIMIT 1`,
    [childId],
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
