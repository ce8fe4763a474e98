import { type Sql } from '#libs/platform';
import { KnownCodes, mostCodes } from '../domain/state/code-book.js';

/**
 * The code book in the database, remembered by this process. Numbers are given in statements of their own, outside the
 * transaction of a batch: one that rolls back leaves a number nobody uses.
 */
export class CodeWords extends KnownCodes {
  /** @param database a connection of its own: a batch that waits for it holds one of the others, and rows under lock */
  constructor(private readonly database: Sql) {
    super();
  }

  private complete = false;

  /** Says that words are missing: all are read again before the next are numbered. */
  forget(): void {
    this.complete = false;
  }

  /** Reads every word that has a number, unless nothing is missing. */
  async load(): Promise<void> {
    if (this.complete) return;
    const { rows } = await this.database.query<{ code: number; word: string }>('SELECT code, word FROM code_word');
    for (const { code, word } of rows) this.learn(code, word);
    this.complete = true;
  }

  /** Gives numbers to words that have none. Beyond the last number that a state has room for, words stay without. */
  async number(words: Iterable<string>): Promise<void> {
    await this.load();
    const missing = [...new Set(words)].filter((word) => this.codeOf(word) === null).sort();
    if (missing.length === 0) return;
    await this.database.query(
      `INSERT INTO code_word (word) SELECT word FROM unnest($1::text[]) AS u (word)
        WHERE (SELECT coalesce(max(code), 0) FROM code_word) < $2 ON CONFLICT DO NOTHING`,
      [missing, mostCodes],
    );
    const { rows } = await this.database.query<{ code: number; word: string }>(
      'SELECT code, word FROM code_word WHERE word = ANY ($1::text[])',
      [missing],
    );
    for (const { code, word } of rows) this.learn(code, word);
  }
}

/** The highest number that a word has; 0 when none has one. */
export async function highestCode(sql: Sql): Promise<number> {
  const { rows } = await sql.query<{ highest: number }>('SELECT coalesce(max(code), 0) AS highest FROM code_word');
  return rows[0]?.highest ?? 0;
}
