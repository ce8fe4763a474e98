import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '#infra/local';
import { type Bench } from '../bench-stack.js';
import { cpuOf, snapshot, windowBetween } from '../measure.js';
import { figure, type Figure } from '../results.js';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const warmSignals = 300;

async function handled({ sql }: Bench): Promise<number> {
  const [row] = await sql<{ count: string }>('SELECT count(*) FROM baseline.signal');
  return Number(row?.count ?? 0);
}

/**
 * Lets the baseline work on the backlog for a while, with screening down: one event at a time, or each partition's.
 * @param atOnce partitions handled side by side; 1 is the transport's default
 */
export async function runBaseline(bench: Bench, seconds: number, atOnce: number): Promise<Figure> {
  const { stack, sql, say } = bench;
  const { index } = JSON.parse(readFileSync(join(dirname(stack.logs), 'secrets.json'), 'utf8')) as {
    readonly index: string;
  };
  const child = spawn(process.execPath, [join(repositoryRoot, 'dist', 'tests', 'load', 'baseline', 'main.js')], {
    cwd: repositoryRoot,
    env: {
      PATH: process.env['PATH'],
      TZ: 'UTC',
      DATABASE_URL: stack.adminUrl,
      KAFKA_BROKERS: stack.endpoints.kafka.join(','),
      POLICY_DIR: join(repositoryRoot, 'libs', 'policy', 'parameters'),
      ORGANISATIONS_FILE: join(repositoryRoot, 'infra', 'local', 'seed', 'organisations.yaml'),
      INDEX_SECRET: index,
      PARTITIONS_AT_ONCE: String(atOnce),
      KAFKAJS_NO_PARTITIONER_WARNING: '1',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => (said = (said + bytes.toString()).slice(-2_000)));
  const ended = once(child, 'exit');
  try {
    const before = await handled(bench);
    for (let waited = 0; (await handled(bench)) < before + warmSignals; waited += 1) {
      if (waited > 600 || child.exitCode !== null) throw new Error(`the baseline does not work: ${said}`);
      await pause(100);
    }
    const from = await handled(bench);
    const cpuBefore = cpuOf(child.pid ?? null);
    const start = await snapshot(stack, sql);
    await pause(seconds * 1_000);
    const end = await snapshot(stack, sql);
    const node = cpuOf(child.pid ?? null) - cpuBefore;
    const window = windowBetween(start, end, node);
    const micros = (part: number): string => ((part * 1e6) / Math.max(1, count)).toFixed(0);
    const count = (await handled(bench)) - from;
    const name = `baseline, NestJS and TypeORM, ${atOnce === 1 ? 'one event at a time' : `${atOnce} partitions at once`}`;
    const detail = `µs an event: Node ${micros(node)}, PostgreSQL ${micros(window.cpu.postgres)}; ${(window.walBytes / Math.max(1, count)).toFixed(0)} B of WAL`;
    say(`${name}: ${(count / window.seconds).toFixed(0)}/s; ${detail}`);
    return figure(name, count / window.seconds, 'contacts/s', window, { detail });
  } finally {
    child.kill('SIGTERM');
    const killed = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(killed);
  }
}
