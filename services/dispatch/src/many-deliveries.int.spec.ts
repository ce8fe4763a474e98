import type { NoticeRequested } from '#libs/contracts';
import { Database, Health, silentLogger, uuidArray } from '#libs/platform';
import { aNotice, eventually } from '#libs/testing';
import { accepting, directory, mailAlone, toEastfield } from '../test/a-directory.js';
import { DispatchHere } from '../test/dispatch-here.js';
import { acceptNotices } from './accept-notices.js';
import type { Mail, MailSender } from './adapters/mail-sender.js';
import { DeliveryWorker } from './delivery-worker.js';

const here = new DispatchHere();

/** Takes every mail, but those of targets that a test holds. */
class FakeServers implements MailSender {
  readonly taken: Mail[] = [];
  readonly held = new Set<string>();
  /** Milliseconds that a mail takes, by how many came before it. */
  takes = (_before: number): number => 0;
  private count = 0;
  private readonly underWay = new Map<string, number>();
  readonly most = new Map<string, number>();
  private readonly waiting: (() => void)[] = [];

  async send(mail: Mail): Promise<void> {
    const target = mail.to.slice(mail.to.indexOf('@') + 1);
    const now = (this.underWay.get(target) ?? 0) + 1;
    this.underWay.set(target, now);
    this.most.set(target, Math.max(now, this.most.get(target) ?? 0));
    await new Promise<void>((resolve) => {
      if (this.held.has(target)) this.waiting.push(resolve);
      else setTimeout(resolve, this.takes(this.count++));
    });
    this.taken.push(mail);
    this.underWay.set(target, (this.underWay.get(target) ?? 1) - 1);
  }

  get waitingFor(): number {
    return this.waiting.length;
  }

  /** Lets each go when the one before has long been taken. */
  letGoOneByOne(): void {
    this.held.clear();
    const [first, ...others] = this.waiting.splice(0);
    first?.();
    if (others.length > 0) setTimeout(() => others.forEach((resolve) => resolve()), 2);
  }

  letGo(): void {
    this.held.clear();
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  close(): void {
    this.letGo();
  }
}

/** A database that has looked at the queue, and is slow to say what it found. */
class LooksThatTakeTheirTime extends Database {
  held = false;
  private gate: Promise<null> | null = null;

  /** Holds the answer to the next look. @returns what lets it go */
  holdNext(): () => void {
    const { promise, resolve } = Promise.withResolvers<null>();
    this.gate = promise;
    return () => resolve(null);
  }

