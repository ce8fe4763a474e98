import { snapshot, windowBetween } from '../measure.js';
import { type Bench } from '../bench-stack.js';
import { committed, effectsOf, logged, stretchOf, untilCommitted } from '../produce.js';
import { makeReady, ReadyProducer, type ReadyRecords } from '../ready-records.js';
import { figure, perContact, type Figure } from '../results.js';
import { untilQuiet } from '../until-quiet.js';
import { Workload } from '../workload.js';

/** Records that may lie between the broker and screening: enough that it never waits, few enough to stay in memory. */
const ahead = 15_000;
const chunk = 1_000;
const most = 20_000_000;
/**
 * Signals for each second of the windows whose requests to the broker are made before the clock runs; more are made as they
 * are needed, and making one costs half of what screening it does.
 */
const readyASecond = 11_000;

/**
 * Keeps screening supplied until told to stop: signals of warming up, then windows of so many seconds in all. Resolves when
 * the first signals are on their way.
 */
export async function supply(
  bench: Bench,
  warm: number,
  seconds: number,
): Promise<{ readonly stop: () => Promise<void> }> {
  let over = false;
  const [broker = ''] = bench.stack.endpoints.kafka;
  const producer = await ReadyProducer.connect(broker);
  const workload = new Workload(stretchOf(bench, most));
  const ready: ReadyRecords[] = [];
  for (let from = 0; from < warm + seconds * readyASecond; from += chunk)
    ready.push(makeReady(workload.records(from, chunk)));
  const work = async (): Promise<void> => {
    let end = await logged(bench);
    for (let from = 0; !over;) {
      if (end - (await committed(bench)) > ahead) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        continue;
      }
      // several chunks for each look at the offsets
      for (let sent = 0; sent < 2; sent += 1, from += chunk, end += chunk)
        await producer.send(ready.shift() ?? makeReady(workload.records(from, chunk)));
    }
  };
  const working = work();
  return {
    stop: async () => {
      over = true;
      await working;
      producer.close();
    },
  };
}

/**
 * Lets compilers and caches settle. Half-way the server counts its tables, as it does by itself within a minute: until
 * then it plans for the empty tables of a first day.
 */
export async function warmUp(bench: Bench, signals: number): Promise<void> {
  const from = await committed(bench);
  await untilCommitted(bench, from + Math.floor(signals / 2));
  const tables = await bench.sql<{ name: string }>(
    `SELECT format('%I.%I', schemaname, relname) AS name FROM pg_stat_user_tables WHERE schemaname IN ('casework', 'dispatch')
     UNION ALL SELECT 'screening.finding' UNION ALL SELECT 'screening.finding_revision' UNION ALL SELECT 'screening.watch'`,
  );
  for (const { name } of tables) await bench.sql(`ANALYZE ${name}`);
  await untilCommitted(bench, from + signals);
}

/** Contacts a second that screening commits when there is always more, with everything else running. */
export async function throughput(bench: Bench, seconds: number, warm: number): Promise<readonly Figure[]> {
  const { stack, sql, world, say } = bench;
  await untilQuiet(bench);
  const before = await effectsOf(bench);
  const supplied = await supply(bench, warm, seconds);
  try {
    await warmUp(bench, warm);
    const figures: Figure[] = [];
    // several windows: the machine changes within a minute
    for (let window = 1; window <= 3; window += 1) {
      const from = await committed(bench);
      const start = await snapshot(stack, sql);
      await new Promise((resolve) => setTimeout(resolve, (seconds * 1_000) / 3));
      const end = windowBetween(start, await snapshot(stack, sql));
      const count = (await committed(bench)) - from;
      const { words, data } = perContact(end, count);
      const name = `sustained, ${world.children} children × ${world.earlier}, window ${window}`;
      figures.push(figure(name, count / end.seconds, 'contacts/s', end, { detail: words, data }));
      say(`${name}: ${(count / end.seconds).toFixed(0)}/s; ${words}`);
    }
    return figures;
  } finally {
    await supplied.stop();
    const after = await effectsOf(bench);
    const versions = after.versions - before.versions;
    say(
      `the stream led to ${after.findings - before.findings} findings (${share(after.findings - before.findings, versions)}), ` +
        `${after.revisions - before.revisions} revisions, ${after.watches - before.watches} watches ` +
        `of ${versions} statements; parked ${after.parked - before.parked}; ` +
        [...after.byRule].map(([rule, findings]) => `${rule} ${findings - (before.byRule.get(rule) ?? 0)}`).join(', '),
    );
  }
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
}
