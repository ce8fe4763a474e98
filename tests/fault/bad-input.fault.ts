import { createConnection } from 'node:net';
import { Kafka, logLevel } from 'kafkajs';
import { topics } from '#libs/contracts';
import { eventually } from '#libs/testing';
import { bruisedBaby, postUntilAccepted } from '../support/babies.js';
import { startTestStack, type TestStack } from '../support/test-stack.js';

const frames = Number(process.env['FAULT_MALFORMED'] ?? 20_000) / 2;

/** A small generator with a seed, so that a failing input can be made again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const message =
  'MSH|^~\\&|PAS|RXX|BW|RXX|20261117132200||ADT^A04|C1|P|2.4\rEVN||20261117132200\rPID|1||L1^^^RXX^PI||WRENFOLD^Ivo||20260409|1\rPV1|1|E|RXX01||||||||||||||||V1\r';

function mangle(text: string, random: () => number): Buffer {
  const bytes = Buffer.from(text, 'latin1');
  const cut = bytes.subarray(0, Math.floor(random() * bytes.length) + 1);
  for (let hits = 0; hits < 4; hits += 1) {
    const at = Math.floor(random() * cut.length);
    const byte = Math.floor(random() * 256);
    // the two framing bytes would only make another frame
    if (byte !== 0x0b && byte !== 0x1c) cut[at] = byte;
  }
  return cut;
}

async function sendFrames(address: string, count: number, random: () => number): Promise<ReadonlyMap<string, number>> {
  const [host, port] = address.split(':');
  const socket = createConnection({ host: host!, port: Number(port) });
  const answers = new Map<string, number>();
  let held = '';
  let sent = 0;
  let answered = 0;
  return new Promise((resolve, reject) => {
    const send = (): void => {
      while (sent < count && sent - answered < 50) {
        socket.write(Buffer.concat([Buffer.from([0x0b]), mangle(message, random), Buffer.from([0x1c, 0x0d])]));
        sent += 1;
      }
    };
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('close', () => reject(new Error(`closed after ${String(answered)} of ${String(count)} answers`)));
    socket.on('data', (chunk) => {
      held += chunk.toString('latin1');
      const whole = held.split('\x1c\r');
      held = whole.pop() ?? '';
      for (const answer of whole) {
        const code = /\rMSA.(A[AER])/.exec(answer)?.[1] ?? 'unclassified';
        answers.set(code, (answers.get(code) ?? 0) + 1);
        answered += 1;
      }
      if (answered === count) {
        socket.removeAllListeners('close');
        socket.destroy();
        resolve(answers);
      } else send();
    });
  });
}

describe('bad input', () => {
  let up: TestStack;
  beforeAll(async () => {
    up = await startTestStack();
  });
  afterAll(async () => {
    await up.stop();
  });

  it('G9 one poison record per partition: each is parked with a reason within a second, the others are handled', async () => {
    const kafka = new Kafka({ brokers: [...up.system.endpoints.kafka], logLevel: logLevel.NOTHING });
    const producer = kafka.producer();
    await producer.connect();
    await producer.send({
      topic: 'signals.v1',
      messages: Array.from({ length: topics['signals.v1'].partitions }, (_, partition) => ({
        partition,
        key: 'x',
        value: '{"not": "an event"',
      })),
    });
    await producer.disconnect();
    await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(1));
    await eventually(async () => expect(await up.system.openCases()).toHaveLength(1), { within: 5_000 });
    const { parked } = await up.system.operator<{ parked: readonly { id: string; reason: string }[] }>(
      'screening',
      '/operator/parked',
    );
    expect(parked).toHaveLength(topics['signals.v1'].partitions);
    expect(new Set(parked.map(({ reason }) => reason)).size).toBe(1);
    await expect(up.system.operator('screening', `/operator/parked/${parked[0]!.id}/retry`, 'POST')).rejects.toThrow(
      /^4/,
    );
    await up.system.operator('screening', `/operator/parked/${parked[0]!.id}/discard`, 'POST', { reason: 'not-ours' });
    const left = await up.system.operator<{ parked: readonly unknown[] }>('screening', '/operator/parked');
    expect(left.parked).toHaveLength(topics['signals.v1'].partitions - 1);
  });

  it(`G14 ${String(frames)} malformed MLLP frames and as many JSON bodies: each is answered with a class, none crashes or hangs intake`, async () => {
    const pid = up.stack.supervisor.pidOf('intake');
    const address = up.system.mllpAddress('millbrook-pas');
    const perConnection = await Promise.all(
      [1, 2, 3, 4].map((seed) => sendFrames(address, frames / 4, randomFrom(seed))),
    );
    const classes = new Set(perConnection.flatMap((answers) => [...answers.keys()]));
    expect([...classes].filter((code) => code !== 'AA' && code !== 'AR')).toEqual([]);

    const random = randomFrom(5);
    const text = JSON.stringify(bruisedBaby(2));
    const bodies = Array.from({ length: frames }, () => mangle(text, random));
    const statuses = new Map<number, number>();
    const worker = async (): Promise<void> => {
      for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) {
        const token = up.system.endpoints.feeds.find(({ name }) => name === 'millbrook-pas')!.token;
        const { status } = await fetch(`${up.system.endpoints.intake.http}/signals`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: new Uint8Array(body),
        });
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: 16 }, worker));
    expect([...statuses.keys()].filter((status) => ![202, 400, 403, 422].includes(status))).toEqual([]);
    expect(up.stack.supervisor.pidOf('intake')).toBe(pid);

    await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(3));
    await eventually(async () => expect((await up.system.openCases()).length).toBeGreaterThanOrEqual(2), {
      within: 30_000,
    });
  });
});
