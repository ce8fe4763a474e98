import { shareKafka } from './shared-servers.js';

/** One Kafka for the systems of the end-to-end tests, each with topics of its own; PostgreSQL is each one's own. */
export default async function kafkaSetup(): Promise<void> {
  await shareKafka();
}
