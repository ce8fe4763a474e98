import { type Sql } from '#libs/platform';
import { type SourceOrder } from '../domain/enrich/statement.js';

/** Whose a visit is: the person of its latest statement, and every person whom a statement of it names. */
export interface VisitOwner {
  readonly feed: string;
  readonly visit: string;
  readonly personRef: string;
  readonly latest: SourceOrder;
  readonly refs: readonly string[];
  readonly coveringAuthority: string | null;
  readonly occurredAt: number;
}

interface OwnerRow {
  readonly feed: string;
  readonly visit: string;
  readonly person_ref: string;
  readonly version_at: Date | null;
  readonly sequence: number | null;
  readonly received_at: Date;
  readonly signal_id: string;
  readonly refs: readonly string[];
  readonly covering_authority: string | null;
  readonly occurred_at: Date;
}

const readable = `o.feed, o.visit, o.person_ref, o.version_at, o.sequence::float8 AS sequence, o.received_at, o.signal_id,
  o.refs, o.covering_authority, o.occurred_at`;

function readOwner(row: OwnerRow): VisitOwner {
  return {
    feed: row.feed,
    visit: row.visit,
    personRef: row.person_ref,
    latest: {
      versionAt: row.version_at?.getTime() ?? null,
      sequence: row.sequence,
      receivedAt: row.received_at.getTime(),
      signalId: row.signal_id,
    },
    refs: row.refs,
    coveringAuthority: row.covering_authority,
    occurredAt: row.occurred_at.getTime(),
  };
}

function asJson(owners: readonly VisitOwner[]): string {
  return JSON.stringify(
    owners.map(({ feed, visit, personRef, latest, refs, coveringAuthority, occurredAt }) => ({
      feed,
      visit,
      person_ref: personRef,
      version_at: latest.versionAt === null ? null : new Date(latest.versionAt).toISOString(),
      sequence: latest.sequence,
      received_at: new Date(latest.receivedAt).toISOString(),
      signal_id: latest.signalId,
      refs,
      covering_authority: coveringAuthority,
      occurred_at: new Date(occurredAt).toISOString(),
    })),
  );
}

const record = `jsonb_to_recordset($1::jsonb) AS u (feed text, visit text, person_ref uuid, version_at timestamptz,
  sequence bigint, received_at timestamptz, signal_id uuid, refs uuid[], covering_authority text, occurred_at timestamptz)`;

/**
 * Inserts visits that are new, then locks all of them, in the order of (feed, visit).
 * @returns the stored owner of each; one just inserted is as it was given.
 */
export async function insertAndLockOwners(sql: Sql, owners: readonly VisitOwner[]): Promise<readonly VisitOwner[]> {
  if (owners.length === 0) return [];
  const given = asJson(owners);
  await sql.query(
    `INSERT INTO visit_owner SELECT u.* FROM ${record} ORDER BY u.feed COLLATE "C", u.visit COLLATE "C" ON CONFLICT DO NOTHING`,
    [given],
    'visit-owner-insert',
  );
  const { rows } = await sql.query<OwnerRow>(
    `SELECT ${readable} FROM visit_owner o JOIN ${record} ON o.feed = u.feed AND o.visit = u.visit
      ORDER BY o.feed COLLATE "C", o.visit COLLATE "C" FOR UPDATE OF o`,
    [given],
    'visit-owner-lock',
  );
  return rows.map(readOwner);
}

/** Visits that belong to one of the references. */
export async function ownersOf(sql: Sql, refs: readonly string[]): Promise<readonly VisitOwner[]> {
  if (refs.length === 0) return [];
  const { rows } = await sql.query<OwnerRow>(
    `SELECT ${readable} FROM visit_owner o WHERE o.person_ref = ANY ($1::uuid[])`,
    [refs],
    'visit-owner-of',
  );
  return rows.map(readOwner);
}

/** Writes owners that have changed. */
export async function writeOwners(sql: Sql, owners: readonly VisitOwner[]): Promise<void> {
  if (owners.length === 0) return;
  await sql.query(
    `UPDATE visit_owner o
        SET person_ref = u.person_ref, version_at = u.version_at, sequence = u.sequence, received_at = u.received_at,
            signal_id = u.signal_id, refs = u.refs, covering_authority = u.covering_authority, occurred_at = u.occurred_at
       FROM ${record} WHERE o.feed = u.feed AND o.visit = u.visit`,
    [asJson(owners)],
    'visit-owner-write',
  );
}

/** References whose visits a list of an authority concerns: those that it covers, with arrivals in [from, to). */
export async function refsCoveredBy(sql: Sql, authority: string, from: number, to: number): Promise<readonly string[]> {
  const { rows } = await sql.query<{ person_ref: string }>(
    `SELECT DISTINCT person_ref FROM visit_owner
      WHERE covering_authority = $1 AND occurred_at >= $2 AND occurred_at < $3`,
    [authority, new Date(from), new Date(to)],
    'visit-owner-covered',
  );
  return rows.map((row) => row.person_ref);
}
