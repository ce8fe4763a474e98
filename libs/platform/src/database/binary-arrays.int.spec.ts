import { testDatabase, type TestDatabase } from '#libs/testing';
import { bytesArray, instantArray, int4Array, int8Array, jsonbArray, textArray, uuidArray } from './binary-arrays.js';

describe('an array parameter in binary form', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase('screening');
  });
  afterAll(async () => {
    await test.drop();
  });

  const uuid = '6f1b6d2e-3a5c-5b8e-9d27-0c4a1f7e5b90';
  it.each<readonly [string, Buffer, string]>([
    ['uuid[]', uuidArray([uuid, null]), `{${uuid},NULL}`],
    ['int4[]', int4Array([0, -1, 2_147_483_647, null]), '{0,-1,2147483647,NULL}'],
    ['int8[]', int8Array([Number.MAX_SAFE_INTEGER, null, -7]), '{9007199254740991,NULL,-7}'],
    ['text[]', textArray(['', 'Wrenfold, Ivo', 'ÿ"\\{}', null]), '{"","Wrenfold, Ivo","ÿ\\"\\\\{}",NULL}'],
    ['bytea[]', bytesArray([Buffer.from('00ff', 'hex'), null, Buffer.alloc(0)]), '{"\\\\x00ff",NULL,"\\\\x"}'],
    ['jsonb[]', jsonbArray(['{"a": null}', null, '[]']), '{"{\\"a\\": null}",NULL,[]}'],
  ])('of %s is what its text says, with nulls and empty values', async (type, bytes, text) => {
    const { rows } = await test.database.query<{ read: string }>(`SELECT $1::${type}::text AS read`, [bytes]);
    expect(rows).toEqual([{ read: text }]);
  });

  it('of instants keeps the millisecond, before 2000 and before 1970 too', async () => {
    const instants = ['2026-11-17T13:22:00.123Z', '1999-12-31T23:59:59.999Z', '1955-03-01T00:00:00.001Z'];
    const { rows } = await test.database.query<{ at: Date | null }>('SELECT unnest($1::timestamptz[]) AS at', [
      instantArray([...instants.map((text) => Date.parse(text)), null]),
    ]);
    expect(rows.map(({ at }) => at?.toISOString() ?? null)).toEqual([...instants, null]);
  });

  it.each([
    ['uuid[]', uuidArray([])],
    ['text[]', textArray([])],
    ['timestamptz[]', instantArray([])],
    ['bytea[]', bytesArray([])],
  ])('of %s may be empty', async (type, bytes) => {
    const { rows } = await test.database.query(`SELECT cardinality($1::${type}) AS length`, [bytes]);
    expect(rows).toEqual([{ length: 0 }]);
  });
});
