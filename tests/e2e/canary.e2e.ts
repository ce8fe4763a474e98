import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { topics } from '#libs/contracts';
import { aBruise, aContact, aPerson, eventually, testNhsNumber } from '#libs/testing';
import { signIn } from '../support/people.js';
import { startTestStack, type TestStack } from '../support/test-stack.js';
import { WithBrowser } from '../support/with-browser.js';

const number = testNhsNumber(777);
/** Planted where a source may say anything: none of it may be found where it does not belong. */
const canaries = [number, 'LCANARY777', 'KITTIWAKE', 'Zebedee', 'Quillfeather', 'ZZ98', 'sparrowhawk', 'VCANARY'];

interface Seen {
  readonly topic: string;
  readonly key: string;
  readonly headers: string;
  readonly value: string;
}

async function everythingOn(brokers: readonly string[]): Promise<readonly Seen[]> {
  const kafka = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING });
  const consumer = kafka.consumer({ groupId: 'canary' });
  const seen: Seen[] = [];
  await consumer.connect();
  await consumer.subscribe({ topics: Object.keys(topics), fromBeginning: true });
  await consumer.run({
    eachMessage: ({ topic, message }) => {
      const headers = Object.entries(message.headers ?? {}).map(([name, value]) => `${name}: ${String(value)}`);
      seen.push({
        topic,
        key: message.key?.toString() ?? '',
        headers: headers.join('\n'),
        value: message.value?.toString() ?? '',
      });
      return Promise.resolve();
    },
  });
  await eventually(() => expect(seen.filter(({ topic }) => topic === 'receipts.v1').length).toBeGreaterThan(1));
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await consumer.disconnect();
  return seen;
}

const found = (text: string): readonly string[] =>
  canaries.filter((canary) => text.toLowerCase().includes(canary.toLowerCase()));

const inBrowser = await WithBrowser.start();

/** A row as text, with its bytes as text beside it: a name in a column of bytes is a name too. */
const readable = (row: string): string =>
  `${row}\n${[...row.matchAll(/\\x([0-9a-f]+)/g)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1')).join('\n')}`;

