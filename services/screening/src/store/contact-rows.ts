import { type PersonFactStatement, type PersonSaying, type VisitSaying, type VisitStatement } from '#libs/facts';
import { arrayRows, askPacked, instantArray, PermanentError, textArray, uuidArray, type Sql } from '#libs/platform';
import { sharedColumns, sharedTypes, statementColumns } from './statement-columns.js';

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
  readonly says: string;
  readonly person: string;
}

interface FactRow extends Omit<VersionRow, 'visit' | 'sequence' | 'person' | 'says'> {
  readonly says: PersonSaying;
}

// made once: hot path
const orderOf = ({ order }: ContactStatement) => order;
const saysOf = (statement: ContactStatement | null) => (statement === null ? null : JSON.stringify(statement.says));
const personSaidOf = (statement: ContactStatement | null) =>
  statement === null ? null : JSON.stringify(statement.person);

/** Whether the same signal may have come before with another `receivedat`. */
export const mayBeRestated = (statement: { readonly mayBeRestated: boolean }): boolean => statement.mayBeRestated;

/**
 * Appends statements about visits that nobody has stated before: none of them is a duplicate.
 * @param columns of these statements, and of others
 * @param statements each at its place in the columns; null for the others
 * @throws what PostgreSQL throws when one is there all the same; PermanentError when not all are appended
 */
export async function insertContactVersions(
  sql: Sql,
  columns: readonly Buffer[],
  statements: readonly (ContactStatement | null)[],
): Promise<void> {
  const { rowCount } = await sql.query(
    `${insertVersions} SELECT * FROM ${versions} WHERE says IS NOT NULL`,
    [...columns, ...sayings(statements)],
    'contact-version-insert',
  );
  let given = 0;
  for (const statement of statements) if (statement !== null) given += 1;
  if (rowCount !== given) throw new PermanentError('contact-versions-lost');
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
  const ordered = others.toSorted(byKey);
  const packed = await askPacked(
    sql,
    `WITH added AS (${insertVersions} SELECT * FROM ${versions} ON CONFLICT DO NOTHING RETURNING signal_id)
     SELECT string_agg(uuid_send(signal_id), '') AS packed FROM added`,
    [...statementColumns(ordered, ordered.map(orderOf)), ...sayings(ordered)],
    'contact-version-add',
  );
  return packed.uuids();
}

const versionColumns = `${sharedColumns}, says, person`;
const insertVersions = `INSERT INTO contact_version (${versionColumns})`;
const versions = `${arrayRows([...sharedTypes, 'text', 'text'])} AS u (${versionColumns})`;

/** What statements say, as parameters. */
function sayings(statements: readonly (ContactStatement | null)[]): readonly Buffer[] {
  return [textArray(statements.map(saysOf)), textArray(statements.map(personSaidOf))];
}

/** Signals that a person has already with an earlier `receivedat`, which stands: looked for in every month. */
async function heldSignals(sql: Sql, statements: readonly ContactStatement[]): Promise<ReadonlySet<string>> {
  if (statements.length === 0) return new Set();
  const { rows } = await sql.query<{ signal_id: string }>(
    `SELECT v.signal_id FROM ${arrayRows(['uuid', 'uuid', 'timestamptz'])} AS u (person_ref, signal_id, received_at)
       JOIN contact_version v ON v.person_ref = u.person_ref AND v.signal_id = u.signal_id AND v.received_at <= u.received_at`,
    [
      uuidArray(statements.map(({ personRef }) => personRef)),
      uuidArray(statements.map(({ order }) => order.signalId)),
      instantArray(statements.map(({ order }) => order.receivedAt)),
    ],
    'contact-version-held',
  );
  return new Set(rows.map((row) => row.signal_id));
}

const readable = `v.person_ref, v.received_at, v.signal_id, v.feed, v.visit, v.version_at, v.sequence::float8 AS sequence,
  v.says, v.person`;

/** Every statement that bears one of the references. */
export async function contactVersionsOf(sql: Sql, refs: readonly string[]): Promise<readonly ContactStatement[]> {
  if (refs.length === 0) return [];
  const { rows } = await sql.query<VersionRow>(
    `SELECT ${readable} FROM contact_version v WHERE v.person_ref = ANY ($1::uuid[])`,
    [refs],
    'contact-version-of',
  );
  return rows.map(readVersion);
}

/** A statement, and whose the visit is that it is about. */
export interface OwnedStatement {
  readonly statement: ContactStatement;
  readonly ownerRef: string;
  /** Signal of the visit's latest statement. */
  readonly latest: string;
  /** Everybody whom a statement of the visit names. */
  readonly named: readonly string[];
}

/** Every statement that bears one of the references, with the owner of its visit: one statement for both. */
export async function ownedStatementsOf(sql: Sql, refs: readonly string[]): Promise<readonly OwnedStatement[]> {
  if (refs.length === 0) return [];
  const { rows } = await sql.query<
    VersionRow & { readonly owner_ref: string; readonly latest: string; readonly named: readonly string[] }
  >(
    `SELECT ${readable}, o.person_ref AS owner_ref, o.signal_id AS latest, o.refs AS named
       FROM contact_version v JOIN visit_owner o ON o.feed = v.feed AND o.visit = v.visit
      WHERE v.person_ref = ANY ($1::uuid[])`,
    [refs],
    'contact-version-owned',
  );
  return rows.map((row) => ({
    statement: readVersion(row),
    ownerRef: row.owner_ref,
    latest: row.latest,
    named: row.named,
  }));
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
    says: JSON.parse(says) as VisitSaying,
    person: JSON.parse(person) as PersonSaying,
  };
}

/** Appends what sources say of persons outside a contact. @returns the signal ids that are new. */
export async function insertPersonFacts(sql: Sql, facts: readonly PersonFactStatement[]): Promise<ReadonlySet<string>> {
  if (facts.length === 0) return new Set();
  const { rows } = await sql.query<{ signal_id: string }>(
    `INSERT INTO person_fact (person_ref, received_at, signal_id, feed, version_at, says)
     SELECT u.* FROM ${arrayRows(['uuid', 'timestamptz', 'uuid', 'text', 'timestamptz', 'jsonb'])}
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
  const { rows } = await sql.query<FactRow>(
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
