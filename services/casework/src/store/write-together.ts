import type { Sql } from '#libs/platform';

/** Part of a statement that writes several tables at once. */
export interface Part {
  /** Tells its text from those of all other parts. */
  readonly name: string;
  /**
   * Tables of a statement WITH, separated by commas. Parameters are numbered from 1, whatever comes before. `{whole}`
   * stands for a condition: nothing may be written unless it holds.
   */
  readonly text: string;
  readonly values: readonly unknown[];
  /** The table whose rows are counted; null when it does not matter how many there are. */
  readonly counted: string | null;
}

/** A part that must write so many rows, or what comes after it writes nothing. */
export interface Condition {
  readonly part: Part;
  readonly rows: number;
}

/** Each combination of parts that was needed so far, with the name under which it is prepared. */
const composed = new Map<string, { readonly name: string; readonly text: string }>();

/**
 * Writes the parts that there are in one statement: in a transaction of a few events, sending a statement and waiting for
 * its answer costs more than what it writes. The parts do not see each other's rows.
 * @returns rows of the tables that are counted, by their names
 */
export async function writeTogether(
  sql: Sql,
  conditions: readonly Condition[],
  parts: readonly Part[],
): Promise<Readonly<Record<string, number>>> {
  const first = conditions.map(({ part }) => part);
  const all = [...first, ...parts];
  if (all.length === 0) return {};
  const combination = `${first.length} ${all.map((part) => part.name).join(' ')}`;
  const known = composed.get(combination);
  const { name, text } = known ?? { name: `cases-write-${composed.size}`, text: compose(first, parts) };
  if (known === undefined) composed.set(combination, { name, text });
  const values = [...conditions.map(({ rows }) => rows), ...all.flatMap((part) => part.values)];
  const { rows } = await sql.query<Record<string, number>>(text, values, name);
  return rows[0] ?? {};
}

function compose(first: readonly Part[], parts: readonly Part[]): string {
  let before = first.length;
  const placed = ({ text, values }: Part, conditions: number): string => {
    const own = text
      .replaceAll(/\$(\d+)/g, (_, place) => `$${Number(place) + before}`)
      .replaceAll('{whole}', conditions === 0 ? 'true' : `(SELECT yes FROM whole_${conditions})`);
    before += values.length;
    return own;
  };
  const conditional = first.flatMap((part, at) => [
    placed(part, at),
    `whole_${at + 1} AS (SELECT ${at === 0 ? '' : `(SELECT yes FROM whole_${at}) AND `}count(*) = $${at + 1}::integer AS yes
      FROM ${part.counted})`,
  ]);
  const tables = [...conditional, ...parts.map((part) => placed(part, first.length))];
  const counts = [...first, ...parts].flatMap(({ counted }) =>
    counted === null ? [] : [`(SELECT count(*)::integer FROM ${counted}) AS ${counted}`],
  );
  return `WITH ${tables.join(',\n')}\nSELECT ${counts.join(', ')}`;
}
