import { type Signal } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { aBruise, aContact, aPerson, aPlanList, fewRules, testNhsNumber, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../../test/a-screening.js';
import { type Judgement } from '../redecide.js';
import { goBehindTheWall } from './behind-the-wall.js';

const arrival = '2026-11-17T13:22:00Z';
const ivo = '9990000018';
const ada = testNhsNumber(2);
const judgement: Judgement = {
  policies: await fewRules(),
  organisations: new Map([['RXX', { code: 'RXX', name: 'Millbrook Hospitals', authority: 'E00000001' }]]),
  attendanceWindowMs: 3_600_000,
};

function signal(data: Signal, receivedAt = arrival): DeliveredSignal {
  return { id: nameUuid('signal', JSON.stringify(data), receivedAt), data, receivedAt };
}

const adaAsStated = aPerson({ nhsNumber: ada, localIds: [{ authority: 'RXX', id: 'L0026' }], name: 'TEALBROOK, Ada' });
const ofIvo = signal(aContact({ coded: [aBruise] }));
const ofAda = signal(aContact({ visit: { id: 'V2' }, person: adaAsStated, coded: [aBruise] }));
const lookUp = (nhsNumber: string, id: string): DeliveredSignal =>
  signal({
    ...{ type: 'plan.checked', feed: 'cp-is', nhsNumber, visit: { feed: 'millbrook-pas', id } },
    ...{ answer: 'yes', plan: 'CPP', authority: 'E00000001', at: arrival },
  });
const fact = (person: typeof adaAsStated): DeliveredSignal =>
  signal({ type: 'person.stated', feed: 'northgate-gp', person });

/** Every table that holds something of one child, and how its rows are told apart. */
const tables = [
  'child',
  'person_ref',
  'person_fact',
  'visit_owner',
  'contact_version',
  'plan_entry',
  'plan_check',
  'finding',
  'finding_revision',
] as const;

let screening: TestScreening;
beforeAll(async () => {
  screening = await startScreening(judgement);
  // a month made after the policies: what is read through the parent is limited there as well
  await screening.database.query("SELECT make_contact_partitions('2026-11-01', 1)");
  await screening.take(ofIvo, ofAda, fact(aPerson()), fact(adaAsStated));
  await screening.take(signal(aPlanList([ivo, ada])), lookUp(ivo, 'V4417'), lookUp(ada, 'V2'));
});
afterAll(() => screening.close());

const childOf = async (visit: string): Promise<string> => {
  const { rows } = await screening.database.query<{ child_id: string }>(
    'SELECT r.child_id FROM visit_owner o JOIN person_ref r ON r.ref = o.person_ref WHERE o.visit = $1',
    [visit],
  );
  return rows[0]?.child_id ?? '';
};
const behind = <T>(
  childIds: readonly string[],
  profile: Parameters<typeof goBehindTheWall>[1],
  statement: string,
): Promise<readonly T[]> =>
  screening.database.transaction(async (sql) => {
    await goBehindTheWall(sql, profile, childIds);
    return (await sql.query<T & object>(statement)).rows;
  });
const countOf = async (table: string, childIds: readonly string[], profile: 'safeguarding' | null = 'safeguarding') => {
  const column = table === 'child' ? 'child_id' : '*';
  const rows = await behind<object>(childIds, profile, `SELECT ${column} FROM ${table}`);
  return rows.length;
};

describe('whoever reads behind the wall', () => {
  it.each(tables)('sees in %s what is of the child, and nothing of another, whatever is asked', async (table) => {
    const [one, other] = [await childOf('V4417'), await childOf('V2')];
    const { rows } = await screening.database.query<{ all: number }>(`SELECT count(*)::int AS all FROM ${table}`);
    const [ofOne, ofOther, ofBoth] = [
      await countOf(table, [one]),
      await countOf(table, [other]),
      await countOf(table, [one, other]),
    ];
    expect(ofOne).toBeGreaterThan(0);
    expect(ofOther).toBeGreaterThan(0);
    expect(ofOne + ofOther).toBe(ofBoth);
    expect(ofBoth).toBe(rows[0]?.all);
  });

  it.each(tables)('sees nothing in %s when the transaction says no child, or no profile', async (table) => {
    const one = await childOf('V4417');
    expect(await countOf(table, [])).toBe(0);
    expect(await countOf(table, [one], null)).toBe(0);
    const bare = await screening.database.transaction(async (sql) => {
      await sql.query('SET LOCAL ROLE screening_viewer');
      return (await sql.query(`SELECT ${table === 'child' ? 'child_id' : '*'} FROM ${table}`)).rowCount;
    });
    expect(bare).toBe(0);
  });

  it('finds neither name nor number of another child by asking for it', async () => {
    const one = await childOf('V4417');
    expect(await behind([one], 'safeguarding', `SELECT * FROM person_ref WHERE nhs_number = '${ada}'`)).toEqual([]);
    expect(
      await behind([one], 'safeguarding', "SELECT * FROM contact_version WHERE person LIKE '%TEALBROOK%'"),
    ).toEqual([]);
    expect(await behind<{ visit: string }>([one], 'safeguarding', 'SELECT visit FROM contact_version')).toEqual([
      { visit: 'V4417' },
    ]);
  });

  it.each([
    'SELECT state FROM child',
    'SELECT * FROM person_edge',
    'SELECT * FROM identity_statement',
    'SELECT * FROM operator_access',
    'SELECT * FROM view_access',
    'SELECT * FROM outbox',
    'SELECT * FROM contact_version_default',
    'SELECT * FROM contact_version_202611',
    'UPDATE finding SET child_id = child_id',
    'DELETE FROM contact_version',
    'UPDATE view_access SET who = NULL',
    'DELETE FROM view_access',
  ])('may not: %s', async (statement) => {
    await expect(behind([await childOf('V4417')], 'safeguarding', statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('sees the statement about a visit whoever it named first, but no longer that of a visit that has moved away', async () => {
    const moved = signal(
      aContact({ visit: { id: 'V2', version: '2026-11-17T15:00:00Z' }, coded: [aBruise] }),
      '2026-11-17T15:00:00Z',
    );
    const other = await childOf('V2');
    const forget = (): Promise<void> => screening.forgetEverything();
    await screening.take(moved);
    try {
      const said = 'SELECT visit FROM contact_version ORDER BY received_at, visit';
      expect(await behind([other], 'safeguarding', said)).toEqual([]);
      expect(await behind([await childOf('V4417')], 'safeguarding', said)).toEqual([
        { visit: 'V2' },
        { visit: 'V4417' },
        { visit: 'V2' },
      ]);
    } finally {
      await forget();
      await screening.take(ofIvo, ofAda, fact(aPerson()), fact(adaAsStated));
      await screening.take(signal(aPlanList([ivo, ada])), lookUp(ivo, 'V4417'), lookUp(ada, 'V2'));
    }
  });

  it('does not see what a mental health service said; what the police said, unless it is for a practice', async () => {
    await screening.take(
      signal(aContact({ visit: { id: 'V5' }, setting: 'camhs' })),
      signal(aContact({ visit: { id: 'V6' }, setting: 'police', kind: 'call' })),
    );
    const one = await childOf('V4417');
    const said = 'SELECT visit FROM contact_version ORDER BY visit';
    expect(await behind([one], 'safeguarding', said)).toEqual([{ visit: 'V4417' }, { visit: 'V6' }]);
    expect(await behind([one], 'practice', said)).toEqual([{ visit: 'V4417' }]);
    const counted = 'SELECT untold_visits(NULL)::int AS count';
    expect(await behind([one], 'safeguarding', counted)).toEqual([{ count: 1 }]);
    expect(await behind([one], 'practice', counted)).toEqual([{ count: 2 }]);
    expect(await behind([await childOf('V2')], 'practice', counted)).toEqual([{ count: 0 }]);
  });
});

describe('the wall', () => {
  it('stands before the months of contacts, where the statements lie', async () => {
    const { rows } = await screening.database.query<{ held: number }>(
      'SELECT count(*)::int AS held FROM contact_version_202611',
    );
    expect(rows[0]?.held).toBeGreaterThan(1);
  });

  it('ends with its transaction: the next one on the connection sees what screening sees', async () => {
    const all = await screening.database.transaction(async (sql) => {
      const { rows } = await sql.query<{ children: string | null }>(
        "SELECT current_setting('bellwether.children', true) AS children",
      );
      expect(rows[0]?.children ?? '').toBe('');
      return (await sql.query('SELECT state FROM child')).rowCount;
    });
    expect(all).toBe(2);
  });

  it.each(['UPDATE view_access SET who = NULL', 'DELETE FROM view_access', 'TRUNCATE view_access'])(
    'holds what was read as it was written down, for screening itself: %s is refused',
    async (change) => {
      await screening.database.transaction(async (sql) => {
        await goBehindTheWall(sql, null, []);
        await sql.query("INSERT INTO view_access (what) VALUES ('search')");
      });
      await expect(screening.database.query(change)).rejects.toMatchObject({ code: '42501' });
      expect((await screening.database.query('SELECT FROM view_access')).rowCount).toBeGreaterThan(0);
    },
  );
});
