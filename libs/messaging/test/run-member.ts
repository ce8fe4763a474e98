import { sayReady, settingsGiven } from './own-process.js';
import { startStandIn, writeEffect, type Handler } from './stand-in.js';

/**
 * Program: a member of the group that consumes notices. `sleepSeconds` makes its first transaction sleep inside the
 * database after its effect; `blockAfterMs` stops its event loop for good.
 */
const settings = settingsGiven() as {
  url: string;
  brokers: string[];
  prefix: string;
  member: string;
  sleepSeconds?: number;
  blockAfterMs?: number;
  watchdogMs?: number;
};
const { url, prefix, brokers, member, sleepSeconds, blockAfterMs, watchdogMs } = settings;
let sleeps = sleepSeconds ?? 0;

const handler: Handler = async (batch) => {
  await writeEffect(batch);
  const seconds = sleeps;
  sleeps = 0;
  if (seconds > 0) await batch.sql.query('SELECT pg_sleep($1)', [seconds]);
};

await startStandIn({ url }, prefix, {
  handler,
  member,
  brokers,
  onFatal: () => process.exit(1),
  ...(watchdogMs === undefined ? {} : { watchdogMs }),
});
sayReady();
if (blockAfterMs !== undefined)
  setTimeout(() => {
    for (;;);
  }, blockAfterMs);
