import { type Sql } from '#libs/platform';

/** Number of the advisory lock on the plan register; the schema is its second half, as one database serves all. */
const registerLock = 7_301;

/**
 * Holds the plan register until the transaction ends, taken before any row: whoever decides children shares it, a new
 * list has it alone. So no contact is decided without a list that commits beside it, nor a list applied without a
 * contact that commits beside it.
 */
export async function lockRegister(sql: Sql, mode: 'shared' | 'exclusive'): Promise<void> {
  const lock = mode === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await sql.query(`SELECT ${lock}($1, hashtext(current_schema()))`, [registerLock], `register-lock-${mode}`);
}
