import { fileURLToPath } from 'node:url';
import { intakeSource } from '#libs/contracts';
import { EventBus, OutboxRelay, messagingMigrations } from '#libs/messaging';
import {
  Database,
  PermanentError,
  TimerLoop,
  describeError,
  migrate,
  systemClock,
  type Health,
  type Logger,
  type ServiceParts,
} from '#libs/platform';
import { AcceptMessages, AcceptSettings } from './accept-messages.js';
import { FeedTokens } from './adapters/feed-tokens.js';
import { MllpServer } from './adapters/mllp-server.js';
import { keepRawBodies } from './adapters/raw-bodies.js';
import { readFeeds } from './adapters/read-feeds.js';
import { AppModule } from './app.module.js';
import type { IntakeEnv } from './env.js';
import { registerHealth } from './health.js';
import { feedWatchTable, watchFeeds } from './store/feed-watches.js';
import { graceSeconds, watchFeed } from './watch-feeds.js';
import { observeNoise, observeOutcome, observeRefusal } from './observe.js';

/** Migrations of intake's own tables, applied after those of messaging. */
export const migrations = fileURLToPath(new URL('./store/migrations', import.meta.url));

interface Kit {
  readonly env: IntakeEnv;
  readonly logger: Logger;
  readonly health: Health;
}

/** Puts intake together: storage first, then the relay and the listeners. */
export async function wire({ env, logger, health }: Kit): Promise<ServiceParts> {
  const profiles = readFeeds(env.FEEDS_FILE, env.NODE_ENV);
  await migrate({
    url: env.DATABASE_URL,
    schema: 'intake',
    steps: [
      { dir: messagingMigrations, table: 'messaging_migrations' },
      { dir: migrations, table: 'intake_migrations' },
    ],
    logger,
  });
  const database = new Database({ url: env.DATABASE_URL, applicationName: 'intake', logger });
  const bus = new EventBus({
    brokers: env.KAFKA_BROKERS,
    clientId: 'intake',
    topicPrefix: env.TOPIC_PREFIX,
    logger,
  });
  const relay = new OutboxRelay({ database, bus, source: intakeSource, logger, health });
  const settings = new AcceptSettings(profiles, env.ROUTING_SECRET, observeOutcome(logger), (feed, error) => {
    observeRefusal(feed);
    logger.error('message.not-stored', { feed, ...describeError(error) });
  });
  const messages = new AcceptMessages(database, settings);
  const silences = new TimerLoop({
    database,
    table: feedWatchTable,
    fire: (timer) => watchFeed(database, timer, { profiles, routingSecret: env.ROUTING_SECRET, logger }),
    logger,
    health,
    pollMs: 1_000,
  });
  const listeners = Object.entries(env.MLLP_PORTS).map(([feed, port]) => {
    const profile = profiles.get(feed);
    if (profile?.profile !== 'default') throw new PermanentError('mllp-port-without-hl7-feed', { place: feed });
    return new MllpServer({
      profile,
      host: env.MLLP_HOST,
      port,
      accept: (received) => messages.accept(received),
      passedOver: observeNoise,
      now: () => systemClock.now().getTime(),
    });
  });
  registerHealth(health, database, bus);
  return {
    module: AppModule.with({ database, messages, settings, tokens: new FeedTokens(profiles, env.FEED_TOKENS) }),
    prepare: keepRawBodies,
    start: async () => {
      relay.start();
      for (const listener of listeners) await listener.listen();
      await watchFeeds(database, [...profiles.keys()], graceSeconds);
      silences.start();
    },
    stop: async () => {
      await silences.stop();
      await Promise.all(listeners.map((listener) => listener.close()));
      await relay.stop();
      await bus.close();
      await database.close();
    },
  };
}
