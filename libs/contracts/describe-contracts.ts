import { z } from 'zod';
import { dataschemaOf, events, topics, type EventType } from './src/index.js';

/** Types of all events, in alphabetical order. */
export const eventTypes = Object.keys(events).toSorted() as readonly EventType[];

const header = (description: string) => ({ type: 'string', description });

/** Headers of every record: CloudEvents 1.0 in Kafka binary mode, and ours. */
const envelope = {
  type: 'object',
  required: ['ce_specversion', 'ce_id', 'ce_type', 'ce_source', 'ce_time', 'ce_dataschema', 'content-type'],
  properties: {
    ce_specversion: { const: '1.0' },
    ce_id: header('Id of the statement; the same for ever'),
    ce_type: header('Event type'),
    ce_source: header('Producing service, or the feed of a direct publisher'),
    ce_time: header('RFC 3339'),
    ce_dataschema: header('URN of the schema'),
    ce_subject: header('Subject, when there is one'),
    'content-type': { const: 'application/json' },
    traceparent: header('W3C trace context'),
    receivedat: header('Set once by intake'),
    incarnation: header("Identity of the producer's database"),
    keysequence: header('Number of the message among those of its key'),
  },
};

/** JSON Schema (2020-12) of the value of one event. */
export function schemaOf(type: EventType): Readonly<Record<string, unknown>> {
  return { $id: dataschemaOf(events[type].topic, type), ...z.toJSONSchema(events[type].schema, { io: 'input' }) };
}

/** The AsyncAPI 3 document of the five topics. */
export function asyncApi(): object {
  const ofTopic = (topic: string): EventType[] => eventTypes.filter((type) => events[type].topic === topic);
  const channelOf = (topic: string): string => topic.replace('.', '-');
  const entries = Object.values(topics);
  return {
    asyncapi: '3.0.0',
    info: { title: 'Bellwether', version: '1.0.0', description: 'Events between the services of Bellwether.' },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(
      entries.map((topic) => [
        channelOf(topic.name),
        {
          address: topic.name,
          description: `Key: ${topic.key}. Kept ${topic.retentionDays} days.`,
          messages: Object.fromEntries(
            ofTopic(topic.name).map((type) => [type, { $ref: `#/components/messages/${type}` }]),
          ),
          bindings: { kafka: { topic: topic.name, partitions: topic.partitions } },
        },
      ]),
    ),
    operations: Object.fromEntries(
      entries.map((topic) => [
        `${topic.producer}-sends-${channelOf(topic.name)}`,
        { action: 'send', channel: { $ref: `#/channels/${channelOf(topic.name)}` } },
      ]),
    ),
    components: {
      messages: Object.fromEntries(
        eventTypes.map((type) => {
          const { $schema: _dialect, $id: _id, ...payload } = schemaOf(type);
          return [type, { name: type, headers: envelope, payload }];
        }),
      ),
    },
  };
}
