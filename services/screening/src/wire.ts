import { fileURLToPath } from 'node:url';
import { BatchTransport, EventBus, OutboxRelay, messagingMigrations } from '#libs/messaging';
import {
  Database,
  TimerLoop,
  systemClock,
  ticketKey,
  loadPolicies,
  migrate,
  type Health,
  type Logger,
  type ServiceParts,
} from '#libs/platform';
import { PeopleOnFile } from './adapters/read-people.js';
import { readUnconnectedSettings } from './adapters/read-connected-settings.js';
import { readOrganisations } from './adapters/read-organisations.js';
import { AppModule } from './app.module.js';
import { type ScreeningEnv } from './env.js';
import { decideLoaded } from './decide-loaded.js';
import { fireWatches } from './fire-watches.js';
import { PartitionKeeper } from './keep-partitions.js';
import { OperateOnChildren } from './operate-on-children.js';
import { PlanListSettings } from './plan-lists.controller.js';
import { ScreenSignals } from './screen-signals.js';
import { CodeWords } from './store/code-words.js';
import { loadTable } from './store/load-rows.js';
import { staleTable } from './store/neighbour-rows.js';
import { PlanLists } from './store/plan-lists.js';
import { keepPolicies } from './store/policy-rows.js';
import { watchTable } from './store/watch-rows.js';
import { tellNeighbours } from './tell-neighbours.js';

/** Migrations of screening's own tables, applied after those of messaging. */
const migrations = fileURLToPath(new URL('./store/migrations', import.meta.url));

/** Children are locked in canonical order: a deadlock is a rarity, and found at once. */
const settings = { deadlock_timeout: '100ms' };

/** Milliseconds before which no search is answered: a few times what one takes. */
const searchTakesMs = 40;

interface Kit {
  readonly env: ScreeningEnv;
  readonly logger: Logger;
  readonly health: Health;
}

/** Puts screening together: storage and policies first, then the consumer, the relay and the watches. */
export async function wire({ env, logger, health }: Kit): Promise<ServiceParts> {
  const organisations = readOrganisations(env.ORGANISATIONS_FILE);
  const ticketPublicKey = ticketKey('public', env.VIEW_TICKET_PUBLIC_KEY);
  const policies = await loadPolicies(env.POLICY_DIR, env.NODE_ENV);
  await migrate({
    url: env.DATABASE_URL,
    schema: 'screening',
    steps: [
      { dir: messagingMigrations, table: 'messaging_migration' },
      { dir: migrations, table: 'screening_migration' },
    ],
    logger,
  });
  const database = new Database({ url: env.DATABASE_URL, applicationName: 'screening', settings, logger });
  await keepPolicies(database, policies);
  const partitions = new PartitionKeeper(database, logger);
  await partitions.make();
  const judgement = { policies, organisations, attendanceWindowMs: env.ATTENDANCE_WINDOW_MINUTES * 60_000 };
  const wordsDatabase = new Database({
    url: env.DATABASE_URL,
    applicationName: 'screening-words',
    poolSize: 1,
    logger,
  });
  const memory = { words: new CodeWords(wordsDatabase), planLists: new PlanLists() };
  await memory.words.load();
  const bus = new EventBus({
    brokers: env.KAFKA_BROKERS,
    clientId: 'screening',
    topicPrefix: env.TOPIC_PREFIX,
    logger,
  });
  const relay = new OutboxRelay({ database, bus, source: '/bellwether/screening', logger, health, pace: 'calm' });
  // a back-load decides nobody: what falls due meanwhile would be judged from half of a history
  const decides = env.SCREENING_ORDER === 'as-received';
  const watches = new TimerLoop({
    database,
    table: watchTable,
    fire: (timer) => fireWatches(database, judgement, memory, [timer]),
    fireTogether: (timers) => fireWatches(database, judgement, memory, timers),
    logger,
    ...(decides ? { health } : {}),
  });
  const neighbours = new TimerLoop({
    database,
    table: staleTable,
    fire: (timer) => tellNeighbours(database, logger, timer),
    logger,
    // without health: a list may name half a town, and nobody waits for it
    pollMs: 5_000,
  });
  const loaded = new TimerLoop({
    database,
    table: loadTable,
    fire: (timer) => decideLoaded(database, judgement, memory, [timer]),
    fireTogether: (timers) => decideLoaded(database, judgement, memory, timers),
    logger,
    // without health: after a back-load many wait for hours, and nothing is wrong
    pollMs: 5_000,
  });
  const transport = new BatchTransport({
    service: 'screening',
    bus,
    database,
    logger,
    health,
    watchdogMs: env.WATCHDOG_MS,
  });
  const leaving = { share: env.PLAN_LEAVING_SHARE, least: env.PLAN_LEAVING_LEAST };
  const signals = new ScreenSignals({
    leaving,
    judgement,
    memory,
    indexSecret: env.INDEX_SECRET,
    logger,
    order: env.SCREENING_ORDER,
  });
  const children = new OperateOnChildren({ database, judgement, memory, indexSecret: env.INDEX_SECRET, logger });
  const planLists = new PlanListSettings(env.INDEX_SECRET, leaving, logger);
  const viewsDatabase = new Database({
    url: env.DATABASE_URL,
    applicationName: 'screening-views',
    poolSize: 4,
    logger,
  });
  const views = {
    ...{ database: viewsDatabase, judgement, planLists: new PlanLists(), ticketKey: ticketPublicKey, logger },
    ...{ indexSecret: env.INDEX_SECRET, unconnected: readUnconnectedSettings(env.ORGANISATIONS_FILE) },
    ...{ clock: systemClock, searchesAnHour: env.VIEW_SEARCHES_AN_HOUR, searchTakesMs },
  };
  const people = new PeopleOnFile(env.DIRECTORY_FILE ?? null);
  return {
    module: AppModule.with({ database, signals, children, transport, views, planLists, people }),
    strategy: transport,
    start: () => {
      relay.start();
      if (decides) for (const loop of [watches, neighbours, loaded]) loop.start();
      partitions.start();
    },
    stop: async () => {
      partitions.stop();
      await watches.stop();
      await neighbours.stop();
      await loaded.stop();
      await relay.stop();
      await bus.close();
      await viewsDatabase.close();
      await wordsDatabase.close();
      await database.close();
    },
  };
}
