import { askPacked, instantArray, int8Array, jsonArray, textArray, uuidArray, type Sql } from '#libs/platform';
import {
  type PersonFactStatement,
  type PersonSaying,
  type VisitSaying,
  type VisitStatement,
} from '../domain/enrich/statement.js';

/** A contact as it is stored: the statement about the visit, and what it says of the person. */
export interface ContactStatement extends VisitStatement {
  readonly person: PersonSaying;
}

interface VersionRow {
  readonly person_ref: string;
  readonly received_at: Date;
  readonly signal_id: string;
  readonly feed: string;
  readonly visit: string;
  readonly version_at: Date | null;
  readonly sequence: number | null;
  readonly says: VisitSaying;
  readonly person: PersonSaying;
}

/** What stands in the columns of a statement; made once (hot path). */
const column = {
  personRef: ({ personRef }: ContactStatement) => personRef,
  receivedAt: ({ order }: ContactStatement) => order.receivedAt,
  signalId: ({ order }: ContactStatement) => order.signalId,
  feed: ({ feed }: ContactStatement) => feed,
  visit: ({ visit }: ContactStatement) => visit,
  versionAt: ({ order }: ContactStatement) => order.versionAt,
  sequence: ({ order }: ContactStatement) => order.sequence,
  says: ({ says }: ContactStatement) => JSON.stringify(says),
  person: ({ person }: ContactStatement) => JSON.stringify(person),
};

/** Whether the same signal may have come before with another `receivedat`. */
export const mayBeRestated = (statement: { readonly mayBeRestated: boolean }): boolean => statement.mayBeRestated;

/**
 * Appends statements about visits that nobody has stated before: none of them is a duplicate.
 * @throws PermanentError when one is there all the same
 */
export async function insertContactVersions(sql: Sql, statements: readonly ContactStatement[]): Promise<void> {
  if (statements.length === 0) return;
  await sql.query(`${insertVersions} SELECT * FROM ${versions}`, parametersOf(statements), 'contact-version-insert');
}

/**
 * Appends statements that may be there already: one whose signal this person has is a duplicate, whenever it came.
 * @returns the signal ids that are new.
 */
export async function addContactVersions(
  sql: Sql,
  statements: readonly (ContactStatement & { readonly mayBeRestated: boolean })[],
): Promise<ReadonlySet<string>> {
  const held = await heldSignals(sql, statements.filter(mayBeRestated));
  const others = statements.filter(({ order }) => !held.has(order.signalId));
  if (others.length === 0) return new Set();
  const packed = await askPacked(
    sql,
    `WITH added AS (${insertVersions} SELECT * FROM ${versions} ON CONFLICT DO NOTHING RETURNING signal_id)
     SELECT string_agg(uuid_send(signal_id), '') AS packed FROM added`,
    parametersOf(others),
    'contact-version-add',
  );
  return packed.uuids();
}

const insertVersions =
  'INSERT INTO contact_version (person_ref, received_at, signal_id, feed, visit, version_at, sequence, says, person)';
const versions = `unnest($1::uuid[], $2::timestamptz[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[],
                          $7::int8[], $8::json[], $9::json[])`;

function parametersOf(statements: readonly ContactStatement[]): readonly Buffer[] {
  const ordered = statements.toSorted(byKey);
  return [
    uuidArray(ordered.map(column.personRef)),
    instantArray(ordered.map(column.receivedAt)),
    uuidArray(ordered.map(column.signalId)),
    textArray(ordered.map(column.feed)),
    textArray(ordered.map(column.visit)),
    instantArray(ordered.map(column.versionAt)),
    int8Array(ordered.map(column.sequence)),
    jsonArray(ordered.map(column.says)),
    jsonArray(ordered.map(column.person)),
  ];
}

