import { snapshot, windowBetween } from '../measure.js';
import { type Bench } from '../bench-stack.js';
import { committed, effectsOf, logged, stretchOf, untilCommitted } from '../produce.js';
import { figure, perContact, type Figure } from '../results.js';
import { Workload } from '../workload.js';

/** Records that may lie between the broker and screening: enough that it never waits, few enough to stay in memory. */
const ahead = 15_000;
const chunk = 500;
const warmSignals = 20_000;
const most = 20_000_000;

/** Keeps screening supplied until told to stop. */
export function supply(bench: Bench): { readonly stop: () => Promise<void> } {
  let over = false;
  const work = async (): Promise<void> => {
    const stretch = stretchOf(bench, most);
    const workload = new Workload(stretch);
    let end = await logged(bench);
    for (let from = 0; !over;) {
      if (end - (await committed(bench)) > ahead) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        continue;
      }
      // several chunks on their way for each look at the offsets
      for (let sent = 0; sent < 4; sent += 1, from += chunk, end += chunk)
        await bench.bus.publish(workload.records(from, chunk));
    }
  };
  const working = work();
  return {
    stop: async () => {
      over = true;
      await working;
    },
  };
}

/** Lets compilers and caches settle. */
export async function warmUp(bench: Bench): Promise<void> {
  await untilCommitted(bench, (await committed(bench)) + warmSignals);
}

/** Contacts a second that screening commits when there is always more, with everything else running. */
export async function throughput(bench: Bench, seconds: number): Promise<readonly Figure[]> {
  const { stack, sql, world, say } = bench;
  const before = await effectsOf(bench);
  const supplied = supply(bench);
  try {
    await warmUp(bench);
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
        `of ${versions} statements; parked ${after.parked - before.parked}`,
    );
  }
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
}
