// Runs beside the event loop of a consumer, so that a loop that no longer turns is noticed too.
import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

/** Milliseconds that the consumer has to end itself, once told, before it is killed. */
const graceMs = 2_000;
const { limitMs } = workerData;
let heardAt = Date.now();
let toldAt = null;

parentPort.on('message', ({ stuckForMs }) => {
  heardAt = Date.now();
  if (stuckForMs === undefined) return;
  if (stuckForMs >= limitMs && toldAt === null) {
    toldAt = Date.now();
    parentPort.postMessage({ stuckForMs });
  }
  if (stuckForMs === null) toldAt = null;
});

setInterval(
  () => {
    const silentForMs = Date.now() - heardAt;
    const disobeyed = toldAt !== null && Date.now() - toldAt > graceMs;
    if (silentForMs < limitMs && !disobeyed) return;
    const line = { level: 'error', event: 'watchdog.kills-process', silentForMs, alarm: true };
    writeSync(2, `${JSON.stringify(line)}\n`);
    process.kill(process.pid, 'SIGKILL');
  },
  Math.max(50, Math.min(1_000, limitMs / 10)),
);