  override async query<Row extends object>(...asked: Parameters<Database['query']>) {
    const answer = await super.query<Row>(...asked);
    const { gate } = this;
    if (asked[2] !== 'deliveries-turn' || gate === null) return answer;
    this.gate = null;
    this.held = true;
    await gate;
    return answer;
  }
}

function work(
  sender: FakeServers,
  slots: number,
  slotsPerTarget: number,
  { own = here.database, pollMs = 50 } = {},
): DeliveryWorker {
  const worker = new DeliveryWorker({
    ...{
      database: own,
      directory,
      sender,
      logger: silentLogger,
      health: new Health(),
      mailDomain: 'bellwether.example',
      ...mailAlone,
    },
    ...{ backOffSeconds: [1], sendTimeoutMs: 20_000, slots, slotsPerTarget, pollMs },
  });
  worker.start();
  return worker;
}
function workUntilTheEnd(sender: FakeServers, slots: number, slotsPerTarget: number, pollMs = 50): void {
  const worker = work(sender, slots, slotsPerTarget, { pollMs });
  here.ended.push(async () => {
    sender.letGo();
    await worker.stop();
  });
}

const accept = (notices: readonly NoticeRequested[]) =>
  here.database.transaction((sql) => acceptNotices(sql, notices, accepting));
const toMillbrookAndEastfield = (count: number) =>
  Array.from({ length: count }, (_, n) => aNotice(`n-${n}`, n % 2 === 0 ? {} : toEastfield));
const idsOf = (mails: readonly Mail[]) => mails.map(({ messageId }) => messageId).toSorted();
const idOf = ({ noticeId }: NoticeRequested) => `<${noticeId}@bellwether.example>`;

async function told(state: string): Promise<number> {
  const { rows } = await here.database.query<{ count: number }>(
    `SELECT count(DISTINCT event_id)::int AS count FROM outbox WHERE value::jsonb ->> 'state' = $1`,
    [state],
  );
  return rows[0]!.count;
}

describe('many mails at once', () => {
  it('are sent once each, one on the heels of the other, never more to one domain at a time than it has slots', async () => {
    const servers = new FakeServers();
    // some are still under way when others have long ended
    servers.takes = (before) => (before % 3 === 0 ? 25 : 0);
    const notices = toMillbrookAndEastfield(200);
    await accept(notices);
    // no look at the queue but the first and those that a free slot brings about
    workUntilTheEnd(servers, 5, 3, 60_000);
    await eventually(async () => expect(await told('sent')).toBe(200), { within: 30_000 });
    expect(idsOf(servers.taken)).toEqual(notices.map(idOf).toSorted());
    expect(Math.max(...servers.most.values())).toBe(3);
    const { rows } = await here.database.query(
      `SELECT notice.state, delivery.state AS timer, outcome, count(*)::int AS count
       FROM notice JOIN delivery ON id = notice_id JOIN delivery_attempt USING (notice_id) GROUP BY 1, 2, 3`,
    );
    expect(rows).toEqual([{ state: 'sent', timer: 'fired', outcome: 'sent', count: 200 }]);
  });

  it('that end one shortly after the other are written down together', async () => {
    const servers = new FakeServers();
    workUntilTheEnd(servers, 2, 1);
    for (let pair = 0; pair < 20; pair += 1) {
      servers.held.add('millbrook.example').add('eastfield.example');
      await accept([aNotice(`one-${pair}`), aNotice(`other-${pair}`, toEastfield)]);
      await eventually(() => expect(servers.waitingFor).toBe(2));
      servers.letGoOneByOne();
      await eventually(async () => expect(await told('sent')).toBe(2 * pair + 2));
    }
    const { rows } = await here.database.query<{ count: number }>(
      'SELECT count(DISTINCT xmin::text)::int AS count FROM delivery_attempt',
    );
    // two for each pair, if nobody waited; a machine that stands still now and then may cost a few
    expect(rows[0]!.count).toBeLessThan(30);
  });

  it('one after the other go out in a few turns while there are slots, the first of them at once', async () => {
    const servers = new FakeServers();
    const worker = work(servers, 32, 32, { pollMs: 60_000 });
    here.ended.push(() => worker.stop());
    const began = performance.now();
    for (let count = 1; count <= 20; count += 1) {
      await accept([aNotice(`n-${count}`)]);
      worker.nudge();
      if (count === 1) await eventually(() => expect(servers.taken).toHaveLength(1), { within: 1_000 });
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await eventually(async () => expect(await told('sent')).toBe(20));
    const { rows } = await here.database.query<{ count: number }>(
      'SELECT count(DISTINCT xmin::text)::int AS count FROM delivery_attempt',
    );
    // a turn every 100 ms, and not one for each mail
    expect(rows[0]!.count).toBeLessThanOrEqual(2 + (performance.now() - began) / 100);
  });

  it('to a server that stands still, most of the slots among them, delay nobody else', async () => {
    const servers = new FakeServers();
    servers.held.add('millbrook.example');
    workUntilTheEnd(servers, 8, 6);
    await accept(Array.from({ length: 100 }, (_, n) => aNotice(`slow-${n}`)));
    await eventually(() => expect(servers.most.get('millbrook.example')).toBe(6));
    const others = Array.from({ length: 50 }, (_, n) => aNotice(`other-${n}`, toEastfield));
    await accept(others);
    await eventually(async () => expect(await told('sent')).toBe(50));
    expect(idsOf(servers.taken)).toEqual(others.map(idOf).toSorted());
    // those that wait have had no attempt: nothing is claimed that cannot go out
    const { rows } = await here.database.query(
      'SELECT count(*)::int AS count FROM delivery_attempt WHERE outcome IS NULL',
    );
    expect(rows).toEqual([{ count: 6 }]);
  });

  it('that a process left without a row, when it died, go out once more under the same Message-ID, and no others', async () => {
    const servers = new FakeServers();
    const settling = { hold: false };
    // the process dies when its mails are taken and none of their outcomes is written
    const dying = new Proxy(here.database, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (name !== 'query') return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        return (...asked: Parameters<Database['query']>) => {
          const [, [first] = []] = asked;
          const writesOutcomes = asked[2] === 'deliveries-turn' && !uuidArray([]).equals(first as Buffer);
          return settling.hold && writesOutcomes ? new Promise(() => undefined) : target.query(...asked);
        };
      },
    });
    const first = work(servers, 6, 4, { own: dying });
    const before = toMillbrookAndEastfield(10);
    await accept(before);
    await eventually(async () => expect(await told('sent')).toBe(10));
    settling.hold = true;
    const after = Array.from({ length: 20 }, (_, n) => aNotice(`after-${n}`, n % 2 === 0 ? {} : toEastfield));
    await accept(after);
    await eventually(() => expect(servers.taken).toHaveLength(16));
    void first.stop();
    const inTheGap = idsOf(servers.taken.slice(10));
    const next = new FakeServers();
    workUntilTheEnd(next, 6, 4);
    await eventually(async () => expect(await told('sent')).toBe(24));
    expect(idsOf(next.taken)).toEqual(
      after
        .map(idOf)
        .filter((id) => !inTheGap.includes(id))
        .toSorted(),
    );
    await here.db.shiftClock(31_000);
    await eventually(async () => expect(await told('sent')).toBe(30));
    const all = [...servers.taken, ...next.taken];
    expect(idsOf(all)).toEqual([...[...before, ...after].map(idOf), ...inTheGap].toSorted());
    const { rows } = await here.database.query(
      'SELECT attempt, outcome, count(*)::int AS count FROM delivery_attempt GROUP BY 1, 2 ORDER BY 1, 2',
    );
    expect(rows).toEqual([
      { attempt: 1, outcome: 'not-known', count: 6 },
      { attempt: 1, outcome: 'sent', count: 24 },
      { attempt: 2, outcome: 'sent', count: 6 },
    ]);
  });

  it('go out to one domain while the row of a mail to another is locked by somebody else', async () => {
    const sender = new FakeServers();
    const held = aNotice('held');
    await accept([held]);
    sender.held.add('millbrook.example');
    const own = new Database({
      ...{ url: here.db.url, applicationName: 'dispatch', logger: silentLogger, settings: { lock_timeout: '200ms' } },
    });
    const worker = work(sender, 4, 2, { own });
    await eventually(() => expect(sender.most.get('millbrook.example')).toBe(1));
    await here.database.transaction(async (sql) => {
      await sql.query('SELECT FROM delivery WHERE id = $1 FOR UPDATE', [held.noticeId]);
      sender.letGo();
      await eventually(() => expect(idsOf(sender.taken)).toEqual([idOf(held)]));
      const others = [0, 1, 2].map((n) => aNotice(`other-${n}`, toEastfield));
      await accept(others);
      await eventually(() => expect(sender.taken).toHaveLength(4), { within: 2_000 });
    });
    await eventually(async () => expect(await told('sent')).toBe(4));
    await worker.stop();
    await own.close();
  });

  it('find a slot that becomes free while the queue is being looked at', async () => {
    const looks = new LooksThatTakeTheirTime({ url: here.db.url, applicationName: 'test', logger: silentLogger });
    const servers = new FakeServers();
    servers.held.add('millbrook.example');
    // no look at the queue but the first, and those that a free slot or a new mail brings about
    const worker = work(servers, 2, 2, { own: looks, pollMs: 60_000 });
    here.ended.push(async () => {
      servers.letGo();
      await worker.stop();
      await looks.close();
    });
    await accept([aNotice('first')]);
    worker.nudge();
    await eventually(() => expect(servers.most.get('millbrook.example')).toBe(1));
    const mayEnd = looks.holdNext();
    await accept([aNotice('second')]);
    await accept([aNotice('third', toEastfield)]);
    worker.nudge();
    await eventually(() => expect(looks.held).toBe(true));
    servers.letGo();
    await eventually(() => expect(idsOf(servers.taken)).toEqual([idOf(aNotice('first'))]));
    servers.held.add('millbrook.example');
    mayEnd();
    await eventually(() => expect(idsOf(servers.taken)).toContain(idOf(aNotice('third', toEastfield))));
    await eventually(async () => expect(await told('sent')).toBe(2));
  });

  it('that the release before has queued, without a target, are sent too', async () => {
    await accept(toMillbrookAndEastfield(10));
    await here.database.query(`UPDATE delivery SET target = ''`);
    const servers = new FakeServers();
    workUntilTheEnd(servers, 4, 2);
    await eventually(async () => expect(await told('sent')).toBe(10));
    expect(servers.taken).toHaveLength(10);
  });
});
