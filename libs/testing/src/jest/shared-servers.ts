import { join } from 'node:path';
import { startKafka, startPostgres, type RunningKafka, type RunningPostgres } from '#infra/local';
import { freePort } from '../free-port.js';
import { throwawayFolder } from '../throwaway-folder.js';

/** Servers that this run of Jest has started, between its setup and its teardown. */
export const shared: { postgres?: RunningPostgres; kafka?: RunningKafka; folder?: string } = {};

const folder = (): string => (shared.folder ??= throwawayFolder('bellwether-jest-'));

/** One PostgreSQL for all test files, unless `BELLWETHER_TEST_POSTGRES` (superuser URL) names one. */
export async function sharePostgres(): Promise<void> {
  if (process.env['BELLWETHER_TEST_POSTGRES'] !== undefined) return;
  shared.postgres = await startPostgres({
    dataDir: join(folder(), 'postgres'),
    port: await freePort(),
    password: 'test',
    profile: 'throwaway',
    logFile: join(folder(), 'postgres.log'),
  });
  process.env['BELLWETHER_TEST_POSTGRES'] = shared.postgres.adminUrl;
}

/** One Kafka for all test files, unless `BELLWETHER_TEST_KAFKA` (brokers) names one. */
export async function shareKafka(): Promise<void> {
  if (process.env['BELLWETHER_TEST_KAFKA'] !== undefined) return;
  shared.kafka = await startKafka({
    dataDir: join(folder(), 'kafka'),
    port: await freePort(),
    controllerPort: await freePort(),
    logFile: join(folder(), 'kafka.log'),
  });
  process.env['BELLWETHER_TEST_KAFKA'] = shared.kafka.brokers.join(',');
}
