import { appendFileSync, closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { readMail } from './read-mail.js';

/** A mail as it came. */
export interface ReceivedMail {
  readonly id: string;
  /** Recipients of the envelope, separated by comma and blank. */
  readonly to: string;
  /** Sender of the envelope. */
  readonly from: string;
  readonly receivedAt: string;
  /** Head and body, a character for each byte. */
  readonly source: string;
}

/** A mail as people and scripts see it. */
export interface StoredMail extends Omit<ReceivedMail, 'source'> {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** By name in small letters. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Mails on disk, one line each in one file, so that they outlive a restart. A mail is taken apart when somebody first looks
 * at it: under load most are never looked at, and taking them apart costs more than receiving them.
 */
export class MessageStore {
  private readonly mails = new Map<string, ReceivedMail | StoredMail>();
  private readonly file: number;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, 'mails.ndjson');
    this.file = openSync(path, 'a');
    // bytes, for one text of all mails may be longer than a text can be
    const lines = readFileSync(path);
    let from = 0;
    for (let end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', from)) {
      const mail = JSON.parse(lines.toString('utf8', from, end)) as ReceivedMail;
      this.mails.set(mail.id, mail);
      from = end + 1;
    }
    // a line that a crash has cut was never acknowledged: the next must not be joined to it
    if (from < lines.length) truncateSync(path, from);
  }

  add(mail: ReceivedMail): void {
    appendFileSync(this.file, `${JSON.stringify(mail)}\n`);
    this.mails.set(mail.id, mail);
  }

  get count(): number {
    return this.mails.size;
  }

  /** Newest first. */
  async list(): Promise<readonly StoredMail[]> {
    const mails: StoredMail[] = [];
    for (const mail of [...this.mails.values()].toReversed()) mails.push(await this.opened(mail));
    return mails;
  }

  async get(id: string): Promise<StoredMail | undefined> {
    const mail = this.mails.get(id);
    return mail === undefined ? undefined : this.opened(mail);
  }

  clear(): void {
    ftruncateSync(this.file);
    this.mails.clear();
  }

  close(): void {
    closeSync(this.file);
  }

  private async opened(mail: ReceivedMail | StoredMail): Promise<StoredMail> {
    if (!('source' in mail)) return mail;
    const opened = await readMail(mail);
    // it may have been deleted meanwhile
    if (this.mails.has(mail.id)) this.mails.set(mail.id, opened);
    return opened;
  }
}
