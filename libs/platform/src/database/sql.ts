export interface SqlResult<Row> {
  readonly rows: Row[];
  /** Rows that the statement returned or changed. */
  readonly rowCount: number;
}

/** Anything that runs SQL: a database, or one transaction of it. */
export interface Sql {
  /**
   * Runs one statement.
   * @param name when given, the statement is prepared once for each connection under this name; at most 63 characters
   * @param answer `bytes`, for a statement that has a name: each column is a Buffer in the server's binary format; else what
   *   the driver makes of its text
   */
  query<Row extends object = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
    name?: string,
    answer?: 'bytes',
  ): Promise<SqlResult<Row>>;
}
