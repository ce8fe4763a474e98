import { type Edge, type KnownRef } from '#libs/facts';
import { arrayRows, TransientError, type Sql } from '#libs/platform';

/** A reference and the child it belongs to now. */
export interface StoredRef extends KnownRef {
  readonly childId: string;
}

interface RefRow {
  readonly ref: string;
  readonly kind: 'verified' | 'local';
  readonly minted_child_id: string;
  readonly first_received_at: Date;
  readonly child_id: string;
}

const refColumns = 'ref, kind, minted_child_id, first_received_at, child_id';

function readRef(row: RefRow): StoredRef {
  return {
    ref: row.ref,
    kind: row.kind,
    mintedChildId: row.minted_child_id,
    firstReceivedAt: row.first_received_at.getTime(),
    childId: row.child_id,
  };
}

export async function findRefs(sql: Sql, refs: readonly string[]): Promise<readonly StoredRef[]> {
  if (refs.length === 0) return [];
  const { rows } = await sql.query<RefRow>(
    `SELECT ${refColumns} FROM person_ref WHERE ref = ANY ($1::uuid[])`,
    [refs],
    'person-ref-find',
  );
  return rows.map(readRef);
}

export async function refsOfChildren(sql: Sql, childIds: readonly string[]): Promise<readonly StoredRef[]> {
  if (childIds.length === 0) return [];
  const { rows } = await sql.query<RefRow>(
    `SELECT ${refColumns} FROM person_ref WHERE child_id = ANY ($1::uuid[])`,
    [childIds],
    'person-ref-of-children',
  );
  return rows.map(readRef);
}

/**
 * Inserts new references in canonical order.
 * @throws TransientError when another transaction has just inserted one of them.
 */
export async function insertRefs(sql: Sql, refs: readonly StoredRef[]): Promise<void> {
  if (refs.length === 0) return;
  const ordered = [...refs].sort((a, b) => (a.ref < b.ref ? -1 : 1));
  const { rowCount } = await sql.query(
    `INSERT INTO person_ref (${refColumns}, nhs_number)
     SELECT * FROM ${arrayRows(['uuid', 'text', 'uuid', 'timestamptz', 'uuid', 'text'])} ON CONFLICT DO NOTHING`,
    [
      ordered.map(({ ref }) => ref),
      ordered.map(({ kind }) => kind),
      ordered.map(({ mintedChildId }) => mintedChildId),
      ordered.map(({ firstReceivedAt }) => new Date(firstReceivedAt)),
      ordered.map(({ childId }) => childId),
      ordered.map(({ nhsNumber }) => nhsNumber ?? null),
    ],
    'person-ref-insert',
  );
  if (rowCount !== ordered.length) throw new TransientError('person-reference-raced');
}

/** Gives references to other children. */
export async function moveRefs(sql: Sql, childOf: readonly (readonly [ref: string, childId: string])[]): Promise<void> {
  if (childOf.length === 0) return;
  await sql.query(
    `UPDATE person_ref p SET child_id = u.child_id FROM ${arrayRows(['uuid', 'uuid'])} AS u (ref, child_id)
      WHERE p.ref = u.ref`,
    [childOf.map(([ref]) => ref), childOf.map(([, childId]) => childId)],
    'person-ref-move',
  );
}

interface EdgeRow {
  readonly left_ref: string;
  readonly right_ref: string;
  readonly feed: string;
  readonly state: 'live' | 'withdrawn';
  readonly stated_at: Date;
  readonly received_at: Date;
  readonly signal_id: string;
}

/** Every edge that has one of the references at an end. */
export async function edgesOf(sql: Sql, refs: readonly string[]): Promise<readonly Edge[]> {
  if (refs.length === 0) return [];
  const { rows } = await sql.query<EdgeRow>(
    `SELECT left_ref, right_ref, feed, state, stated_at, received_at, signal_id FROM person_edge WHERE left_ref = ANY ($1::uuid[])
     UNION
     SELECT left_ref, right_ref, feed, state, stated_at, received_at, signal_id FROM person_edge WHERE right_ref = ANY ($1::uuid[])`,
    [refs],
    'person-edge-of',
  );
  return rows.map((row) => ({
    left: row.left_ref,
    right: row.right_ref,
    feed: row.feed,
    state: row.state,
    at: row.stated_at.getTime(),
    receivedAt: row.received_at.getTime(),
    signalId: row.signal_id,
  }));
}

/** Appends edges; of one that is held already the earlier `receivedat` stands. */
export async function insertEdges(sql: Sql, edges: readonly Edge[]): Promise<void> {
  if (edges.length === 0) return;
  await sql.query(
    `INSERT INTO person_edge AS e (left_ref, right_ref, feed, signal_id, state, stated_at, received_at)
     SELECT * FROM ${arrayRows(['uuid', 'uuid', 'text', 'uuid', 'text', 'timestamptz', 'timestamptz'])}
     ON CONFLICT (left_ref, right_ref, feed, signal_id) DO UPDATE
        SET stated_at = least(e.stated_at, EXCLUDED.stated_at), received_at = least(e.received_at, EXCLUDED.received_at)`,
    [
      edges.map(({ left }) => left),
      edges.map(({ right }) => right),
      edges.map(({ feed }) => feed),
      edges.map(({ signalId }) => signalId),
      edges.map(({ state }) => state),
      edges.map(({ at }) => new Date(at)),
      edges.map(({ receivedAt }) => new Date(receivedAt)),
    ],
    'person-edge-insert',
  );
}

/** Puts edges into quarantine. @returns how many were not there before. */
export async function refuseEdges(sql: Sql, edges: readonly Edge[]): Promise<number> {
  if (edges.length === 0) return 0;
  const { rowCount } = await sql.query(
    `INSERT INTO refused_edge (left_ref, right_ref, feed, signal_id)
     SELECT * FROM ${arrayRows(['uuid', 'uuid', 'text', 'uuid'])} ON CONFLICT DO NOTHING`,
    [
      edges.map(({ left }) => left),
      edges.map(({ right }) => right),
      edges.map(({ feed }) => feed),
      edges.map(({ signalId }) => signalId),
    ],
    'refused-edge-insert',
  );
  return rowCount;
}

/** The child that the reference belongs to now for which a child id was once minted; null when it was never minted. */
export async function childMintedFor(sql: Sql, mintedChildId: string): Promise<string | null> {
  const { rows } = await sql.query<{ child_id: string }>('SELECT child_id FROM person_ref WHERE minted_child_id = $1', [
    mintedChildId,
  ]);
  return rows[0]?.child_id ?? null;
}

/** A link that was refused, and since when. */
export interface RefusedLink {
  readonly left: string;
  readonly right: string;
  readonly feed: string;
  readonly signalId: string;
  readonly refusedAt: Date;
}

/** Links in quarantine that have one of the references at an end. */
export async function refusedLinksOf(sql: Sql, refs: readonly string[]): Promise<readonly RefusedLink[]> {
  const { rows } = await sql.query<RefusedLink>(
    `SELECT left_ref AS left, right_ref AS right, feed, signal_id AS "signalId", refused_at AS "refusedAt"
       FROM refused_edge WHERE left_ref = ANY ($1::uuid[]) OR right_ref = ANY ($1::uuid[])
      ORDER BY refused_at, left_ref, right_ref, feed`,
    [refs],
  );
  return rows;
}
