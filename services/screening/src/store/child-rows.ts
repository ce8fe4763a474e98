import {
  arrayRows,
  placedArrayRows,
  askPacked,
  bytesArray,
  int4Array,
  rowPlaceArray,
  TransientError,
  uuidArray,
  type Sql,
} from '#libs/platform';

/** A child row under lock. */
export interface LockedChild {
  readonly childId: string;
  readonly epoch: number;
  readonly version: number;
  /** Where the row lies; null: it may have been written since it was locked, and is looked for. */
  readonly rowPlace: number | null;
}

/** A child row under lock, with its packed state. */
export interface LockedState extends LockedChild {
  /** null: the child is judged from its rows */
  readonly state: Buffer | null;
  /** Whether it may have a mother, a sibling or a child of its own. */
  readonly hasNeighbours: boolean;
}

/** States of a kilobyte that the server packs into one text. */
const statesInPack = 32;

/** The child of each reference, with its epoch. References that nobody knows are left out. */
export async function childrenOfRefs(
  sql: Sql,
  refs: readonly string[],
): Promise<ReadonlyMap<string, { readonly childId: string; readonly epoch: number }>> {
  if (refs.length === 0) return new Map();
  const packed = await askPacked(
    sql,
    `SELECT string_agg(uuid_send(u.ref) || uuid_send(r.child_id) || int4send(r.child_epoch), '') AS packed
       FROM ${arrayRows(['uuid'])} AS u (ref) JOIN person_ref r ON r.ref = u.ref`,
    [uuidArray(refs)],
    'child-of-refs',
  );
  const known = new Map<string, { readonly childId: string; readonly epoch: number }>();
  while (packed.more) known.set(packed.uuid(), { childId: packed.uuid(), epoch: packed.int4() });
  return known;
}

/**
 * Locks the rows of children in canonical order and reads their states.
 * @param expected epochs that the look-up saw.
 * @throws TransientError when a link, unlink or move has come between look-up and lock.
 */
