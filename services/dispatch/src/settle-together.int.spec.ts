import { Database, silentLogger } from '#libs/platform';
import { aNotice, eventually, testDatabase, type TestDatabase } from '#libs/testing';
import { accepting } from '../test/a-directory.js';
import { emptyDispatch } from '../test/dispatch-here.js';
import { acceptNotices } from './accept-notices.js';
import { afterAttempt, type DeliveryOutcome } from './domain/delivery-outcome.js';
import type { EndedAttempt } from './domain/ended-attempt.js';
import { SettleTogether } from './settle-together.js';
import { noSlots, turnDeliveries, type ClaimedNotice } from './store/turn-deliveries.js';
import { dispatchMigrations } from './store/migrations-folder.js';

let db: TestDatabase;
let database: Database;
beforeAll(async () => {
  db = await testDatabase('dispatch', dispatchMigrations);
  ({ database } = db);
});
afterAll(() => db.drop());
beforeEach(() => emptyDispatch(database));

/** Mails of which nothing is known but that they went out. */
async function underWay(count: number, changes: Parameters<typeof aNotice>[1] = {}): Promise<readonly ClaimedNotice[]> {
  const notices = Array.from({ length: count }, (_, n) => aNotice(`n-${n}`, changes));
  await database.transaction((sql) => acceptNotices(sql, notices, accepting));
  return claimAll(count);
}
async function claimAll(count: number): Promise<readonly ClaimedNotice[]> {
  const { claimed } = await turnDeliveries(database, [], { ...noSlots, slots: count, slotsPerTarget: count });
  return claimed;
}

function ended(notice: ClaimedNotice, outcome: DeliveryOutcome = { kind: 'sent' }): EndedAttempt {
  const { noticeId, caseId, recipient, attempt } = notice;
  return { noticeId, caseId, recipient, attempt, outcome, next: afterAttempt(outcome, attempt, [60]) };
}

/** Receipts beyond those that say "queued". */
async function told(): Promise<readonly string[]> {
  const { rows } = await database.query<{ said: string }>(
    `SELECT concat_ws(' ', value::jsonb ->> 'state', value::jsonb ->> 'attempt', value::jsonb ->> 'reason') AS said
     FROM outbox WHERE value::jsonb ->> 'state' <> 'queued' ORDER BY id`,
  );
  return rows.map(({ said }) => said);
}
async function states(): Promise<readonly { readonly outcome: string | null }[]> {
  const { rows } = await database.query<{ readonly outcome: string | null }>(
    `SELECT notice.state, delivery.state AS timer, lease_until IS NULL AS free, due_at > clock.now() + interval '50 s' AS later, outcome
     FROM notice JOIN delivery ON id = notice_id JOIN delivery_attempt USING (notice_id) ORDER BY notice_id, attempt`,
  );
  return rows;
}
const sent = { state: 'sent', timer: 'fired', free: true, later: false, outcome: 'sent' };

