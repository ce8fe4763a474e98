import type { TopicName } from '#libs/contracts';
import { classify, PermanentError, type Database, type Sql } from '#libs/platform';
import { reasonOf } from '../consumer/isolate.js';
import type { RawRecord } from '../consumer/raw-record.js';
import { columns, headersIn, summaryOf, wholeOf, type ParkedRow } from './parked-row.js';

export type ParkedState = 'parked' | 'retried' | 'discarded';

/** A parked record in a list: nothing of its content. */
export interface ParkedSummary {
  readonly id: string;
  readonly topic: TopicName;
  readonly partition: number;
  readonly offset: string;
  readonly eventId: string | null;
  readonly eventType: string | null;
  readonly reason: string;
  readonly place: string | null;
  readonly parkedAt: string;
  readonly state: ParkedState;
  /** How often an operator has tried it again in vain. */
  readonly attempts: number;
}

/** A parked record whole. May hold what a source sent: for operators only. */
export interface ParkedRecord extends ParkedSummary {
  readonly key: string | null;
  readonly headers: readonly { readonly name: string; readonly value: string | null }[];
  /** The value byte for byte; null for a tombstone. */
  readonly valueBase64: string | null;
  readonly valueText: string | null;
}

/** Hands a record to its handler again, in the transaction given. */
export type HandleAgain = (sql: Sql, record: RawRecord) => Promise<void>;

/** Records that a consumer has set aside. Nothing is ever deleted. */
export class ParkedRecords {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async list(state: ParkedState = 'parked', limit = 200): Promise<readonly ParkedSummary[]> {
    const { rows } = await this.database.query<ParkedRow>(
      `SELECT ${columns} FROM parked_record WHERE state = $1 ORDER BY parked_at DESC, id LIMIT $2`,
      [state, limit],
    );
    return rows.map(summaryOf);
  }

  /** @returns null when there is no such record */
  async show(id: string): Promise<ParkedRecord | null> {
    const { rows } = await this.database.query<ParkedRow>(`SELECT ${columns} FROM parked_record WHERE id = $1`, [id]);
    return rows[0] === undefined ? null : wholeOf(rows[0]);
  }

  /**
   * Handles a record again, as things are now, in one transaction with its new state.
   * @throws PermanentError when it is refused again: it stays parked, with the present reason; `not-parked` when it is
   * unknown or closed; TransientError when storage is away
   */
  async retry(id: string, handleAgain: HandleAgain): Promise<ParkedSummary> {
    try {
      return await this.database.transaction(async (sql) => {
        const row = await this.lockOpen(sql, id);
        await handleAgain(sql, {
          position: { topic: row.topic, partition: row.partition, offset: BigInt(row.record_offset) },
          key: row.record_key,
          value: row.value,
          headers: headersIn(row),
          appendedAt: Number(row.appended_at),
        });
        return this.close(sql, id, 'retried', null);
      });
    } catch (error) {
      if (classify(error) === 'transient') throw error;
      const reason = reasonOf(error);
      if (reason.code !== 'not-parked') await this.noteFailure(id, reason);
      throw reason;
    }
  }

  /**
   * Closes a record without handling it.
   * @param reason why, as a code
   * @throws PermanentError `not-parked` when it is unknown or closed
   */
  async discard(id: string, reason: string): Promise<ParkedSummary> {
    return this.database.transaction(async (sql) => {
      await this.lockOpen(sql, id);
      return this.close(sql, id, 'discarded', reason);
    });
  }

  private async noteFailure(id: string, { code, place }: PermanentError): Promise<void> {
    await this.database.query(
      "UPDATE parked_record SET attempts = attempts + 1, reason = $2, place = $3 WHERE id = $1 AND state = 'parked'",
      [id, code, place ?? null],
    );
  }

  private async lockOpen(sql: Sql, id: string): Promise<ParkedRow> {
    const { rows } = await sql.query<ParkedRow>(
      `SELECT ${columns} FROM parked_record WHERE id = $1 AND state = 'parked' FOR UPDATE`,
      [id],
    );
    if (rows[0] === undefined) throw new PermanentError('not-parked', { place: 'id' });
    return rows[0];
  }

  private async close(sql: Sql, id: string, state: ParkedState, reason: string | null): Promise<ParkedSummary> {
    const { rows } = await sql.query<ParkedRow>(
      `UPDATE parked_record SET state = $2, closed_at = clock.now(), closed_reason = $3 WHERE id = $1 RETURNING ${columns}`,
      [id, state, reason],
    );
    if (rows[0] === undefined) throw new PermanentError('not-parked', { place: 'id' });
    return summaryOf(rows[0]);
  }
}
