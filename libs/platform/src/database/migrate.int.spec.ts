import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { silentLogger } from '../silent-logger.js';
import { migrate } from './migrate.js';

describe('the migrations of a service', () => {
  let test: TestDatabase;
  let folder: string;

  beforeEach(async () => {
    test = await testDatabase('dispatch');
    folder = await mkdtemp(join(tmpdir(), 'migrations-'));
    await writeFile(join(folder, '0001_notices.sql'), 'CREATE TABLE told (id integer); INSERT INTO told VALUES (1);');
    await writeFile(join(folder, '0002_more.sql'), 'SELECT pg_sleep(0.2); INSERT INTO told VALUES (2);');
  });
  afterEach(async () => {
    await test.drop();
    await rm(folder, { recursive: true });
  });

  const bring = (): Promise<number> =>
    migrate({
      url: test.url,
      schema: 'dispatch',
      steps: [{ dir: folder, table: 'dispatch_migrations' }],
      logger: silentLogger,
    });
  const told = async (): Promise<number[]> => {
    const { rows } = await test.database.query<{ id: number }>('SELECT id FROM dispatch.told ORDER BY id');
    return rows.map(({ id }) => id);
  };

  it('are applied in order, once, in the schema of the service', async () => {
    expect(await bring()).toBe(2);
    expect(await bring()).toBe(0);
    expect(await told()).toEqual([1, 2]);
  });

  it('are applied once when several processes start at the same time', async () => {
    const counts = await Promise.all([bring(), bring(), bring()]);
    expect(counts.toSorted()).toEqual([0, 0, 2]);
    expect(await told()).toEqual([1, 2]);
  });

  it('go forward from where they stand', async () => {
    await bring();
    await writeFile(join(folder, '0003_last.sql'), 'INSERT INTO told VALUES (3);');
    expect(await bring()).toBe(1);
    expect(await told()).toEqual([1, 2, 3]);
  });

  it('leave nothing half done when one fails, and can be done again when it is mended', async () => {
    await writeFile(join(folder, '0003_last.sql'), 'INSERT INTO told VALUES (3); INSERT INTO nowhere VALUES (1);');
    await expect(bring()).rejects.toThrow();
    await writeFile(join(folder, '0003_last.sql'), 'INSERT INTO told VALUES (3);');
    await bring();
    expect(await told()).toEqual([1, 2, 3]);
  });

  it('refuse one that was slipped in before what is applied', async () => {
    await bring();
    await writeFile(join(folder, '0001_a-late-thought.sql'), 'INSERT INTO told VALUES (9);');
    await expect(bring()).rejects.toThrow();
    expect(await told()).toEqual([1, 2]);
  });
});
