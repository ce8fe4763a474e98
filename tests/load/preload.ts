import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Organisations } from '#libs/facts';
import { reachDays, type World } from './history.js';
import { insertLists } from './preload-lists.js';
import { day } from './people.js';
import { type PreloadPortion, type PreloadShare } from './preload-worker.js';
import { connected, monthOf, TableCopy } from './table-copy.js';

interface PreloadOptions {
  readonly world: World;
  /** Superuser connection to the system's database. Screening must be down. */
  readonly adminUrl: string;
  readonly indexSecret: string;
  readonly organisations: Organisations;
  readonly say: (line: string) => void;
}

export interface Preloaded {
  readonly contacts: number;
  readonly seconds: number;
  /** Bytes that the tables and indexes of screening take. */
  readonly diskBytes: number;
  readonly stateBytesPerChild: number;
}

/** Keys that are made after the rows: sorting once is cheaper than placing each. */
const keys = [
  ['contact_version', 'contact_version_pkey', '(person_ref, received_at, signal_id)'],
  ['visit_owner', 'visit_owner_pkey', '(feed, visit)'],
  ['person_ref', 'person_ref_pkey', '(ref)'],
  ['person_edge', 'person_edge_pkey', '(left_ref, right_ref, feed, signal_id)'],
  ['child', 'child_pkey', '(child_id)'],
] as const;
const indexes = [
  ['person_ref_child', 'person_ref (child_id)'],
  ['person_edge_right', 'person_edge (right_ref)'],
] as const;

const tables = {
  contact_version: '(person_ref, received_at, signal_id, feed, visit, version_at, sequence, says, person)',
  visit_owner:
    '(feed, visit, person_ref, version_at, sequence, received_at, signal_id, refs, covering_authority, occurred_at)',
  person_ref: '(ref, kind, minted_child_id, first_received_at, child_id)',
  person_edge: '(left_ref, right_ref, feed, signal_id, state, stated_at, received_at)',
  child: '(child_id, least_ref, epoch, version, state)',
} as const;

/** Children after which progress is told. */
const progressEvery = 100_000;

/** Loads children with their past straight into screening's tables, as screening would have written them. */
export async function preload(options: PreloadOptions): Promise<Preloaded> {
  const { world, adminUrl, say } = options;
  const began = Date.now();
  const admin = await connected(adminUrl);
  try {
    // its own tables: a later version may change them
    await admin.query('SET ROLE screening');
    await admin.query('SELECT make_contact_partitions((clock.now() - make_interval(months => 25))::date, 30)');
    await admin.query('RESET ROLE');
    for (const [table, key] of keys) await admin.query(`ALTER TABLE ${table} DROP CONSTRAINT ${key}`);
    for (const [index] of indexes) await admin.query(`DROP INDEX ${index}`);
    const { contacts, stateBytes } = await copyChildren(options);
    await insertLists(admin, world, options.indexSecret);
    say(`rows are in (${seconds(began)} s), indexes follow`);
    for (const [table, , columns] of keys) await admin.query(`ALTER TABLE ${table} ADD PRIMARY KEY ${columns}`);
    for (const [index, on] of indexes) await admin.query(`CREATE INDEX ${index} ON ${on}`);
    await admin.query('VACUUM (ANALYZE)');
    await admin.query('CHECKPOINT');
    const { rows } = await admin.query<{ bytes: string }>(
      `SELECT sum(pg_total_relation_size(c.oid))::text AS bytes FROM pg_class c
        WHERE c.relnamespace = 'screening'::regnamespace AND c.relkind = 'r'`,
    );
    return {
      contacts,
      seconds: (Date.now() - began) / 1_000,
      diskBytes: Number(rows[0]?.bytes ?? 0),
      stateBytesPerChild: stateBytes / Math.max(1, world.children),
    };
  } finally {
    await admin.end();
  }
}

function seconds(since: number): string {
  return ((Date.now() - since) / 1_000).toFixed(1);
}

/** Workers make the rows, one for each processor; this thread hands them to the server. */
async function copyChildren(options: PreloadOptions) {
  const { world, adminUrl, say } = options;
  const copies = new Map<string, TableCopy>();
  for (const month of monthsOfPast(world)) {
    const partition = `contact_version_${month}`;
    copies.set(partition, await TableCopy.open(adminUrl, partition, tables.contact_version));
  }
  for (const table of ['visit_owner', 'person_ref', 'person_edge', 'child'] as const)
    copies.set(table, await TableCopy.open(adminUrl, table, tables[table]));
  const sum = { children: 0, contacts: 0, stateBytes: 0 };
  const began = Date.now();
  const take = async ({ rows, children, contacts, stateBytes }: PreloadPortion): Promise<void> => {
    for (const { table, bytes } of rows) {
      const copy = copies.get(table);
      if (copy === undefined) throw new Error(`no copy into ${table} was begun`);
      await copy.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    }
    const told = Math.floor(sum.children / progressEvery);
    sum.children += children;
    sum.contacts += contacts;
    sum.stateBytes += stateBytes;
    if (Math.floor(sum.children / progressEvery) > told) say(`${sum.children} children loaded (${seconds(began)} s)`);
  };
  const workers = availableParallelism();
  await Promise.all(
    Array.from({ length: workers }, (_, rest) => work({ ...shareOf(options), rest, of: workers }, take)),
  );
  for (const copy of copies.values()) await copy.close();
  return sum;
}

function shareOf({ world, adminUrl, indexSecret, organisations }: PreloadOptions) {
  return { world, adminUrl, indexSecret, organisations };
}

/** One worker, portion by portion. @throws Error when it fails, or the server refuses what it made */
function work(share: PreloadShare, take: (portion: PreloadPortion) => Promise<void>): Promise<void> {
  const worker = new Worker(new URL('./preload-worker.js', import.meta.url), { workerData: share });
  return new Promise<void>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('a worker of the preload has ended early')));
    worker.on('message', (portion: PreloadPortion) => {
      take(portion).then(() => {
        worker.postMessage('taken');
        if (portion.isLast) resolve();
      }, reject);
    });
  }).finally(() => worker.terminate());
}

/** Months in which contacts of the past were received. */
function monthsOfPast(world: World): readonly string[] {
  const days = Array.from({ length: reachDays + 1 }, (_, before) => monthOf(world.base - before * day));
  return [...new Set(days)];
}