describe('attempts that end together', () => {
  it('are written by one transaction, which claims the next as well', async () => {
    const settlements = new SettleTogether({ database, logger: silentLogger });
    const mails = await underWay(40);
    const next = aNotice('next');
    await database.transaction((sql) => acceptNotices(sql, [next], accepting));
    const { claimed, later } = await settlements.settle(
      mails.map((mail) => ended(mail)),
      {
        ...{ slots: 3, slotsPerTarget: 3, busy: new Map(), underWay: mails.map(({ noticeId }) => noticeId) },
      },
    );
    expect(later).toBeNull();
    expect(claimed).toMatchObject([
      { noticeId: next.noticeId, caseId: next.caseId, recipient: 'amira-dunlin', attempt: 1 },
    ]);
    expect(claimed[0]!.answerBy).toEqual(new Date(next.answerBy));
    expect((await states()).filter(({ outcome }) => outcome === 'sent')).toEqual(Array(40).fill(sent));
    expect(await told()).toEqual(Array(40).fill('sent 1'));
    const { rows } = await database.query(
      `SELECT count(DISTINCT by)::int AS transactions FROM (
         SELECT xmin::text AS by FROM delivery UNION ALL SELECT xmin::text FROM delivery_attempt
         UNION ALL SELECT xmin::text FROM outbox WHERE value::jsonb ->> 'state' = 'sent') AS written`,
    );
    expect(rows).toEqual([{ transactions: 1 }]);
  });

  it('say in their receipts when they were written, as the rows do', async () => {
    const settlements = new SettleTogether({ database, logger: silentLogger });
    const mails = await underWay(2);
    await db.stopClock(Date.parse('2026-10-25T00:59:59.999Z'));
    try {
      await settlements.settle(mails.map((mail) => ended(mail)));
    } finally {
      await db.shiftClock(0);
    }
    const { rows } = await database.query(
      `SELECT value::jsonb ->> 'at' AS said, ended_at AS written FROM outbox
       JOIN delivery_attempt ON notice_id = (value::jsonb ->> 'noticeId')::uuid WHERE value::jsonb ->> 'state' = 'sent'`,
    );
    const at = '2026-10-25T00:59:59.999Z';
    expect(rows).toEqual(Array(2).fill({ said: at, written: new Date(at) }));
  });

  it('wake the relay, so that casework hears of them at once', async () => {
    const mails = await underWay(2);
    const settlements = new SettleTogether({ database, logger: silentLogger });
    await database.session(async (sql, _lost, onNotification) => {
      let heard = 0;
      onNotification(() => (heard += 1));
      const { rows } = await sql.query<{ channel: string }>(
        `SELECT quote_ident('outbox_' || current_schema()) AS channel`,
      );
      await sql.query(`LISTEN ${rows[0]!.channel}`);
      await settlements.settle(mails.map((mail) => ended(mail)));
      await eventually(() => expect(heard).toBe(1));
    });
  });

  it('end each in its own way: sent, to be tried again, refused for good', async () => {
    const settlements = new SettleTogether({ database, logger: silentLogger });
    const [first, second, third] = await underWay(3);
    const ends = [
      ended(first!),
      ended(second!, { kind: 'temporary', reason: 'smtp-451', responseCode: 451 }),
      ended(third!, { kind: 'permanent', reason: 'smtp-550', responseCode: 550 }),
    ];
    await settlements.settle(ends);
    expect(await told()).toEqual(['sent 1', 'failed-temporary 1 smtp-451', 'failed-permanent 1 smtp-550']);
    const { rows } = await database.query(
      `SELECT notice_id, notice.state, delivery.state AS timer, due_at > clock.now() + interval '50 s' AS later, outcome,
         delivery_attempt.reason, response_code
       FROM notice JOIN delivery ON id = notice_id JOIN delivery_attempt USING (notice_id)`,
    );
    const of = (mail: ClaimedNotice | undefined) => rows.find(({ notice_id }) => notice_id === mail!.noticeId);
    expect(of(first)).toMatchObject({ state: 'sent', timer: 'fired', outcome: 'sent', reason: null });
    expect(of(second)).toMatchObject({ state: 'failed-temporary', timer: 'armed', later: true, response_code: 451 });
    expect(of(third)).toMatchObject({
      state: 'failed-permanent',
      timer: 'fired',
      outcome: 'permanent',
      reason: 'smtp-550',
    });
  });

  it('lose none to one that cannot be written', async () => {
    const settlements = new SettleTogether({ database, logger: silentLogger });
    const mails = await underWay(8);
    const group = mails.map((mail, n) => (n === 4 ? { ...ended(mail), caseId: 'no case' } : ended(mail)));
    const { later } = await settlements.settle(group);
    expect((await later)?.map((one) => one.ended)).toEqual([group[4]]);
    expect(await told()).toEqual(Array(7).fill('sent 1'));
    const unsettled = { state: 'queued', timer: 'armed', free: false, later: false, outcome: null };
    expect((await states()).filter((state) => JSON.stringify(state) !== JSON.stringify(sent))).toEqual([unsettled]);
  });

  it('lose none to one whose row stays locked by somebody else', async () => {
    const mails = await underWay(5);
    await database.query(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'locked' USING ERRCODE = '55P03'; END $$`);
    await database.query(`CREATE TRIGGER locked BEFORE UPDATE ON notice FOR EACH ROW
      WHEN (OLD.notice_id = '${mails[2]!.noticeId}') EXECUTE FUNCTION refuse()`);
    try {
      const settlements = new SettleTogether({ database, logger: silentLogger, restMs: 1 });
      const { later } = await settlements.settle(mails.map((mail) => ended(mail)));
      expect((await later)?.map((one) => one.ended.noticeId)).toEqual([mails[2]!.noticeId]);
      expect(await told()).toEqual(Array(4).fill('sent 1'));
    } finally {
      await database.query('DROP TRIGGER locked ON notice');
      await database.query('DROP FUNCTION refuse');
    }
  });

  it('count for nothing where another worker has taken the delivery over meanwhile, and for all the others', async () => {
    const settlements = new SettleTogether({ database, logger: silentLogger });
    const mails = await underWay(6);
    const [lost] = mails;
    await database.query(`UPDATE delivery SET lease_until = clock.now() - interval '1 s' WHERE id = $1`, [
      lost!.noticeId,
    ]);
    const [taken] = await claimAll(6);
    expect(taken).toMatchObject({ noticeId: lost!.noticeId, attempt: 2 });
    await settlements.settle(mails.map((mail) => ended(mail)));
    expect(await told()).toEqual(Array(5).fill('sent 1'));
    await settlements.settle([ended(taken!)]);
    expect((await told()).at(-1)).toBe('sent 2');
    const { rows } = await database.query(
      'SELECT outcome FROM delivery_attempt WHERE notice_id = $1 ORDER BY attempt',
      [lost!.noticeId],
    );
    expect(rows).toEqual([{ outcome: 'not-known' }, { outcome: 'sent' }]);
  });

  it('number the receipts of their case without a gap, also where one of them counts for nothing', async () => {
    const settlements = new SettleTogether({ database, logger: silentLogger });
    // each a mail of its own
    const mails = await underWay(3, { caseId: '0190a5f2-8a3b-7c4d-9e5f-001122334455', reason: 'corrected' });
    await database.query(`UPDATE delivery SET lease_until = clock.now() - interval '1 s' WHERE id = $1`, [
      mails[1]!.noticeId,
    ]);
    const [taken] = await claimAll(3);
    await settlements.settle(mails.map((mail) => ended(mail)));
    await settlements.settle([ended(taken!)]);
    const { rows } = await database.query<{ key_sequence: string }>('SELECT key_sequence FROM outbox ORDER BY id');
    expect(rows.map((row) => Number(row.key_sequence))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('are written once each as soon as a database that went away is back', async () => {
    const url = new URL(db.adminUrl);
    const name = url.pathname.slice(1);
    url.pathname = '/postgres';
    const server = new Database({ url: url.toString(), applicationName: 'test', poolSize: 1, logger: silentLogger });
    const own = new Database({ url: db.url, applicationName: 'dispatch', logger: silentLogger });
    const settlements = new SettleTogether({ database: own, logger: silentLogger });
    const mails = await underWay(12);
    await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await server.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    let settled = false;
    const { later } = await settlements.settle(mails.map((mail) => ended(mail)));
    const writing = later?.finally(() => (settled = true));
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(settled).toBe(false);
    await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    expect(await writing).toEqual([]);
    await eventually(async () => expect(await told()).toEqual(Array(12).fill('sent 1')));
    expect(await states()).toEqual(Array(12).fill(sent));
    await Promise.all([own.close(), server.close()]);
  });
});
