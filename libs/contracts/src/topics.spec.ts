import { events } from './events.js';
import { topics } from './topics.js';

describe('the five topics', () => {
  it('are these, with what their records are keyed by and who may send', () => {
    expect(Object.values(topics).map(({ name, key, producer }) => [name, key, producer])).toEqual([
      ['signals.v1', 'routing hint', 'intake'],
      ['findings.v1', 'child', 'screening'],
      ['cases.v1', 'case', 'casework'],
      ['notices.v1', 'case', 'casework'],
      ['receipts.v1', 'case', 'dispatch'],
    ]);
  });

  it.each(Object.entries(topics))('%s is listed under its own name', (name, topic) => {
    expect(topic.name).toBe(name);
  });

  // more partitions would send the next record of a child or case to another partition than the last one
  it.each([
    ['signals.v1', 12],
    ['findings.v1', 6],
    ['cases.v1', 6],
    ['notices.v1', 6],
    ['receipts.v1', 6],
  ] as const)('%s has %i partitions for ever', (name, partitions) => {
    expect(topics[name].partitions).toBe(partitions);
  });

  it.each(Object.values(topics))(
    '$name is stamped by the broker and kept seven days: the time of an event, however old, deletes nothing',
    (topic) => {
      expect(topic.timestampType).toBe('LogAppendTime');
      expect(topic.retentionDays).toBe(7);
      expect(topic.maxMessageBytes).toBe(1_048_576);
    },
  );

  it('carry every event on one of them, and each carries at least one', () => {
    const used = new Set<string>(Object.values(events).map(({ topic }) => topic));
    expect([...used].sort()).toEqual(Object.keys(topics).sort());
  });

  it.each(Object.entries(events))('%s says in its value what it is', (type, { schema }) => {
    expect(schema.shape.type.value).toBe(type);
  });
});
