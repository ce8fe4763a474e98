import { readUuid, uuidBytes } from '../identifiers.js';

/**
 * Rows that a statement has packed into one text: `SELECT encode(string_agg(uuid_send(id) || int4send(epoch), ''), 'hex')
 * AS packed`. Of thousands of rows the driver would make thousands of objects with texts (hot path, `docs/performance.md`).
 * Columns are read in the order in which the statement joins them.
 */
export class PackedRows {
  private readonly bytes: Buffer;
  private at = 0;

  /** @param packed hexadecimal digits; null: no row */
  constructor(packed: string | null | undefined) {
    this.bytes = Buffer.from(packed ?? '', 'hex');
  }

  /** Whether rows are left. */
  get more(): boolean {
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

  /** `coalesce(int4send(length(…)) || …, int4send(-1))`: those bytes themselves, or null. */
  bytea(): Buffer | null {
    const length = this.int4();
    if (length < 0) return null;
    const value = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return value;
  }
}
