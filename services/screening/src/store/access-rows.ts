import { type Sql } from '#libs/platform';

/** What an operator may ask of one child. */
export type AccessKind = 'show' | 'explain' | 'rebuild' | 'rebuild-dry-run';

/** One call of an operator. */
export interface Access {
  /** Name that the operator gave; null when the call gave none. */
  readonly who: string | null;
  readonly what: AccessKind;
  readonly childId: string | null;
  /** Why identifiers and words are shown; null: they are masked. */
  readonly reason: string | null;
  /** Code; null: the call was answered. */
  readonly refusal: string | null;
}

/** Writes down one call. The table is only added to. */
export async function noteAccess(sql: Sql, { who, what, childId, reason, refusal }: Access): Promise<void> {
  await sql.query('INSERT INTO operator_access (who, what, child_id, reason, refusal) VALUES ($1, $2, $3, $4, $5)', [
    who,
    what,
    childId,
    reason,
    refusal,
  ]);
}
