import { BatchTransport, EventBus, OutboxRelay, messagingMigrations } from '#libs/messaging';
import { Database, migrate, type Health, type Logger, type ServiceParts } from '#libs/platform';
import { readDirectory } from './adapters/read-directory.js';
import { SmtpSender } from './adapters/smtp/smtp-sender.js';
import { wakeOnCommit } from './adapters/wake-on-commit.js';
import { AppModule } from './app.module.js';
import { DeliveryWorker } from './delivery-worker.js';
import { domainOf } from './domain/directory.js';
import type { DispatchEnv } from './env.js';
import { dispatchMigrations } from './store/migrations-folder.js';

interface Kit {
  readonly env: DispatchEnv;
  readonly logger: Logger;
  readonly health: Health;
}

/** Connections at most: turns, the lane, the relay, and mails that are settled one by one. */
const poolSize = 20;

/** A row that somebody keeps locked is tried again later: nothing else waits for it. */
const settings = { lock_timeout: '1s' };

/** Puts dispatch together: directory and storage first, then the consumer, the relay and the worker that sends. */
export async function wire({ env, logger, health }: Kit): Promise<ServiceParts> {
  const directory = readDirectory(env.DIRECTORY_FILE, env.MAIL_DOMAINS);
  await migrate({
    url: env.DATABASE_URL,
    schema: 'dispatch',
    steps: [
      { dir: messagingMigrations, table: 'messaging_migrations' },
      { dir: dispatchMigrations, table: 'dispatch_migrations' },
    ],
    logger,
  });
  const database = new Database({ url: env.DATABASE_URL, applicationName: 'dispatch', poolSize, settings, logger });
  const bus = new EventBus({ brokers: env.KAFKA_BROKERS, clientId: 'dispatch', topicPrefix: env.TOPIC_PREFIX, logger });
  const relay = new OutboxRelay({ database, bus, source: '/bellwether/dispatch', logger, health, pace: 'calm' });
  const transport = new BatchTransport({
    service: 'dispatch',
    bus,
    database,
    logger,
    health,
    watchdogMs: env.WATCHDOG_MS,
    pace: 'calm',
    // two would share out the same few notices: twice the transactions
    lanes: 1,
  });
  const sender = senderOf(env);
  const worker = new DeliveryWorker({
    database,
    directory,
    sender,
    logger,
    health,
    mailDomain: domainOf(env.MAIL_FROM),
    backOffSeconds: env.DELIVERY_BACK_OFF_SECONDS,
    sendTimeoutMs: env.DELIVERY_SEND_TIMEOUT_MS,
    slots: env.DELIVERY_SLOTS,
    slotsPerTarget: env.DELIVERY_SLOTS_PER_TARGET,
  });
  let stopListening: () => Promise<void> = () => Promise.resolve();
  return {
    module: AppModule.with({ database, transport, directory }),
    strategy: transport,
    start: () => {
      relay.start();
      worker.start();
      stopListening = wakeOnCommit(database, () => worker.nudge(), logger);
    },
    stop: async () => {
      await stopListening();
      await worker.stop();
      sender.close();
      await relay.stop();
      await bus.close();
      await database.close();
    },
  };
}

function senderOf(env: DispatchEnv): SmtpSender {
  const { SMTP_USER: user, SMTP_PASSWORD: pass } = env;
  return new SmtpSender({
    host: env.SMTP_HOST,
    port: env.SMTP_PORT,
    tls: env.SMTP_TLS,
    ...(user === undefined || pass === undefined ? {} : { login: { user, pass } }),
    from: env.MAIL_FROM,
    connections: env.DELIVERY_SLOTS,
  });
}
