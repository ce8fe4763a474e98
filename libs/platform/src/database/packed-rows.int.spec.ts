import { testDatabase, type TestDatabase } from '#libs/testing';
import { rowPlaceArray } from './binary-arrays.js';
import { PackedRows, type Pack } from './packed-rows.js';

describe('rows that the server has packed into texts', () => {
  let test: TestDatabase;
  beforeAll(async () => (test = await testDatabase('screening')));
  afterAll(() => test.drop());

  const packed = async (from: string): Promise<PackedRows> => {
    const { rows } = await test.database.query<Pack>(
      `SELECT encode(string_agg(uuid_send(id) || int4send(number)
                || coalesce(int4send(length(state)) || state, int4send(-1)), '' ORDER BY number), 'base64') AS packed
         FROM ${from} AS u (id, number, state) GROUP BY number > 7 ORDER BY number > 7`,
    );
    return new PackedRows(rows);
  };

  it('are read column by column, with nothing, empty and the smallest number told apart', async () => {
    const id = '0190a5f2-8a3b-7c4d-9e5f-001122334455';
    const rows = await packed(
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
    const { rows } = await test.database.query<Pack>(
      `SELECT encode(string_agg(tidsend(ctid), '' ORDER BY number), 'base64') AS packed FROM place`,
    );
    const places: number[] = [];
    for (const read = new PackedRows(rows); read.more;) places.push(read.rowPlace());
    const found = await test.database.query<{ number: number }>(
      'SELECT number FROM unnest($1::tid[]) AS u (place) JOIN place p ON p.ctid = u.place ORDER BY number',
      [rowPlaceArray(places.slice(-2))],
    );
    expect(found.rows).toEqual([{ number: 2999 }, { number: 3000 }]);
  });

  it('are none where the server has none', async () => {
    const rows = await packed(`(SELECT gen_random_uuid(), 1, '\\x00'::bytea WHERE false)`);
    expect(rows.more).toBe(false);
    expect(new PackedRows([{ packed: null }, { packed: '' }]).more).toBe(false);
  });
});
