import { ruleWeeks, ticketAnswer, type FindingRevised } from '#libs/contracts';
import { nameUuid, readTicket } from '#libs/platform';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { parts } from '../../test/a-casework.js';
import { ticketPublicKey } from '../../test/a-directory.js';
import { aFinding } from '../../test/a-finding.js';
import { CaseApi } from '../../test/case-api.js';
import { applyFindings } from '../apply-findings.js';
import { caseworkMigrations } from '../store/migrations-folder.js';

let db: TestDatabase;
let api: CaseApi;

beforeAll(async () => {
  db = await testDatabase('casework', caseworkMigrations);
  api = await CaseApi.open(db.database);
  await db.stopClock(Date.parse('2026-11-17T13:24:30.000Z'));
  const heard: readonly Partial<FindingRevised>[] = [
    { findingId: nameUuid('finding', 'first') },
    { findingId: nameUuid('finding', 'again') },
    { findingId: nameUuid('finding', 'once more'), late: true },
    { findingId: nameUuid('finding', 'before its key changed') },
    { findingId: nameUuid('finding', 'gone'), change: 'withdrawn', revision: 2 },
    {
      ...{ findingId: nameUuid('finding', 'after'), change: 'rekeyed' },
      rekeyed: { from: nameUuid('finding', 'before its key changed'), to: nameUuid('finding', 'after') },
    },
    { findingId: nameUuid('finding', 'after'), change: 'revised', revision: 2 },
    { findingId: nameUuid('finding', 'old'), occurredAt: '2026-11-02T00:30:00Z', late: true },
    { findingId: nameUuid('finding', 'told'), occurredAt: '2026-11-01T23:30:00Z', severity: 'INFORMATION' },
    { findingId: nameUuid('finding', 'long ago'), occurredAt: '2026-08-30T22:59:59Z', late: true },
  ];
  await db.database.transaction((sql) => applyFindings(sql, heard.map(aFinding), parts));
});
afterAll(async () => {
  await api.close();
  await db.drop();
});

describe('what rules found, week by week', () => {
  it('is for those who run the service or own its rules, and for nobody else', async () => {
    for (const person of ['ola', 'rowan-pipit']) expect((await api.call(person, '/rules/weeks')).status).toBe(200);
    for (const person of ['amira-dunlin', 'nobody']) expect((await api.call(person, '/rules/weeks')).status).toBe(403);
  });

  it('counts what rang and what rang nobody, each with its one reason, and the last verdict of each person', async () => {
    const verdict = (useful: boolean) =>
      api.call('amira-dunlin', '/cases/B-1/verdicts', { findingId: nameUuid('finding', 'first'), useful });
    await verdict(true);
    await verdict(false);
    const { body } = await api.call('ola', '/rules/weeks');
    const none = { rang: 0, withdrawn: 0, unrung: {}, useful: 0, notUseful: 0 };
    expect(ruleWeeks.parse(body)).toEqual({
      dataAsOf: '2026-11-17T13:24:30.000Z',
      weeks: ['2026-W47', '2026-W46', '2026-W45', '2026-W44', '2026-W43', '2026-W42'].concat(
        ...['2026-W41', '2026-W40', '2026-W39', '2026-W38', '2026-W37', '2026-W36'],
      ),
      rows: [
        {
          ...{ rule: 'R15', week: '2026-W47', fires: 5, rang: 1, withdrawn: 1, useful: 0, notUseful: 1 },
          unrung: { withdrawn: 1, 'same-episode': 2, late: 1 },
        },
        { ...none, rule: 'R15', week: '2026-W45', fires: 1, unrung: { late: 1 } },
        { ...none, rule: 'R15', week: '2026-W44', fires: 1, unrung: { information: 1 } },
      ],
    });
  });

  it('reads the weeks that it tells of, and not every finding there is', async () => {
    const { rows } = await db.database.query<{ name: string }>(
      "SELECT indexname AS name FROM pg_indexes WHERE tablename = 'finding' AND indexdef LIKE '%(occurred_at)'",
    );
    expect(rows).toEqual([{ name: 'finding_occurred' }]);
  });

  it('tells of a rule that is for few to whoever runs the service and to nobody else outside its audience', async () => {
    const signs = aFinding({ name: 'signs', rule: { id: 'R38b', version: 1 }, recipients: ['NN'] });
    await db.database.transaction((sql) => applyFindings(sql, [signs], parts));
    const rulesTo = async (person: string) => {
      const { rows } = ruleWeeks.parse((await api.call(person, '/rules/weeks')).body);
      return new Set(rows.map(({ rule }) => rule));
    };
    const profileOf = async (person: string) => {
      const { body } = await api.call(person, '/tickets/rule-weeks', { session: 's' });
      const ticket = readTicket(ticketAnswer.parse(body).ticket, ticketPublicKey, Date.now());
      return typeof ticket === 'string' ? ticket : ticket.profile;
    };
    expect([await rulesTo('ola'), await profileOf('ola')]).toEqual([new Set(['R38b', 'R15']), 'safeguarding']);
    expect([await rulesTo('rowan-pipit'), await profileOf('rowan-pipit')]).toEqual([new Set(['R15']), 'practice']);
  });
});
