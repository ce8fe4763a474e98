import { type Database, type Sql } from '#libs/platform';
import { noteAccess, type AccessKind } from './store/access-rows.js';

/** A call of an operator, as far as it is written down. */
export interface OperatorCall {
  readonly who: string;
  readonly what: AccessKind;
  readonly reason: string | null;
}

/** What a look has found; `refusal` is a code. The child is null when there is none. */
export type Look<T> =
  { readonly childId: string; readonly answer: T } | { readonly childId: string | null; readonly refusal: string };

/**
 * Looks at a child and writes down who looked at whom, in one transaction: what cannot be written down is not told.
 * A look that is refused is written down too.
 */
export async function audited<T>(
  database: Database,
  call: OperatorCall,
  look: (sql: Sql) => Promise<Look<T>>,
): Promise<Look<T>> {
  return database.transaction(async (sql) => {
    const found = await look(sql);
    await noteAccess(sql, { ...call, childId: found.childId, refusal: 'refusal' in found ? found.refusal : null });
    return found;
  });
}
