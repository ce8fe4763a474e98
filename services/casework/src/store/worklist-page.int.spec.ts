import { worklistQuery, type WorklistQuery } from '#libs/contracts';
import { Database, silentLogger, type Sql } from '#libs/platform';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { databaseSettings } from './database-settings.js';
import { caseworkMigrations } from './migrations-folder.js';
import { readWorklist } from './worklist-page.js';

const reader = { sight: { children: ['RXX'], feeds: ['RXX'] }, tokens: ['amira-dunlin', 'NN@RXX'], apart: new Map() };

describe('the statement of the worklist', () => {
  let db: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    db = await testDatabase('casework', caseworkMigrations);
    database = new Database({
      ...{ url: db.url, applicationName: 'test', settings: databaseSettings, logger: silentLogger },
    });
    await database.query(
      `INSERT INTO case_file (case_id, number, child_id, organisation, severity, answer_due, organisations, unclaimed, waiting_on)
       SELECT gen_random_uuid(), 'B-' || n, gen_random_uuid(), 'RXX', 'URGENT', clock.now() + make_interval(mins => n % 600),
         CASE WHEN n % 1000 = 0 THEN ARRAY(SELECT 'R' || one FROM generate_series(1, 40) AS one) ELSE '{RXX}' END, '{RXX}',
         '{NN@RXX}' FROM generate_series(1, 5000) AS n`,
    );
  });
  afterAll(async () => {
    await database.close();
    await db.drop();
  });

  /** How the server would find the rows, whatever the parameters are. */
  const planOf = async (query: WorklistQuery): Promise<string> => {
    const lines: string[] = [];
    const explaining: Sql = {
      query: async (text) => {
        const { rows } = await database.query<Record<string, string>>(`EXPLAIN (GENERIC_PLAN, COSTS OFF) ${text}`);
        lines.push(...rows.map((row) => row['QUERY PLAN'] ?? ''));
        return { rows: [{}] as never, rowCount: 1 };
      },
    };
    await readWorklist(explaining, reader, query);
    return lines.join('\n');
  };
  const queries = [
    {},
    { view: 'team', plan: 'yes' },
    { view: 'waiting', organisation: 'RXX', waitingFor: 'other' },
  ].map((query) => worklistQuery.parse(query));
  const vacuums = [
    ['no vacuum has been', 'SELECT 1'],
    ['the server has counted the table', 'ANALYZE case_file'],
    ['a vacuum has been', 'VACUUM ANALYZE case_file'],
    ['an eighth has changed since', 'UPDATE case_file SET sequence = sequence + 1 WHERE random() < 0.12'],
    ['the server has counted that', 'ANALYZE case_file'],
    ['another vacuum has been', 'VACUUM ANALYZE case_file'],
  ] as const;

  it.each(vacuums)('finds every case in the indexes of the worklist, in their order, when %s', async (_, tidied) => {
    await database.query(tidied);
    for (const query of queries) {
      const plan = await planOf(query);
      const ways = [...plan.matchAll(/(\w[\w ]*) using (case_file_worklist\w*) on case_file/g)].map((way) =>
        way.slice(1, 3),
      );
      expect(ways).toEqual([
        ...[
          ['Index Only Scan', 'case_file_worklist'],
          ['Index Scan', 'case_file_worklist_wide'],
        ],
        ...[
          ['Index Only Scan', 'case_file_worklist'],
          ['Index Scan', 'case_file_worklist_wide'],
        ],
      ]);
      expect(plan).not.toMatch(/Bitmap|Seq Scan/);
      // the rows of the page, once they are found
      expect(plan.match(/Sort$/gm)?.length ?? 0).toBeLessThanOrEqual(1);
    }
  });
});
