import { casePage, worklistPage, type CasePage, type FindingRevised, type WorklistPage } from '#libs/contracts';
import type { Database } from '#libs/platform';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { applyFindings } from '../src/apply-findings.js';
import { caseworkMigrations } from '../src/store/migrations-folder.js';
import { emptyCasework, parts, restartNumbers } from './a-casework.js';
import { CaseApi } from './case-api.js';

/** A Tuesday, 13:24:30 in London. */
export const tuesday = Date.parse('2026-11-17T13:24:30.000Z');

/** Casework over a database of its own, asked by people. */
export class CaseworkHere {
  private stands: { readonly db: TestDatabase; readonly api: CaseApi } | null = null;

  async open(): Promise<void> {
    const db = await testDatabase('casework', caseworkMigrations);
    this.stands = { db, api: await CaseApi.open(db.database) };
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.parts.db.drop();
    this.stands = null;
  }

  /** Nothing has been heard of; the next case is B-1. */
  async empty(): Promise<void> {
    await emptyCasework(this.database);
    await restartNumbers(this.database);
  }

  get database(): Database {
    return this.parts.db.database;
  }

  get api(): CaseApi {
    return this.parts.api;
  }

  stopClock(at: number): Promise<void> {
    return this.parts.db.stopClock(at);
  }

  async hears(...findings: readonly FindingRevised[]): Promise<void> {
    await this.database.transaction((sql) => applyFindings(sql, findings, parts));
  }

  async page(person: string, number = 'B-1'): Promise<CasePage> {
    return casePage.parse((await this.api.call(person, `/cases/${number}/page`)).body);
  }

  /** @param query with its question mark */
  async worklist(person: string, query = ''): Promise<WorklistPage> {
    const { status, body } = await this.api.call(person, `/worklist${query}`);
    expect(status).toBe(200);
    return worklistPage.parse(body);
  }

  private get parts() {
    if (this.stands === null) throw new Error('casework is not open');
    return this.stands;
  }
}

/** Casework for the tests of a file: empty before each. @param begins where its clock stands then; null: where it stood */
export function caseworkHere(begins: number | null = tuesday): CaseworkHere {
  const here = new CaseworkHere();
  beforeAll(() => here.open());
  afterAll(() => here.close());
  beforeEach(async () => {
    if (begins !== null) await here.stopClock(begins);
    await here.empty();
  });
  return here;
}
