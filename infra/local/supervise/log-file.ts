import { createWriteStream, existsSync, mkdirSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';

/** A log file that keeps itself to a size (default 10 MB) and one older part, `<path>.1`. */
export class LogFile {
  private stream: WriteStream;
  private size: number;

  constructor(
    private readonly path: string,
    private readonly largest = 10 * 1024 * 1024,
  ) {
    mkdirSync(dirname(path), { recursive: true });
    this.size = existsSync(path) ? statSync(path).size : 0;
    this.stream = this.open();
  }

  /** Everything that comes from a stream goes into the file. */
  take(from: Readable | null | undefined): void {
    from?.on('data', (chunk: Buffer) => this.write(chunk));
  }

  private write(chunk: Buffer): void {
    if (this.size > this.largest) {
      this.stream.end();
      renameSync(this.path, `${this.path}.1`);
      this.stream = this.open();
      this.size = 0;
    }
    this.size += chunk.length;
    this.stream.write(chunk);
  }

  private open(): WriteStream {
    const stream = createWriteStream(this.path, { flags: 'a' });
    // a full disk must not end the supervisor of everything: the lines are lost, the services go on
    stream.on('error', () => undefined);
    return stream;
  }

  /** Resolves when everything is on disk. */
  close(): Promise<void> {
    return new Promise((resolve) => this.stream.end(() => resolve()));
  }
}
