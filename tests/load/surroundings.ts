import { readFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { type Bench } from './bench-stack.js';
import { workloadWords } from './workload.js';

/** What a figure must be read with. */
export interface Surroundings {
  readonly machine: string;
  readonly versions: string;
  readonly settings: string;
  readonly workload: string;
}

const settingNames = [
  ...['shared_buffers', 'max_wal_size', 'checkpoint_timeout', 'fsync', 'synchronous_commit', 'full_page_writes'],
  'wal_level',
];

export async function surroundingsOf({ sql, world, preloaded, screenings, leftBehind }: Bench): Promise<Surroundings> {
  const rows = await sql<{ name: string; value: string }>(
    'SELECT name, current_setting(name) AS value FROM unnest($1::text[]) AS u (name)',
    [settingNames],
  );
  const [server] = await sql<{ version: string }>('SHOW server_version').then((found) =>
    found.map((row) => ({ version: Object.values(row)[0] ?? '' })),
  );
  const [processor] = cpus();
  const packages = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const jars = JSON.parse(readFileSync('infra/local/kafka/jars.lock.json', 'utf8')) as unknown;
  const kafka = /kafka_2\.13-(\d[\d.]*)\.jar/.exec(JSON.stringify(jars))?.[1] ?? 'as locked';
  return {
    machine: `${cpus().length} × ${processor?.model ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Linux ${release()}; everything on it, generator included`,
    versions: `Node ${process.versions.node}, PostgreSQL ${server?.version ?? ''}, Kafka ${kafka}, kafkajs ${packages.dependencies['kafkajs'] ?? ''}, pg ${packages.dependencies['pg'] ?? ''}`,
    settings: `bench profile: ${rows.map(({ name, value }) => `${name}=${value}`).join(', ')}; acks=all, one broker, 12 partitions, no compression; ${screenings.length === 1 ? 'one process' : `${screenings.length} processes`} of screening, two lanes in each, batches of at most 1,000`,
    workload:
      `seed ${world.seed}, ${world.children} children with ${world.earlier} contacts each before ` +
      `(${(preloaded.diskBytes / 2 ** 20).toFixed(0)} MiB, ${preloaded.stateBytesPerChild.toFixed(0)} B of state a child, loaded in ` +
      `${preloaded.seconds.toFixed(0)} s${leftBehind === null ? '' : `; ${leftBehind}`}); ${workloadWords}`,
  };
}

export function wordsOf({ machine, versions, settings, workload }: Surroundings): string {
  return `machine   ${machine}\nversions  ${versions}\nsettings  ${settings}\nworkload  ${workload}\n`;
}
