import { once } from 'node:events';
import { type Socket } from 'node:net';
import type pg from 'pg';

/** What the driver's connection offers to a COPY; its types leave it out. */
interface CopyConnection {
  readonly stream: Socket;
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

const signature = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
/** Bytes that may wait in this process while the server writes what it has: both work at once. */
const ahead = 8 * 1_024 * 1_024;
const trailer = Buffer.from([0xff, 0xff]);

/** One `COPY … FROM STDIN (FORMAT binary)` through the driver, row by row, no faster than the server reads. */
export class CopyIn {
  private connection: CopyConnection | null = null;
  private readonly opened = Promise.withResolvers<undefined>();
  private readonly ended = Promise.withResolvers<undefined>();

  private constructor(private readonly text: string) {}

  /** Begins a COPY of frozen rows. @param into table with its columns, emptied in this transaction */
  static async into(client: pg.Client, into: string): Promise<CopyIn> {
    const copy = new CopyIn(`COPY ${into} FROM STDIN (FORMAT binary, FREEZE)`);
    copy.ended.promise.catch(() => undefined);
    client.query(copy as unknown as pg.Submittable);
    await copy.opened.promise;
    await copy.write(signature);
    return copy;
  }

  async write(bytes: Buffer): Promise<void> {
    if (this.connection === null) throw new Error('the copy has not begun');
    this.connection.sendCopyFromChunk(bytes);
    if (this.connection.stream.writableLength > ahead)
      await Promise.race([once(this.connection.stream, 'drain'), this.ended.promise]);
  }

  async end(): Promise<void> {
    await this.write(trailer);
    this.connection?.endCopyFrom();
    await this.ended.promise;
  }

  /** Called by the driver, like those below. */
  submit(connection: CopyConnection): void {
    connection.query(this.text);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    this.connection = connection;
    this.opened.resolve(undefined);
  }

  handleError(error: Error): void {
    this.opened.reject(error);
    this.ended.reject(error);
  }

  handleReadyForQuery(): void {
    this.ended.resolve(undefined);
  }

  handleCommandComplete(): void {
    // ready follows
  }

  handleRowDescription(): void {
    // a COPY returns no rows
  }
}
