import { arrayRows, instantArray, textArray, uuidArray, type Sql } from '#libs/platform';
import type { NewNotice } from './insert-notices.js';

/** When a delivery falls due that its bundle's first notice takes along: never by itself. */
const withItsBundle = `'infinity'::timestamptz`;

/*
 * A person has one bundle that gathers, found or begun under the lock of its row: whoever closes it waits. The first of its
 * notices carries the mail; it goes out as early as the earliest of them must.
 */
const joinRows = `
  WITH joining AS MATERIALIZED (
    SELECT * FROM ${arrayRows(['uuid', 'text', 'text', 'timestamptz'])} AS said (notice_id, recipient, target, due_at)),
  gathered AS MATERIALIZED (
    INSERT INTO bundle (id, recipient, due_at)
    SELECT DISTINCT ON (recipient) notice_id, recipient, min(due_at) OVER (PARTITION BY recipient) FROM joining
    ORDER BY recipient, notice_id
    ON CONFLICT (recipient) WHERE closed_at IS NULL DO UPDATE SET due_at = least(bundle.due_at, excluded.due_at)
    RETURNING id, recipient, due_at),
  placed AS (
    UPDATE notice SET bundle = gathered.id FROM joining JOIN gathered USING (recipient)
    WHERE notice.notice_id = joining.notice_id),
  earlier AS (
    UPDATE delivery SET due_at = gathered.due_at FROM gathered
    WHERE delivery.id = gathered.id AND delivery.state = 'armed' AND delivery.due_at > gathered.due_at)
  INSERT INTO delivery (id, target, due_at)
  SELECT notice_id, target, CASE WHEN notice_id = gathered.id THEN gathered.due_at ELSE ${withItsBundle} END
  FROM joining JOIN gathered USING (recipient)`;

/** Gathers notices that wait for one mail with others to the same person, inside the transaction that stored them. */
export async function joinBundles(sql: Sql, stored: readonly NewNotice[]): Promise<void> {
  const joining = stored.flatMap(({ notice, recipient, bundledUntil }) =>
    recipient === null || bundledUntil === null ? [] : [{ id: notice.noticeId, recipient, due: bundledUntil }],
  );
  if (joining.length === 0) return;
  await sql.query(
    joinRows,
    [
      uuidArray(joining.map(({ id }) => id)),
      textArray(joining.map(({ recipient }) => recipient.id)),
      textArray(joining.map(({ recipient }) => recipient.target)),
      instantArray(joining.map(({ due }) => due.getTime())),
    ],
    'bundles-join',
  );
}
