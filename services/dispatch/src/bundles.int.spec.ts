import type { NoticeRequested } from '#libs/contracts';
import { Health, silentLogger } from '#libs/platform';
import { aNotice, eventually } from '#libs/testing';
import { accepting, directoryWithPhones, mailAlone } from '../test/a-directory.js';
import { DispatchHere } from '../test/dispatch-here.js';
import { saidReceipts } from '../test/said-receipts.js';
import { deferred, refused, ScriptedSender } from '../test/scripted-sender.js';
import { acceptNotices } from './accept-notices.js';
import { DeliveryWorker } from './delivery-worker.js';
import { openBundle, releaseLeftBehind } from './store/open-bundle.js';

const here = new DispatchHere();
let sender: ScriptedSender;
beforeEach(() => {
  sender = new ScriptedSender();
});

const bundling = { most: 2, minutes: 10, waitSeconds: 300, marginSeconds: 600 };
const accept = (...notices: NoticeRequested[]) =>
  here.database.transaction((sql) => acceptNotices(sql, notices, { ...accepting, bundling }));
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const urgent = (n: number, changes: Partial<NoticeRequested> = {}) =>
  aNotice(`n-${n}`, { severity: 'URGENT', caseNumber: `B-${n}`, answerBy: inMinutes(60), ...changes });
const storm = (count: number) => Array.from({ length: count }, (_, n) => urgent(n));

