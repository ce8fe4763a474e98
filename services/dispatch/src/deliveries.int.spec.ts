import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { NoticeRequested } from '#libs/contracts';
import { Health, nameUuid, silentLogger } from '#libs/platform';
import { aNotice as aNoticeNamed, eventually } from '#libs/testing';
import { accepting, directory, mailAlone } from '../test/a-directory.js';
import { DispatchHere } from '../test/dispatch-here.js';
import { acceptNotices } from './accept-notices.js';
import { SmtpSender } from './adapters/smtp/smtp-sender.js';
import { wakeOnCommit } from './adapters/wake-on-commit.js';
import { DeliveryWorker } from './delivery-worker.js';

const here = new DispatchHere();

/** All of these are about one case. */
function aNotice({
  name = 'first',
  ...changes
}: Partial<NoticeRequested> & { readonly name?: string } = {}): NoticeRequested {
  return aNoticeNamed(name, { caseId: nameUuid('case', 'one'), ...changes });
}

const accept = (...notices: NoticeRequested[]) =>
  here.database.transaction((sql) => acceptNotices(sql, notices, accepting));

interface Received {
  readonly to: string;
  readonly source: string;
}

/** A mail server whose replies a test scripts; gives back its port and what it has taken. */
async function mailServer(options: SMTPServerOptions = {}): Promise<{ port: number; taken: Received[] }> {
  const taken: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        taken.push({ to: session.envelope.rcptTo[0]!.address, source: Buffer.concat(chunks).toString() });
        callback();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  here.ended.push(() => new Promise((resolve) => server.close(resolve)));
  return { port: (server.server.address() as AddressInfo).port, taken };
}

function work(port: number, backOffSeconds: readonly number[] = [0.05, 0.05, 0.05], sendTimeoutMs = 2_000): void {
  const sender = new SmtpSender({
    host: '127.0.0.1',
    port,
    tls: 'none',
    from: 'bellwether@bellwether.example',
    connections: 4,
    silenceMs: 1_500,
  });
  const worker = new DeliveryWorker({
    database: here.database,
    directory,
    sender,
    logger: silentLogger,
    health: new Health(),
    mailDomain: 'bellwether.example',
    ...mailAlone,
    backOffSeconds,
    sendTimeoutMs,
    slots: 4,
    slotsPerTarget: 2,
    pollMs: 20,
  });
  worker.start();
  here.ended.push(async () => {
    await worker.stop();
    sender.close();
  });
}

async function receipts(): Promise<readonly string[]> {
  const { rows } = await here.database.query<{ said: string }>(
    `SELECT concat_ws(' ', value::jsonb ->> 'state', value::jsonb ->> 'attempt', value::jsonb ->> 'recipient', value::jsonb ->> 'reason') AS said
     FROM outbox WHERE type = 'receipt.recorded' ORDER BY id`,
  );
  return rows.map(({ said }) => said);
}

const told = (expected: readonly string[]) => eventually(async () => expect(await receipts()).toEqual(expected));
const messageIds = (taken: readonly Received[]) => taken.map(({ source }) => /^Message-ID: (.*)$/im.exec(source)?.[1]);

describe('a notice for a role that somebody holds', () => {
  it('goes to that person alone, with nothing but case number, urgency, time and link', async () => {
    const { port, taken } = await mailServer();
    work(port);
    await accept(aNotice());
    await told(['queued 0 amira-dunlin', 'sent 1 amira-dunlin']);
    expect(taken.map(({ to }) => to)).toEqual(['amira.dunlin@millbrook.example']);
    expect(taken[0]?.source).toMatch(/^Subject: Bellwether: Immediate, case B-12, answer by/m);
    expect(taken[0]?.source).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(messageIds(taken)).toEqual([`<${aNotice().noticeId}@bellwether.example>`]);
  });

  it('that comes twice is one mail', async () => {
    const { port, taken } = await mailServer();
    work(port);
    await accept(aNotice(), aNotice());
    await accept(aNotice());
    await told(['queued 0 amira-dunlin', 'sent 1 amira-dunlin']);
    expect(taken).toHaveLength(1);
  });

  it('is sent as soon as it is committed, long before the next look at the queue', async () => {
    const { port, taken } = await mailServer();
    const sender = new SmtpSender({
      host: '127.0.0.1',
      port,
      tls: 'none',
      from: 'b@bellwether.example',
      connections: 1,
    });
    const worker = new DeliveryWorker({
      ...{
        database: here.database,
        directory,
        sender,
        logger: silentLogger,
        health: new Health(),
        mailDomain: 'bellwether.example',
        ...mailAlone,
      },
      ...{ backOffSeconds: [1], sendTimeoutMs: 2_000, slots: 4, slotsPerTarget: 2, pollMs: 3_000 },
    });
    worker.start();
    const stopListening = wakeOnCommit(here.database, () => worker.nudge(), silentLogger);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await accept(aNotice());
    await eventually(() => expect(taken).toHaveLength(1), { within: 1_500 });
    await Promise.all([stopListening(), worker.stop()]);
    sender.close();
  });
});

