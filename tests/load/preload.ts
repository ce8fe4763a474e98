import { Database, silentLogger } from '#libs/platform';
import { type Organisations } from '../../services/screening/src/domain/enrich/covering-authority.js';
import { encodeState } from '../../services/screening/src/domain/state/encode-state.js';
import { wordsOf } from '../../services/screening/src/domain/state/state-of-child.js';
import { CodeWords } from '../../services/screening/src/store/code-words.js';
import { type BinaryRows } from './binary-rows.js';
import { reachDays, type World } from './history.js';
import { knownChild, type KnownChild } from './known-child.js';
import { insertLists } from './preload-lists.js';
import { day } from './people.js';
import { writePersons, writeStatements } from './preload-rows.js';
import { connected, monthOf, PartitionCopies, TableCopy } from './table-copy.js';

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
type Table = keyof typeof tables;

function isNamed(world: World, number: number): boolean {
  return number < world.children && number % 100 === 1;
}

/** Loads children with their past straight into screening's tables, as screening would have written them. */
export async function preload(options: PreloadOptions): Promise<Preloaded> {
  const { world, adminUrl, say } = options;
  const began = Date.now();
  const admin = await connected(adminUrl);
  const settings = { search_path: 'screening' };
  const database = new Database({ url: adminUrl, applicationName: 'preload', settings, logger: silentLogger });
  try {
    await admin.query('SELECT make_contact_partitions((clock.now() - make_interval(months => 25))::date, 30)');
    for (const [table, key] of keys) await admin.query(`ALTER TABLE ${table} DROP CONSTRAINT ${key}`);
    for (const [index] of indexes) await admin.query(`DROP INDEX ${index}`);
    const { contacts, stateBytes } = await copyChildren(options, new CodeWords(database));
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
    await database.close();
    await admin.end();
  }
}

function seconds(since: number): string {
  return ((Date.now() - since) / 1_000).toFixed(1);
}

async function copyChildren(options: PreloadOptions, words: CodeWords) {
  const { world, adminUrl, indexSecret, organisations, say } = options;
  const open = (table: Table): Promise<TableCopy> => TableCopy.open(adminUrl, table, tables[table]);
  const versions = new PartitionCopies(adminUrl, tables.contact_version);
  await versions.open(monthsOfPast(world));
  const [owners, refs, edges, children] = await Promise.all([
    open('visit_owner'),
    open('person_ref'),
    open('person_edge'),
    open('child'),
  ]);
  const copies = [...versions.all(), owners, refs, edges, children];
  let contacts = 0;
  let stateBytes = 0;
  const began = Date.now();
  for (let number = 0; number < world.children; number += 1) {
    const child = knownChild(world, number, indexSecret, isNamed(world, number));
    if (child === null) continue;
    contacts += child.statements.length;
    writeStatements((receivedAt) => versions.at(receivedAt), owners.rows, child, organisations);
    writePersons(refs.rows, edges.rows, child);
    stateBytes += await writeChild(children.rows, child, words);
    if (number % 16 === 0) for (const copy of copies) await copy.flush();
    if (number % 100_000 === 99_999) say(`${number + 1} children loaded (${seconds(began)} s)`);
  }
  for (const copy of copies) await copy.close();
  return { contacts, stateBytes };
}

/** Months in which contacts of the past were received. */
function monthsOfPast(world: World): readonly string[] {
  const days = Array.from({ length: reachDays + 1 }, (_, before) => monthOf(world.base - before * day));
  return [...new Set(days)];
}

async function writeChild(rows: BinaryRows, child: KnownChild, words: CodeWords): Promise<number> {
  let packed = encodeState(child.state, words);
  if (packed === 'word-without-number') {
    await words.number(wordsOf(child.state));
    packed = encodeState(child.state, words);
  }
  if (!Buffer.isBuffer(packed)) throw new Error(`a child cannot be packed: ${packed}`);
  rows.row(5);
  rows.uuid(child.childId);
  rows.uuid(child.leastRef);
  rows.int4(0);
  rows.int4(1);
  rows.bytea(packed);
  return packed.length;
}
