import type { Sql } from '#libs/platform';

/** Passes statements on, and keeps the name of each. */
export function counted(sql: Sql, names: string[]): Sql {
  return {
    query(text, values, name) {
      names.push(name ?? text);
      return sql.query(text, values, name);
    },
  };
}
