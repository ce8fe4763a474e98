import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { repositoryRoot, startStack, type Stack } from '#infra/local';
import { EventBus } from '#libs/messaging';
import { silentLogger } from '#libs/platform';
import { readOrganisations } from '../../services/screening/src/adapters/read-organisations.js';
import { freeBase } from '../support/test-stack.js';
import { checkPreload } from './check-preload.js';
import { type World } from './history.js';
import { preload, type Preloaded } from './preload.js';
import { bringScreeningBack, startMoreScreenings, takeScreeningDown } from './screening-processes.js';

export type SqlRows = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

/** What outlasts a run in a folder that is kept. */
interface Kept {
  readonly world: World;
  readonly preloaded: Preloaded;
  /** Number of the next signal: visits and ids of the stream are used once. */
  next: number;
}

/** A system with preloaded children, and what the figures need of it. */
export interface Bench {
  readonly stack: Stack;
  /** Names of screening's processes. */
  readonly screenings: readonly string[];
  readonly sql: SqlRows;
  readonly bus: EventBus;
  readonly world: World;
  readonly preloaded: Preloaded;
  /** What runs before this one have left in the folder; null when there was none. */
  readonly leftBehind: string | null;
  readonly say: (line: string) => void;
  /** Reserves numbers of the stream. @returns the first of them */
  readonly take: (count: number) => number;
  readonly stop: () => Promise<void>;
}

export interface BenchOptions {
  readonly children: number;
  readonly earlier: number;
  /** Processes of screening. */
  readonly instances: number;
  readonly seed: number;
  /** Folder to keep data in; null: a temporary one. */
  readonly dataDir: string | null;
  readonly screeningEnv: Readonly<Record<string, string>>;
  readonly say: (line: string) => void;
}

function indexSecretOf(dataDir: string): string {
  return (JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as { readonly index: string }).index;
}

/** Starts everything on the bench profile (fsync on), loads the children, and checks a sample of them. */
export async function startBench(options: BenchOptions): Promise<Bench> {
  const { say, children, earlier, seed } = options;
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'bellwether-bench-'));
  mkdirSync(dataDir, { recursive: true });
  const stack = await startStack({
    dataDir,
    portBase: await freeBase(),
    say,
    profile: 'bench',
    // every notice is a mail of its own, however many a second: its time is what is measured
    env: { screening: options.screeningEnv, dispatch: { BUNDLE_AFTER: '0' } },
  });
  const client = new pg.Client({ connectionString: stack.adminUrl, application_name: 'bench' });
  client.on('error', () => undefined);
  await client.connect();
  const sql: SqlRows = async <Row extends object>(text: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(text, [...values])).rows;
  const bus = new EventBus({ brokers: stack.endpoints.kafka, clientId: 'bench', logger: silentLogger });
  const stop = async (): Promise<void> => {
    await bus.close();
    await client.end();
    await stack.stop();
    if (options.dataDir === null) rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const file = join(dataDir, 'bench.json');
    const world: World = { seed, children, earlier, base: Math.floor(Date.now() / 3_600_000) * 3_600_000 };
    const isKept = existsSync(file);
    const kept = isKept ? keptIn(file, world) : { world, preloaded: await load(stack, world, dataDir, say), next: 0 };
    // what the run before was still waiting for would be found in the middle of a window
    if (isKept) await sql(`UPDATE screening.watch SET state = 'disarmed' WHERE state = 'armed'`);
    const leftBehind = isKept ? await leftBy(sql, children) : null;
    if (leftBehind !== null) say(leftBehind);
    const screenings = await startMoreScreenings(stack, options.instances);
    await untilVacuumed(sql, say);
    await warmMemory(sql, say);
    writeFileSync(file, JSON.stringify(kept));
    const take = (count: number): number => {
      const first = kept.next;
      kept.next += count;
      writeFileSync(file, JSON.stringify(kept));
      return first;
    };
    return { stack, screenings, sql, bus, world: kept.world, preloaded: kept.preloaded, leftBehind, say, take, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * What earlier runs have left: contacts of the same child within one hour are judged again with each new one, so that a folder
 * that is used again and again within it makes every contact dearer (twice as dear after ten runs over 200,000 children).
 */
async function leftBy(sql: SqlRows, children: number): Promise<string> {
  const [row] = await sql<{ signals: string; minutes: number }>(
    `SELECT coalesce(sum(next), 0)::text AS signals,
            coalesce((extract(epoch FROM now()) - max(last_appended_at) / 1000.0) / 60, 0)::float8 AS minutes
       FROM screening.consumer_offset WHERE topic = 'signals.v1'`,
  );
  const each = Number(row?.signals ?? 0) / children;
  return `earlier runs gave each child ${each.toFixed(1)} contacts, the last of them ${(row?.minutes ?? 0).toFixed(0)} minutes ago`;
}

/** Waits until the server no longer tidies up after the loading, for five minutes at most: that is no part of a figure. */
export async function untilVacuumed(sql: SqlRows, say: (line: string) => void): Promise<void> {
  const began = Date.now();
  for (let idle = 0; idle < 3 && Date.now() - began < 300_000;) {
    const [row] = await sql<{ count: string }>(
      `SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'autovacuum worker'`,
    );
    idle = row?.count === '0' ? idle + 1 : 0;
    if (idle < 3) await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  const seconds = (Date.now() - began) / 1_000;
  if (seconds > 5) say(`the server has tidied up after the loading (${seconds.toFixed(0)} s)`);
}

/** What every contact touches; the months of statements are only added to. */
const touched = ['child', 'child_pkey', 'person_ref', 'person_ref_pkey', 'visit_owner_pkey'];

/** Reads into the server's memory what a server that has run for a day has there: one that has just started has nothing. */
async function warmMemory(sql: SqlRows, say: (line: string) => void): Promise<void> {
  await sql('CREATE EXTENSION IF NOT EXISTS pg_prewarm SCHEMA public');
  const [row] = await sql<{ pages: string }>(
    `SELECT coalesce(sum(public.pg_prewarm(c.oid::regclass)), 0) AS pages FROM pg_class c
      WHERE c.relnamespace = 'screening'::regnamespace AND c.relname = ANY ($1)`,
    [touched],
  );
  say(`${row?.pages ?? 0} pages that every contact may touch are in the server's memory`);
  await sql('CHECKPOINT');
}

function keptIn(file: string, wanted: World): Kept {
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
  const { seed, children, earlier } = kept.world;
  if (seed !== wanted.seed || children !== wanted.children || earlier !== wanted.earlier)
    throw new Error(
      `${file} holds ${children} children with ${earlier} contacts of seed ${seed}: another --data is needed`,
    );
  return kept;
}

async function load(stack: Stack, world: World, dataDir: string, say: (line: string) => void): Promise<Preloaded> {
  const organisations = readOrganisations(join(repositoryRoot, 'infra', 'local', 'seed', 'organisations.yaml'));
  const given = { world, adminUrl: stack.adminUrl, indexSecret: indexSecretOf(dataDir), organisations, say };
  await takeScreeningDown(stack, ['screening']);
  const preloaded = await preload(given);
  say(
    `${world.children} children with ${preloaded.contacts} contacts loaded in ${preloaded.seconds.toFixed(1)} s, ` +
      `${(preloaded.diskBytes / 2 ** 20).toFixed(0)} MiB on disk, ${preloaded.stateBytesPerChild.toFixed(0)} B of state a child`,
  );
  say(await checkPreload(given));
  await bringScreeningBack(stack, ['screening']);
  return preloaded;
}