describe('names, numbers, addresses and words of a source', () => {
  let up: TestStack;
  beforeAll(async () => {
    up = await startTestStack({ ownKafka: true, servers: ['kafka', 'mailbox', 'identity'] });
  });
  afterAll(async () => {
    await up.stop();
  });

  /** Every value of every table of a schema, as text. */
  const everythingIn = async (schema: string): Promise<string> => {
    const tables = await up.sql<{ name: string }>(
      'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = $1',
      [schema],
    );
    expect(tables).not.toEqual([]);
    const texts = await Promise.all(
      tables.map(async ({ name }) => {
        const rows = await up.sql<{ row: string }>(`SELECT one::text AS row FROM ${schema}."${name}" AS one`);
        return rows.map(({ row }) => readable(row)).join('\n');
      }),
    );
    return texts.join('\n');
  };

  it('are found in no log, key, header, metric, mail or page, nor in a value of the other four topics', async () => {
    const at = new Date(Date.now() - 300_000).toISOString();
    const born = new Date(Date.now() - 214 * 86_400_000).toISOString().slice(0, 10);
    const person = aPerson({
      nhsNumber: number,
      localIds: [{ authority: 'RXX', id: 'LCANARY777' }],
      name: 'KITTIWAKE, Zebedee',
      birthDate: born,
      address: { lines: ['7 Quillfeather Row'], postcode: 'ZZ98 7QQ', authority: 'E00000001' },
    });
    const contact = aContact({
      visit: { id: 'VCANARY', version: at },
      person,
      occurredAt: at,
      coded: [aBruise],
      words: [{ field: 'chiefComplaint', text: 'bruise, pecked by a sparrowhawk' }],
    });
    expect((await up.system.postSignals('millbrook-pas', contact)).status).toBe(202);
    // refused in three ways: a breach, what is no JSON, and a value that PostgreSQL cannot hold
    await up.system.postSignals('millbrook-pas', { ...contact, status: 'KITTIWAKE' });
    await up.system.postSignals('millbrook-pas', `{"name": "KITTIWAKE", ${number}`);
    await up.system.postSignals('millbrook-pas', { ...contact, words: [{ field: 'note', text: 'sparrowhawk\u0000' }] });
    const kafka = new Kafka({ brokers: [...up.system.endpoints.kafka], logLevel: logLevel.NOTHING });
    const producer = kafka.producer();
    await producer.connect();
    await producer.send({ topic: 'signals.v1', messages: [{ value: JSON.stringify({ KITTIWAKE: number }) }] });
    await producer.disconnect();

    const mails = await eventually(
      async () => {
        const all = await up.system.mails();
        expect(all).toHaveLength(2);
        return all;
      },
      { within: 20_000 },
    );
    expect(found(JSON.stringify(mails))).toEqual([]);

    const seen = await everythingOn(up.system.endpoints.kafka);
    expect(new Set(seen.map(({ topic }) => topic)).size).toBe(5);
    const ours = seen.filter(({ headers }) => headers !== '');
    expect(found(ours.map(({ key, headers }) => `${key}\n${headers}`).join('\n'))).toEqual([]);
    expect(
      found(
        seen
          .filter(({ topic }) => topic !== 'signals.v1')
          .map(({ value }) => value)
          .join('\n'),
      ),
    ).toEqual([]);

    for (const { health, metrics, url } of Object.values(up.system.endpoints.services)) {
      for (const page of [health, metrics, `${url}/openapi.json`])
        expect(found(await (await fetch(page)).text())).toEqual([]);
    }
    const [opened] = await up.system.openCases();
    expect(found(JSON.stringify(await up.system.caseOf(opened!.number)))).toEqual([]);

    const logs = readdirSync(up.stack.logs);
    expect(logs).toEqual(
      expect.arrayContaining([
        'postgres.log',
        'kafka.log',
        'intake.log',
        'screening.log',
        'casework.log',
        'dispatch.log',
        'console.log',
      ]),
    );
    for (const name of logs) expect([name, ...found(readFileSync(join(up.stack.logs, name), 'utf8'))]).toEqual([name]);
    expect(found(up.said.join('\n'))).toEqual([]);
  });

  inBrowser.test(
    'stand on pages of who may see them, and in none of their addresses, titles, headers, cookies, news and tables',
    async () => {
      const [opened] = await up.system.openCases();
      const amira = await signIn(inBrowser.browser, up, 'amira-dunlin');
      const { page } = amira;
      await amira.reads('Live');
      const seen: string[] = [];
      const kept: string[] = [];
      page.on('console', (message) => seen.push(message.text()));
      page.on('request', (request) => seen.push(request.url()));
      page.on('response', (response) => {
        seen.push(JSON.stringify(response.headers()));
        const { pathname } = new URL(response.url());
        if (response.headers()['cache-control'] !== 'no-store' && !pathname.startsWith('/static/')) kept.push(pathname);
      });
      await page.evaluate(`new Promise((listens) => {
      window.heard = [];
      const source = new EventSource('/events');
      for (const name of ['case', 'gap']) source.addEventListener(name, (event) => window.heard.push(event.lastEventId + event.data));
      source.addEventListener('open', () => listens());
    })`);
      const pieces: string[] = [];
      await up.system.acknowledge(opened!.number, 'amira-dunlin');
      const heard = await eventually(async () => {
        const news = JSON.stringify(await page.evaluate('window.heard'));
        expect(news).toContain(opened!.number);
        return news;
      });
      const look = async () => {
        pieces.push(await page.locator('body').innerText());
        seen.push(page.url(), await page.title(), JSON.stringify(await page.context().cookies()));
        seen.push(
          JSON.stringify(await page.evaluate('[{ ...localStorage }, { ...sessionStorage }, document.referrer]')),
        );
      };
      for (const path of ['', '/chronology', '/close', '/decline', '/referral']) {
        expect([path, await amira.visit(`/cases/${opened!.number}${path}`)]).toEqual([path, 200]);
        await look();
      }
      await amira.visit('/worklist?view=team');
      await look();
      await page.getByLabel('NHS number or case number').fill(number);
      await amira.press('Search');
      await page.waitForURL(`**/cases/${opened!.number}`);
      await look();
      await amira.press('Record the call');
      await amira.reads(/^Recorded in/);
      await look();

      // they are told where they should be, or nothing here would be proven
      expect(found(pieces.join('\n').replaceAll(' ', ''))).toEqual(
        expect.arrayContaining([number, 'KITTIWAKE', 'Zebedee', 'sparrowhawk']),
      );
      expect(found(await everythingIn('screening'))).toEqual(expect.arrayContaining(['KITTIWAKE', 'sparrowhawk']));
      expect(seen.join('\n')).toContain(opened!.number);
      expect(found(heard)).toEqual([]);
      expect(found(seen.join('\n'))).toEqual([]);
      expect(kept).toEqual([]);
      for (const schema of ['console', 'casework', 'dispatch'])
        expect([schema, ...found(await everythingIn(schema))]).toEqual([schema]);
      const log = readFileSync(join(up.stack.logs, 'console.log'), 'utf8');
      expect(log).not.toBe('');
      for (const name of readdirSync(up.stack.logs))
        expect([name, ...found(readFileSync(join(up.stack.logs, name), 'utf8'))]).toEqual([name]);
    },
  );
});
