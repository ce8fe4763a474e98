import { topics } from '#libs/contracts';
import { type Bench } from './bench-stack.js';
import { Workload, type Stretch } from './workload.js';

const chunk = 1_000;

/** A stretch of the stream over the preloaded children, beginning now. */
export function stretchOf({ world, take }: Bench, count: number): Stretch {
  return { seed: world.seed, children: world.children, base: world.base, begins: Date.now(), first: take(count) };
}

/** Publishes signals chunk by chunk. @returns CPU seconds of this process that it cost */
export async function produce(bench: Bench, stretch: Stretch, from: number, count: number): Promise<number> {
  const workload = new Workload(stretch);
  const began = process.cpuUsage();
  for (let done = 0; done < count; done += chunk)
    await bench.bus.publish(workload.records(from + done, Math.min(chunk, count - done)));
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

/** Records of `signals.v1` that screening has committed, over all partitions. */
export async function committed({ sql }: Bench): Promise<number> {
  const [row] = await sql<{ sum: string }>(
    `SELECT coalesce(sum(next), 0)::text AS sum FROM screening.consumer_offset WHERE topic = $1`,
    [topics['signals.v1'].name],
  );
  return Number(row?.sum ?? 0);
}

/** Records of `signals.v1` that the broker has. */
export async function logged({ bus }: Bench): Promise<number> {
  return [...(await bus.logEnd('signals.v1')).values()].reduce((sum, end) => sum + Number(end), 0);
}

/** Waits until screening has committed so many records. @throws Error when it makes no progress for a minute */
export async function untilCommitted(bench: Bench, target: number, every = 50): Promise<void> {
  let last = await committed(bench);
  let movedAt = Date.now();
  while (last < target) {
    await new Promise((resolve) => setTimeout(resolve, every));
    const now = await committed(bench);
    if (now !== last) [last, movedAt] = [now, Date.now()];
    else if (Date.now() - movedAt > 60_000) throw new Error(`screening stands still at ${now} of ${target}`);
  }
}

/** What the stream led to in screening so far. */
export interface Effects {
  readonly versions: number;
  readonly findings: number;
  readonly revisions: number;
  readonly watches: number;
  readonly parked: number;
  /** Findings of each rule. */
  readonly byRule: ReadonlyMap<string, number>;
}

export async function effectsOf({ sql }: Bench): Promise<Effects> {
  const [row] = await sql<Record<keyof Omit<Effects, 'byRule'>, string>>(
    `SELECT (SELECT count(*) FROM screening.contact_version WHERE visit LIKE 'V%') AS versions,
            (SELECT count(*) FROM screening.finding) AS findings,
            (SELECT count(*) FROM screening.finding_revision) AS revisions,
            (SELECT count(*) FROM screening.watch) AS watches,
            (SELECT count(*) FROM screening.parked_record) AS parked`,
  );
  const rules = await sql<{ rule: string; findings: string }>(
    'SELECT rule, count(*) AS findings FROM screening.finding GROUP BY rule ORDER BY rule',
  );
  const number = (name: keyof Omit<Effects, 'byRule'>): number => Number(row?.[name] ?? 0);
  return {
    byRule: new Map(rules.map(({ rule, findings }) => [rule, Number(findings)])),
    versions: number('versions'),
    findings: number('findings'),
    revisions: number('revisions'),
    watches: number('watches'),
    parked: number('parked'),
  };
}
