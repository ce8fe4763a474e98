import type { NoticeRequested } from '#libs/contracts';
import { Health, silentLogger } from '#libs/platform';
import { aNotice, eventually } from '#libs/testing';
import { accepting, directoryWithPhones, mailAlone, toEastfield } from '../test/a-directory.js';
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

const caseId = aNotice('a case').caseId;
const of = (name: string, changes: Partial<NoticeRequested> = {}) =>
  aNotice(name, { caseId, answerBy: new Date(Date.now() + 3_600_000).toISOString(), ...changes });
const concern = of('concern', { severity: 'CONCERN' });
const urgent = of('urgent', { severity: 'URGENT', reason: 'severity-raised', round: 2 });
const accept = (
  notices: readonly NoticeRequested[],
  bundling: Parameters<typeof acceptNotices>[2]['bundling'] = null,
) => here.database.transaction((sql) => acceptNotices(sql, notices, { ...accepting, bundling }));

function work(): void {
  const worker = new DeliveryWorker({
    ...{ database: here.database, directory: directoryWithPhones, sender, logger: silentLogger, health: new Health() },
    ...{ mailDomain: 'bellwether.example', ...mailAlone, backOffSeconds: [0.05], sendTimeoutMs: 1_000 },
    openBundle: (lead) => openBundle(here.database, lead),
    ...{ slots: 4, slotsPerTarget: 2, pollMs: 20 },
  });
  worker.start();
  here.ended.push(() => worker.stop());
}
const subjects = () => sender.taken.map(({ subject }) => subject);
const mails = (count: number) => eventually(() => expect(subjects()).toHaveLength(count));
const said = async (notice: NoticeRequested, ...receipts: string[]) =>
  eventually(async () => expect(await saidReceipts(here.database, notice.noticeId)).toEqual(receipts));
