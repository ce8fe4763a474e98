import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { accepts } from '../supervise/accepts.js';
import { adopt, type RunningProcess } from '../supervise/child.js';
import { livingProcessOf, writePidFile } from '../supervise/process-identity.js';
import { startLogged } from '../supervise/start-logged.js';
import { untilReady } from '../supervise/until-ready.js';
import { formatStorage } from './format-storage.js';
import { classArchive } from './class-archive.mjs';
import { faultsOf, jarsFolder } from './jars.mjs';
import { javaCommand } from './java.mjs';
import { serverProperties } from './server-properties.js';

interface KafkaOptions {
  /** Folder for the data; made when it is missing. */
  readonly dataDir: string;
  readonly port: number;
  readonly controllerPort: number;
  /** File for the broker's own log. */
  readonly logFile: string;
  /** File for an archive of its classes, written as it ends; default: it reads the one that the set-up has made. */
  readonly archivesInto?: string;
}

export interface RunningKafka extends RunningProcess {
  readonly brokers: readonly string[];
  /** Whether a broker of an earlier start was found and used. */
  readonly reused: boolean;
}

const here = dirname(fileURLToPath(import.meta.url));
const javaFlags = [
  ...['-Xms128m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:+ExitOnOutOfMemoryError'],
  ...['-Djava.awt.headless=true', `-Dlog4j2.configurationFile=${join(here, 'log4j2.properties')}`],
];

/** Java goes on without an archive that is not its own. */
function archiveFlags(into: string | undefined): readonly string[] {
  if (into !== undefined) return [`-XX:ArchiveClassesAtExit=${into}`];
  return existsSync(classArchive()) ? [`-XX:SharedArchiveFile=${classArchive()}`] : [];
}

const pidFileOf = (dataDir: string): string => join(dataDir, 'broker.json');

/** A broker on this data with other settings would hold the log's lock. */
async function stopLeftBehind(dataDir: string): Promise<void> {
  const left = livingProcessOf(pidFileOf(dataDir));
  if (left !== null) await adopt(left.pid).stop();
}

/** Stops what an earlier start has left running on a data folder, and removes the data. */
export async function eraseKafka(dataDir: string): Promise<void> {
  await stopLeftBehind(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
}

/** Process of the broker that an earlier start has left running on this data with exactly these settings; null when there is none. */
export function kafkaLeftBehind({
  dataDir,
  port,
  controllerPort,
}: Pick<KafkaOptions, 'dataDir' | 'port' | 'controllerPort'>): number | null {
  const left = livingProcessOf(pidFileOf(dataDir));
  const wanted = serverProperties({ port, controllerPort, logDir: join(dataDir, 'log') });
  const properties = join(dataDir, 'server.properties');
  return left !== null && existsSync(properties) && readFileSync(properties, 'utf8') === wanted ? left.pid : null;
}

/**
 * Starts a single-node Kafka (KRaft) on `127.0.0.1`, or takes over the one that an earlier start left running. Ready
 * means that it accepts connections; whether it serves is asked later, through the client.
 * @throws Error when the jars are not the locked ones, or the broker ends or is not ready within 60 s
 */
export async function startKafka(
  options: KafkaOptions,
  spawned: (process: RunningProcess) => void = () => undefined,
): Promise<RunningKafka> {
  const { dataDir, port, controllerPort, logFile } = options;
  mkdirSync(dataDir, { recursive: true });
  const serve = async (broker: RunningProcess, reused: boolean): Promise<RunningKafka> => {
    spawned(broker);
    await untilReady(broker, { name: 'Kafka', isReady: () => accepts(port), every: 100, logFile });
    return { ...broker, brokers: [`127.0.0.1:${port}`], reused };
  };
  const left = kafkaLeftBehind(options);
  if (left !== null) return serve(adopt(left), true);
  await stopLeftBehind(dataDir);

  const jars = jarsFolder();
  const [fault] = faultsOf(jars);
  if (fault !== undefined) throw new Error(`Kafka's jars are not the locked ones: ${fault}. Run \`npm run setup\`.`);
  const classPath = join(jars, '*');
  const properties = join(dataDir, 'server.properties');
  const logDir = join(dataDir, 'log');
  writeFileSync(properties, serverProperties({ port, controllerPort, logDir }));
  await formatStorage(dataDir, properties, spawned);
  const flags = [...javaFlags, ...archiveFlags(options.archivesInto)];
  const broker = startLogged(javaCommand(), [...flags, '-cp', classPath, 'kafka.Kafka', properties], logFile);
  writePidFile(pidFileOf(dataDir), broker.pid);
  return serve(broker, false);
}
