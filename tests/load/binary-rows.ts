import { uuidBytes, writeUuid } from '#libs/platform';

/** Milliseconds from 1970-01-01 to 2000-01-01, where timestamps of PostgreSQL begin. */
const epochOffsetMs = 946_684_800_000;

/** Rows in the binary format of COPY, in a buffer that is used again after each `take`. */
export class BinaryRows {
  private bytes = Buffer.allocUnsafe(4 * 1_024 * 1_024);
  private at = 0;

  /** Bytes written since the last `take`. */
  get size(): number {
    return this.at;
  }

  /** A copy of what was written, in memory of its own: it may be handed to another thread. */
  take(): Buffer {
    const taken = Buffer.allocUnsafeSlow(this.at);
    this.bytes.copy(taken, 0, 0, this.at);
    this.at = 0;
    return taken;
  }

  row(columns: number): void {
    if (this.at > this.bytes.length / 2) this.grow();
    this.at = this.bytes.writeInt16BE(columns, this.at);
  }

  none(): void {
    this.at = this.bytes.writeInt32BE(-1, this.at);
  }

  int4(value: number): void {
    this.at = this.bytes.writeInt32BE(4, this.at);
    this.at = this.bytes.writeInt32BE(value, this.at);
  }

  uuid(value: string): void {
    this.at = this.bytes.writeInt32BE(uuidBytes, this.at);
    writeUuid(this.bytes, value, this.at);
    this.at += uuidBytes;
  }

  /** `uuid[]` of one element. */
  uuidList(value: string): void {
    this.at = this.bytes.writeInt32BE(40, this.at);
    for (const word of [1, 0, 2_950, 1, 1]) this.at = this.bytes.writeInt32BE(word, this.at);
    this.uuid(value);
  }

  instant(milliseconds: number): void {
    this.at = this.bytes.writeInt32BE(8, this.at);
    const since = (milliseconds - epochOffsetMs) * 1_000;
    this.at = this.bytes.writeInt32BE(Math.floor(since / 0x1_0000_0000), this.at);
    this.at = this.bytes.writeUInt32BE(since - Math.floor(since / 0x1_0000_0000) * 0x1_0000_0000, this.at);
  }

  text(value: string): void {
    const written = this.bytes.write(value, this.at + 4);
    this.bytes.writeInt32BE(written, this.at);
    this.at += 4 + written;
  }

  bytea(value: Buffer): void {
    this.at = this.bytes.writeInt32BE(value.length, this.at);
    this.at += value.copy(this.bytes, this.at);
  }

  private grow(): void {
    const larger = Buffer.allocUnsafe(this.bytes.length * 2);
    this.bytes.copy(larger, 0, 0, this.at);
    this.bytes = larger;
  }
}
