import { uuidArray, type Sql } from '#libs/platform';
import { Aliases, type Alias } from '../domain/aliases.js';

/** Table `known` of a statement WITH RECURSIVE: the ids of children in parameter `$place`, and those that aliases lead to. */
export function knownIds(place: number): string {
  return `known (id) AS (
       SELECT * FROM unnest($${place}::uuid[])
       UNION
       SELECT child_alias.child_id FROM known JOIN child_alias ON child_alias.alias = known.id)`;
}

/** Columns of an `Alias`, for the ids of `known`. */
export const aliasesOfKnown =
  'SELECT alias, child_id AS "childId", epoch FROM known JOIN child_alias ON child_alias.alias = known.id';

/** Everything that is said of these ids and of those they lead to. */
export async function readAliases(sql: Sql, childIds: readonly string[]): Promise<Aliases> {
  const { rows } = await sql.query<Alias>(
    `WITH RECURSIVE ${knownIds(1)} ${aliasesOfKnown}`,
    [uuidArray(childIds)],
    'aliases-read',
  );
  return new Aliases(rows);
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
