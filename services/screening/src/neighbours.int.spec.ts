import { type EventData, type Signal } from '#libs/contracts';
import { claimDue, keyedReference, nameUuid, silentLogger, type DueTimer } from '#libs/platform';
import { aBruise, aContact, aPerson, aPlanList, fewRules, testNhsNumber, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../test/a-screening.js';
import { neighboursOf } from './find-neighbours.js';
import { tellNeighbours } from './tell-neighbours.js';

const secret = 'index secret of a test';
const policies = await fewRules();
const record = (id: string) => ({ authority: 'RXX', id });

let moment = Date.parse('2026-11-17T13:22:00Z');
function signal(data: Signal): DeliveredSignal {
  const receivedAt = new Date((moment += 1_000)).toISOString();
  return { id: nameUuid('signal', receivedAt), data, receivedAt };
}

type Change = EventData<'identity.stated'>['change'];
const states = (change: Change, from: string, into: string, version?: string): DeliveredSignal =>
  signal({
    type: 'identity.stated',
    feed: 'millbrook-pas',
    change,
    from: record(from),
    into: record(into),
    ...(version === undefined ? {} : { version }),
  });
/** A planned visit, for which nothing is waited. The twins are alike in all but their record. */
const seen = (id: string, given: Partial<EventData<'contact.stated'>> = {}): DeliveredSignal =>
  signal(
    aContact({
      person: aPerson({ nhsNumber: null, nhsNumberStatus: null, localIds: [record(id)] }),
      visit: { id: `V${moment}` },
      kind: 'stay',
      ...given,
    }),
  );

const aScreening = (mostAtOnce?: number): Promise<TestScreening> =>
  startScreening({ policies, organisations: new Map(), attendanceWindowMs: 3_600_000 }, secret, mostAtOnce);

describe('a mother and her twins', () => {
  let screening: TestScreening;
  beforeAll(async () => {
    screening = await aScreening();
  });
  beforeEach(() => screening.forgetEverything());
  afterAll(() => screening.close());

  const childOf = async (id: string): Promise<string> => {
    const ref = keyedReference(secret, `local:RXX:${id}`);
    const { rows } = await screening.database.query<{ child_id: string }>(
      'SELECT child_id FROM person_ref WHERE ref = $1',
      [ref],
    );
    return rows[0]!.child_id;
  };
  /** How often each has been decided. */
  const decided = async (...ids: readonly string[]): Promise<readonly number[]> => {
    const children = await Promise.all(ids.map(childOf));
    const { rows } = await screening.database.query<{ child_id: string; version: number }>(
      'SELECT child_id, version FROM child WHERE child_id = ANY ($1::uuid[])',
      [children],
    );
    return children.map((child) => rows.find(({ child_id }) => child_id === child)!.version);
  };
  /** Until nothing is due; were neighbours to tell each other for ever, this would fail. */
  const settle = async (): Promise<void> => {
    for (let rounds = 0; (await screening.fireDue()) > 0; rounds += 1) expect(rounds).toBeLessThan(50);
  };
  /** By how much each has been decided more often after something happened. */
  const more = async (ids: readonly string[], happens: () => Promise<void>): Promise<readonly number[]> => {
    const before = await decided(...ids);
    await happens();
    return (await decided(...ids)).map((count, place) => count - before[place]!);
  };
  const beside = async (id: string): Promise<readonly string[]> => {
    const childId = await childOf(id);
    const found = await screening.database.transaction((sql) => neighboursOf(sql, [childId]));
    return [...new Set(found.get(childId)!.relatives.map((one) => one.childId))].sort();
  };
  const family = async (): Promise<void> => {
    await screening.take(states('mother-of', 'mother', 'twin 1'), states('mother-of', 'mother', 'twin 2'));
    await screening.take(seen('twin 1'), seen('twin 2'), seen('stranger'));
    await settle();
  };
  const all = ['twin 1', 'twin 2', 'mother', 'stranger'];

  it('are three persons: neither the statement nor likeness makes one child of any two', async () => {
    await family();
    expect(new Set(await Promise.all(all.map(childOf))).size).toBe(4);
    const bruised = { coded: [aBruise] };
    await screening.take(seen('twin 1', bruised), seen('twin 2', bruised));
    const { rows } = await screening.database.query(
      "SELECT count(DISTINCT child_id)::int AS children FROM finding WHERE rule = 'R15'",
    );
    expect(rows).toEqual([{ children: 2 }]);
    expect(await beside('twin 1')).toEqual([await childOf('mother'), await childOf('twin 2')].sort());
    expect(await beside('stranger')).toEqual([]);
  });

  it('are decided again, the mother and the other twin, after a contact of one has been committed', async () => {
    await family();
    expect(await more(all, () => screening.take(seen('twin 1')))).toEqual([1, 0, 0, 0]);
    expect(await more(all, settle)).toEqual([0, 1, 1, 0]);
  });

  it('are not decided again for ever: nothing of their own has changed', async () => {
    await family();
    await screening.take(seen('twin 1'));
    await settle();
    expect(await more(all, settle)).toEqual([0, 0, 0, 0]);
  });

  it('are not decided again when everything is received once more', async () => {
    const signals = [states('mother-of', 'mother', 'twin 1'), states('mother-of', 'mother', 'twin 2')];
    const contacts = [seen('twin 1'), seen('twin 2')];
    await screening.take(...signals, ...contacts);
    await settle();
    const ids = ['twin 1', 'twin 2', 'mother'];
    const again = async (): Promise<void> => {
      await screening.take(...signals, ...contacts);
      await settle();
    };
    expect(await more(ids, again)).toEqual([0, 0, 0]);
  });

  it('are decided again when a plan list names one of them, also when it names half a town', async () => {
    const number = testNhsNumber(7);
    const known = aPerson({ nhsNumber: number, localIds: [record('twin 1')] });
    await family();
    await screening.take(seen('twin 1', { person: known }));
    await settle();
    expect(
      await more(['twin 2', 'stranger'], async () => {
        await screening.take(signal(aPlanList([number])));
        await settle();
      }),
    ).toEqual([1, 0]);
    const town = [1, 2, 3, 4].map((n) => testNhsNumber(200 + n));
    for (const nhsNumber of town) await screening.take(seen('', { person: aPerson({ nhsNumber, localIds: [] }) }));
    expect(
      await more(['twin 2', 'stranger'], async () => {
        await screening.take(signal(aPlanList([...town, number], { asOf: '2026-11-18T06:10:00Z' })));
        await settle();
      }),
    ).toEqual([1, 0]);
  });

  it('are decided again when a list has named one who is then decided first because of another', async () => {
    const usual = screening;
    // whom a list names is always left to the timer
    screening = await aScreening(0);
    const nhsNumber = testNhsNumber(300);
    await family();
    await screening.take(seen('twin 1', { person: aPerson({ nhsNumber, localIds: [record('twin 1')] }) }));
    await settle();
    await screening.take(seen('twin 2'));
    await screening.fireDue();
    await screening.take(signal(aPlanList([nhsNumber])));
    const { rows } = await screening.database.query<{ rule: string; id: string; due_at: Date; attempts: number }>(
      `SELECT rule, id, due_at, attempts FROM watch WHERE state = 'armed' AND child_id = $1 ORDER BY rule`,
      [await childOf('twin 1')],
    );
    expect(rows.map(({ rule }) => rule)).toEqual(['neighbour', 'redecide']);
    await screening.fire(rows[0]!);
    expect(await more(['twin 2'], settle)).toEqual([1]);
    await screening.close();
    screening = usual;
  });

  it('do not wait for one another: a contact of one is screened while the row of the other is locked', async () => {
    await family();
    const other = await childOf('twin 2');
    await screening.database.transaction(async (sql) => {
      await sql.query('SELECT FROM child WHERE child_id = $1 FOR UPDATE', [other]);
      await screening.take(seen('twin 1'));
    });
    expect(await more(['twin 2'], settle)).toEqual([1]);
  });

  it('are decided again although a process died with the change in hand, and not when the batch was lost', async () => {
    await family();
    expect(
      await more(all, async () => {
        await screening.takeAndCrash([seen('twin 1')]);
        await settle();
      }),
    ).toEqual([0, 0, 0, 0]);
    await screening.take(seen('twin 1'));
    const [inHand] = await claimDue(screening.database, 'neighbours_stale', 1);
    expect(inHand?.id).toBe(await childOf('twin 1'));
    await screening.passSeconds(31);
    expect(await more(['twin 2'], settle)).toEqual([1]);
    // the one that was thought dead wakes up
    await tellNeighbours(screening.database, silentLogger, inHand!);
    expect(await more(['twin 2'], settle)).toEqual([0]);
    await screening.passSeconds(-31);
  });

  it('are found through every record of each, and part with a record that is parted', async () => {
    await family();
    const born = states('mother-of', 'mother, booked twice', 'brother');
    await screening.take(seen('brother'), born);
    await settle();
    expect(await beside('brother')).toEqual([await childOf('mother, booked twice')]);
    await screening.take(states('merge', 'mother, booked twice', 'mother'));
    await settle();
    expect(await beside('brother')).toEqual((await Promise.all(['mother', 'twin 1', 'twin 2'].map(childOf))).sort());
    expect(
      await more(['twin 1', 'twin 2'], async () => {
        await screening.take(seen('brother'));
        await settle();
      }),
    ).toEqual([1, 1]);
    await screening.take(states('unmerge', 'mother, booked twice', 'mother'));
    await settle();
    expect(await beside('brother')).toEqual([await childOf('mother, booked twice')]);
  });

  it('are found when a record of one becomes part of a child who had nobody beside it', async () => {
    await screening.take(seen('known before'));
    await family();
    await screening.take(states('merge', 'twin 1', 'known before'));
    await settle();
    expect(await beside('known before')).toEqual((await Promise.all(['mother', 'twin 2'].map(childOf))).sort());
    const counts = await more(['twin 2'], async () => {
      await screening.take(seen('known before'));
      await settle();
    });
    expect(counts).toEqual([1]);
  });

  describe('one of whom has been part of another child meanwhile', () => {
    beforeEach(async () => {
      await screening.take(seen('known before'));
      await family();
      await screening.take(states('merge', 'twin 1', 'known before'));
      await screening.take(states('unmerge', 'twin 1', 'known before'));
      await settle();
    });

    it('are decided again, and the other child is not', async () => {
      const counts = await more(['twin 1', 'known before'], async () => {
        await screening.take(seen('twin 2'));
        await settle();
      });
      expect(counts).toEqual([1, 0]);
    });

    it('are decided again also when that one is queued just as a late timer takes its former place', async () => {
      const { rows } = await screening.database.query<DueTimer>(
        "SELECT id, due_at, attempts FROM watch WHERE rule = 'neighbour' AND anchor_key = $1",
        [await childOf('twin 1')],
      );
      const tell = async (): Promise<void> => {
        await screening.fireDue();
      };
      await screening.take(seen('twin 2'));
      const counts = await more(['twin 1'], async () => {
        const fired = screening.fireWhile(rows[0]!, 'timers-fire-watch', tell);
        await expect(fired).rejects.toMatchObject({ code: 'watch-moved' });
        await settle();
      });
      expect(counts).toEqual([1]);
    });
  });

  it.each([
    ['as it was stated', (signals: readonly DeliveredSignal[]) => signals],
    ['backwards', (signals: readonly DeliveredSignal[]) => signals.toReversed()],
  ])('are the family that was stated last, received %s; both families are decided again', async (_, order) => {
    await family();
    await screening.take(seen('other child'), states('mother-of', 'other mother', 'other child'));
    await settle();
    const corrections = [
      states('mother-of', 'somebody', 'twin 2', '2026-11-18T10:00:00Z'),
      states('mother-of', 'other mother', 'twin 2', '2026-11-18T11:00:00Z'),
    ];
    const counts = await more(['twin 1', 'other child', 'stranger'], async () => {
      for (const one of order(corrections)) await screening.take(one);
      await settle();
    });
    expect(counts.map((count) => count > 0)).toEqual([true, true, false]);
    expect(await beside('twin 2')).toEqual((await Promise.all(['other mother', 'other child'].map(childOf))).sort());
    expect(await beside('twin 1')).toEqual([await childOf('mother')]);
  });

  it('are nobody behind a record that more than twenty children name as their mother', async () => {
    const babies = Array.from({ length: 21 }, (_, index) => `baby ${index}`);
    await screening.take(...babies.slice(1).map((baby) => states('mother-of', 'ward', baby)));
    expect(await beside('baby 1')).toHaveLength(20);
    await screening.take(states('mother-of', 'ward', 'baby 0'));
    await settle();
    expect(await beside('baby 1')).toEqual([]);
    expect(await beside('ward')).toEqual([]);
  });
});
