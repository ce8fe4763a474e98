import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { topics } from '#libs/contracts';
import { aBruise, aContact, aPerson, eventually, testNhsNumber } from '#libs/testing';
import { startTestStack, type TestStack } from '../support/test-stack.js';

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

describe('names, numbers, addresses and words of a source', () => {
  let up: TestStack;
  beforeAll(async () => {
    up = await startTestStack();
  });
  afterAll(async () => {
    await up.stop();
  });

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
      ]),
    );
    for (const name of logs) expect([name, ...found(readFileSync(join(up.stack.logs, name), 'utf8'))]).toEqual([name]);
    expect(found(up.said.join('\n'))).toEqual([]);
  });
});
