import { setTimeout as pause } from 'node:timers/promises';
import { Kafka, logLevel, type Producer } from 'kafkajs';
import { dataschemaOf, toHeaders, topics, type ContactStated } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { eventually, freePort, testNhsNumber } from '#libs/testing';
import { bruisedBaby, postUntilAccepted } from '../support/babies.js';
import { startTestStack, withoutConsole, type TestStack } from '../support/test-stack.js';
import { expectNothingLostNorDoubled, untilQuiet } from './nothing-lost.js';
import { progress, sizeVariable } from './size.js';

/** Milliseconds after which the broker gives up a member that it does not hear. */
const sessionMs = 6_000;
/** Milliseconds from one coming or going to the next. */
const everyMs = 3_000;
/** Milliseconds of coming and going: a minute in the campaign. */
const comingAndGoingMs = process.env[sizeVariable] === undefined ? 18_000 : 60_000;
/** Children of whom all instances hear at once, and contacts of each: two in every partition. */
const strangers = 30;
const contactsEach = 2 * topics['signals.v1'].partitions;

describe('more than one screening', () => {
  let up: TestStack;
  let producer: Producer;
  let next = 0;
  let endStream: (() => Promise<void>) | null = null;
  const addresses = new Map<string, string>();
  beforeAll(async () => {
    up = await startTestStack(withoutConsole);
    addresses.set('screening', up.system.endpoints.services['screening']!.metrics);
    await start('screening-2');
    const kafka = new Kafka({ brokers: [...up.system.endpoints.kafka], logLevel: logLevel.NOTHING });
    producer = kafka.producer();
    await producer.connect();
  });
  afterEach(async () => {
    await endStream?.();
  });
  afterAll(async () => {
    await producer.disconnect();
    await up.stop();
  });

  const start = async (name: string) => {
    const httpPort = await freePort();
    addresses.set(name, `http://127.0.0.1:${httpPort}/metrics`);
    await up.stack.startAnother({ service: 'screening', name, httpPort });
  };
  /** Sum of one of an instance's counters over its labels. */
  const counted = async (name: string, metric: string) => {
    const text = await (await fetch(addresses.get(name)!)).text();
    const values = [...text.matchAll(new RegExp(`^${metric}(?:\\{.*\\})? (\\d+)$`, 'gm'))].map((found) =>
      Number(found[1]),
    );
    return values.reduce((sum, value) => sum + value, 0);
  };
  const screened = (name: string) => counted(name, 'consumed_total');
  /** Waits until each of some instances has screened more than it had. */
  const untilAtWork = async (...names: readonly string[]) => {
    for (const name of names) {
      const before = await screened(name);
      await eventually(async () => expect(await screened(name)).toBeGreaterThan(before), { within: 20_000 });
    }
  };
  /** Sends a child twice, as a sender does that has missed the answer. */
  const sendOne = async () => {
    const statement = bruisedBaby(next++);
    await postUntilAccepted(up.system, 'millbrook-pas', statement);
    await postUntilAccepted(up.system, 'millbrook-pas', statement);
  };
  const casesOf = (children: number, within: number) =>
    eventually(async () => expect((await up.system.openCases()).length).toBeGreaterThanOrEqual(children), { within });

  /** Sends child after child until told to end. */
  const stream = () => {
    const going = { on: true };
    const sent = (async () => {
      while (going.on) {
        await sendOne();
        await pause(100);
      }
    })();
    endStream = async () => {
      going.on = false;
      await sent;
      endStream = null;
    };
    return endStream;
  };

  it('G2 kill -9 of one of two instances: the other screens what it had within 15 s, nothing is lost or doubled', async () => {
    const end = stream();
    await untilAtWork('screening', 'screening-2');
    await up.stack.supervisor.takeDown('screening-2');
    const killedAt = Date.now();
    await pause(1_000);
    await casesOf(next, 15_000 - (Date.now() - killedAt));
    progress(`every child told until then has a case ${Date.now() - killedAt} ms after the kill`);
    await up.stack.supervisor.bringBack('screening-2');
    await untilAtWork('screening', 'screening-2');
    await end();
    await expectNothingLostNorDoubled(up, next, 0);
  });

  it('G2 an instance stopped for longer than its session: alerts go on without it, and when it is woken it fails its check, rejoins and screens on', async () => {
    // the first to come: it has everything of which there is one
    const [woken, other] = ['screening', 'screening-2'] as const;
    const failures = () => counted(woken, 'consumer_failed_checks_total');
    const pid = up.stack.supervisor.pidOf(woken);
    const before = await failures();
    // what it has asked the broker for must arrive while it is stopped: then it wakes with records that others have had
    for (let round = 1; round <= 5 && (await failures()) === before; round += 1) {
      // the producer finds its way beforehand: the broker answers within half a second, with or without records
      await producer.send({ topic: up.topic('signals.v1'), messages: [directRecord(bruisedBaby(next++), 0)] });
      await untilQuiet(up);
      const babies = Array.from({ length: contactsEach }, () => bruisedBaby(next++));
      up.stack.supervisor.kill(woken, 'SIGSTOP');
      const stoppedAt = Date.now();
      await producer.send({ topic: up.topic('signals.v1'), messages: babies.map(directRecord) });
      await casesOf(next, 2 * sessionMs);
      progress(`every child told has a case ${Date.now() - stoppedAt} ms after the stop`);
      const end = stream();
      await untilAtWork(other);
      await end();
      up.stack.supervisor.kill(woken, 'SIGCONT');
      await casesOf(next, 20_000);
      await pause(1_000);
    }
    expect(await failures()).toBeGreaterThan(before);
    stream();
    await untilAtWork(woken, other);
    expect(up.stack.supervisor.pidOf(woken)).toBe(pid);
    await endStream?.();
    await expectNothingLostNorDoubled(up, next, 0);
  });

  it(`G2 instances that come and go every ${everyMs / 1_000} s for ${comingAndGoingMs / 1_000} s: nothing is lost or doubled`, async () => {
    const { supervisor } = up.stack;
    const end = stream();
    const moves = [
      () => (addresses.has('screening-3') ? supervisor.bringBack('screening-3') : start('screening-3')),
      () => supervisor.takeDown('screening-2', 'SIGTERM'),
      () => supervisor.bringBack('screening-2'),
      () => supervisor.takeDown('screening-3', 'SIGTERM'),
    ];
    const began = Date.now();
    for (let n = 0; n < comingAndGoingMs / everyMs; n += 1) {
      await moves[n % moves.length]!();
      await pause(Math.max(0, began + (n + 1) * everyMs - Date.now()));
      progress(`${n + 1} comings and goings`);
    }
    await end();
    await expectNothingLostNorDoubled(up, next, 0);
  });

  it('G2 two lanes of two instances meet children of whom nobody has heard, all at once: no contact and no finding is lost', async () => {
    const first = next;
    next += strangers;
    const messages = Array.from({ length: contactsEach }, (_, place) =>
      Array.from({ length: strangers }, (__, child) => {
        const baby = bruisedBaby(first + child);
        return directRecord({ ...baby, visit: { ...baby.visit, id: `V${first + child}-${place}` } }, place);
      }),
    ).flat();
    await producer.send({ topic: up.topic('signals.v1'), messages });
    const contacts = strangers * contactsEach;
    await eventually(
      async () => {
        const held = await up.sql("SELECT FROM screening.contact_version WHERE visit LIKE '%-%'");
        expect(held).toHaveLength(contacts);
      },
      { within: 60_000 },
    );
    const [made] = await up.sql(
      `SELECT (SELECT count(*)::int FROM screening.contact_version WHERE visit LIKE '%-%') AS contacts,
              count(DISTINCT child_id)::int AS children, count(*)::int AS findings
         FROM screening.finding
        WHERE rule = 'R15' AND state = 'raised'
          AND child_id IN (SELECT child_id FROM screening.person_ref JOIN screening.contact_version v ON v.person_ref = ref
                            WHERE v.visit LIKE '%-%')`,
    );
    expect(made).toEqual({ contacts, children: strangers, findings: contacts });
    const nobodys = await up.sql(
      'SELECT FROM screening.child WHERE child_id NOT IN (SELECT child_id FROM screening.person_ref)',
    );
    expect(nobodys).toEqual([]);
    for (let child = first; child < next; child += 1) {
      const call = { as: 'amira-dunlin', child: { nhsNumber: testNhsNumber(child) }, dryRun: true };
      const rebuilt = await up.system.operator<{ state: { verdict: string }; revisions: readonly unknown[] }>(
        'screening',
        '/operator/children/rebuild',
        'POST',
        call,
      );
      expect([rebuilt.state.verdict, rebuilt.revisions]).toEqual(['equal', []]);
    }
  });
});

/** A record that a hospital puts onto the topic itself, in a partition of its choice. */
function directRecord(data: ContactStated, place: number) {
  const text = JSON.stringify(data);
  const headers = toHeaders({
    id: nameUuid('direct', text),
    type: data.type,
    source: data.feed,
    time: new Date().toISOString(),
    dataschema: dataschemaOf('signals.v1', data.type),
  });
  return { partition: place % topics['signals.v1'].partitions, key: data.visit.id, value: text, headers };
}
