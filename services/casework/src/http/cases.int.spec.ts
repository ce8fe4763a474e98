import { nameUuid } from '#libs/platform';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { parts } from '../../test/a-casework.js';
import { aFinding } from '../../test/a-finding.js';
import { CaseApi } from '../../test/case-api.js';
import { applyFindings } from '../apply-findings.js';
import { caseworkMigrations } from '../store/migrations-folder.js';
import { acknowledgementAnswer, caseSummary, caseView } from '../readers/case-view.js';

let db: TestDatabase;
let api: CaseApi;

beforeAll(async () => {
  db = await testDatabase('casework', caseworkMigrations);
  api = await CaseApi.open(db.database);
  const hears = (...events: Parameters<typeof applyFindings>[1]) =>
    db.database.transaction((sql) => applyFindings(sql, events, parts));
  await hears(aFinding(), aFinding({ name: 'other', severity: 'CONCERN', childId: nameUuid('child', 'other') }));
});
afterAll(async () => {
  await api.close();
  await db.drop();
});

const call = (path: string, person = 'amira-dunlin') => api.call(person, path);
const acknowledge = (path: string, body: unknown) => api.call(null, `${path}/acknowledgements`, body);
const writtenBy = async (work: () => Promise<unknown>) => {
  const audit = 'SELECT person, what, outcome, asked, children FROM read_audit ORDER BY id';
  const before = (await db.database.query(audit)).rows.length;
  await work();
  return (await db.database.query(audit)).rows.slice(before);
};

describe('the case API', () => {
  it('lists open cases as its schema says, the next answer due first', async () => {
    const { status, body } = await call('/cases?state=open');
    expect(status).toBe(200);
    expect(
      caseSummary
        .array()
        .parse(body)
        .map(({ number }) => number),
    ).toEqual(['B-1', 'B-2']);
  });

  it('shows a case by its number, in either case of letters, and by its id', async () => {
    const byNumber = caseView.parse((await call('/cases/b-1')).body);
    expect((await call(`/cases/${byNumber.id}`)).body).toEqual((await call('/cases/B-1')).body);
    expect(byNumber.findings[0]?.evidence.contacts).toHaveLength(1);
    expect(byNumber.journal.map(({ event }) => event.type)).toEqual([
      'case-opened',
      'finding-applied',
      'round-started',
      'step-told',
      'referral-proposed',
    ]);
  });

  it.each([
    ['a case that does not exist', '/cases/B-999', 403, 'not-found-or-not-yours'],
    ['an id that does not exist', '/cases/8d0b3c3e-0000-4000-8000-000000000000', 403, 'not-found-or-not-yours'],
    ['something that names no case', '/cases/9990000018', 400, 'case-reference-malformed'],
    ['a state that is not one', '/cases?state=secret', 400, 'state-not-known'],
  ])('answers %s with a code', async (_, path, status, code) => {
    expect(await call(path)).toMatchObject({ status, body: { code } });
  });

  it.each(['/cases', '/cases/B-1', '/cases/B-1/journal'])('shows nobody %s in no name', async (path) => {
    const refusal = { status: 403, body: { code: 'not-found-or-not-yours' } };
    for (const person of [null, 'mallory', 'millbrook-nurse-in-charge']) {
      const lines = await writtenBy(async () => expect(await api.call(person, path)).toEqual(refusal));
      expect(lines).toMatchObject([{ outcome: 'refused', person: person ?? '' }]);
    }
  });

  it('shows somebody the cases of their organisations alone', async () => {
    expect((await call('/cases', 'eastfield-nurse')).body).toEqual([]);
    for (const path of ['/cases/B-1', '/cases/B-1/journal']) {
      const lines = await writtenBy(async () => expect((await call(path, 'eastfield-nurse')).status).toBe(403));
      expect(lines).toMatchObject([{ person: 'eastfield-nurse', outcome: 'refused', asked: ['B-1'] }]);
    }
  });

  it('writes down who has read a list, a case and its journal', async () => {
    const lines = await writtenBy(async () => {
      for (const path of ['/cases', '/cases/B-1', '/cases/B-1/journal']) await call(path);
    });
    const by = { person: 'amira-dunlin', outcome: 'allowed' };
    expect(lines).toEqual([
      { ...by, what: 'cases', asked: ['B-1', 'B-2'], children: 2 },
      { ...by, what: 'case', asked: ['B-1'], children: 1 },
      { ...by, what: 'case-journal', asked: ['B-1'], children: 1 },
    ]);
  });

  it('lets nobody in without the token', async () => {
    expect(await api.send('/cases', {})).toMatchObject({
      status: 401,
      body: { code: 'token-missing-or-wrong' },
    });
  });

  it('refuses an acknowledgement by nobody', async () => {
    expect(await acknowledge('/cases/B-1', { by: 'Amira Dunlin' })).toMatchObject({
      status: 422,
      body: { code: 'contract-breach', place: 'by' },
    });
  });

  it.each([
    ['by a slip of the keys', { by: 'amira-dunlim' }, 'person-not-known'],
    ['by somebody of another hospital', { by: 'eastfield-nurse' }, 'person-not-concerned'],
    [
      'by somebody for a hospital that is not theirs',
      { by: 'amira-dunlin', organisation: 'RYY' },
      'person-not-concerned',
    ],
  ])('silences nothing with an acknowledgement %s', async (_, body, code) => {
    expect(await acknowledge('/cases/B-1', body)).toEqual({ status: 403, body: { code } });
    const { clocks } = caseView.parse((await call('/cases/B-1')).body);
    expect(clocks.seenBy.map(({ state }) => state)).toEqual(['running']);
  });

  it('answers the first acknowledgement and the second one with who has the case', async () => {
    const first = acknowledgementAnswer.parse((await acknowledge('/cases/B-1', { by: 'amira-dunlin' })).body);
    expect(first).toMatchObject({ outcome: 'acknowledged', by: 'amira-dunlin', caseNumber: 'B-1' });
    const second = await acknowledge('/cases/B-1', { by: 'dr-heron' });
    expect(second).toMatchObject({
      status: 200,
      body: { outcome: 'already-acknowledged', by: 'amira-dunlin', at: first.at },
    });
  });

  it('answers an acknowledgement of no case', async () => {
    expect(await acknowledge('/cases/B-999', { by: 'amira-dunlin' })).toMatchObject({ status: 404 });
  });
});
