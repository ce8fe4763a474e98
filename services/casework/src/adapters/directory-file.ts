import { readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';
import { directoryDocument } from '#libs/contracts';
import { describeError, PermanentError, type Logger } from '#libs/platform';
import { Directory } from '../directory/directory.js';

/** How often the file is looked at, in milliseconds. */
const lookEveryMs = 1_000;

/** The directory as its file has it: read again when the file has changed. A file that is wrong changes nothing. */
export class DirectoryFile {
  private held: Directory;
  private written: number;
  private lookedAt = Date.now();

  /** @throws PermanentError `directory-malformed`, place: path of the value */
  constructor(
    private readonly file: string,
    private readonly logger: Logger,
  ) {
    this.written = statSync(file).mtimeMs;
    this.held = readDirectory(file);
  }

  get current(): Directory {
    if (Date.now() - this.lookedAt >= lookEveryMs) this.lookAgain();
    return this.held;
  }

  private lookAgain(): void {
    this.lookedAt = Date.now();
    try {
      const { mtimeMs } = statSync(this.file);
      if (mtimeMs === this.written) return;
      this.written = mtimeMs;
      this.held = readDirectory(this.file);
      this.logger.info('directory.read-again');
    } catch (error) {
      this.logger.error('directory.not-read', describeError(error));
    }
  }
}

function readDirectory(file: string): Directory {
  const parsed = directoryDocument.safeParse(parse(readFileSync(file, 'utf8')));
  if (!parsed.success)
    throw new PermanentError('directory-malformed', { place: parsed.error.issues[0]?.path.join('.') ?? '' });
  return new Directory(parsed.data);
}
