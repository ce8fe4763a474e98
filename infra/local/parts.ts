import { join } from 'node:path';
import { startKafka } from './kafka/start-kafka.js';
import type { Ports } from './ports.js';
import type { PostgresProfile } from './postgres/profiles.js';
import { startPostgres } from './postgres/start-postgres.js';
import { repositoryRoot } from './repository-root.js';
import type { Secrets } from './secrets.js';
import { identityClientId, type LocalService } from './service-environment.js';
import { startService } from './supervise/start-service.js';
import type { Part } from './supervise/supervisor.js';

/** Where a local system lives. */
export interface Place {
  readonly dataDir: string;
  readonly ports: Ports;
}

const logsOf = ({ dataDir }: Place): string => join(dataDir, 'logs');
const built = (...names: string[]): string => join(repositoryRoot, 'dist', ...names);

export function postgresPart(place: Place, password: string, profile: PostgresProfile): Part {
  const options = {
    dataDir: join(place.dataDir, 'postgres'),
    port: place.ports.postgres,
    password,
    profile,
    logFile: join(logsOf(place), 'postgres.log'),
  };
  return { name: 'postgres', start: (spawned) => startPostgres(options, spawned) };
}

export function kafkaPart(place: Place): Part {
  const options = {
    dataDir: join(place.dataDir, 'kafka'),
    port: place.ports.kafka,
    controllerPort: place.ports.kafkaController,
    logFile: join(logsOf(place), 'kafka.log'),
  };
  return { name: 'kafka', start: (spawned) => startKafka(options, spawned) };
}

/** What the engine has compiled of the modules, for the next start: a fifth of what a start costs. */
const compiled = join(repositoryRoot, 'node_modules', '.cache', 'compiled');

/** @param env read at every start, so that tests can change it between two */
function nodePart(
  place: Place,
  name: string,
  port: number,
  args: readonly string[],
  env: () => Readonly<Record<string, string>>,
): Part {
  return {
    name,
    start: (spawned) =>
      startService(
        {
          name,
          args,
          env: { NODE_COMPILE_CACHE: compiled, ...env() },
          cwd: repositoryRoot,
          logs: logsOf(place),
          pids: join(place.dataDir, 'pids'),
          aliveUrl: `http://127.0.0.1:${port}/health/live`,
        },
        spawned,
      ),
  };
}

export function mailboxPart(place: Place): Part {
  const { mailbox, smtp } = place.ports;
  return nodePart(place, 'mailbox', mailbox, [built('infra', 'local', 'mailbox', 'main.js')], () => ({
    MAILBOX_DIR: join(place.dataDir, 'mailbox'),
    MAILBOX_PORT: String(mailbox),
    SMTP_PORT: String(smtp),
  }));
}

export function identityPart(place: Place, secrets: Secrets, directory: string): Part {
  const { identity, console } = place.ports;
  return nodePart(place, 'identity', identity, [built('infra', 'local', 'identity', 'main.js')], () => ({
    IDENTITY_PORT: String(identity),
    IDENTITY_CLIENT_ID: identityClientId,
    IDENTITY_CLIENT_SECRET: secrets.identityClient,
    IDENTITY_PASSWORDS: JSON.stringify(secrets.people),
    CONSOLE_URL: `http://127.0.0.1:${console}`,
    DIRECTORY_FILE: directory,
  }));
}

/** @param policies folder of the policy documents: never those of a demonstration, for its pages are quoted */
export function workbenchPart(place: Place, secrets: Secrets, policies: string): Part {
  const { workbench } = place.ports;
  return nodePart(
    place,
    'workbench',
    workbench,
    [built('services', 'workbench', 'src', 'server', 'main.js')],
    // no database, no broker, no mail: what replays cannot reach anybody
    () => ({ HTTP_PORT: String(workbench), WORKBENCH_TOKEN: secrets.workbench, POLICY_DIR: policies }),
  );
}

/**
 * Rows and records die young in a larger nursery. A batch under way when the nursery is collected outlives that; V8 must
 * not conclude that its objects live long, and make the next ones among the old, where dead ones keep young ones
 * (`docs/adr/0014`). And it collects when the old ones have grown by three quarters: what a batch leaves dies with the next.
 */
const collecting = ['--max-semi-space-size=32', '--no-allocation-site-pretenuring', '--heap-growing-percent=75'];

/** One process of a service. */
export interface Instance {
  readonly service: LocalService;
  /** Name of the part, and of its log. */
  readonly name: string;
  readonly httpPort: number;
}

export function servicePart(place: Place, instance: Instance, env: () => Readonly<Record<string, string>>): Part {
  const { service, name, httpPort } = instance;
  const args = [...collecting, built('services', service, 'src', 'main.js')];
  return nodePart(place, name, httpPort, args, () => ({ ...env(), HTTP_PORT: String(httpPort) }));
}
