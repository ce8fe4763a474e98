import { Health, nameUuid, silentLogger } from '#libs/platform';
import { aFinding } from '../test/a-finding.js';
import { caseworkHere } from '../test/casework-here.js';
import { CaseLooker } from './look-at-cases.js';

const here = caseworkHere();
const names = Array.from({ length: 25 }, (_, place) => `child ${place}`);
/** Of five children the named nurse alone may hear. */
const forFew = names.slice(0, 5);
const findings = names.map((name) => {
  const few = forFew.includes(name) ? { rule: { id: 'R38b', version: 1 }, recipients: ['NN' as const] } : {};
  return aFinding({ name, childId: nameUuid('child', name), ...few });
});
const written = () => here.database.query('UPDATE case_file SET restricted = DEFAULT, restricted_to = DEFAULT');
const said = async () =>
  (
    await here.database.query<{ restricted: boolean | null; cases: number }>(
      `SELECT restricted, count(*)::integer AS cases FROM case_file
       WHERE restricted_to IS NOT DISTINCT FROM CASE WHEN restricted IS NOT NULL THEN sequence END
       GROUP BY restricted ORDER BY restricted`,
    )
  ).rows;
const looker = () => new CaseLooker({ database: here.database, logger: silentLogger, health: new Health() });
const known = [
  { restricted: false, cases: 20 },
  { restricted: true, cases: 5 },
];

describe('cases of which the version before has said nothing', () => {
  beforeEach(async () => {
    await here.hears(...findings);
    await written();
    expect(await said()).toEqual([{ restricted: null, cases: 25 }]);
  });

  it('are looked at some at a time, until none is left', async () => {
    expect(await looker().look(10)).toBe(25);
    expect(await said()).toEqual(known);
    expect(await looker().look(10)).toBe(0);
  });

  it('are looked at once each by several processes at once', async () => {
    const counts = await Promise.all([looker().look(4), looker().look(4), looker().look(4)]);
    // a process ends where the others have the rest
    const rest = await looker().look();
    expect(counts.reduce((sum, count) => sum + count, rest)).toBe(25);
    expect(await said()).toEqual(known);
  });

  it('are looked at later where somebody is writing them', async () => {
    await here.database.transaction(async (sql) => {
      await sql.query('SELECT FROM case_file WHERE number = $1 FOR UPDATE', ['B-1']);
      expect(await looker().look()).toBe(24);
    });
    expect(await looker().look()).toBe(1);
    expect(await said()).toEqual(known);
  });

  it('are looked at again where that version has gone on with them', async () => {
    await looker().look();
    await here.database.query('UPDATE case_file SET sequence = sequence + 1 WHERE NOT restricted');
    expect(await looker().look()).toBe(20);
    expect(await said()).toEqual(known);
  });

  it('are looked at when the service starts', async () => {
    const started = looker();
    started.start();
    await started.stop();
    expect(await said()).toEqual(known);
  });
});
