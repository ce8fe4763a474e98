import { randomUUID } from 'node:crypto';

/** Brokers of this run of the integration tests. */
export function testBrokers(): string[] {
  const given = process.env['BELLWETHER_TEST_KAFKA'];
  if (given === undefined)
    throw new Error('integration tests run in the Jest project "integration", which starts Kafka');
  return given.split(',');
}

/** A prefix that gives one test its own five topics on the shared broker. */
export function testTopicPrefix(): string {
  return `t${randomUUID().slice(0, 8)}.`;
}
