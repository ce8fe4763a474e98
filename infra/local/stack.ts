import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EventBus } from '#libs/messaging';
import { provision, silentLogger } from '#libs/platform';
import { endpointsOf, removeEndpoints, writeEndpoints, type Endpoints } from './endpoints.js';
import { eraseKafka, kafkaLeftBehind } from './kafka/start-kafka.js';
import { readAccounts } from './identity/accounts.js';
import { giveBackFolder, takeFolder } from './launcher-lock.js';
import {
  identityPart,
  kafkaPart,
  mailboxPart,
  postgresPart,
  servicePart,
  workbenchPart,
  type Instance,
  type Place,
} from './parts.js';
import { portsFrom, refuseTakenPorts } from './ports.js';
import type { PostgresProfile } from './postgres/profiles.js';
import { adminUrlOf, erasePostgres, postgresPortLeftBehind } from './postgres/start-postgres.js';
import { repositoryRoot } from './repository-root.js';
import { localSecrets, type Secrets } from './secrets.js';
import { readSeedFeeds } from './seed-feeds.js';
import { environmentOf, serviceNames, type LocalService } from './service-environment.js';
import { stopLeftBehind } from './supervise/start-service.js';
import { Supervisor } from './supervise/supervisor.js';

/** What runs beside the services and PostgreSQL. */
type LocalServer = 'kafka' | 'mailbox' | 'identity' | 'workbench';

type ExtraEnv = Partial<Record<LocalService, Readonly<Record<string, string>>>>;

export interface StackOptions {
  /** Folder for data, logs and secrets. */
  readonly dataDir: string;
  readonly portBase: number;
  /** Takes one line for people. */
  readonly say: (line: string) => void;
  readonly profile?: PostgresProfile;
  /** For tests: `clock.now()` can be shifted, and services know that they are tested. */
  readonly test?: boolean;
  /** For tests: more environment for some services. */
  readonly env?: ExtraEnv;
  /** Folder of the policy documents; default: those of the repository. */
  readonly policies?: string;
  /** Services to start; default: all. */
  readonly services?: readonly LocalService[];
  /** For tests: a broker that systems share, and what the names of this one's topics and groups begin with. */
  readonly sharedKafka?: { readonly brokers: readonly string[]; readonly topicPrefix: string };
  /** For tests: what the services need beside PostgreSQL; default: all. */
  readonly servers?: readonly LocalServer[];
  /** Throw away what an earlier start has left. Secrets stay. */
  readonly reset?: boolean;
  /** Breaks a start off: what is up is stopped, and the start rejects. */
  readonly signal?: AbortSignal;
}

/** A whole local system that is up. */
export interface Stack {
  readonly endpoints: Endpoints;
  readonly endpointsFile: string;
  /** Folder of `<part>.log`. */
  readonly logs: string;
  /** Control over the parts: postgres, kafka, mailbox and each service. */
  readonly supervisor: Supervisor;
  /** Connection of the superuser to the system's database. */
  readonly adminUrl: string;
  /** For tests: replaces the additional environment of a service, from its next start on. */
  setEnv(service: LocalService, env: Readonly<Record<string, string>>): void;
  /** For tests: starts one more process of a service, in the environment of the first; resolves when it answers. */
  startAnother(instance: Instance): Promise<void>;
  stop(): Promise<void>;
}

const databaseName = 'bellwether';
const seed = join(repositoryRoot, 'infra', 'local', 'seed');
const directory = join(seed, 'directory.yaml');
const policyFolder = join(repositoryRoot, 'libs', 'policy', 'parameters');

