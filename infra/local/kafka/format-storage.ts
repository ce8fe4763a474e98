import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RunningProcess } from '../supervise/child.js';
import { runToEnd } from '../supervise/run-to-end.js';
import { jarsFolder } from './jars.mjs';
import { javaCommand } from './java.mjs';

/** What the storage tool writes beside the name of the storage: the features of this version, the same for every broker. */
const featuresFile = 'bootstrap.checkpoint';

/** 16 random bytes; one that starts with "-" would be taken for an option by the storage tool. */
function newId(): string {
  const id = randomBytes(16).toString('base64url');
  return id.startsWith('-') ? newId() : id;
}

function clusterIdOf(dataDir: string): string {
  const file = join(dataDir, 'cluster-id');
  if (!existsSync(file)) writeFileSync(file, newId());
  return readFileSync(file, 'utf8').trim();
}

/** In one step: others may be doing the same. */
function keepCopy(file: string, copy: string): void {
  mkdirSync(dirname(copy), { recursive: true });
  const fresh = `${copy}.${process.pid}`;
  copyFileSync(file, fresh);
  renameSync(fresh, copy);
}

/**
 * Formats the storage of the broker, when that has not been done. The first time on a machine Kafka's own tool does it,
 * which takes a Java of its own for two seconds; what it wrote is kept beside the jars of this version, and copied.
 * @param properties file with the configuration of the broker
 * @throws Error when the tool fails
 */
export async function formatStorage(
  dataDir: string,
  properties: string,
  spawned: (process: RunningProcess) => void,
): Promise<void> {
  const logDir = join(dataDir, 'log');
  const identity = join(logDir, 'meta.properties');
  if (existsSync(identity)) return;
  const clusterId = clusterIdOf(dataDir);
  const kept = join(jarsFolder(), '..', 'formatted', featuresFile);
  if (!existsSync(kept)) {
    await runToEnd(
      "formatting Kafka's storage",
      javaCommand(),
      [
        ...['-Xmx128m', '-XX:TieredStopAtLevel=1', '-cp', join(jarsFolder(), '*'), 'kafka.tools.StorageTool', 'format'],
        ...['-t', clusterId, '-c', properties, '--ignore-formatted'],
      ],
      spawned,
    );
    keepCopy(join(logDir, featuresFile), kept);
    return;
  }
  mkdirSync(logDir, { recursive: true });
  copyFileSync(kept, join(logDir, featuresFile));
  // last, for it says that the storage has been formatted
  const lines = ['version=1', 'node.id=1', `cluster.id=${clusterId}`, `directory.id=${newId()}`];
  writeFileSync(`${identity}.new`, `${lines.join('\n')}\n`);
  renameSync(`${identity}.new`, identity);
}
