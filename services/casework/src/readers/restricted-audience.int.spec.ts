import { casePage, visibleCases, worklistPage, type CasePage, type FindingRevised } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { emptyCasework, parts } from '../../test/a-casework.js';
import { aFinding } from '../../test/a-finding.js';
import { CaseApi } from '../../test/case-api.js';
import { applyFindings } from '../apply-findings.js';
import { caseworkMigrations } from '../store/migrations-folder.js';

let db: TestDatabase;
let api: CaseApi;

/** A Tuesday, 13:24:30 in London. */
const now = Date.parse('2026-11-17T13:24:30.000Z');

beforeAll(async () => {
  db = await testDatabase('casework', caseworkMigrations);
  api = await CaseApi.open(db.database);
});
afterAll(async () => {
  await api.close();
  await db.drop();
});
beforeEach(async () => {
  await db.stopClock(now);
  await emptyCasework(db.database);
  await db.database.query('ALTER SEQUENCE case_number RESTART');
});

const hears = (...findings: readonly FindingRevised[]) =>
  db.database.transaction((sql) => applyFindings(sql, findings, parts));
const pageFor = async (person: string, number = 'B-1'): Promise<CasePage> =>
  casePage.parse((await api.call(person, `/cases/${number}/page`)).body);
const worklistFor = async (person: string, view = 'team') =>
  worklistPage.parse((await api.call(person, `/worklist?view=${view}`)).body);

const [ivo, ada] = [nameUuid('child', 'ivo'), nameUuid('child', 'ada')];
const practice = 'northgate-lead';
const worker = 'wren-garganey';
const later = { occurredAt: '2026-11-17T13:23:00.000Z', receivedAt: '2026-11-17T13:24:10.000Z' };

/** A finding for the named nurse alone, of a young person at Millbrook. */
const signs = (changes: Parameters<typeof aFinding>[0] = {}): FindingRevised =>
  aFinding({
    ...{ name: 'signs', rule: { id: 'R38b', version: 1 }, clause: 'signs', severity: 'URGENT', recipients: ['NN'] },
    ...{ sentence: '{child}, 14 years, came to Secretplace. Recorded in 365 days: money that nobody explains.' },
    ...later,
    ...changes,
  });
const pattern = (changes: Parameters<typeof aFinding>[0] = {}): FindingRevised =>
  signs({ name: 'pattern', rule: { id: 'R30', version: 1 }, severity: 'INFORMATION', ...changes });
const household = (changes: Parameters<typeof aFinding>[0] = {}): FindingRevised =>
  signs({ name: 'household', rule: { id: 'R35', version: 1 }, severity: 'CONCERN', ...changes });
const concern = (name: string, changes: Parameters<typeof aFinding>[0] = {}): FindingRevised =>
  aFinding({ name, severity: 'CONCERN', recipients: ['NN'], rule: { id: 'R10', version: 1 }, ...changes });

const views = ['mine', 'team', 'waiting', 'cannot-tell', 'digest'];
const filtered = [
  '?severity=URGENT',
  '?severity=CONCERN',
  '?view=team&waitingFor=nobody',
  '?view=team&organisation=RXX',
];

/** All that somebody can get to see of cases here, whatever they ask. */
const everythingFor = async (person: string) => {
  const numbers = ['B-1', 'B-2', 'B-3', 'B-4'];
  const asked = [
    ...views.map((view) => `/worklist?view=${view}`),
    ...filtered.map((query) => `/worklist${query}`),
    '/cases',
    ...numbers.flatMap((number) => ['', '/page', '/journal'].map((part) => `/cases/${number}${part}`)),
  ];
  const answers: Record<string, unknown> = {};
  for (const path of asked) answers[path] = await api.call(person, path);
  answers['visible'] = await api.call(person, '/cases/visible', { numbers });
  answers['search'] = await api.call(person, '/cases/of-children', { childIds: [ivo, ada] });
  for (const number of numbers) {
    const { status } = await api.call(person, '/tickets', { cases: [number], purpose: 'case', session: 's' });
    answers[`ticket ${number}`] = status;
    answers[`act ${number}`] = await api.call(person, `/cases/${number}/verdicts`, {
      ...{ findingId: nameUuid('finding', 'nobody'), useful: true },
    });
  }
  return answers;
};
/** What an open page of somebody hears when Ivo's case has changed. */
const hearsOfChange = async (person: string) => {
  const { body } = await api.call(person, '/cases/visible', { numbers: ['B-1'], changed: true });
  return visibleCases.parse(body).numbers;
};
/** Notices asked of dispatch, by organisation. */
const noticesTo = async (organisation: string) => {
  const { rows } = await db.database.query<{ value: string }>(
    `SELECT value FROM outbox WHERE type = 'notice.requested' AND value::jsonb ->> 'organisation' = $1`,
    [organisation],
  );
  return rows.length;
};

/** Ivo is known at Millbrook, at the practice and to children's services; another child of the practice is due after him. */
const threeAgencies = async (): Promise<void> => {
  await hears(concern('missed'), concern('practice', { organisation: 'Y00001' }));
  await api.call('dr-heron', '/cases/B-1/referral/confirm', { starts: { declinedAt: null } });
  await db.stopClock(now + 60_000);
  await hears(concern('ada', { childId: ada, organisation: 'Y00001', severity: 'URGENT' }));
  expect((await pageFor(practice)).severity).toBe('CONCERN');
  expect((await pageFor(worker)).severity).toBe('CONCERN');
};

