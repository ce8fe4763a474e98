import { BatchTransport, EventBus, OutboxRelay, messagingMigrations } from '#libs/messaging';
import {
  Database,
  TimerLoop,
  loadPolicies,
  migrate,
  ticketKey,
  type Health,
  type Logger,
  type ServiceParts,
} from '#libs/platform';
import { policyAt } from '#libs/policy';
import { DirectoryFile } from './adapters/directory-file.js';
import { readOrganisations } from './adapters/read-organisations.js';
import { AppModule } from './app.module.js';
import { CaseworkParts } from './casework-parts.js';
import { PolicyBook } from './domain/policy-book.js';
import type { CaseworkEnv } from './env.js';
import { escalate } from './escalate-overdue.js';
import { CaseLooker } from './look-at-cases.js';
import { ReaderParts } from './readers/reader-parts.js';
import { deadlineTable } from './store/deadline-rows.js';
import { databaseSettings } from './store/database-settings.js';
import { caseworkMigrations } from './store/migrations-folder.js';

interface Kit {
  readonly env: CaseworkEnv;
  readonly logger: Logger;
  readonly health: Health;
}

/** Puts casework together: policies and storage first, then the consumer, the relay and the deadlines. */
export async function wire({ env, logger, health }: Kit): Promise<ServiceParts> {
  const organisations = readOrganisations(env.ORGANISATIONS_FILE);
  const documents = await loadPolicies(env.POLICY_DIR, env.NODE_ENV);
  const directory = new DirectoryFile(env.DIRECTORY_FILE, logger);
  const policies = new PolicyBook(documents, organisations, (...duty) => directory.current.onDuty(...duty)?.id ?? null);
  const readerParts = new ReaderParts(
    directory,
    organisations,
    (at) => policyAt(documents, at.getTime()).officeHours,
    (at) => policyAt(documents, at.getTime()).copies.patternDays,
    (chain, at) => policies.undoMinutesOf(chain, at),
    (organisation, at) => policies.policyFor(organisation, at),
    ticketKey('private', env.VIEW_TICKET_PRIVATE_KEY),
  );
  await migrate({
    url: env.DATABASE_URL,
    schema: 'casework',
    steps: [
      { dir: messagingMigrations, table: 'messaging_migrations' },
      { dir: caseworkMigrations, table: 'casework_migrations' },
    ],
    logger,
  });
  const database = new Database({
    ...{ url: env.DATABASE_URL, applicationName: 'casework', settings: databaseSettings, logger },
  });
  const bus = new EventBus({
    brokers: env.KAFKA_BROKERS,
    clientId: 'casework',
    topicPrefix: env.TOPIC_PREFIX,
    logger,
  });
  const parts = new CaseworkParts(policies, env.CASE_LINK_BASE, logger);
  const relay = new OutboxRelay({ database, bus, source: '/bellwether/casework', logger, health, pace: 'calm' });
  const fire = (timer: Parameters<typeof escalate>[1]) => escalate(database, timer, parts);
  const deadlines = new TimerLoop({ database, table: deadlineTable, fire, logger, health });
  const looker = new CaseLooker({ database, logger, health });
  const transport = new BatchTransport({
    service: 'casework',
    bus,
    database,
    logger,
    health,
    watchdogMs: env.WATCHDOG_MS,
    pace: 'calm',
    // two would share out the same few findings and receipts: twice the transactions, which may meet in one case
    lanes: 1,
  });
  return {
    module: AppModule.with({ database, transport, parts, readerParts, token: env.CASEWORK_TOKEN }),
    strategy: transport,
    start: () => {
      relay.start();
      deadlines.start();
      looker.start();
    },
    stop: async () => {
      await looker.stop();
      await deadlines.stop();
      await relay.stop();
      await bus.close();
      await database.close();
    },
  };
}
