import type { Database, Sql } from '#libs/platform';

/** Passes statements on, and keeps the name of each. */
export function counted(sql: Sql, names: string[]): Sql {
  return {
    query(text, values, name) {
      names.push(name ?? text);
      return sql.query(text, values, name);
    },
  };
}

/** A database whose transactions keep the names of their statements, a list for each. */
export function countedTransactions(database: Database, transactions: string[][]): Pick<Database, 'transaction'> {
  return {
    transaction(work) {
      const names: string[] = [];
      transactions.push(names);
      return database.transaction((sql) => work(counted(sql, names)));
    },
  };
}
