import { nameUuid, type Sql } from '#libs/platform';
import { aFinding } from '../../test/a-finding.js';
import { caseworkHere } from '../../test/casework-here.js';
import { restrictedCases } from './visible-cases.js';

const here = caseworkHere();

describe('cases that look otherwise to some than to others', () => {
  it('are read past none that were closed long ago, however many other cases are open', async () => {
    const children = Array.from({ length: 3_000 }, (_, place) => `child ${place}`);
    const findings = children.map((name) => aFinding({ name, childId: nameUuid('child', name) }));
    // fewer at once than a consumer may take (1,000): the database lets no transaction wait for five seconds
    for (let from = 0; from < findings.length; from += 500) await here.hears(...findings.slice(from, from + 500));
    await here.database.query(
      `UPDATE case_file SET restricted = true, state = 'closed', opened_at = opened_at - interval '1 year'
       WHERE right(number, 1) IN ('2', '3', '4', '5')`,
    );
    await here.database.query(`UPDATE case_file SET restricted = true WHERE number = 'B-1'`);
    await here.database.query('ANALYZE case_file');
    const plan = await here.database.transaction(async (sql) => {
      let lines: readonly string[] = [];
      const explaining: Sql = {
        query: async (text, values, name) => {
          const { rows } = await sql.query<Record<string, string>>(`EXPLAIN (ANALYZE) ${text}`, values);
          lines = rows.flatMap(Object.values);
          return sql.query(text, values, name);
        },
      };
      expect(await restrictedCases(explaining, ['RXX'], ['RYY'])).toMatchObject([{ number: 'B-1' }]);
      return lines.join('\n');
    });
    const passed = [...plan.matchAll(/Rows Removed by \w+: (\d+)/g)].map(([, rows]) => Number(rows));
    expect(plan).not.toContain('Seq Scan');
    // the open one, which is of late too
    expect(Math.max(0, ...passed)).toBeLessThan(10);
  });
});