/** Longer than a look at the queue. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 150));

describe('two notices of one case to one person', () => {
  it('that come together are one mail, as urgent as the worse, and each of them counts as sent', async () => {
    work();
    await accept([concern, urgent]);
    await mails(1);
    expect(subjects()[0]).toMatch(/^Bellwether: Urgent, case B-12, answer by /);
    expect(sender.taken[0]?.text).toContain('You are the first to be told.');
    for (const notice of [concern, urgent]) await said(notice, 'smtp queued 0', 'smtp sent 1');
    await rest();
    expect(subjects()).toHaveLength(1);
  });

  it('promise nobody after their reader when each is the last of its chain, and somebody when one is not', async () => {
    const last = [of('concern', { severity: 'CONCERN', last: true }), of('urgent', { severity: 'URGENT', last: true })];
    await accept(last);
    await accept([of('other', { caseId: aNotice('another case').caseId, last: true })]);
    work();
    await mails(2);
    await accept([of('on', { severity: 'CONCERN', last: false }), of('end', { severity: 'URGENT', last: true })]);
    await mails(3);
    const otherwise = sender.taken.map(({ text }) => /nobody else is told|next person in the chain/.exec(text)?.[0]);
    expect(otherwise).toEqual(['nobody else is told', 'nobody else is told', 'next person in the chain']);
  });

  it('of which the first has not gone out are one mail, which goes at once', async () => {
    await accept([concern]);
    await accept([urgent]);
    work();
    await mails(1);
    expect(subjects()[0]).toContain('Urgent');
    for (const notice of [concern, urgent]) await said(notice, 'smtp queued 0', 'smtp sent 1');
    await rest();
    expect(subjects()).toHaveLength(1);
  });

  it('and a third, one after the other before any has gone out, are one mail', async () => {
    const third = of('third', { severity: 'IMMEDIATE', reason: 'severity-raised', round: 3 });
    for (const notice of [concern, urgent, third]) await accept([notice]);
    work();
    await mails(1);
    expect(subjects()[0]).toContain('Immediate');
    for (const notice of [concern, urgent, third]) await said(notice, 'smtp queued 0', 'smtp sent 1');
  });

  it('of which the first, the worse, has not gone out say no less than it', async () => {
    await accept([urgent]);
    await accept([of('copy', { severity: 'CONCERN', reason: 'named-by-rule', template: 'copy-notice' })]);
    work();
    await mails(1);
    expect(subjects()[0]).toMatch(/Urgent, case B-12, answer by/);
    expect(sender.taken[0]?.text).toContain('The rule behind this case names your role.');
  });

  it('of which the first is under way are two mails: nobody knows whether it has gone', async () => {
    work();
    let gone: () => void = () => undefined;
    const going = new Promise<void>((resolve) => (gone = resolve));
    sender.before = ({ subject }) => (subject.includes('Concern') ? going : null);
    await accept([concern]);
    await eventually(async () => {
      const { rows } = await here.database.query('SELECT FROM delivery_attempt');
      expect(rows).toHaveLength(1);
    });
    await accept([urgent]);
    await mails(1);
    gone();
    await mails(2);
    expect(subjects().map((subject) => /Concern|Urgent/.exec(subject)?.[0])).toEqual(['Urgent', 'Concern']);
  });

  it('are as many mails where the first was tried in vain, which may have gone all the same', async () => {
    sender.answers = ({ subject }) => (subject.includes('Concern') ? deferred : null);
    work();
    await accept([concern]);
    await eventually(async () => {
      expect(await saidReceipts(here.database, concern.noticeId)).toContain('smtp failed-temporary 1 smtp-451');
    });
    await accept([urgent]);
    await mails(1);
    expect(subjects()[0]).toContain('Urgent');
    await said(urgent, 'smtp queued 0', 'smtp sent 1');
  });

  it('of which one corrects, or is a referral, are two: neither may be a sentence among others', async () => {
    work();
    await accept([
      ...[concern, of('corrected', { severity: 'URGENT', reason: 'corrected' })],
      of('referral', { severity: 'URGENT', reason: 'referral-confirmed', template: 'referral-notice' }),
    ]);
    await mails(3);
  });

  it('are one mail to each of two people, and two of two cases are two', async () => {
    work();
    await accept([concern, urgent, of('knot', { ...toEastfield, severity: 'URGENT' }), aNotice('another case')]);
    await mails(3);
    expect(sender.taken.map(({ to }) => to).toSorted()).toEqual([
      ...['amira.dunlin@millbrook.example', 'amira.dunlin@millbrook.example', 'dr.knot@eastfield.example'],
    ]);
  });

  it('go out at once also where the second is one too many in a storm', async () => {
    work();
    await accept([concern, urgent], { most: 1, minutes: 10, waitSeconds: 300, marginSeconds: 600 });
    await mails(1);
    for (const notice of [concern, urgent]) await said(notice, 'smtp queued 0', 'smtp sent 1');
  });

  it('taken in twice are one mail', async () => {
    work();
    await accept([concern, urgent]);
    await accept([concern, urgent]);
    await mails(1);
    await rest();
    expect(subjects()).toHaveLength(1);
  });

  it('that are refused are a call about each', async () => {
    sender.answers = () => refused;
    work();
    await accept([concern, urgent]);
    await eventually(async () => {
      const { rows } = await here.database.query('SELECT FROM phone_task');
      expect(rows).toHaveLength(2);
    });
  });

  it('whose process died with the mail go again, once, under the same Message-ID', async () => {
    await accept([concern, urgent]);
    await here.database.query(`UPDATE delivery SET attempts = 1 WHERE due_at <> 'infinity'`);
    await here.database.query('INSERT INTO delivery_attempt (notice_id, attempt) VALUES ($1, 1)', [concern.noticeId]);
    expect(await openBundle(here.database, concern.noticeId)).toHaveLength(1);
    work();
    await mails(1);
    expect(sender.taken[0]?.messageId).toBe(`<${concern.noticeId}@bellwether.example>`);
    await said(urgent, 'smtp queued 0', 'smtp sent 2');
    expect(await releaseLeftBehind(here.database)).toBe(0);
  });
});

describe('notices of one case that come while mails go out', () => {
  it('lose none and are each sent once, however they meet', async () => {
    work();
    const all = Array.from({ length: 40 }, (_, place) =>
      of(`meeting ${place}`, { severity: place % 2 === 0 ? 'CONCERN' : 'URGENT', round: place + 1 }),
    );
    for (let place = 0; place < all.length; place += 2) await accept(all.slice(place, place + 2));
    for (const notice of all)
      await eventually(async () => {
        const receipts = await saidReceipts(here.database, notice.noticeId);
        expect(receipts.filter((receipt) => receipt.startsWith('smtp sent'))).toHaveLength(1);
      });
    await rest();
    const { rows } = await here.database.query<{ mails: number }>(
      `SELECT count(DISTINCT coalesce(bundle, notice_id))::int AS mails FROM notice`,
    );
    expect(subjects()).toHaveLength(rows[0]!.mails);
    expect(rows[0]!.mails).toBeLessThanOrEqual(all.length / 2);
  });
});
