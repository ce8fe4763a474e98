import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { NoticeRequested } from '#libs/contracts';
import { Health, silentLogger, type LogFields, type Logger } from '#libs/platform';
import { aNotice, eventually } from '#libs/testing';
import { accepting, directory, directoryWithPhones, mailAlone } from '../test/a-directory.js';
import { DispatchHere } from '../test/dispatch-here.js';
import { acceptNotices } from './accept-notices.js';
import { SmtpSender } from './adapters/smtp/smtp-sender.js';
import { DeliveryWorker } from './delivery-worker.js';
import { ringLate, ringRound } from './ring-round.js';

const here = new DispatchHere();

const accept = (...notices: NoticeRequested[]) =>
  here.database.transaction((sql) => acceptNotices(sql, notices, accepting));

/** What a raw server does at a point of the conversation; null: nothing special. */
type Trick = (socket: Socket, line: string, mail: { readonly to: string; readonly number: number }) => 'handled' | null;

/** A bare SMTP server that a test can make misbehave in ways that a library's server would not. */
async function rawServer(trick: Trick, at = 0): Promise<{ port: number; taken: string[]; heard: string[] }> {
  const [taken, heard]: [string[], string[]] = [[], []];
  let number = 0;
  const server = createServer((socket) => {
    let [to, body, inData] = ['', '', false];
    let held = '';
    socket.on('error', () => undefined);
    socket.write('220 mail.example\r\n');
    socket.on('data', (chunk) => {
      held += chunk.toString();
      for (let end = held.indexOf('\r\n'); end >= 0; end = held.indexOf('\r\n')) {
        const line = held.slice(0, end);
        held = held.slice(end + 2);
        if (inData && line !== '.') {
          body += `${line}\n`;
          continue;
        }
        heard.push(line);
        if (line.startsWith('RCPT')) to = /<(.*)>/.exec(line)?.[1] ?? '';
        if (line === '.') {
          inData = false;
          number += 1;
          taken.push(body);
          body = '';
        }
        if (trick(socket, line, { to, number }) === 'handled') continue;
        if (line === 'DATA') inData = true;
        socket.write(line === 'DATA' ? '354 go on\r\n' : '250 mail.example\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  here.ended.push(() => {
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, taken, heard };
}

interface Working {
  readonly people?: typeof directory;
  readonly backOffSeconds?: readonly number[];
  readonly logger?: Logger;
}

function work(
  port: number,
  tls: 'none' | 'required' = 'none',
  sendTimeoutMs = 1_000,
  { people = directory, backOffSeconds = [0.05, 60], logger = silentLogger }: Working = {},
): void {
  const sender = new SmtpSender({
    ...{ host: '127.0.0.1', port, tls, from: 'bellwether@bellwether.example', connections: 4, silenceMs: 1_500 },
  });
  const worker = new DeliveryWorker({
    ...{
      database: here.database,
      directory: people,
      sender,
      logger,
      health: new Health(),
      mailDomain: 'bellwether.example',
      ...mailAlone,
    },
    ...{ backOffSeconds, sendTimeoutMs, slots: 4, slotsPerTarget: 2, pollMs: 20 },
  });
  worker.start();
  here.ended.push(async () => {
    await worker.stop();
    sender.close();
  });
}

async function receipts(): Promise<readonly string[]> {
  const { rows } = await here.database.query<{ said: string }>(
    `SELECT concat_ws(' ', value::jsonb ->> 'state', value::jsonb ->> 'attempt', value::jsonb ->> 'reason') AS said
     FROM outbox WHERE type = 'receipt.recorded' ORDER BY id`,
  );
  return rows.map(({ said }) => said);
}
const told = (expected: readonly string[]) => eventually(async () => expect(await receipts()).toEqual(expected));
const messageIds = (taken: readonly string[]) => taken.map((body) => /^Message-ID: (.*)$/im.exec(body)?.[1]);

describe('G15 a mail server', () => {
  it('that hangs up after the mail, before it says that it has it: one repeat, under the same Message-ID', async () => {
    const { port, taken } = await rawServer((socket, line, { number }) => {
      if (line !== '.' || number > 1) return null;
      socket.destroy();
      return 'handled';
    });
    work(port);
    await accept(aNotice('first'));
    await told(['queued 0', 'failed-temporary 1 smtp-connection', 'sent 2']);
    expect(messageIds(taken)).toEqual(Array(2).fill(`<${aNotice('first').noticeId}@bellwether.example>`));
  });

  it('that hangs up after it has said so: no repeat', async () => {
    const { port, taken } = await rawServer((socket, line) => {
      if (line !== '.') return null;
      socket.end('250 taken\r\n');
      return 'handled';
    });
    work(port);
    await accept(aNotice('first'));
    await told(['queued 0', 'sent 1']);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(taken).toHaveLength(1);
  });

  it('that answers a byte a second is broken off, and the mail tried again', async () => {
    const { port } = await rawServer((socket, line) => {
      if (!line.startsWith('RCPT')) return null;
      const drip = setInterval(() => socket.write('2'), 200);
      socket.on('close', () => clearInterval(drip));
      return 'handled';
    });
    work(port);
    await accept(aNotice('first'));
    await eventually(async () => expect((await receipts())[1]).toBe('failed-temporary 1 smtp-too-slow'));
  });

  it('that has no TLS gets no mail, no address and no login where TLS is required', async () => {
    const { port, taken, heard } = await rawServer((socket, line) => {
      if (line !== 'STARTTLS') return null;
      socket.write('502 not here\r\n');
      return 'handled';
    });
    work(port, 'required');
    await accept(aNotice('first'));
    await eventually(async () => expect((await receipts())[1]).toBe('failed-temporary 1 smtp-tls-refused'));
    expect(taken).toEqual([]);
    expect(heard.filter((line) => /^(MAIL|RCPT|AUTH|DATA)/.test(line))).toEqual([]);
  });

  it('that is slow for one organisation, with three hundred mails waiting for it, delays no other by a second', async () => {
    const { port, taken } = await rawServer((_socket, line, { to }) =>
      line.startsWith('RCPT') && to.endsWith('@millbrook.example') ? 'handled' : null,
    );
    work(port, 'none', 20_000);
    await accept(...Array.from({ length: 300 }, (_, at) => aNotice(`slow-${at}`)));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const before = Date.now();
    await accept(aNotice('other', { role: 'CON', organisation: 'RYY' }));
    await eventually(() => expect(taken).toHaveLength(1), { within: 5_000 });
    expect(Date.now() - before).toBeLessThan(1_000);
  });

  it('that hangs up before it has heard the mail gets it once', async () => {
    let hungUp = 0;
    const { port, taken } = await rawServer((socket, line) => {
      if (line !== 'DATA' || hungUp > 0) return null;
      hungUp += 1;
      socket.destroy();
      return 'handled';
    });
    work(port);
    await accept(aNotice('first'));
    await told(['queued 0', 'failed-temporary 1 smtp-connection', 'sent 2']);
    expect(taken).toHaveLength(1);
  });

  it('that puts off everybody it does not know yet gets each mail once', async () => {
    const known = new Set<string>();
    const { port, taken } = await rawServer((socket, line) => {
      if (!line.startsWith('RCPT') || known.has(line)) return null;
      known.add(line);
      socket.write('451 4.7.1 greylisted, come again\r\n');
      return 'handled';
    });
    work(port);
    await accept(aNotice('first'));
    await told(['queued 0', 'failed-temporary 1 smtp-451', 'sent 2']);
    expect(taken).toHaveLength(1);
  });

  it.each([
    ['with a telephone is an alarm, and a call', directoryWithPhones, 'notice.to-be-rung', 1],
    ['without one is an alarm, and the next step is told', directory, 'notice.not-delivered', 0],
  ])('that refuses somebody %s, within a second', async (_, people, alarm, calls) => {
    const alarms: string[] = [];
    const error = (event: string, fields: LogFields = {}): void => {
      if (fields.alarm === true) alarms.push(event);
    };
    const { port } = await rawServer((socket, line) => {
      if (!line.startsWith('RCPT')) return null;
      socket.write('550 5.1.1 no such mailbox\r\n');
      return 'handled';
    });
    work(port, 'none', 1_000, { people, logger: { ...silentLogger, error } });
    const before = Date.now();
    await accept(aNotice('first'));
    await eventually(() => expect(alarms).toEqual([alarm]));
    expect(Date.now() - before).toBeLessThan(1_000);
    await ringRound(here.database, { logger: silentLogger });
    expect((await receipts()).at(-1)).toBe('failed-permanent 1 smtp-550');
    const { rows } = await here.database.query('SELECT FROM phone_task');
    expect(rows).toHaveLength(calls);
  });

  it.each([
    ['who can be rung', directoryWithPhones],
    ['who cannot', directory],
  ])('that is away for ten minutes: people %s are told in time, or the next step is', async (_, people) => {
    const minute = 60_000;
    const began = Date.now();
    const within = (minutes: number) => new Date(began + minutes * minute).toISOString();
    const immediate = aNotice('immediate', { answerBy: within(15) });
    const urgent = aNotice('urgent', { severity: 'URGENT', answerBy: within(60), caseNumber: 'B-13' });
    const backOffSeconds = [2, 10, 30, 60, 120, 300, 600];
    const { port } = await rawServer(() => null);
    for (const close of here.ended.splice(0)) await close();
    work(port, 'none', 1_000, { people, backOffSeconds });
    await accept(immediate, urgent);
    const parts = { directory: people, logger: silentLogger, ringWithinSeconds: 900, lateAfterSeconds: 120 };
    let [shift, server]: [number, Awaited<ReturnType<typeof rawServer>> | null] = [0, null];
    const saidOf = async ({ noticeId }: NoticeRequested) => {
      const { rows } = await here.database.query<{ state: string; seconds: number }>(
        `SELECT value::jsonb ->> 'state' AS state, extract(epoch FROM (value::jsonb ->> 'at')::timestamptz)::float8 AS seconds
         FROM outbox WHERE value::jsonb ->> 'noticeId' = $1 ORDER BY id`,
        [noticeId],
      );
      return rows.map(({ state, seconds }) => ({ state, after: seconds * 1_000 - began }));
    };
    for (const [failed, wait] of backOffSeconds.entries()) {
      await eventually(async () => {
        const { rows } = await here.database.query('SELECT FROM delivery_attempt WHERE ended_at IS NOT NULL');
        expect(rows).toHaveLength(2 * (failed + 1));
      });
      shift += wait * 1_000 + 500;
      if (shift >= 10 * minute) server = await rawServer(() => null, port);
      await here.db.shiftClock(shift);
      await ringLate(here.database, parts);
      await ringRound(here.database, parts);
    }
    await eventually(() => expect(server?.taken).toHaveLength(2), { within: 5_000 });
    await eventually(async () => expect((await saidOf(urgent)).at(-1)?.state).toBe('sent'));
    expect((await saidOf(urgent)).at(-1)!.after).toBeLessThan(60 * minute);
    const escalated = (await saidOf(immediate)).find(({ state }) => state === 'failed-permanent');
    expect(escalated?.after).toBeLessThan(15 * minute);
    const { rows } = await here.database.query<{ case: string }>(
      'SELECT case_number AS case FROM phone_task JOIN notice USING (notice_id)',
    );
    expect(rows).toEqual(people === directoryWithPhones ? [{ case: 'B-12' }] : []);
  });
});
