import { silentLogger } from '#libs/platform/documents';
import { testBrokers } from '#libs/testing';
import { EventBus } from '../src/kafka/event-bus.js';

/**
 * Makes the five topics of a test.
 * @returns a bus of the test's own, to be closed by it
 */
export async function makeTopics(prefix: string, brokers: readonly string[] = testBrokers()): Promise<EventBus> {
  const bus = new EventBus({ brokers, clientId: 'test', topicPrefix: prefix, logger: silentLogger });
  await bus.createTopics();
  return bus;
}
