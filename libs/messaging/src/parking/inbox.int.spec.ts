import { testDatabase, type TestDatabase } from '#libs/testing';
import { firstSeen } from './inbox.js';

describe('the inbox of a consumer', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await testDatabase('dispatch')));
  beforeEach(async () => {
    await database.database.query('TRUNCATE inbox');
    await database.database.query('CREATE TABLE IF NOT EXISTS told (event_id text)');
    await database.database.query('TRUNCATE told');
  });
  afterAll(() => database.drop());

  /** Takes events as a handler does: those seen for the first time have their effect. */
  const take = (ids: readonly string[], consumer = 'dispatch'): Promise<void> =>
    database.database.transaction(async (sql) => {
      const fresh = await firstSeen(sql, consumer, ids);
      await sql.query('INSERT INTO told SELECT unnest($1::text[])', [[...fresh]]);
    });
  const told = async (): Promise<string[]> => {
    const { rows } = await database.database.query<{ event_id: string }>('SELECT event_id FROM told ORDER BY event_id');
    return rows.map((row) => row.event_id);
  };

  it('lets an event have one effect, however often it comes', async () => {
    await take(['a', 'b', 'a']);
    await take(['b', 'c']);
    await take(['a', 'b', 'c']);
    expect(await told()).toEqual(['a', 'b', 'c']);
  });
  it('lets it have one effect when it comes twice at the same time', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, n) => take(n % 2 === 0 ? ['a', 'b'] : ['b', 'a', 'c'])));
    expect(await told()).toEqual(['a', 'b', 'c']);
  });
  it('lets it come again when the transaction of its effect was undone', async () => {
    const undone = database.database.transaction(async (sql) => {
      await firstSeen(sql, 'dispatch', ['a']);
      throw new Error('no effect');
    });
    await expect(undone).rejects.toThrow('no effect');
    await take(['a']);
    expect(await told()).toEqual(['a']);
  });
  it('keeps two consumers apart', async () => {
    await take(['a'], 'mail');
    await take(['a'], 'text');
    expect(await told()).toEqual(['a', 'a']);
  });
  it('has nothing to remember when nothing comes', async () => {
    await take([]);
    expect(await told()).toEqual([]);
  });
});
