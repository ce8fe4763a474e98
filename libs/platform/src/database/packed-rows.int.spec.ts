import { testDatabase, type TestDatabase } from '#libs/testing';
import { rowPlaceArray } from './binary-arrays.js';
import { askPacked, type PackedRows } from './packed-rows.js';

describe('rows that the server has packed into bytes', () => {
  let test: TestDatabase;
  beforeAll(async () => (test = await testDatabase('screening')));
  afterAll(() => test.drop());

  const packed = (name: string, from: string): Promise<PackedRows> =>
    askPacked(
      test.database,
      `SELECT string_agg(uuid_send(id) || int4send(number)
                || coalesce(int4send(length(state)) || state, int4send(-1)), '' ORDER BY number) AS packed
         FROM ${from} AS u (id, number, state) GROUP BY number > 7 ORDER BY number > 7`,
      [],
      name,
    );

  it('are read column by column, with nothing, empty and the smallest number told apart', async () => {
    const id = '0190a5f2-8a3b-7c4d-9e5f-001122334455';
    const rows = await packed(
      'some-packed',
      `(VALUES ('${id}'::uuid, 7, '\\x00ff'::bytea), ('${id}', -2147483648, NULL), ('${id}', 8, '\\x'))`,
    );
    const read: unknown[] = [];
    while (rows.more) read.push([rows.uuid(), rows.int4(), rows.bytea()?.toString('hex') ?? null]);
    expect(read).toEqual([
      [id, -2_147_483_648, null],
      [id, 7, '00ff'],
      [id, 8, ''],
    ]);
  });

  it('tell where rows lie, so that the server finds them there', async () => {
    await test.database.query('CREATE TABLE place (number int); INSERT INTO place SELECT generate_series(1, 3000)');
    const read = await askPacked(
      test.database,
      `SELECT string_agg(tidsend(ctid), '' ORDER BY number) AS packed FROM place`,
      [],
      'places-packed',
    );
    const places: number[] = [];
    while (read.more) places.push(read.rowPlace());
    const found = await test.database.query<{ number: number }>(
      'SELECT number FROM unnest($1::tid[]) AS u (place) JOIN place p ON p.ctid = u.place ORDER BY number',
      [rowPlaceArray(places.slice(-2))],
    );
    expect(found.rows).toEqual([{ number: 2999 }, { number: 3000 }]);
  });

  it('are none where the server has none', async () => {
    const rows = await packed('none-packed', `(SELECT gen_random_uuid(), 1, '\\x00'::bytea WHERE false)`);
    expect(rows.more).toBe(false);
    const column = `SELECT column1 AS packed FROM (VALUES (NULL::bytea), ('')) AS empty`;
    expect((await askPacked(test.database, column, [], 'empty-packed')).more).toBe(false);
  });

  it('come whole in any size, and leave what the same connection is asked next as texts', async () => {
    await test.database.transaction(async (sql) => {
      const read = async (count: number): Promise<readonly string[]> => {
        const { rows } = await sql.query<{ packed: Buffer }>(
          `SELECT decode(repeat(lpad(to_hex(n % 256), 2, '0'), 70000), 'hex') AS packed FROM generate_series(1, $1) AS n`,
          [count],
          'many-packed',
          'bytes',
        );
        return rows.map(({ packed }) => `${packed.length} ${packed.at(0)} ${packed.at(-1)}`);
      };
      for (const count of [300, 1]) {
        expect(await read(count)).toEqual(
          Array.from({ length: count }, (_, n) => `70000 ${(n + 1) % 256} ${(n + 1) % 256}`),
        );
        const { rows } = await sql.query('SELECT $1::text AS said, now() IS NULL AS never', ['é'], 'in-texts');
        expect(rows).toEqual([{ said: 'é', never: false }]);
      }
    });
  });

  it('are refused from a statement without a name, which the driver would ask for texts', async () => {
    await expect(test.database.query('SELECT 1', [], undefined, 'bytes')).rejects.toThrow('has a name');
  });
});
