import 'reflect-metadata';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { nameUuid } from '#libs/platform';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { parts } from '../../test/a-casework.js';
import { aFinding } from '../../test/a-finding.js';
import { CaseApi } from '../../test/case-api.js';
import { applyFindings } from '../apply-findings.js';
import { caseworkMigrations } from '../store/migrations-folder.js';
import { caseControllers } from './case-controllers.js';

let db: TestDatabase;
let api: CaseApi;

beforeAll(async () => {
  db = await testDatabase('casework', caseworkMigrations);
  api = await CaseApi.open(db.database);
  await db.database.transaction((sql) =>
    applyFindings(sql, [aFinding(), aFinding({ name: 'line', severity: 'INFORMATION' })], parts),
  );
});
afterAll(async () => {
  await api.close();
  await db.drop();
});

/** Every route of the case API, as the controllers declare them. */
function routesDeclared(): readonly string[] {
  return caseControllers.flatMap((controller) => {
    const base = String(Reflect.getMetadata(PATH_METADATA, controller));
    const prototype = controller.prototype as Record<string, object>;
    return Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const handler = prototype[name]!;
      const path: unknown = Reflect.getMetadata(PATH_METADATA, handler);
      if (name === 'constructor' || path === undefined) return [];
      const method = RequestMethod[Number(Reflect.getMetadata(METHOD_METADATA, handler))];
      return [`${method} /${base}/${path as string}`.replace(/\/+$/, '')];
    });
  });
}

const findingId = nameUuid('finding', 'first');
const session = 's';
/** What is asked of each route for a case, in the order in which it can all be done. */
const asked: Readonly<Record<string, readonly [path: string, body?: object]>> = {
  'GET /worklist': ['/worklist'],
  'POST /worklist/digest/looks': [
    '/worklist/digest/looks',
    { lines: [{ finding: nameUuid('finding', 'line'), revision: 1 }] },
  ],
  'GET /cases': ['/cases'],
  'GET /cases/:reference': ['/cases/B-1'],
  'GET /cases/:reference/journal': ['/cases/B-1/journal'],
  'GET /cases/:reference/page': ['/cases/B-1/page'],
  'POST /cases/of-children': ['/cases/of-children', { childIds: [nameUuid('child', 'ivo')] }],
  'POST /cases/visible': ['/cases/visible', { numbers: ['B-1'] }],
  'POST /tickets': ['/tickets', { cases: ['B-1'], purpose: 'case', session }],
  'POST /tickets/search': ['/tickets/search', { session }],
  'POST /cases/:reference/acknowledgements': ['/cases/B-1/acknowledgements', {}],
  'POST /cases/:reference/acknowledgements/undo': ['/cases/B-1/acknowledgements/undo', {}],
  'POST /cases/:reference/actions': ['/cases/B-1/actions', { kind: 'examined-child' }],
  'POST /cases/:reference/referral/decline': ['/cases/B-1/referral/decline', { reason: 'explained-by-accident' }],
  'POST /cases/:reference/referral/propose': ['/cases/B-1/referral/propose', {}],
  'POST /cases/:reference/referral/confirm': ['/cases/B-1/referral/confirm', {}],
  'POST /cases/:reference/verdicts': ['/cases/B-1/verdicts', { findingId, useful: true }],
  'POST /cases/:reference/close': ['/cases/B-1/close', { reason: 'referred-seen-no-concern' }],
};
/** Tell people who they are themselves, and numbers about rules: nothing of a case. */
const withoutLine: readonly string[] = ['GET /me', 'GET /rules/weeks'];
/** For those who run the service or own its rules. */
const ruleWeeksTicket = 'POST /tickets/rule-weeks';

/** The lines of the audit that something has written. */
async function writtenBy(work: () => Promise<unknown>): Promise<readonly string[]> {
  const read = async () =>
    (await db.database.query<{ line: string }>(`SELECT person || ' ' || outcome AS line FROM read_audit ORDER BY id`))
      .rows;
  const before = (await read()).length;
  await work();
  return (await read()).slice(before).map(({ line }) => line);
}

describe('every route of the case API', () => {
  it('is in the review', () => {
    expect(routesDeclared().toSorted()).toEqual([...Object.keys(asked), ...withoutLine, ruleWeeksTicket].toSorted());
  });

  it.each(Object.entries(asked))('%s writes one line when it is refused', async (_, [path, body]) => {
    const lines = await writtenBy(async () => {
      expect(await api.call('mallory', path, body)).toMatchObject({ status: 403 });
    });
    expect(lines).toEqual(['mallory refused']);
  });

  it.each(Object.entries(asked))('%s writes one line when it is done', async (_, [path, body]) => {
    const lines = await writtenBy(async () => {
      expect(await api.call('amira-dunlin', path, body)).toMatchObject({ status: 200 });
    });
    expect(lines).toEqual(['amira-dunlin allowed']);
  });

  it('a ticket for numbers about rules writes a line when it is given, and when it is refused', async () => {
    const ask = (person: string) => api.call(person, '/tickets/rule-weeks', { session });
    const lines = await writtenBy(async () => {
      expect(await ask('ola')).toMatchObject({ status: 200 });
      for (const person of ['amira-dunlin', 'mallory']) expect(await ask(person)).toMatchObject({ status: 403 });
    });
    expect(lines).toEqual(['ola allowed', 'amira-dunlin refused', 'mallory refused']);
  });

  it.each([
    ['amira-dunlin', 'amira-dunlin allowed'],
    ['eastfield-nurse', 'eastfield-nurse refused'],
  ])('an acknowledgement at the terminal by %s writes a line too', async (by, line) => {
    expect(await writtenBy(() => api.call(null, '/cases/B-1/acknowledgements', { by }))).toEqual([line]);
  });
});
