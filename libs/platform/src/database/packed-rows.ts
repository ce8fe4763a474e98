import { readUuid, uuidBytes } from '../identifiers.js';
import type { Sql } from './sql.js';

const nothing = Buffer.alloc(0);

/**
 * Rows of a statement that packs them into one column, or into several of some ten kilobytes: `SELECT
 * string_agg(uuid_send(id) || int4send(epoch), '') AS packed`. Of thousands of rows the driver would make thousands of
 * objects with texts, and one column of megabytes is copied again and again on its way (hot path, `docs/performance.md`).
 * @param name the statement is prepared under it
 */
export async function askPacked(sql: Sql, text: string, values: readonly unknown[], name: string): Promise<PackedRows> {
  const { rows } = await sql.query<{ packed: Buffer | null }>(text, values, name, 'bytes');
  return new PackedRows(rows.map(({ packed }) => packed ?? nothing));
}

/** Packed rows. Columns are read in the order in which the statement joins them. */
export class PackedRows {
  private bytes: Buffer = nothing;
  private at = 0;
  private opened = 0;

  /** @param packs each of whole rows */
  constructor(private readonly packs: readonly Buffer[]) {}

  /** Whether rows are left; to be asked before each. */
  get more(): boolean {
    while (this.at === this.bytes.length && this.opened < this.packs.length) {
      this.bytes = this.packs[this.opened] ?? nothing;
      this.at = 0;
      this.opened += 1;
    }
    return this.at < this.bytes.length;
  }

  /** `uuid_send(…)`. */
  uuid(): string {
    const value = readUuid(this.bytes, this.at);
    this.at += uuidBytes;
    return value;
  }

  /** All that is left, where each row is one `uuid_send(…)`. */
  uuids(): ReadonlySet<string> {
    const values = new Set<string>();
    while (this.more) values.add(this.uuid());
    return values;
  }

  /** `int4send(…)`. */
  int4(): number {
    const value = this.bytes.readInt32BE(this.at);
    this.at += 4;
    return value;
  }

  /** `tidsend(ctid)`: where a row lies, until it is written. */
  rowPlace(): number {
    const value = this.bytes.readUIntBE(this.at, 6);
    this.at += 6;
    return value;
  }

  /** `coalesce(int4send(length(…)) || …, int4send(-1))`: those bytes themselves, or null. */
  bytea(): Buffer | null {
    const length = this.int4();
    if (length < 0) return null;
    const value = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return value;
  }
}
