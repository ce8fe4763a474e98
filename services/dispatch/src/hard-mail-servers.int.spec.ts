import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { NoticeRequested } from '#libs/contracts';
import { Health, silentLogger, type Database } from '#libs/platform';
import { aNotice, eventually, testDatabase, type TestDatabase } from '#libs/testing';
import { accepting, directory, mailAlone } from '../test/a-directory.js';
import { acceptNotices } from './accept-notices.js';
import { SmtpSender } from './adapters/smtp/smtp-sender.js';
import { DeliveryWorker } from './delivery-worker.js';
import { dispatchMigrations } from './store/migrations-folder.js';

let db: TestDatabase;
let database: Database;
const ended: (() => Promise<void> | void)[] = [];

beforeAll(async () => {
  db = await testDatabase('dispatch', dispatchMigrations);
  ({ database } = db);
});
afterAll(() => db.drop());
beforeEach(() => database.query('TRUNCATE notice, delivery, delivery_attempt, outbox CASCADE'));
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

const accept = (...notices: NoticeRequested[]) => database.transaction((sql) => acceptNotices(sql, notices, accepting));

/** What a raw server does at a point of the conversation; null: nothing special. */
type Trick = (socket: Socket, line: string, mail: { readonly to: string; readonly number: number }) => 'handled' | null;

/** A bare SMTP server that a test can make misbehave in ways that a library's server would not. */
async function rawServer(trick: Trick): Promise<{ port: number; taken: string[]; heard: string[] }> {
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
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ended.push(() => {
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, taken, heard };
}

function work(port: number, tls: 'none' | 'required' = 'none', sendTimeoutMs = 1_000): void {
  const sender = new SmtpSender({
    ...{ host: '127.0.0.1', port, tls, from: 'bellwether@bellwether.example', connections: 4, silenceMs: 1_500 },
  });
  const worker = new DeliveryWorker({
    ...{
      database,
      directory,
      sender,
      logger: silentLogger,
      health: new Health(),
      mailDomain: 'bellwether.example',
      ...mailAlone,
    },
    ...{ backOffSeconds: [0.05, 60], sendTimeoutMs, slots: 4, slotsPerTarget: 2, pollMs: 20 },
  });
  worker.start();
  ended.push(async () => {
    await worker.stop();
    sender.close();
  });
}

async function receipts(): Promise<readonly string[]> {
  const { rows } = await database.query<{ said: string }>(
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
});