function databaseUrl(adminUrl: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${databaseName}`;
  return url.toString();
}

/** What an earlier start has left behind: services are stopped; PostgreSQL and Kafka are reused, or erased on a reset. */
async function clearUp({ dataDir, ports }: Place, reset: boolean): Promise<void> {
  removeEndpoints(join(dataDir, 'endpoints.json'));
  for (const name of [...serviceNames, 'mailbox', 'identity', 'workbench'])
    await stopLeftBehind(join(dataDir, 'pids'), name);
  if (reset) {
    await erasePostgres(join(dataDir, 'postgres'));
    await eraseKafka(join(dataDir, 'kafka'));
    for (const name of ['mailbox', 'logs']) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
  const { kafka: port, kafkaController: controllerPort } = ports;
  const ours = new Set<number>();
  if (process.env['POSTGRES_URL'] !== undefined || postgresPortLeftBehind(join(dataDir, 'postgres')) === ports.postgres)
    ours.add(ports.postgres);
  const broker = kafkaLeftBehind({ dataDir: join(dataDir, 'kafka'), port, controllerPort });
  if (process.env['KAFKA_BROKERS'] !== undefined || broker !== null) ours.add(port).add(controllerPort);
  await refuseTakenPorts(ports, ours);
}

/** Awaits works that go on side by side. When one fails the others are broken off, and awaited too. */
async function together<T extends readonly unknown[]>(
  supervisor: Supervisor,
  works: { readonly [K in keyof T]: Promise<T[K]> },
): Promise<T> {
  const all = works as readonly Promise<unknown>[];
  try {
    return (await Promise.all(all)) as unknown as T;
  } catch (error) {
    await supervisor.stop();
    await Promise.allSettled(all);
    throw error;
  }
}

/** PostgreSQL, its roles and schemas. @returns connection of its superuser */
async function bringUpPostgres(
  supervisor: Supervisor,
  place: Place,
  secrets: Secrets,
  options: StackOptions,
): Promise<string> {
  const given = process.env['POSTGRES_URL'];
  if (given === undefined)
    await supervisor.keep(postgresPart(place, secrets.postgres, options.profile ?? 'development'));
  const adminUrl = given ?? adminUrlOf(place.ports.postgres, secrets.postgres);
  await provision({
    adminUrl,
    database: databaseName,
    services: serviceNames.map((name) => ({ name, password: secrets.services[name] ?? '' })),
    testClock: options.test ?? false,
  });
  return adminUrl;
}

/** The broker that the system is given; null when it starts one of its own. */
function givenBrokers({ sharedKafka }: StackOptions): readonly string[] | null {
  return sharedKafka?.brokers ?? process.env['KAFKA_BROKERS']?.split(',') ?? null;
}

function brokersOf(place: Place, options: StackOptions): readonly string[] {
  return givenBrokers(options) ?? [`127.0.0.1:${place.ports.kafka}`];
}

/** Kafka and the topics. */
async function bringUpKafka(supervisor: Supervisor, place: Place, options: StackOptions): Promise<void> {
  if (givenBrokers(options) === null) await supervisor.keep(kafkaPart(place));
  const { topicPrefix = '' } = options.sharedKafka ?? {};
  const bus = new EventBus({
    brokers: brokersOf(place, options),
    topicPrefix,
    clientId: 'launcher',
    logger: silentLogger,
  });
  try {
    await bus.createTopics();
  } finally {
    await bus.close();
  }
}

/**
 * Brings everything up in order (servers, then roles and topics, then services), and keeps it up until `stop`.
 * @throws AlreadyRunning, PortTaken, or Error that says which part did not come up
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { dataDir, say } = options;
  mkdirSync(dataDir, { recursive: true });
  takeFolder(dataDir);
  const supervisor = new Supervisor(say);
  const stop = async (): Promise<void> => {
    removeEndpoints(join(dataDir, 'endpoints.json'));
    await supervisor.stop();
    giveBackFolder(dataDir);
  };
  const breakOff = (): void => void supervisor.stop();
  options.signal?.addEventListener('abort', breakOff);
  try {
    return await bringUp(options, supervisor, stop);
  } catch (error) {
    await stop();
    throw error;
  } finally {
    options.signal?.removeEventListener('abort', breakOff);
  }
}

async function bringUp(options: StackOptions, supervisor: Supervisor, stop: () => Promise<void>): Promise<Stack> {
  const { dataDir, say } = options;
  const feeds = readSeedFeeds(seed);
  const place: Place = { dataDir, ports: portsFrom(options.portBase, feeds.mllp) };
  const { ports } = place;
  const accounts = readAccounts(directory);
  const people = accounts.map(({ id }) => id);
  const secrets = localSecrets(join(dataDir, 'secrets.json'), serviceNames, feeds.all, people);
  await clearUp(place, options.reset ?? false);
  const timed = async <T>(what: string, work: Promise<T>): Promise<T> => {
    const began = Date.now();
    const result = await work;
    say(`${what} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    return result;
  };

  const ifWanted = async (server: LocalServer, what: string, start: () => Promise<unknown>): Promise<void> => {
    if (options.servers?.includes(server) ?? true) await timed(what, start());
  };
  const policies = options.policies ?? policyFolder;
  const [adminUrl] = await together(supervisor, [
    timed('PostgreSQL is up', bringUpPostgres(supervisor, place, secrets, options)),
    ifWanted('kafka', 'Kafka is up, with its topics', () => bringUpKafka(supervisor, place, options)),
    ifWanted('mailbox', 'the mailbox is up', () => supervisor.keep(mailboxPart(place))),
    ifWanted('identity', 'the identity provider is up', () => supervisor.keep(identityPart(place, secrets, directory))),
    ifWanted('workbench', 'the workbench is up', () => supervisor.keep(workbenchPart(place, secrets, policyFolder))),
  ]);
  const brokers = brokersOf(place, options);
  const postgresAt = `${new URL(adminUrl).host}/${databaseName}`;
  const nodeEnv = options.test === true ? 'test' : 'development';
  const surroundings = { ports, secrets, brokers, postgresAt, seed, policies, nodeEnv } as const;
  const topics = options.sharedKafka === undefined ? {} : { TOPIC_PREFIX: options.sharedKafka.topicPrefix };
  const extra: ExtraEnv = { ...options.env };
  const keep = async (instance: Instance): Promise<void> => {
    const { service } = instance;
    const env = (): Record<string, string> => ({
      ...environmentOf(service, surroundings),
      ...topics,
      ...extra[service],
    });
    await supervisor.keep(servicePart(place, instance, env));
  };
  await together(
    supervisor,
    (options.services ?? serviceNames).map((name) =>
      timed(`${name} is up`, keep({ service: name, name, httpPort: ports[name] })),
    ),
  );
  const endpoints = endpointsOf({
    ports,
    secrets,
    feeds: feeds.all,
    accounts,
    brokers,
    ...(options.sharedKafka === undefined ? {} : { topicPrefix: options.sharedKafka.topicPrefix }),
    postgresUrl: databaseUrl(adminUrl),
  });
  const endpointsFile = join(dataDir, 'endpoints.json');
  writeEndpoints(endpointsFile, endpoints);
  return {
    endpoints,
    endpointsFile,
    logs: join(dataDir, 'logs'),
    supervisor,
    adminUrl: databaseUrl(adminUrl),
    setEnv: (service, env) => void (extra[service] = env),
    startAnother: keep,
    stop,
  };
}
