import type { ViewPurpose } from '#libs/contracts';
import type { Sql } from '#libs/platform';

/** Somebody has asked to see or to do something. */
export interface Asked {
  /** Directory id, as it was given. */
  readonly person: string;
  /** What was asked for, e.g. `case-page`. */
  readonly what: string;
  /** Numbers or ids of cases as they were asked for. */
  readonly asked: readonly string[];
  readonly outcome: 'allowed' | 'refused';
  readonly purpose?: ViewPurpose;
  /** Digest of the reader's session. */
  readonly session?: string;
  /** How many children were shown. */
  readonly children?: number;
}

/** Writes down who asked for what. In the transaction of the reading itself: nothing is shown that is not written down. */
export async function noteAsked(sql: Sql, note: Asked): Promise<void> {
  const { person, what, asked, outcome, purpose = null, session = null, children = 0 } = note;
  await sql.query(
    `INSERT INTO read_audit (person, what, asked, outcome, purpose, session, children)
     VALUES ($1, $2, $3::text[], $4, $5, $6, $7)`,
    [person, what, asked, outcome, purpose, session, children],
    'read-audit-note',
  );
}

/**
 * Writes down of which lines of the digest somebody has said that they have looked at them. Those that were not taken are not
 * theirs, or have changed, or somebody had looked at them before.
 * @param taken findings
 */
export async function noteLooks(
  sql: Sql,
  person: string,
  taken: readonly string[],
  lines: readonly { readonly finding: string }[],
): Promise<void> {
  const isTaken = new Set(taken);
  const refused = lines.flatMap(({ finding }) => (isTaken.has(finding) ? [] : [finding]));
  const what = 'digest-looks';
  if (taken.length > 0) await noteAsked(sql, { person, what, asked: taken, outcome: 'allowed' });
  if (refused.length > 0) await noteAsked(sql, { person, what, asked: refused, outcome: 'refused' });
}
