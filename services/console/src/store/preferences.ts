import type { Sql } from '#libs/platform';

export type SingleKeys = 'on' | 'off';

/** Whether keys without Ctrl or Alt do something for a person, as SQL (WCAG 2.1.4: they can be switched off). */
export const singleKeysOf = (person: string): string =>
  `coalesce((SELECT single_keys FROM preference WHERE preference.person = ${person}), 'on')`;

export async function keepSingleKeys(sql: Sql, person: string, keys: SingleKeys): Promise<void> {
  await sql.query(
    `INSERT INTO preference (person, single_keys) VALUES ($1, $2)
     ON CONFLICT (person) DO UPDATE SET single_keys = EXCLUDED.single_keys`,
    [person, keys],
  );
}
