import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { adopt, type RunningProcess } from '../supervise/child.js';
import { startLogged } from '../supervise/start-logged.js';
import { untilReady } from '../supervise/until-ready.js';
import { postgresBinaries } from './binaries.js';
import { initialise } from './initialise.js';
import { settingsOf, type PostgresProfile } from './profiles.js';
import { reachableFolder } from './reachable-folder.js';
import { serverLeftBehind } from './server-left-behind.js';
import { asUser, serverUser } from './server-user.js';

interface PostgresOptions {
  /** Folder for the data; made when it is missing. */
  readonly dataDir: string;
  readonly port: number;
  /** Password of the superuser `app`. */
  readonly password: string;
  readonly profile?: PostgresProfile;
  /** File for the server's own log. */
  readonly logFile: string;
}

export interface RunningPostgres extends RunningProcess {
  /** Connection of the superuser, to the database `postgres`. */
  readonly adminUrl: string;
  /** Whether a server of an earlier start was found and used. */
  readonly reused: boolean;
}

/** SQLSTATE of a wrong password. */
const wrongPassword = '28P01';

async function answers(adminUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === wrongPassword)
      throw new Error('PostgreSQL refuses the password: its data is older than .local/secrets.json. Use --reset.');
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Superuser URL of a server on this machine. */
export function adminUrlOf(port: number, password: string): string {
  return `postgres://app:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}

/**
 * Starts the embedded PostgreSQL on `127.0.0.1`, or takes over the one that an earlier start left running on this data
 * with the same port and profile.
 * @throws Error when initdb fails, the password is wrong, or the server ends or is not ready within 60 s
 */
export async function startPostgres(
  options: PostgresOptions,
  spawned: (process: RunningProcess) => void = () => undefined,
): Promise<RunningPostgres> {
  const { port, password, logFile } = options;
  const settings = settingsOf(options.profile ?? 'development');
  const user = serverUser();
  const binaries = postgresBinaries(user);
  const folder = reachableFolder(options.dataDir, user);
  const data = join(folder, 'data');
  await initialise(binaries, folder, user, password, spawned);
  const adminUrl = adminUrlOf(port, password);
  const serve = async (server: RunningProcess, reused: boolean): Promise<RunningPostgres> => {
    const running = {
      ...server,
      stop: (signal: NodeJS.Signals = 'SIGINT', graceMs?: number) => server.stop(signal, graceMs),
    };
    spawned(running);
    await untilReady(running, { name: 'PostgreSQL', isReady: () => answers(adminUrl), every: 25, logFile });
    return { ...running, adminUrl, reused };
  };

  const left = serverLeftBehind(data);
  if (left !== null) {
    const adopted = adopt(left.pid);
    if (left.port === port && settings.every((setting) => left.options.includes(`"${setting}"`)))
      return serve(adopted, true);
    await adopted.stop('SIGINT');
  }
  const server = startLogged(
    join(binaries, 'bin', 'postgres'),
    // no socket file: its path may be 107 bytes long at most, and the clone may lie deep
    ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', '', ...settings.flatMap((setting) => ['-c', setting])],
    logFile,
    asUser(user, data),
  );
  return serve(server, false);
}

/** Port of the server that an earlier start has left running on a data folder; null when there is none. */
export function postgresPortLeftBehind(dataDir: string): number | null {
  return serverLeftBehind(join(reachableFolder(dataDir, serverUser()), 'data'))?.port ?? null;
}

/** Stops what an earlier start has left running on a data folder, and removes the data. */
export async function erasePostgres(dataDir: string): Promise<void> {
  const folder = reachableFolder(dataDir, serverUser());
  const left = serverLeftBehind(join(folder, 'data'));
  if (left !== null) await adopt(left.pid).stop('SIGINT');
  for (const place of [folder, dataDir]) rmSync(place, { recursive: true, force: true });
}
