import { parentPort, workerData } from 'node:worker_threads';
import { type Organisations } from '#libs/facts';
import { Database, silentLogger } from '#libs/platform';
import { encodeState } from '../../services/screening/src/domain/state/encode-state.js';
import { wordsOf } from '../../services/screening/src/domain/state/state-of-child.js';
import { CodeWords } from '../../services/screening/src/store/code-words.js';
import { BinaryRows } from './binary-rows.js';
import { type World } from './history.js';
import { knownChild, type KnownChild } from './known-child.js';
import { writePersons, writeStatements } from './preload-rows.js';
import { monthOf } from './table-copy.js';

/** What a worker makes rows of: every child whose number leaves `rest` when divided by `of`. */
export interface PreloadShare {
  readonly world: World;
  readonly adminUrl: string;
  readonly indexSecret: string;
  readonly organisations: Organisations;
  readonly rest: number;
  readonly of: number;
}

/** Rows of a table, or of a month's partition of `contact_version`; the next portion waits for an answer. */
export interface PreloadPortion {
  readonly rows: readonly { readonly table: string; readonly bytes: Uint8Array }[];
  readonly children: number;
  readonly contacts: number;
  readonly stateBytes: number;
  readonly isLast: boolean;
}

/** Bytes of rows that a portion has at least. */
const portion = 4 * 1_024 * 1_024;
/** Portions that may be under way. */
const ahead = 2;

/** Whether the plan lists of the bench name a child. */
function isNamed(world: World, number: number): boolean {
  return number < world.children && number % 100 === 1;
}

class Rows {
  private readonly byTable = new Map<string, BinaryRows>();

  of(table: string): BinaryRows {
    let rows = this.byTable.get(table);
    if (rows === undefined) this.byTable.set(table, (rows = new BinaryRows()));
    return rows;
  }

  get size(): number {
    let size = 0;
    for (const rows of this.byTable.values()) size += rows.size;
    return size;
  }

  take(): PreloadPortion['rows'] {
    return [...this.byTable]
      .filter(([, rows]) => rows.size > 0)
      .map(([table, rows]) => ({ table, bytes: rows.take() }));
  }
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

async function makeRows(share: PreloadShare): Promise<void> {
  const { world, adminUrl, indexSecret, organisations, rest, of } = share;
  const settings = { search_path: 'screening' };
  const database = new Database({ url: adminUrl, applicationName: 'preload', settings, logger: silentLogger });
  const words = new CodeWords(database);
  const rows = new Rows();
  let [children, contacts, stateBytes, underWay] = [0, 0, 0, 0];
  let answered: () => void = () => undefined;
  parentPort?.on('message', () => {
    underWay -= 1;
    answered();
  });
  const send = async (isLast: boolean): Promise<void> => {
    const taken: PreloadPortion = { rows: rows.take(), children, contacts, stateBytes, isLast };
    [children, contacts, stateBytes] = [0, 0, 0];
    parentPort?.postMessage(
      taken,
      taken.rows.map(({ bytes }) => bytes.buffer as ArrayBuffer),
    );
    underWay += 1;
    while (underWay > (isLast ? 0 : ahead)) await new Promise<void>((resolve) => (answered = resolve));
  };
  for (let number = rest; number < world.children; number += of) {
    const child = knownChild(world, number, indexSecret, isNamed(world, number));
    if (child === null) continue;
    children += 1;
    contacts += child.statements.length;
    writeStatements(
      (receivedAt) => rows.of(`contact_version_${monthOf(receivedAt)}`),
      rows.of('visit_owner'),
      child,
      organisations,
    );
    writePersons(rows.of('person_ref'), rows.of('person_edge'), child);
    stateBytes += await writeChild(rows.of('child'), child, words);
    if (children % 64 === 0 && rows.size > portion) await send(false);
  }
  await send(true);
  await database.close();
  parentPort?.close();
}

await makeRows(workerData as PreloadShare);
