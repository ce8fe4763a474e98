import { type AnchorKind } from '#libs/policy';
import { arrayRows, nameUuid, type Sql } from '#libs/platform';
import { causeColumns, type ChildCauses } from './child-causes.js';
import { type HeldWatch, type WatchChanges } from '../domain/evaluate/arm-watches.js';

/** Name of the timer table of watches. */
export const watchTable = 'watch';

interface WatchRow {
  readonly child_id: string;
  readonly rule: string;
  readonly anchor_kind: AnchorKind;
  readonly anchor_key: string;
  readonly due_at: Date;
  readonly state: HeldWatch['state'];
}

/** Watches of the children, in every state. */
export async function watchesOf(sql: Sql, childIds: readonly string[]): Promise<readonly HeldWatch[]> {
  const { rows } = await sql.query<WatchRow>(
    `SELECT child_id, rule, anchor_kind, anchor_key, due_at, state FROM watch WHERE child_id = ANY ($1::uuid[])`,
    [childIds],
    'watch-of',
  );
  return rows.map((row) => ({
    childId: row.child_id,
    rule: row.rule,
    anchorKind: row.anchor_kind,
    anchorKey: row.anchor_key,
    dueAt: row.due_at.getTime(),
    state: row.state,
  }));
}

function idOf({ rule, anchorKind, anchorKey }: HeldWatch | WatchChanges['arm'][number]): string {
  return nameUuid('watch', rule, anchorKind, anchorKey);
}

/** Arms, ends and disarms watches, in canonical order. One that fired stays so unless it is armed for another time. */
export async function writeWatches(sql: Sql, { arm, end, disarm }: WatchChanges): Promise<void> {
  if (disarm.length > 0) {
    await sql.query(
      `UPDATE watch SET state = 'disarmed', lease_until = NULL WHERE id = ANY ($1::uuid[]) AND state = 'armed'`,
      [disarm.map(idOf).sort()],
      'watch-disarm',
    );
  }
  if (arm.length + end.length === 0) return;
  const armed = arm.map((watch): HeldWatch => ({ ...watch, state: 'armed' }));
  const ended = end.map((watch): HeldWatch => ({ ...watch, state: 'fired' }));
  const ordered = [...armed, ...ended].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  await sql.query(
    `INSERT INTO watch AS w (id, child_id, rule, anchor_kind, anchor_key, due_at, state)
     SELECT * FROM ${arrayRows(['uuid', 'uuid', 'text', 'text', 'text', 'timestamptz', 'text'])}
     ON CONFLICT (id) DO UPDATE SET child_id = EXCLUDED.child_id, due_at = EXCLUDED.due_at, state = EXCLUDED.state,
       lease_until = NULL, attempts = 0`,
    [
      ordered.map(idOf),
      ordered.map(({ childId }) => childId),
      ordered.map(({ rule }) => rule),
      ordered.map(({ anchorKind }) => anchorKind),
      ordered.map(({ anchorKey }) => anchorKey),
      ordered.map(({ dueAt }) => new Date(dueAt)),
      ordered.map(({ state }) => state),
    ],
    'watch-arm',
  );
}

/**
 * Stands in the column `rule` of a watch that only queues a child to be decided again: something of its own has changed,
 * or only what is known of its mother or a sibling.
 */
type Queue = 'redecide' | 'neighbour';

/**
 * Queues children to be decided again by the timer, at once. Whatever decides one of them before takes it off the queue.
 * A place in the queue goes with its child into another child, and is taken back by a child that stands alone again.
 */
export async function queueChildren(sql: Sql, causes: ChildCauses, queue: Queue = 'redecide'): Promise<void> {
  if (causes.length === 0) return;
  const [childIds, causedAt] = causeColumns(causes);
  await sql.query(
    `INSERT INTO watch AS w (id, child_id, rule, anchor_kind, anchor_key, due_at, caused_at)
     SELECT u.id, u.child_id, $4, 'watch', u.child_id::text, clock.now(), u.caused_at
       FROM ${arrayRows(['uuid', 'uuid', 'timestamptz'])} AS u (id, child_id, caused_at)
     ON CONFLICT (id) DO UPDATE SET child_id = EXCLUDED.child_id, due_at = EXCLUDED.due_at, caused_at = EXCLUDED.caused_at,
       state = 'armed', lease_until = NULL, attempts = 0`,
    [childIds.map((childId) => nameUuid('watch', queue, 'watch', childId)), childIds, causedAt, queue],
  );
}

/** What a watch is about; `causedAt` is the `receivedat` of its cause, in milliseconds. */
export interface FoundWatch {
  readonly id: string;
  readonly childId: string;
  /** Why the child is decided again. */
  readonly about: 'itself' | 'neighbours';
  readonly anchorKey: string;
  readonly causedAt: number;
}

/** Watches by id; one that is no longer there is left out. */
export async function findWatches(sql: Sql, ids: readonly string[]): Promise<readonly FoundWatch[]> {
  const { rows } = await sql.query<{ id: string; child_id: string; rule: string; anchor_key: string; caused_at: Date }>(
    `SELECT id, child_id, rule, anchor_key, coalesce(caused_at, due_at) AS caused_at FROM watch WHERE id = ANY ($1::uuid[])
      ORDER BY id`,
    [ids],
    'watch-find',
  );
  return rows.map((row) => ({
    id: row.id,
    childId: row.child_id,
    about: row.rule === ('neighbour' satisfies Queue) ? 'neighbours' : 'itself',
    anchorKey: row.anchor_key,
    causedAt: row.caused_at.getTime(),
  }));
}