/** Signals that a person has already with an earlier `receivedat`, which stands: looked for in every month. */
async function heldSignals(sql: Sql, statements: readonly ContactStatement[]): Promise<ReadonlySet<string>> {
  if (statements.length === 0) return new Set();
  const { rows } = await sql.query<{ signal_id: string }>(
    `SELECT v.signal_id FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) AS u (person_ref, signal_id, received_at)
       JOIN contact_version v ON v.person_ref = u.person_ref AND v.signal_id = u.signal_id AND v.received_at <= u.received_at`,
    [
      uuidArray(statements.map(column.personRef)),
      uuidArray(statements.map(column.signalId)),
      instantArray(statements.map(column.receivedAt)),
    ],
    'contact-version-held',
  );
  return new Set(rows.map((row) => row.signal_id));
}

/** Every statement that bears one of the references. */
export async function contactVersionsOf(sql: Sql, refs: readonly string[]): Promise<readonly ContactStatement[]> {
  if (refs.length === 0) return [];
  const { rows } = await sql.query<VersionRow>(
    `SELECT person_ref, received_at, signal_id, feed, visit, version_at, sequence::float8 AS sequence, says, person
       FROM contact_version WHERE person_ref = ANY ($1::uuid[])`,
    [refs],
    'contact-version-of',
  );
  return rows.map(readVersion);
}

function readVersion(row: VersionRow): ContactStatement {
  const { feed, visit, sequence, says, person } = row;
  return {
    feed,
    visit,
    personRef: row.person_ref,
    order: {
      versionAt: row.version_at?.getTime() ?? null,
      sequence,
      receivedAt: row.received_at.getTime(),
      signalId: row.signal_id,
    },
    says,
    person,
  };
}

/** Appends what sources say of persons outside a contact. @returns the signal ids that are new. */
export async function insertPersonFacts(sql: Sql, facts: readonly PersonFactStatement[]): Promise<ReadonlySet<string>> {
  if (facts.length === 0) return new Set();
  const { rows } = await sql.query<{ signal_id: string }>(
    `INSERT INTO person_fact (person_ref, received_at, signal_id, feed, version_at, says)
     SELECT u.* FROM unnest($1::uuid[], $2::timestamptz[], $3::uuid[], $4::text[], $5::timestamptz[], $6::jsonb[])
         AS u (person_ref, received_at, signal_id, feed, version_at, says)
      WHERE NOT EXISTS (SELECT FROM person_fact f WHERE f.person_ref = u.person_ref AND f.signal_id = u.signal_id
                          AND f.received_at <= u.received_at)
     ON CONFLICT DO NOTHING RETURNING signal_id`,
    [
      facts.map(({ personRef }) => personRef),
      facts.map(({ order }) => new Date(order.receivedAt)),
      facts.map(({ order }) => order.signalId),
      facts.map(({ feed }) => feed),
      facts.map(({ order }) => (order.versionAt === null ? null : new Date(order.versionAt))),
      facts.map(({ says }) => JSON.stringify(says)),
    ],
    'person-fact-insert',
  );
  return new Set(rows.map((row) => row.signal_id));
}

/** What sources have said of the persons outside a contact. */
export async function personFactsOf(sql: Sql, refs: readonly string[]): Promise<readonly PersonFactStatement[]> {
  if (refs.length === 0) return [];
  const { rows } = await sql.query<Omit<VersionRow, 'visit' | 'sequence' | 'person' | 'says'> & { says: PersonSaying }>(
    `SELECT person_ref, received_at, signal_id, feed, version_at, says FROM person_fact WHERE person_ref = ANY ($1::uuid[])`,
    [refs],
    'person-fact-of',
  );
  return rows.map((row) => ({
    feed: row.feed,
    personRef: row.person_ref,
    order: {
      versionAt: row.version_at?.getTime() ?? null,
      sequence: null,
      receivedAt: row.received_at.getTime(),
      signalId: row.signal_id,
    },
    says: row.says,
  }));
}

function byKey(left: ContactStatement, right: ContactStatement): number {
  return (
    compare(left.personRef, right.personRef) ||
    left.order.receivedAt - right.order.receivedAt ||
    compare(left.order.signalId, right.order.signalId)
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
