import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A mail as the sink keeps it. */
export interface StoredMail {
  readonly id: string;
  /** Recipients of the envelope, separated by comma and blank. */
  readonly to: string;
  /** Sender of the envelope. */
  readonly from: string;
  readonly subject: string;
  readonly receivedAt: string;
  readonly text: string;
  readonly html: string;
  /** By name in small letters. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Mails on disk, one file each, so that they outlive a restart. */
export class MessageStore {
  private readonly mails = new Map<string, StoredMail>();

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .toSorted()) {
      const mail = JSON.parse(readFileSync(join(folder, name), 'utf8')) as StoredMail;
      this.mails.set(mail.id, mail);
    }
  }

  add(mail: StoredMail): void {
    const file = join(this.folder, `${mail.id}.json`);
    writeFileSync(`${file}.new`, JSON.stringify(mail));
    renameSync(`${file}.new`, file);
    this.mails.set(mail.id, mail);
  }

  /** Newest first. */
  list(): readonly StoredMail[] {
    return [...this.mails.values()].toReversed();
  }

  get(id: string): StoredMail | undefined {
    return this.mails.get(id);
  }

  clear(): void {
    for (const id of this.mails.keys()) rmSync(join(this.folder, `${id}.json`), { force: true });
    this.mails.clear();
  }
}
