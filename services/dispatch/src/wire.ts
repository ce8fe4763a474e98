import { readFileSync } from 'node:fs';
import { BatchTransport, EventBus, OutboxRelay, messagingMigrations } from '#libs/messaging';
import {
  Database,
  databaseNow,
  loadPolicies,
  migrate,
  type Health,
  type Logger,
  type ServiceParts,
} from '#libs/platform';
import { readDirectory } from './adapters/read-directory.js';
import { signWith } from './adapters/smtp/sign-mail.js';
import { SmtpSender } from './adapters/smtp/smtp-sender.js';
import { wakeOnCommit } from './adapters/wake-on-commit.js';
import type { AcceptParts } from './accept-notices.js';
import { AppModule } from './app.module.js';
import { TermsInForce } from './delivery-terms.js';
import { DeliveryWorker } from './delivery-worker.js';
import { domainOf } from './domain/directory.js';
import type { DispatchEnv } from './env.js';
import { repeatEvery } from './repeat-every.js';
import { ringLate, ringRound, type RingParts } from './ring-round.js';
import { RotaBook } from './rota-book.js';
import { dispatchMigrations } from './store/migrations-folder.js';
import { openBundle, releaseLeftBehind } from './store/open-bundle.js';
import { parkedCalls } from './store/phone-tasks.js';
import { watchRota } from './watch-rota.js';

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
  const policies = await loadPolicies(env.POLICY_DIR, env.NODE_ENV);
  const book = new RotaBook(directory, policies);
  const sender = senderOf(env);
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
  const terms = new TermsInForce(policies, await databaseNow(database), env.BUNDLE_AFTER ?? null);
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
  const ringing: RingParts = {
    ...{ directory, logger },
    get ringWithinSeconds() {
      return terms.ringWithinSeconds;
    },
    get lateAfterSeconds() {
      return terms.lateAfterSeconds;
    },
  };
  const accepting: AcceptParts = {
    ...{ directory, officeAt: book.officeAt, logger },
    get bundling() {
      return terms.bundling;
    },
  };
  const worker = new DeliveryWorker({
    database,
    directory,
    sender,
    logger,
    health,
    mailDomain: domainOf(env.MAIL_FROM),
    backOffSeconds: env.DELIVERY_BACK_OFF_SECONDS,
    sendTimeoutMs: env.DELIVERY_SEND_TIMEOUT_MS,
    get ringWithinSeconds() {
      return terms.ringWithinSeconds;
    },
    openBundle: (lead) => openBundle(database, lead),
    slots: slotsOf(env),
    slotsPerTarget: env.DELIVERY_SLOTS_PER_TARGET,
  });
  health.register('parked-calls', async () => {
    const parked = await parkedCalls(database);
    return { state: parked === 0 ? 'ok' : 'degraded', detail: { parked } };
  });
  const ends: (() => Promise<void>)[] = [];
  return {
    module: AppModule.with({
      ...{ database, transport, book },
      accepting,
      token: env.DISPATCH_TOKEN ?? null,
    }),
    strategy: transport,
    start: () => {
      relay.start();
      worker.start();
      ends.push(
        wakeOnCommit(database, () => worker.nudge(), logger),
        repeatEvery(1_000, () => ringRound(database, ringing), { name: 'telephone', logger, health }),
        repeatEvery(5_000, () => ringLate(database, ringing), { name: 'telephone-late', logger, health }),
        repeatEvery(60_000, () => terms.lookAgain(database), { name: 'terms', logger, health }),
        repeatEvery(30_000, () => releaseLeftBehind(database), { name: 'bundles', logger, health }),
        repeatEvery(3_600_000, () => watchRota(database, book, logger), { name: 'rota', logger, health }),
      );
    },
    stop: async () => {
      for (const end of ends) await end();
      await worker.stop();
      sender.close();
      await relay.stop();
      await bus.close();
      await database.close();
    },
  };
}

/** Mails that wait for the second in which they may go hold slots, not longer than a send may take. */
function slotsOf({ DELIVERY_SLOTS: slots, SMTP_RATE_PER_SECOND: rate }: DispatchEnv): number {
  return rate === undefined ? slots : Math.min(slots, rate * 5);
}

function senderOf(env: DispatchEnv): SmtpSender {
  const { SMTP_USER: user, SMTP_PASSWORD: pass, SMTP_CA_FILE: ca, SMTP_RATE_PER_SECOND: ratePerSecond } = env;
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_KEY_FILE: keyFile } = env;
  return new SmtpSender({
    host: env.SMTP_HOST,
    port: env.SMTP_PORT,
    tls: env.SMTP_TLS,
    ...(user === undefined || pass === undefined ? {} : { login: { user, pass } }),
    ...(ca === undefined ? {} : { ca: readFileSync(ca, 'utf8') }),
    ...(ratePerSecond === undefined ? {} : { ratePerSecond }),
    ...(domain === undefined || selector === undefined || keyFile === undefined
      ? {}
      : { sign: signWith({ domain, selector, key: readFileSync(keyFile, 'utf8') }) }),
    from: env.MAIL_FROM,
    connections: env.DELIVERY_SLOTS,
  });
}
