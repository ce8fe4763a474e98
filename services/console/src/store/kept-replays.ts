import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Sql } from '#libs/platform';

/** Days after which a kept replay is gone: long enough for a review, and no archive. */
export const keptDays = 30;

/** So many of one person are kept; beyond them the oldest go. */
const mostKept = 50;

/** A replay that somebody keeps, in the list. */
export interface KeptReplay {
  readonly id: string;
  readonly title: string;
  /** Where it rings. */
  readonly sentence: string;
  readonly keptAt: string;
}

const moment = z.date().transform((date) => date.toISOString());
const line = z
  .object({ id: z.string(), title: z.string(), sentence: z.string(), kept_at: moment })
  .transform(({ kept_at: keptAt, ...rest }): KeptReplay => ({ ...rest, keptAt }));

/** Replays that people asked to keep: each sees their own, for thirty days. */
export class KeptReplays {
  constructor(private readonly sql: Sql) {}

  /** Keeps one, and lets go of the oldest where there are too many. */
  async keep(person: string, { title, sentence, html }: Readonly<Record<'title' | 'sentence' | 'html', string>>) {
    await this.letGo();
    await this.sql.query(
      `INSERT INTO kept_replay (id, person, title, sentence, page, kept_at) VALUES ($1, $2, $3, $4, $5, clock.now())`,
      [randomUUID(), person, title, sentence, html],
    );
    await this.sql.query(
      `DELETE FROM kept_replay WHERE id IN (
         SELECT id FROM kept_replay WHERE person = $1 ORDER BY kept_at DESC, id OFFSET $2)`,
      [person, mostKept],
    );
  }

  /** The newest first. */
  async list(person: string): Promise<readonly KeptReplay[]> {
    await this.letGo();
    const { rows } = await this.sql.query(
      'SELECT id, title, sentence, kept_at FROM kept_replay WHERE person = $1 ORDER BY kept_at DESC, id',
      [person],
    );
    return line.array().parse(rows);
  }

  /** The page of one; null when this person keeps none with that id. */
  async page(person: string, id: string): Promise<string | null> {
    await this.letGo();
    const { rows } = await this.sql.query('SELECT page FROM kept_replay WHERE person = $1 AND id = $2', [person, id]);
    return z.object({ page: z.string() }).array().parse(rows)[0]?.page ?? null;
  }

  async forget(person: string, id: string): Promise<void> {
    await this.sql.query('DELETE FROM kept_replay WHERE person = $1 AND id = $2', [person, id]);
  }

  /** What is too old is gone for everybody, whoever asks first. */
  private async letGo(): Promise<void> {
    await this.sql.query('DELETE FROM kept_replay WHERE kept_at <= clock.now() - make_interval(days => $1)', [
      keptDays,
    ]);
  }
}
