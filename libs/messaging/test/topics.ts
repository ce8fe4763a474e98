import { topics } from '#libs/contracts';
import { silentLogger } from '#libs/platform';
import { eventually, testBrokers } from '#libs/testing';
import { EventBus } from '../src/kafka/event-bus.js';

/**
 * Makes the five topics of a test and waits until each partition answers for itself: right after their making the
 * broker may still deny that it leads them.
 * @returns a bus of the test's own, to be closed by it
 */
export async function makeTopics(prefix: string, brokers: readonly string[] = testBrokers()): Promise<EventBus> {
  const bus = new EventBus({ brokers, clientId: 'test', topicPrefix: prefix, logger: silentLogger });
  await eventually(() => bus.createTopics(), { within: 30_000 });
  for (const { name } of Object.values(topics)) await eventually(() => bus.logEnd(name), { within: 30_000 });
  return bus;
}
