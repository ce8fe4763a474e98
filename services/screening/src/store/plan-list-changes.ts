import { type Sql } from '#libs/platform';
import { type ListChange } from '../domain/plan-lists/leaving-children.js';

/** The last full list of an authority, with what it changed. */
export interface StandingList extends ListChange {
  readonly authority: string;
  readonly feed: string;
  readonly asOf: Date;
}

/**
 * Children on a plan by the lists of `this.authority` before `this.as_of`: named by the last full list or by lists of changes
 * since, and with no end before that day.
 */
const knownBefore = `SELECT DISTINCT m.ref FROM (
    SELECT DISTINCT ON (e.ref, e.plan, e.starts) e.ref, e.ends
      FROM plan_list l JOIN plan_part p ON p.list_key = l.list_key AND p.stands
      JOIN plan_entry e ON (e.list_key, e.part, e.signal_id) = (p.list_key, p.part, p.signal_id)
     WHERE l.authority = this.authority AND l.state = 'complete' AND l.as_of < this.as_of
       AND l.as_of >= coalesce((SELECT max(f.as_of) FROM plan_list f WHERE f.authority = this.authority
             AND f.state = 'complete' AND f.scope = 'full' AND f.as_of < this.as_of), '-infinity')
     ORDER BY e.ref, e.plan, e.starts, l.as_of DESC, l.received_at DESC, l.list_key DESC) m
   WHERE m.ends IS NULL OR m.ends >= this.as_of::date`;

const counted = `(SELECT count(*)::int FROM known) AS known,
     (SELECT count(*)::int FROM known WHERE ref NOT IN (SELECT ref FROM named)) AS leaving,
     (SELECT count(*)::int FROM named WHERE ref NOT IN (SELECT ref FROM known)) AS joining`;

const namedIn = `SELECT DISTINCT e.ref FROM plan_part p
     JOIN plan_entry e ON (e.list_key, e.part, e.signal_id) = (p.list_key, p.part, p.signal_id)
    WHERE p.list_key = this.list_key AND p.stands`;

/** What a full list of these children would change, as of a moment. Nothing is stored. */
export async function changeBy(
  sql: Sql,
  list: { readonly authority: string; readonly asOf: Date; readonly refs: readonly string[] },
): Promise<ListChange> {
  const { rows } = await sql.query<{ known: number; leaving: number; joining: number }>(
    `WITH this AS (SELECT $1::text AS authority, $2::timestamptz AS as_of),
          known AS (SELECT k.ref FROM this, LATERAL (${knownBefore}) k),
          named AS (SELECT DISTINCT unnest($3::uuid[]) AS ref)
     SELECT ${counted}`,
    [list.authority, list.asOf, list.refs],
  );
  return rows[0] ?? { known: 0, leaving: 0, joining: 0 };
}

/** What a complete list has changed. */
export async function changeOf(sql: Sql, listKey: string): Promise<ListChange> {
  const { rows } = await sql.query<{ known: number; leaving: number; joining: number }>(
    `WITH this AS (SELECT list_key, authority, as_of FROM plan_list WHERE list_key = $1),
          known AS (SELECT k.ref FROM this, LATERAL (${knownBefore}) k),
          named AS (SELECT n.ref FROM this, LATERAL (${namedIn}) n)
     SELECT ${counted}`,
    [listKey],
  );
  return rows[0] ?? { known: 0, leaving: 0, joining: 0 };
}

/** The last full list of every authority, and what it changed: what holds now. */
export async function standingLists(sql: Sql): Promise<readonly StandingList[]> {
  const { rows } = await sql.query<{ list_key: string; authority: string; feed: string; as_of: Date }>(
    `SELECT DISTINCT ON (authority) list_key, authority, feed, as_of FROM plan_list
      WHERE state = 'complete' AND scope = 'full' ORDER BY authority, as_of DESC, received_at DESC, list_key DESC`,
  );
  const lists: StandingList[] = [];
  for (const { list_key: key, authority, feed, as_of: asOf } of rows)
    lists.push({ authority, feed, asOf, ...(await changeOf(sql, key)) });
  return lists;
}
