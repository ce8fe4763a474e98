import { z } from 'zod';
import { events, topics, type EventType, type TopicName } from '#libs/contracts';

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): [K, ...K[]] =>
  Object.keys(record) as [K, ...K[]];

export const topicName = z.enum<readonly TopicName[]>(keysOf(topics));
export const eventType = z.enum<readonly EventType[]>(keysOf(events));

/** Name under which an operator acts, e.g. `amira-dunlin`: written down with what is done. */
export const operatorName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);

/** Id of an outbox row. */
export const rowId = z.string().regex(/^\d{1,18}$/);
