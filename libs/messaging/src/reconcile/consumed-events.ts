import type { TopicName } from '#libs/contracts';
import type { Sql } from '#libs/platform';
import { noteIntervention } from './interventions.js';
import type { NamedEvent } from './sent-events.js';

/**
 * Which of the events named would change nothing if they came (again), as the service's own rows tell it: they have had
 * their effect, or a later one has.
 * @returns their ids
 */
export type KnownEvents = (sql: Sql, events: readonly NamedEvent[]) => Promise<ReadonlySet<string>>;

/** The events that a consumer lacks: neither known nor set aside by it. @returns their ids, in the order given */
export async function lackingEvents(
  sql: Sql,
  topic: TopicName,
  events: readonly NamedEvent[],
  knownEvents: KnownEvents,
): Promise<readonly string[]> {
  const known = await knownEvents(sql, events);
  const { rows } = await sql.query<{ event_id: string }>(
    'SELECT event_id FROM parked_record WHERE topic = $1 AND event_id = ANY ($2::text[])',
    [topic, events.map(({ id }) => id)],
  );
  const parked = new Set(rows.map(({ event_id }) => event_id));
  return [...new Set(events.map(({ id }) => id))].filter((id) => !known.has(id) && !parked.has(id));
}

/** Where a partition stood when its log was given up. */
export interface FormerOffset {
  readonly partition: number;
  readonly next: string;
  readonly clusterId: string;
}

/**
 * Forgets where this service stood in the log of a topic: it begins at the first record of the log that is there now.
 * What it knows already changes nothing when it comes again. Done by a person, never by the service itself.
 * @returns the offsets as they stood; they are kept with the name of the operator
 */
export async function acceptLog(sql: Sql, topic: TopicName, who: string): Promise<readonly FormerOffset[]> {
  const { rows } = await sql.query<{ partition: number; next: string; cluster_id: string }>(
    `DELETE FROM consumer_offset WHERE topic = $1
     RETURNING partition, next, cluster_id, last_offset, last_event_id, last_appended_at`,
    [topic],
  );
  await noteIntervention(sql, { who, what: 'log-accepted', topic, detail: rows });
  return rows
    .map(({ partition, next, cluster_id: clusterId }) => ({ partition, next, clusterId }))
    .toSorted((one, other) => one.partition - other.partition);
}