export async function lockStates(
  sql: Sql,
  expected: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, LockedState>> {
  if (expected.size === 0) return new Map();
  const packed = await askPacked(
    sql,
    `SELECT string_agg(uuid_send(u.child_id) || int4send(c.epoch) || int4send(c.version) || tidsend(c.ctid)
                     || int4send(c.has_neighbours::int)
                     || coalesce(int4send(length(c.state)) || c.state, int4send(-1)), '') AS packed
       FROM ${placedArrayRows(['uuid'])} AS u (child_id, place),
            LATERAL (SELECT ctid, epoch, version, has_neighbours, state FROM child WHERE child_id = u.child_id FOR UPDATE) AS c
      GROUP BY u.place / ${statesInPack}`,
    [uuidArray([...expected.keys()].sort())],
    'child-state-lock',
  );
  const locked = new Map<string, LockedState>();
  while (packed.more) {
    const child = {
      childId: packed.uuid(),
      epoch: packed.int4(),
      version: packed.int4(),
      rowPlace: packed.rowPlace(),
      hasNeighbours: packed.int4() === 1,
      state: packed.bytea(),
    };
    if (child.epoch !== expected.get(child.childId)) throw new TransientError('child-epoch-changed');
    locked.set(child.childId, child);
  }
  if (locked.size !== expected.size) throw new TransientError('child-epoch-changed');
  return locked;
}

/** Inserts the rows of children that are new, in canonical order. */
export async function insertChildren(
  sql: Sql,
  children: readonly { readonly childId: string; readonly leastRef: string }[],
): Promise<void> {
  if (children.length === 0) return;
  const ordered = [...children].sort((a, b) => (a.childId < b.childId ? -1 : 1));
  await sql.query(
    `INSERT INTO child (child_id, least_ref) SELECT * FROM ${arrayRows(['uuid', 'uuid'])} ON CONFLICT DO NOTHING`,
    [ordered.map(({ childId }) => childId), ordered.map(({ leastRef }) => leastRef)],
    'child-insert',
  );
}

/** Epochs of children, without a lock: what a look-up rests on. */
export async function epochsOf(sql: Sql, childIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql.query<{ child_id: string; epoch: number }>(
    'SELECT child_id, epoch FROM child WHERE child_id = ANY ($1::uuid[])',
    [childIds],
    'child-epochs',
  );
  return new Map(rows.map((row) => [row.child_id, row.epoch]));
}

/**
 * Locks the rows of children in canonical order.
 * @param expected epochs that the look-up saw.
 * @throws TransientError when a link, unlink or move has come between look-up and lock.
 */
export async function lockChildren(
  sql: Sql,
  childIds: readonly string[],
  expected: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, LockedChild>> {
  const { rows } = await sql.query<{ child_id: string; epoch: number; version: number }>(
    `SELECT c.child_id, c.epoch, c.version FROM child c WHERE c.child_id = ANY ($1::uuid[])
      ORDER BY c.child_id FOR UPDATE`,
    [childIds],
    'child-lock',
  );
  const locked = new Map(
    rows.map(({ child_id, epoch, version }) => [child_id, { childId: child_id, epoch, version, rowPlace: null }]),
  );
  for (const childId of childIds) {
    const row = locked.get(childId);
    if (row === undefined || row.epoch !== expected.get(childId)) throw new TransientError('child-epoch-changed');
  }
  return locked;
}

/** Throws packed states away: the children are judged from their rows until they are decided again. */
export async function forgetStates(sql: Sql, childIds: readonly string[]): Promise<void> {
  if (childIds.length === 0) return;
  await sql.query('UPDATE child SET state = NULL WHERE child_id = ANY ($1::uuid[])', [[...childIds].sort()]);
}

/** A child to be written, with the epoch that it shall have. */
export interface WrittenChild extends LockedChild {
  /** null: the child is judged from its rows */
  readonly state: Buffer | null;
  readonly nextEpoch: number;
}

/** What stands in the columns of a child that is written; made once (hot path). */
const column = {
  childId: ({ childId }: LockedChild) => childId,
  version: ({ version }: LockedChild) => version,
  nextEpoch: ({ nextEpoch }: WrittenChild) => nextEpoch,
  state: ({ state }: WrittenChild) => state,
  rowPlace: ({ rowPlace }: LockedChild) => rowPlace,
};

/**
 * Writes the state of every child that was decided, raises its version, and its epoch where its references changed.
 * @returns those that have a mother, a sibling or a child of their own
 * @throws TransientError when a row is no longer as it was locked.
 */
export async function writeChildren(sql: Sql, children: readonly WrittenChild[]): Promise<ReadonlySet<string>> {
  const besideOthers = new Set<string>();
  for (const how of ['in-place', 'looked-for'] as const) {
    const some = children.filter(({ rowPlace }) => (rowPlace === null) === (how === 'looked-for'));
    for (const childId of await writeSome(sql, some, how)) besideOthers.add(childId);
  }
  return besideOthers;
}

async function writeSome(
  sql: Sql,
  children: readonly WrittenChild[],
  how: 'in-place' | 'looked-for',
): Promise<readonly string[]> {
  if (children.length === 0) return [];
  const { rows } = await sql.query<{ written: number; beside_others: readonly string[] | null }>(
    `WITH written AS (
     UPDATE child c SET version = c.version + 1, epoch = u.next_epoch, state = u.state
       FROM ${arrayRows(['uuid', 'int4', 'int4', 'bytea', 'tid'])}
         AS u (child_id, version, next_epoch, state, place)
      WHERE c.child_id = u.child_id AND c.version = u.version${how === 'in-place' ? ' AND c.ctid = u.place' : ''}
     RETURNING c.child_id, c.has_neighbours)
     SELECT count(*)::int AS written, array_agg(child_id) FILTER (WHERE has_neighbours) AS beside_others FROM written`,
    [
      uuidArray(children.map(column.childId)),
      int4Array(children.map(column.version)),
      int4Array(children.map(column.nextEpoch)),
      bytesArray(children.map(column.state)),
      rowPlaceArray(children.map(column.rowPlace)),
    ],
    how === 'in-place' ? 'child-write' : 'child-write-looked-for',
  );
  if (rows[0]?.written !== children.length) throw new TransientError('child-version-changed');
  return rows[0].beside_others ?? [];
}

/** The row of a child without a lock. @throws Error when there is none */
export async function readState(
  sql: Sql,
  childId: string,
): Promise<{ readonly epoch: number; readonly version: number; readonly state: Buffer | null }> {
  const { rows } = await sql.query<{ epoch: number; version: number; state: Buffer | null }>(
    'SELECT epoch, version, state FROM child WHERE child_id = $1',
    [childId],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('a child that was found has no row');
  return row;
}
