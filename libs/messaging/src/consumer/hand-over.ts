import type { TopicName } from '#libs/contracts';
import type { Sql } from '#libs/platform';
import type { Parking } from '../parking/park-record.js';
import type { Batch } from './batch.js';
import type { JudgedEvent } from './judge.js';

/** Calls the handler of a topic. */
export type Dispatch = (topic: TopicName, batch: Batch) => Promise<void>;

/**
 * Hands events of one topic to their handler.
 * @returns what the handler has parked
 */
export async function handOver(
  dispatch: Dispatch,
  sql: Sql,
  judged: readonly JudgedEvent[],
): Promise<readonly Parking[]> {
  const topic = judged[0]?.record.position.topic;
  if (topic === undefined) return [];
  const recordOf = new Map(judged.map(({ event, record }) => [event, record]));
  const parkings = new Map<string, Parking>();
  await dispatch(topic, {
    events: judged.map(({ event }) => event),
    sql,
    park: (event, reason) => {
      const record = recordOf.get(event);
      if (record === undefined) throw new Error('only an event of this batch can be parked');
      parkings.set(`${record.position.partition}/${record.position.offset}`, { record, reason });
    },
  });
  return [...parkings.values()];
}
