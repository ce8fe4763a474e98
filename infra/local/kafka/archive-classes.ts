import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { classArchive } from './class-archive.mjs';
import { startKafka } from './start-kafka.js';

const longestExitMs = 120_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a broker once, on a folder that is thrown away: as it ends, Java writes down the classes that it has read. */
const folder = mkdtempSync(join(tmpdir(), 'bellwether-classes-'));
const fresh = `${classArchive()}.${process.pid}`;
try {
  const broker = await startKafka({
    dataDir: join(folder, 'kafka'),
    port: await freePort(),
    controllerPort: await freePort(),
    logFile: join(folder, 'kafka.log'),
    archivesInto: fresh,
  });
  await broker.stop('SIGTERM', longestExitMs);
  renameSync(fresh, classArchive());
} finally {
  for (const place of [folder, fresh]) rmSync(place, { recursive: true, force: true });
}
