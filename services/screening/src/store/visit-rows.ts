import { byText, type SourceOrder, type VisitName } from '#libs/facts';
import { arrayRows, placedArrayRows, askPacked, instantArray, textArray, type Sql } from '#libs/platform';
import { sharedColumns, sharedTypes, statementColumns } from './statement-columns.js';

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
  return JSON.stringify(owners.map(rowOf));
}

function rowOf({ feed, visit, personRef, latest, refs, coveringAuthority, occurredAt }: VisitOwner) {
  return {
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
  };
}

const record = `jsonb_to_recordset($1::jsonb) AS u (feed text, visit text, person_ref uuid, version_at timestamptz,
  sequence bigint, received_at timestamptz, signal_id uuid, refs uuid[], covering_authority text, occurred_at timestamptz)`;

/** Order in which visits are locked: the same everywhere. */
function byVisitName(one: VisitName, other: VisitName): number {
  return byText(one.feed, other.feed) || byText(one.visit, other.visit);
}

// made once: hot path
const latestOf = ({ latest }: VisitOwner) => latest;
const coveringOf = ({ coveringAuthority }: VisitOwner) => coveringAuthority;
const arrivalOf = ({ occurredAt }: VisitOwner) => occurredAt;

/** Owners in the order in which visits are locked, and what they have in common with their latest statements. */
export interface OrderedOwners<Owner extends VisitOwner> {
  readonly owners: readonly Owner[];
  readonly columns: readonly Buffer[];
}

/** Puts owners in the order in which visits are locked. */
export function orderOwners<Owner extends VisitOwner>(some: Iterable<Owner>): OrderedOwners<Owner> {
  const owners = [...some].sort(byVisitName);
  return { owners, columns: statementColumns(owners, owners.map(latestOf)) };
}

/**
 * Inserts visits that are new, each with its one person.
 * @returns those that were there before
 */
export async function insertOwners<Owner extends VisitOwner>(
  sql: Sql,
  { owners, columns }: OrderedOwners<Owner>,
): Promise<readonly Owner[]> {
  if (owners.length === 0) return [];
  const packed = await askPacked(
    sql,
    `WITH added AS (
     INSERT INTO visit_owner (${sharedColumns}, covering_authority, occurred_at, refs)
     SELECT u.*, ARRAY[u.person_ref]
       FROM ${arrayRows([...sharedTypes, 'text', 'timestamptz'])}
         AS u (${sharedColumns}, covering_authority, occurred_at)
     ON CONFLICT DO NOTHING RETURNING signal_id)
     SELECT string_agg(uuid_send(signal_id), '') AS packed FROM added`,
    [...columns, textArray(owners.map(coveringOf)), instantArray(owners.map(arrivalOf))],
    'visit-owner-insert',
  );
  // a signal is about one visit, so the latest one names it
  const added = packed.uuids();
  const known: Owner[] = [];
  for (const owner of owners) if (!added.has(owner.latest.signalId)) known.push(owner);
  return known;
}

const named = `${placedArrayRows(['text', 'text'])} AS u (feed, visit, place), LATERAL (
  SELECT * FROM visit_owner v WHERE v.feed = u.feed AND v.visit = u.visit`;

/** Owners of visits, locked in the order of (feed, visit) when asked to. */
export async function ownersOf(
  sql: Sql,
  visits: readonly VisitName[],
  lock: 'lock' | 'no-lock' = 'no-lock',
): Promise<readonly VisitOwner[]> {
  if (visits.length === 0) return [];
  const ordered = visits.toSorted(byVisitName);
  const { rows } = await sql.query<OwnerRow>(
    `SELECT ${readable} FROM ${named} ${lock === 'lock' ? 'FOR UPDATE' : ''}) AS o ORDER BY u.place`,
    [textArray(ordered.map(({ feed }) => feed)), textArray(ordered.map(({ visit }) => visit))],
    `visit-owner-of-${lock}`,
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
