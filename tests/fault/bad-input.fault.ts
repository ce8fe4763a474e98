import { Kafka, logLevel } from 'kafkajs';
import { topics } from '#libs/contracts';
import { eventually } from '#libs/testing';
import { bruisedBaby, postUntilAccepted } from '../support/babies.js';
import { startTestStack, withoutConsole, type TestStack } from '../support/test-stack.js';
import { mangle, postMalformedBodies, sendMalformedFrames } from './malformed.js';
import { progress, randomFrom, size } from './size.js';

const half = size.malformed / 2;
const partitions = topics['signals.v1'].partitions;

/** Records that no consumer can use, each of another kind. */
const poisons = [
  { key: 'x', value: '{"not": "an event"}' },
  { key: null, value: null },
  { key: 'x', value: 'no JSON at all' },
  { key: 'x', value: '{"type":"contact.stated"}', headers: { ce_id: 'not-a-uuid', ce_type: 'contact.stated' } },
  { key: 'x', value: '"\u0000"', headers: { ce_type: 'of.another.house', ce_specversion: '1.0' } },
];

interface Parked {
  readonly id: string;
  readonly reason: string;
  readonly partition: number;
  readonly attempts: number;
}

describe('bad input', () => {
  let up: TestStack;
  let next = 0;
  beforeAll(async () => {
    up = await startTestStack(withoutConsole);
    await screenedAfterMs(4);
  });
  afterAll(async () => {
    await up.stop();
  });

  const parked = async () =>
    (await up.system.operator<{ parked: readonly Parked[] }>('screening', '/operator/parked')).parked;

  /** Milliseconds from the acknowledgement of the last of some children to the moment at which all are screened. */
  const screenedAfterMs = async (children: number) => {
    const visits = Array.from({ length: children }, () => `V${next++}`);
    await Promise.all(
      visits.map((visit) => postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(Number(visit.slice(1))))),
    );
    const began = Date.now();
    await eventually(
      async () => {
        const [found] = await up.sql<{ count: number }>(
          'SELECT count(*)::int AS count FROM screening.visit_owner WHERE visit = ANY ($1)',
          [visits],
        );
        expect(found!.count).toBe(children);
      },
      { within: 20_000 },
    );
    return Date.now() - began;
  };

  it('G9 one poison record per partition holds the others up by no more than a second, and is parked with a reason', async () => {
    const usual = await screenedAfterMs(24);
    const kafka = new Kafka({ brokers: [...up.system.endpoints.kafka], logLevel: logLevel.NOTHING });
    const producer = kafka.producer();
    await producer.connect();
    await producer.send({
      topic: up.topic('signals.v1'),
      messages: Array.from({ length: partitions }, (_, partition) => ({
        partition,
        ...poisons[partition % poisons.length]!,
      })),
    });
    const poisoned = await screenedAfterMs(24);
    await producer.disconnect();
    progress(`24 children screened within ${usual} ms as usual, ${poisoned} ms behind one poison per partition`);
    expect(poisoned - usual).toBeLessThanOrEqual(1_000);
    const held = await eventually(async () => {
      const all = await parked();
      expect(all).toHaveLength(partitions);
      return all;
    });
    expect(new Set(held.map(({ partition }) => partition)).size).toBe(partitions);
    expect(held.filter(({ reason }) => !/^[a-z][a-z-]+$/.test(reason))).toEqual([]);
  });

  it('G9 a foreign record is refused again at a retry, stays listed, and can be closed with a reason', async () => {
    const [one] = await parked();
    await expect(up.system.operator('screening', `/operator/parked/${one!.id}/retry`, 'POST')).rejects.toThrow(/^422/);
    expect((await parked()).find(({ id }) => id === one!.id)).toMatchObject({ attempts: 1, reason: one!.reason });
    await up.system.operator('screening', `/operator/parked/${one!.id}/discard`, 'POST', { reason: 'not-ours' });
    expect((await parked()).map(({ id }) => id)).not.toContain(one!.id);
  });

  it('G9 a child whose record was parked by a fault of ours gets its case by a retry once the fault is mended', async () => {
    const before = new Set((await parked()).map(({ id }) => id));
    const visit = `V${next}`;
    await up.sql(`ALTER TABLE screening.visit_owner ADD CONSTRAINT fault CHECK (visit <> '${visit}')`);
    await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(next++));
    const [held] = await eventually(async () => {
      const fresh = (await parked()).filter(({ id }) => !before.has(id));
      expect(fresh).toHaveLength(1);
      return fresh;
    });
    await expect(up.system.operator('screening', `/operator/parked/${held!.id}/retry`, 'POST')).rejects.toThrow(/^422/);
    await up.sql('ALTER TABLE screening.visit_owner DROP CONSTRAINT fault');
    await up.system.operator('screening', `/operator/parked/${held!.id}/retry`, 'POST');
    await eventually(async () => expect(await up.system.openCases()).toHaveLength(next), { within: 20_000 });
    expect((await parked()).map(({ id }) => id)).not.toContain(held!.id);
  });

  it(`G14 ${half} malformed HL7 frames and as many JSON bodies: each is answered with a class and kept with a reason, none crashes or hangs intake`, async () => {
    const pid = up.stack.supervisor.pidOf('intake');
    const address = up.system.mllpAddress('millbrook-pas');
    const perConnection = await Promise.all(
      [1, 2, 3, 4].map((connection) => sendMalformedFrames(address, half / 4, randomFrom(size.seed * 10 + connection))),
    );
    const classes = new Set(perConnection.flatMap((answers) => [...answers.keys()]));
    expect([...classes].filter((code) => code !== 'AA' && code !== 'AR')).toEqual([]);
    progress(`${half} frames answered`);

    const random = randomFrom(size.seed * 10 + 5);
    const text = JSON.stringify(bruisedBaby(next++));
    const statuses = await postMalformedBodies(
      up.system,
      Array.from({ length: half }, () => mangle(text, random)),
    );
    expect([...statuses.keys()].filter((status) => ![202, 400, 403, 422].includes(status))).toEqual([]);
    progress(`${half} bodies answered`);
    expect(up.stack.supervisor.pidOf('intake')).toBe(pid);
    const [without] = await up.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM intake.received_message WHERE disposition <> 'accepted' AND reason IS NULL`,
    );
    expect(without!.count).toBe(0);
    const faults = await up.sql(
      `SELECT reason, count(*)::int FROM intake.received_message WHERE reason IN ('decoder-failed', 'storage-refused')
       GROUP BY reason`,
    );
    expect(faults).toEqual([]);
    expect(await screenedAfterMs(1)).toBeLessThan(30_000);
  });
});
