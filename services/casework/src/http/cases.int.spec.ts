import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { INestApplication } from '@nestjs/common';
import { Database, ErrorFilter, nameUuid, silentLogger } from '#libs/platform';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { aFinding } from '../../test/a-finding.js';
import { policyBook } from '../../test/policy-terms.js';
import { applyFindings } from '../apply-findings.js';
import { CaseworkParts } from '../casework-parts.js';
import { caseworkMigrations } from '../store/migrations-folder.js';
import { acknowledgementAnswer, caseSummary, caseView } from './case-view.js';
import { CasesController } from './cases.controller.js';
import { CaseworkGuard, caseworkToken } from './casework.guard.js';

const token = 'casework-casework-casework';
const parts = new CaseworkParts(policyBook, 'https://console.example/', silentLogger);

@Module({})
class TestModule {}

let db: TestDatabase;
let app: INestApplication;
let url: string;

beforeAll(async () => {
  db = await testDatabase('casework', caseworkMigrations);
  const providers = [
    CaseworkGuard,
    { provide: Database, useValue: db.database },
    { provide: CaseworkParts, useValue: parts },
    { provide: caseworkToken, useValue: token },
  ];
  app = await NestFactory.create({ module: TestModule, controllers: [CasesController], providers }, { logger: false });
  app.useGlobalFilters(new ErrorFilter(silentLogger));
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
  const hears = (...events: Parameters<typeof applyFindings>[1]) =>
    db.database.transaction((sql) => applyFindings(sql, events, parts));
  await hears(aFinding(), aFinding({ name: 'other', severity: 'CONCERN', childId: nameUuid('child', 'other') }));
});
afterAll(async () => {
  await app.close();
  await db.drop();
});

async function call(path: string, init: RequestInit = {}) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const answer = await fetch(`${url}${path}`, { headers, ...init });
  return { status: answer.status, body: await answer.json() };
}
const acknowledge = (path: string, body: unknown) =>
  call(`${path}/acknowledgements`, { method: 'POST', body: JSON.stringify(body) });

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
    ]);
  });

  it.each([
    ['a case that does not exist', '/cases/B-999', 404, 'case-not-found'],
    ['an id that does not exist', '/cases/8d0b3c3e-0000-4000-8000-000000000000', 404, 'case-not-found'],
    ['something that names no case', '/cases/9990000018', 400, 'case-reference-malformed'],
    ['a state that is not one', '/cases?state=secret', 400, 'state-not-known'],
  ])('answers %s with a code', async (_, path, status, code) => {
    expect(await call(path)).toMatchObject({ status, body: { code } });
  });

  it('lets nobody in without the token', async () => {
    expect(await call('/cases', { headers: {} })).toMatchObject({
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
