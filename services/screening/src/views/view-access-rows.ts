import { type ViewTicket } from '#libs/contracts';
import { type Sql } from '#libs/platform';

/** What a person may look at. */
export type AccessKind = 'children' | 'chronology' | 'search' | 'rule-weeks';

/** One read for a person, answered or not. */
export interface ViewAccess {
  readonly what: AccessKind;
  /** Null when none could be believed. */
  readonly ticket: ViewTicket | null;
  /** Whom it concerned; empty when it was refused before anybody was looked for, or nobody was found. */
  readonly childIds: readonly string[];
  readonly knownOn?: string | null;
  /** Children that a search told of. */
  readonly results?: number;
  /** Code; null: the read was answered. */
  readonly refusal: string | null;
}

/** Writes down one read, a row for each child. The table is only added to. */
export async function noteView(sql: Sql, access: ViewAccess): Promise<void> {
  const { what, ticket, childIds, knownOn, results, refusal } = access;
  await sql.query(
    `INSERT INTO view_access (what, who, session, organisation, profile, purpose, jti, child_id, known_on, results, refusal)
     SELECT $1, $2, $3, $4, $5, $6, $7, child_id, $9, $10, $11 FROM unnest($8::uuid[]) AS u (child_id)`,
    [
      ...[what, ticket?.user ?? null, ticket?.session ?? null, ticket?.organisation ?? null],
      ...[ticket?.profile ?? null, ticket?.purpose ?? null, ticket?.jti ?? null],
      childIds.length === 0 ? [null] : childIds,
      ...[knownOn ?? null, results ?? null, refusal],
    ],
    'view-access-note',
  );
}

/**
 * Searches that a person was given an answer to within the last hour. Others of the same person wait until this
 * transaction ends, so that none is counted by two.
 */
export async function searchesWithinTheHour(sql: Sql, who: string): Promise<number> {
  await sql.query("SELECT pg_advisory_xact_lock(hashtext('bellwether.search'), hashtext($1))", [who]);
  const { rows } = await sql.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM view_access
      WHERE who = $1 AND what = 'search' AND refusal IS NULL AND at > clock.now() - interval '1 hour'`,
    [who],
    'view-access-searches',
  );
  return rows[0]?.count ?? 0;
}
