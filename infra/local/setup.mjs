// Set-up before any command: packages, Kafka's jars, the build. Needs nothing but Node ≥ 20; quick when there is
// nothing to do. Speaks on standard error only, so that `--json` of the command that follows stays JSON.
import { spawnSync } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIsStale, packagesAreStale } from './build-state.mjs';
import { ensureJars } from './kafka/jars.mjs';
import { beginArchive, isOfOtherJava } from './kafka/class-archive.mjs';
import { javaVersion, majorOf, oldestJava } from './kafka/java.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const say = (line) => process.stderr.write(`setup: ${line}\n`);

/** What the machine lacks ends the set-up with status 3: one line, then the remedies. */
function lacking(...lines) {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(3);
}

function run(command, args) {
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell });
  if (error) lacking(`${command} cannot be run (${error.code}).`, `Remedy: put ${command} on the path.`);
  return status ?? 1;
}

function timed(what, work) {
  say(what);
  const began = Date.now();
  const result = work();
  say(`  done in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return result;
}

if (Number(process.versions.node.split('.')[0]) < 20)
  lacking(
    `Node ${process.versions.node} is too old.`,
    'Remedy: install Node 20 or later; 24 is then fetched with the packages.',
  );

if (packagesAreStale(root)) {
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    lacking(
      'The packages are not those of package-lock.json, and node_modules is a link: `npm ci` would empty what it leads to.',
      'Remedy: remove the link, or run `npm ci` where it leads to.',
    );
  const install = () => run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (timed('installing packages with npm ci (a minute or two the first time)', install) !== 0)
    lacking(
      'npm ci failed; its own words are above.',
      'Remedy: is the package registry reachable? Then run `npm ci` again.',
    );
}

const version = process.env.KAFKA_BROKERS ? null : javaVersion();
if (!process.env.KAFKA_BROKERS) {
  const java = version === null ? null : majorOf(version);
  if (java === null || java < oldestJava)
    lacking(
      java === null
        ? 'Kafka needs Java, and there is none.'
        : `Kafka needs Java ${oldestJava}, and this is Java ${java}.`,
      `Remedies: install Java ${oldestJava} or later (Debian: apt-get install openjdk-17-jre-headless),`,
      'or set KAFKA_BROKERS to a broker that runs already, e.g. the one of `docker compose up -d kafka`.',
    );
  try {
    ensureJars(say);
  } catch (error) {
    lacking(error.message);
  }
}

// the Node of the project, not the one that runs this file
const node = join(root, 'node_modules', '.bin', 'node');
if (buildIsStale(root)) {
  if (timed('building', () => run(node, [join(root, 'infra', 'local', 'build.mjs')])) !== 0) process.exit(1);
}

// before anything starts a broker; without it each start takes longer, and no more than that
if (version !== null && isOfOtherJava(version)) {
  beginArchive(version);
  const archive = () => run(node, [join(root, 'dist', 'infra', 'local', 'kafka', 'archive-classes.js')]);
  if (timed("keeping what Java reads of Kafka's classes (once)", archive) !== 0)
    say('  not kept; Kafka starts without');
}