describe.each([
  ['the practice', practice, 'Y00001'],
  ['children’s services', worker, 'E00000001'],
])('of a finding for the named nurse alone %s', (_, person, organisation) => {
  it.each([
    ['signs of exploitation', [signs()]],
    ['a perplexing pattern', [pattern()]],
    ['a notice about the household that is for health alone', [household()]],
    ['all three, one withdrawn since', [signs(), pattern(), household(), signs({ revision: 2, change: 'withdrawn' })]],
    ['one that has another key since', [signs(), rekeyed()]],
    ['one that came before what they know of', [signs({ occurredAt: '2026-11-10T09:00:00.000Z' })]],
  ])('sees nothing else than before: %s', async (_name, findings) => {
    await threeAgencies();
    const [before, told] = [await everythingFor(person), await noticesTo(organisation)];
    for (const finding of findings) await hears(finding);
    expect(await everythingFor(person)).toEqual(before);
    expect(await hearsOfChange(person)).toEqual([]);
    expect(await hearsOfChange('amira-dunlin')).toEqual(['B-1']);
    expect(await noticesTo(organisation)).toBe(told);
    const nurse = await pageFor('amira-dunlin');
    expect(nurse.findings.map(({ rule }) => rule.id)).toContain(findings[0]!.rule.id);
    expect(JSON.stringify(nurse)).toContain('Secretplace');
  });
});

function rekeyed(): FindingRevised {
  const from = nameUuid('finding', 'signs');
  return signs({ name: 'signs again', change: 'rekeyed', rekeyed: { from, to: nameUuid('finding', 'signs again') } });
}

describe('a case that is open for such a finding alone', () => {
  const orders: readonly (readonly FindingRevised[])[] = [
    [signs(), pattern({ organisation: 'Y00001' })],
    [pattern({ organisation: 'Y00001' }), signs(), pattern({ organisation: 'Y00001', revision: 2 })],
  ];

  it.each(orders)(
    'is not there for a practice whose contact bears the sign, by no page, count or error',
    async (...findings) => {
      const before = await everythingFor(practice);
      for (const finding of findings) await hears(finding);
      expect(await everythingFor(practice)).toEqual(before);
      expect((await worklistFor('amira-dunlin')).rows).toMatchObject([{ number: 'B-1', severity: 'URGENT' }]);
    },
  );

  it('is refused to them as one that does not exist, and takes as long', async () => {
    await hears(signs(), pattern({ organisation: 'Y00001' }));
    const times: Record<string, number[]> = { 'B-1': [], 'B-999': [] };
    for (let turn = 0; turn < 60; turn += 1)
      for (const [number, taken] of Object.entries(times)) {
        const began = performance.now();
        expect(await api.call(practice, `/cases/${number}/page`)).toEqual({
          status: 403,
          body: { code: 'not-found-or-not-yours' },
        });
        taken.push(performance.now() - began);
      }
    const [one = 0, other = 0] = Object.values(times).map((all) => all.toSorted((a, b) => a - b)[all.length / 2]);
    expect(Math.abs(one - other)).toBeLessThan(5);
  });

  it('opens for them with what they may hear of, when that is found', async () => {
    await hears(signs());
    await db.stopClock(now + 3_600_000);
    await hears(concern('practice', { organisation: 'Y00001' }));
    const page = await pageFor(practice);
    expect(page).toMatchObject({ severity: 'CONCERN', openedAt: '2026-11-17T14:24:30.000Z' });
    expect(page.journal[0]).toMatchObject({ sequence: 1, words: 'Opened for Northgate Practice, Concern' });
    const { rows, lastAlertAt } = await worklistFor(practice);
    expect([rows.map(({ severity, rules }) => [severity, rules]), lastAlertAt]).toEqual([
      [['CONCERN', ['R10']]],
      '2026-11-17T14:24:30.000Z',
    ]);
    expect((await pageFor('amira-dunlin')).openedAt).toBe('2026-11-17T13:24:30.000Z');
  });
});

describe('whoever has to answer for such a finding', () => {
  it('is told of a case and not of what, where their own practice found it', async () => {
    await hears(signs({ organisation: 'Y00001' }));
    const page = await pageFor(practice);
    expect(page.findings).toMatchObject([{ sealed: 1, evidence: { contacts: [] } }]);
    expect(JSON.stringify(page)).not.toContain('Secretplace');
    expect(page.may).toContain('acknowledge');
  });

  it('reads it whole, where its policy names them beside the named nurse', async () => {
    await threeAgencies();
    await hears(household({ recipients: ['NN', 'HV', 'GP', 'CSC'] }));
    for (const person of [practice, worker]) expect(JSON.stringify(await pageFor(person))).toContain('Secretplace');
  });
});

describe('the digest', () => {
  it('holds a perplexing pattern for the named nurse, and counts it for nobody else', async () => {
    await hears(pattern(), pattern({ name: 'of the practice', organisation: 'Y00001' }));
    expect(await worklistFor('amira-dunlin', 'digest')).toMatchObject({
      counts: { digest: 1 },
      rows: [{ rules: ['R30'] }],
    });
    expect(await worklistFor(practice, 'digest')).toMatchObject({ counts: { digest: 0 }, rows: [] });
  });
});
