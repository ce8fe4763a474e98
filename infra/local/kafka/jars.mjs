// Kafka's jars: fetched once by Maven into the user's cache, and checked against the lock at every start.
// Only Node's own modules: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository: this file is also copied to dist/infra/local/kafka. */
const here = dirname(fileURLToPath(import.meta.url));

/** Folder for what is fetched once: `$XDG_CACHE_HOME/bellwether`, else `~/.cache/bellwether`. */
export function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'bellwether');
}

function lock() {
  return JSON.parse(readFileSync(join(here, 'jars.lock.json'), 'utf8'));
}

/** Folder that holds the jars of the locked version. */
export function jarsFolder() {
  return join(cacheFolder(), `kafka-${lock().kafka}`, 'libs');
}

/**
 * Compares what is there with what is locked, both name → SHA-256.
 * @returns {string[]} one line for each jar that is missing, altered or not in the lock
 */
export function faultsBetween(locked, found) {
  const names = new Set([...Object.keys(locked), ...Object.keys(found)]);
  return [...names].flatMap((name) => {
    if (found[name] === undefined) return [`${name} is missing`];
    if (locked[name] === undefined) return [`${name} is not in the lock`];
    return locked[name] === found[name] ? [] : [`${name} is not the locked file`];
  });
}

/** Compares the jars of a folder with the lock. */
export function faultsOf(folder) {
  if (!existsSync(folder)) return ['no jars'];
  const names = readdirSync(folder).filter((name) => name.endsWith('.jar'));
  const sum = (name) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return faultsBetween(lock().jars, Object.fromEntries(names.map((name) => [name, sum(name)])));
}

/** Whether Maven answers: looked for on the path, because asking it takes half a second. */
export function hasMaven() {
  const names = process.platform === 'win32' ? ['mvn.cmd'] : ['mvn'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => names.some((name) => existsSync(join(folder, name))));
}

/**
 * Makes sure that the jars are there and are the locked ones.
 * @throws Error whose message names what is missing and the remedies
 */
export function ensureJars(say) {
  const folder = jarsFolder();
  if (existsSync(folder)) {
    const faults = faultsOf(folder);
    if (faults.length === 0) return folder;
    say(`Kafka's jars do not match the lock (${faults[0]}); fetching them again`);
    rmSync(folder, { recursive: true, force: true });
  }
  if (!hasMaven()) {
    throw new Error(
      'Kafka is needed, and there is no Maven to fetch it.\n' +
        'Remedies: install Maven and Java 17 (Debian: apt-get install maven openjdk-17-jre-headless),\n' +
        'or set KAFKA_BROKERS to a broker that runs already, e.g. the one of `docker compose up -d kafka`.',
    );
  }
  say("fetching Kafka's jars with Maven (54 MB, once)");
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(dirname(folder), { recursive: true });
  const maven = spawnSync(
    'mvn',
    [
      ...['-B', '-q', '-f', join(here, 'pom.xml'), 'dependency:copy-dependencies'],
      ...['-DincludeScope=runtime', `-DoutputDirectory=${fresh}`],
    ],
    // standard output belongs to the command that asked for the set-up
    { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  );
  if (maven.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(
      "Maven could not fetch Kafka's jars; its own words are above.\n" +
        'Remedies: is the Maven repository reachable (a mirror goes into ~/.m2/settings.xml)? Or set KAFKA_BROKERS.',
    );
  }
  const faults = faultsOf(fresh);
  if (faults.length > 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(`What Maven brought is not what the lock says: ${faults.slice(0, 3).join('; ')}`);
  }
  if (!existsSync(folder)) renameSync(fresh, folder);
  else rmSync(fresh, { recursive: true, force: true });
  return folder;
}