function work(backOffSeconds: readonly number[] = [0.05]): void {
  const worker = new DeliveryWorker({
    ...{ database: here.database, directory: directoryWithPhones, sender, logger: silentLogger, health: new Health() },
    ...{ mailDomain: 'bellwether.example', ...mailAlone, backOffSeconds, sendTimeoutMs: 1_000 },
    openBundle: (lead) => openBundle(here.database, lead),
    ...{ slots: 4, slotsPerTarget: 2, pollMs: 20 },
  });
  worker.start();
  here.ended.push(() => worker.stop());
}
const mails = (count: number) => eventually(() => expect(sender.taken).toHaveLength(count));
const receiptsOf = (notice: NoticeRequested) => saidReceipts(here.database, notice.noticeId);
/** Longer than a look at the queue. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 150));

describe('a storm of notices to one person', () => {
  it('is one mail beyond the first few, which lists case numbers and urgencies', async () => {
    work();
    await accept(...storm(7));
    await mails(2);
    await rest();
    expect(sender.taken).toHaveLength(2);
    expect(await receiptsOf(urgent(4))).toEqual(['smtp bundled 0']);
    await here.db.shiftClock(301_000);
    await mails(3);
    expect(sender.taken[2]).toMatchObject({
      to: 'amira.dunlin@millbrook.example',
      subject: expect.stringMatching(/^Bellwether: 5 notices, first answer by/) as string,
    });
    for (const n of [2, 3, 4, 5, 6]) {
      expect(sender.taken[2]?.text).toContain(`Urgent: case B-${n},`);
      await eventually(async () => expect(await receiptsOf(urgent(n))).toEqual(['smtp bundled 0', 'smtp sent 1']));
    }
  });

  it('that goes on joins the mail that waits, and begins another when it has gone', async () => {
    work();
    await accept(...storm(3));
    await accept(urgent(3));
    await accept(urgent(4));
    await here.db.shiftClock(301_000);
    await mails(3);
    expect(sender.taken[2]?.subject).toMatch(/3 notices/);
    await accept(urgent(5), urgent(6));
    await rest();
    expect(sender.taken).toHaveLength(3);
    await here.db.shiftClock(602_000);
    await mails(4);
    expect(sender.taken[3]?.subject).toMatch(/2 notices/);
  });

  it('never keeps IMMEDIATE waiting, nor anybody else', async () => {
    work();
    await accept(...storm(4));
    await accept(aNotice('now'), urgent(9, { role: 'CON', organisation: 'RYY' }));
    await mails(4);
    expect(sender.taken.map(({ to }) => to)).toContain('dr.knot@eastfield.example');
    expect(sender.taken.some(({ subject }) => subject.startsWith('Bellwether: Immediate'))).toBe(true);
  });

  it('keeps the time of each: the mail goes ten minutes before the earliest answer is due', async () => {
    work();
    await accept(...storm(3));
    await accept(urgent(3, { answerBy: inMinutes(12) }));
    await here.db.shiftClock(125_000);
    await mails(3);
    expect(sender.taken[2]?.subject).toMatch(/2 notices/);
  });

  it('does not hold up a notice whose answer is due sooner than that', async () => {
    work();
    await accept(...storm(3));
    await accept(urgent(3, { answerBy: inMinutes(9) }));
    await mails(3);
    expect(sender.taken[2]?.subject).toContain('case B-3');
  });

  it('is over ten minutes later: a notice that comes alone is a mail of its own', async () => {
    work();
    await accept(...storm(3));
    await here.db.shiftClock(301_000);
    await mails(3);
    await here.db.shiftClock(605_000 + 301_000);
    await accept(urgent(8));
    await mails(4);
    expect(sender.taken[3]?.subject).toContain('case B-8');
  });

  it('of which one is left over looks like any other mail', async () => {
    work();
    await accept(...storm(3));
    await here.db.shiftClock(301_000);
    await mails(3);
    expect(sender.taken[2]?.subject).toMatch(/^Bellwether: Urgent, case B-2, answer by/);
  });

  it('taken in twice is bundled once', async () => {
    work();
    await accept(...storm(5));
    await accept(...storm(5));
    await here.db.shiftClock(301_000);
    await mails(3);
    expect(sender.taken[2]?.subject).toMatch(/3 notices/);
    await rest();
    expect(sender.taken).toHaveLength(3);
  });

  it('that two processes take in at once gathers in one mail', async () => {
    work();
    await accept(...storm(2));
    await Promise.all([2, 3, 4, 5, 6, 7].map((n) => accept(urgent(n))));
    await here.db.shiftClock(301_000);
    await mails(3);
    await rest();
    expect(sender.taken).toHaveLength(3);
    expect(sender.taken[2]?.subject).toMatch(/6 notices/);
  });
});

describe('one mail for several notices', () => {
  it('that is deferred is tried again under the same Message-ID, with the same cases', async () => {
    sender.answers = ({ subject }) => (subject.includes('notices') ? deferred : null);
    work([0.05, 100]);
    await accept(...storm(5));
    await here.db.shiftClock(301_000);
    await eventually(async () => expect(await receiptsOf(urgent(4))).toContain('smtp failed-temporary 2 smtp-451'));
    await accept(urgent(6));
    const seen: string[] = [];
    sender.answers = (mail) => (seen.push(`${mail.messageId} ${mail.subject}`), null);
    await here.db.shiftClock(405_000);
    await mails(3);
    expect(seen).toEqual([expect.stringMatching(/3 notices/)]);
    for (const n of [2, 3, 4])
      await eventually(async () => expect((await receiptsOf(urgent(n))).at(-1)).toBe('smtp sent 3'));
  });

  it('that is refused is a call about each of them', async () => {
    sender.answers = ({ subject }) => (subject.includes('notices') ? refused : null);
    work();
    await accept(...storm(4));
    await here.db.shiftClock(301_000);
    await eventually(async () => {
      const { rows } = await here.database.query('SELECT person FROM phone_task');
      expect(rows).toHaveLength(2);
    });
    expect(await receiptsOf(urgent(3))).toEqual(['smtp bundled 0', 'smtp failed-temporary 1 smtp-550']);
  });

  it('whose process died before a row was written goes again, once, under the same Message-ID', async () => {
    await accept(...storm(5));
    await here.db.shiftClock(301_000);
    const [lead] = (await here.database.query<{ id: string }>('SELECT id FROM bundle')).rows;
    const before = await openBundle(here.database, lead!.id);
    expect(before.map(({ caseNumber }) => caseNumber)).toHaveLength(2);
    await here.database.query('INSERT INTO delivery_attempt (notice_id, attempt) VALUES ($1, 1)', [lead!.id]);
    work();
    await mails(3);
    expect(sender.taken.map(({ messageId }) => messageId)).toContain(`<${lead!.id}@bellwether.example>`);
    await eventually(async () => expect((await receiptsOf(urgent(4))).at(-1)).toBe('smtp sent 2'));
    await rest();
    expect(sender.taken).toHaveLength(3);
  });

  it('that went without one of them, for want of a row, leaves nobody behind', async () => {
    await accept(...storm(5));
    const { rows } = await here.database.query<{ id: string }>(
      `SELECT id FROM delivery WHERE due_at = 'infinity' ORDER BY id LIMIT 1`,
    );
    await here.database.query(
      `UPDATE delivery SET state = 'fired' WHERE id IN (SELECT id FROM bundle) OR (due_at = 'infinity' AND id <> $1)`,
      [rows[0]!.id],
    );
    expect(await releaseLeftBehind(here.database)).toBe(1);
    expect(await releaseLeftBehind(here.database)).toBe(0);
    work();
    await mails(3);
    expect(sender.taken.map(({ messageId }) => messageId)).toContain(`<${rows[0]!.id}@bellwether.example>`);
  });
});

describe('notices that are not too many', () => {
  it('cost no statement for bundles', async () => {
    const names: string[] = [];
    await here.database.transaction((sql) =>
      acceptNotices(
        {
          query: (text, values, name) => {
            names.push(name ?? text);
            return sql.query(text, values, name);
          },
        },
        storm(2),
        { ...accepting, bundling },
      ),
    );
    expect(names).toEqual(['notices-accepting', 'notices-insert', 'outbox-enqueue']);
  });
});
