import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { dataschemaOf, events, topics, type EventType } from './src/index.js';

function rootAbove(folder: string): string {
  return existsSync(join(folder, 'package-lock.json')) ? folder : rootAbove(dirname(folder));
}

const folder = join(rootAbove(dirname(fileURLToPath(import.meta.url))), 'libs', 'contracts');
const types = Object.keys(events).toSorted() as EventType[];

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
function schemaOf(type: EventType): object {
  return { $id: dataschemaOf(events[type].topic, type), ...z.toJSONSchema(events[type].schema, { io: 'input' }) };
}

/** The AsyncAPI 3 document of the five topics. */
function asyncApi(): object {
  const ofTopic = (topic: string): EventType[] => types.filter((type) => events[type].topic === topic);
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
        types.map((type) => {
          const { $schema: _dialect, $id: _id, ...payload } = schemaOf(type) as Record<string, unknown>;
          return [type, { name: type, headers: envelope, payload }];
        }),
      ),
    },
  };
}

const files = new Map<string, object>([
  ...types.map((type): [string, object] => [join(folder, 'schemas', `${type}.json`), schemaOf(type)]),
  [join(folder, 'asyncapi.json'), asyncApi()],
]);

let drifted = 0;
for (const [file, content] of files) {
  const text = `${JSON.stringify(content, null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  drifted += 1;
  if (process.argv.includes('--check'))
    console.error(`${file} is not what the contracts generate. Remedy: npm run generate`);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
}
if (process.argv.includes('--check') && drifted > 0) process.exitCode = 1;
