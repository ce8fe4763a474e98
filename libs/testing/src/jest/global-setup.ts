import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKafka, startPostgres } from '#infra/local';
import { freePort } from '../free-port.js';
import { shared } from './shared-servers.js';

/**
 * One PostgreSQL and one Kafka for the integration tests, on free ports and on data that is thrown away.
 * `BELLWETHER_TEST_POSTGRES` (superuser URL) and `BELLWETHER_TEST_KAFKA` (brokers) name servers to use instead.
 */
export default async function globalSetup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-int-'));
  if (process.env['BELLWETHER_TEST_POSTGRES'] === undefined) {
    const postgres = await startPostgres({
      dataDir: join(folder, 'postgres'),
      port: await freePort(),
      password: 'test',
      profile: 'throwaway',
      logFile: join(folder, 'postgres.log'),
    });
    shared.postgres = postgres;
    process.env['BELLWETHER_TEST_POSTGRES'] = postgres.adminUrl;
  }
  if (process.env['BELLWETHER_TEST_KAFKA'] === undefined) {
    const kafka = await startKafka({
      dataDir: join(folder, 'kafka'),
      port: await freePort(),
      controllerPort: await freePort(),
      logFile: join(folder, 'kafka.log'),
    });
    shared.kafka = kafka;
    process.env['BELLWETHER_TEST_KAFKA'] = kafka.brokers.join(',');
  }
  shared.folder = folder;
}
