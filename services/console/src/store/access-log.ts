import type { Sql } from '#libs/platform';

/** One page opened or act tried. */
export interface Access {
  readonly person: string | null;
  /** Digest of the session in hex. */
  readonly session: string | null;
  /** Verb and pattern of the route, e.g. `GET /cases/:number`. */
  readonly route: string;
  readonly caseNumber: string | null;
  readonly status: number;
}

/** Appends one line to the access log. */
export async function logAccess(sql: Sql, access: Access): Promise<void> {
  const { person, session, route, caseNumber, status } = access;
  await sql.query(
    `INSERT INTO access_log (at, person, session, route, case_number, status) VALUES (clock.now(), $1, $2, $3, $4, $5)`,
    [person, session === null ? null : Buffer.from(session, 'hex'), route, caseNumber, status],
  );
}