describe('a notice for a role that nobody holds', () => {
  it('is reported at once as not delivered', async () => {
    await accept(aNotice({ role: 'EXEC' }));
    expect(await receipts()).toEqual(['failed-permanent 0 no-recipient']);
  });
});

describe('a mail server', () => {
  it('that defers twice and then accepts gets the same mail three times under one Message-ID', async () => {
    let asked = 0;
    const { port, taken } = await mailServer({
      onRcptTo(_address, _session, callback) {
        asked += 1;
        callback(asked <= 2 ? Object.assign(new Error('greylisted'), { responseCode: 451 }) : null);
      },
    });
    work(port);
    await accept(aNotice());
    await told([
      'queued 0 amira-dunlin',
      'failed-temporary 1 amira-dunlin smtp-451',
      'failed-temporary 2 amira-dunlin smtp-451',
      'sent 3 amira-dunlin',
    ]);
    expect(taken).toHaveLength(1);
  });

  it('that refuses the recipient ends it: nobody waits for a mail that cannot come', async () => {
    const { port } = await mailServer({
      onRcptTo: (_address, _session, callback) =>
        callback(Object.assign(new Error('no such mailbox'), { responseCode: 550 })),
    });
    work(port);
    await accept(aNotice());
    await told(['queued 0 amira-dunlin', 'failed-permanent 1 amira-dunlin smtp-550']);
  });

  it('that takes the mail and never says so gets it again, under the same Message-ID', async () => {
    const taken: Received[] = [];
    const { port } = await mailServer({
      onData(stream, session, callback) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          taken.push({ to: session.envelope.rcptTo[0]!.address, source: Buffer.concat(chunks).toString() });
          // the first one is never answered: the client breaks off
          if (taken.length > 1) callback();
        });
      },
    });
    work(port, [0.05, 0.05], 400);
    await accept(aNotice());
    await told(['queued 0 amira-dunlin', 'failed-temporary 1 amira-dunlin smtp-too-slow', 'sent 2 amira-dunlin']);
    expect(new Set(messageIds(taken)).size).toBe(1);
    expect(taken).toHaveLength(2);
  });

  it('that never comes back makes dispatch give up, and say so', async () => {
    work(1, [0.02, 0.02]);
    await accept(aNotice());
    await eventually(async () => expect((await receipts()).at(-1)).toBe('failed-permanent 3 amira-dunlin gave-up'));
  });

  it('that is slow for one organisation delays no other', async () => {
    const { port, taken } = await mailServer({
      onRcptTo({ address }, _session, callback) {
        if (address.endsWith('@millbrook.example')) setTimeout(() => callback(), 4_000).unref();
        else callback();
      },
    });
    work(port, [5], 1_000);
    const slow = ['a', 'b', 'c', 'd', 'e'].map((name) => aNotice({ name, caseId: nameUuid('case', name) }));
    await accept(...slow);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const before = Date.now();
    await accept(aNotice({ name: 'other', role: 'CON', organisation: 'RYY', caseId: nameUuid('case', 'other') }));
    await eventually(() => expect(taken.map(({ to }) => to)).toEqual(['dr.knot@eastfield.example']), { within: 1_000 });
    expect(Date.now() - before).toBeLessThan(1_000);
  });
});

describe('a process that ends between the mail and the row', () => {
  it('leaves an attempt that another one marks as not known, and the mail goes out again under the same id', async () => {
    const { port, taken } = await mailServer();
    await accept(aNotice());
    await here.database.query(`INSERT INTO delivery_attempt (notice_id, attempt) VALUES ($1, 1)`, [aNotice().noticeId]);
    work(port);
    await told(['queued 0 amira-dunlin', 'sent 2 amira-dunlin']);
    const { rows } = await here.database.query('SELECT attempt, outcome FROM delivery_attempt ORDER BY attempt');
    expect(rows).toEqual([
      { attempt: 1, outcome: 'not-known' },
      { attempt: 2, outcome: 'sent' },
    ]);
    expect(taken).toHaveLength(1);
  });
});
