import { shareKafka, sharePostgres } from './shared-servers.js';

/** One PostgreSQL and one Kafka for the integration tests, on free ports and on data that is thrown away. */
export default async function globalSetup(): Promise<void> {
  await sharePostgres();
  await shareKafka();
}
