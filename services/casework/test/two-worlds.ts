import { noticeRequested } from '#libs/contracts';
import { nameUuid, type Sql } from '#libs/platform';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { applyFindings } from '../src/apply-findings.js';
import { noteReceipts } from '../src/note-receipts.js';
import { caseworkMigrations } from '../src/store/migrations-folder.js';
import { emptyCasework, parts } from './a-casework.js';
import { aReceipt } from './a-finding.js';

type Events = Parameters<typeof applyFindings>[1];
type Receipts = Parameters<typeof noteReceipts>[1];

/** Everything that casework has written about its cases, in order, under names that hang on nothing random. */
export interface Account {
  readonly cases: readonly string[];
  readonly journals: readonly string[];
  readonly findings: readonly string[];
  readonly deadlines: readonly string[];
  readonly disclosures: readonly string[];
  /** For each key in the order of its messages. */
  readonly outbox: readonly string[];
}

/** A notice by its place, which is the same in every world. */
interface NamedNotice {
  readonly noticeId: string;
  readonly caseId: string;
  readonly name: string;
}

/** A casework of its own whose clock stands still. */
export class World {
  private constructor(
    readonly db: TestDatabase,
    private readonly piece: number,
  ) {}

  /** @param piece how many events share a transaction */
  static async open(piece: number): Promise<World> {
    const db = await testDatabase('casework', caseworkMigrations);
    await db.stopClock(Date.parse('2026-11-17T13:24:30.000Z'));
    return new World(db, piece);
  }

  async clear(): Promise<void> {
    await emptyCasework(this.db.database);
  }

  async hear(events: Events): Promise<void> {
    await this.inPieces(events, (sql, piece) => applyFindings(sql, piece, parts));
  }

  /** Dispatch reports on every notice asked so far, by the rule given. */
  async report(changesOf: (place: number) => readonly Partial<Receipts[number]>[]): Promise<void> {
    const notices = (await this.notices()).toSorted((one, other) => (one.name < other.name ? -1 : 1));
    const receipts = notices.flatMap((notice, place) =>
      changesOf(place).map((changes) =>
        aReceipt(notice, { ...changes, receiptId: nameUuid('receipt', notice.name, changes.state ?? '') }),
      ),
    );
    await this.inPieces(receipts, (sql, piece) => noteReceipts(sql, piece, parts));
  }

  async account(): Promise<Account> {
    const named = await this.naming();
    const lines = async (text: string): Promise<readonly string[]> => {
      const { rows } = await this.db.database.query<{ line: string }>(text);
      return rows.map(({ line }) => named(line)).toSorted();
    };
    return {
      cases: await lines(`SELECT (to_jsonb(case_file) - 'number')::text AS line FROM case_file`),
      journals: await lines(`SELECT to_jsonb(case_journal)::text AS line FROM case_journal`),
      findings: await lines(`SELECT to_jsonb(finding)::text AS line FROM finding`),
      deadlines: await lines(`SELECT (to_jsonb(deadline) - 'id')::text AS line FROM deadline`),
      disclosures: await lines(
        `SELECT (to_jsonb(disclosure) - CASE outcome WHEN 'refused' THEN 'notice_id' ELSE '' END)::text AS line FROM disclosure`,
      ),
      outbox: await lines(
        `SELECT jsonb_build_array(topic, key, key_sequence, row_number() OVER (PARTITION BY topic, key ORDER BY id), type,
           value::jsonb)::text AS line FROM outbox`,
      ),
    };
  }

  close(): Promise<void> {
    return this.db.drop();
  }

  private async inPieces<T>(events: readonly T[], work: (sql: Sql, piece: readonly T[]) => Promise<void>) {
    for (let from = 0; from < events.length; from += this.piece)
      await this.db.database.transaction((sql) => work(sql, events.slice(from, from + this.piece)));
  }

  /** Cases are named after the child of their first finding, notices after their place in the case. */
  private async naming(): Promise<(line: string) => string> {
    const names = new Map(await this.caseNames());
    for (const { noticeId, name } of await this.notices()) names.set(noticeId, name);
    return (line) => line.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\bB-\d+/g, (id) => names.get(id) ?? id);
  }

  private async caseNames(): Promise<readonly (readonly [string, string])[]> {
    const { rows } = await this.db.database.query<{ case_id: string; number: string; child: string }>(
      `SELECT case_id, number, event ->> 'childId' AS child FROM case_file JOIN case_journal USING (case_id)
       WHERE case_journal.sequence = 1`,
    );
    return rows.flatMap(({ case_id, number, child }) => [
      [case_id, `case of ${child}`] as const,
      [number, `number of ${child}`] as const,
    ]);
  }

  private async notices(): Promise<readonly NamedNotice[]> {
    const cases = new Map(await this.caseNames());
    const { rows } = await this.db.database.query<{ value: string }>(
      `SELECT value FROM outbox WHERE type = 'notice.requested' ORDER BY id`,
    );
    return rows.map(({ value }) => {
      const notice = noticeRequested.parse(JSON.parse(value));
      const { noticeId, caseId, role, organisation, chain, round, step, reason } = notice;
      const place = [role, organisation, chain, round, step, reason].join(' ');
      return { noticeId, caseId, name: `notice ${place} in the ${cases.get(caseId) ?? ''}` };
    });
  }
}
