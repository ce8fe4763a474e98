import { casePage, ticketAnswer, viewTicketHeader, whoAmI, worklistPage, type ViewTicket } from '#libs/contracts';
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

const ivo = nameUuid('child', 'ivo');
const ada = nameUuid('child', 'ada');
const nobodys = nameUuid('child', 'nobodys');

/** B-1 is Ivo's at Millbrook; B-2 is Ada's at Eastfield, where Millbrook has found something too; B-3 Eastfield's alone. */
beforeAll(async () => {
  db = await testDatabase('casework', caseworkMigrations);
  api = await CaseApi.open(db.database);
  const hears = (...events: Parameters<typeof applyFindings>[1]) =>
    db.database.transaction((sql) => applyFindings(sql, events, parts));
  await hears(aFinding({ epoch: 3 }));
  await hears(aFinding({ name: 'ada', childId: ada, organisation: 'RYY' }));
  await hears(aFinding({ name: 'ada again', childId: ada }));
  await hears(aFinding({ name: 'eastfield', childId: nobodys, organisation: 'RYY' }));
});
afterAll(async () => {
  await api.close();
  await db.drop();
});

const audit = async () => {
  const { rows } = await db.database.query<{ person: string; what: string; outcome: string; asked: string[] }>(
    'SELECT person, what, outcome, asked FROM read_audit ORDER BY id',
  );
  return rows;
};
/** The lines of the audit that something has written. */
const writtenBy = async (work: () => Promise<unknown>) => {
  const before = (await audit()).length;
  await work();
  return (await audit()).slice(before);
};

const refusal = { status: 403, body: { code: 'not-found-or-not-yours' } };
const everyRoute: readonly (readonly [route: string, path: (number: string) => string, body?: unknown])[] = [
  ['page', (number) => `/cases/${number}/page`],
  ['case', (number) => `/cases/${number}`],
  ['journal', (number) => `/cases/${number}/journal`],
  ['acknowledgement', (number) => `/cases/${number}/acknowledgements`, {}],
  ['undo', (number) => `/cases/${number}/acknowledgements/undo`, {}],
  ['action', (number) => `/cases/${number}/actions`, { kind: 'examined-child' }],
  ['proposal', (number) => `/cases/${number}/referral/propose`, {}],
  ['confirmation', (number) => `/cases/${number}/referral/confirm`, {}],
  ['declining', (number) => `/cases/${number}/referral/decline`, { reason: 'explained-by-accident' }],
  ['closing', (number) => `/cases/${number}/close`, { reason: 'entered-in-error' }],
  ['verdict', (number) => `/cases/${number}/verdicts`, { findingId: nameUuid('finding', 'first'), useful: true }],
  ['ticket', () => '/tickets'],
];
const bodyFor = (route: string, number: string, body: unknown) =>
  route === 'ticket' ? { cases: [number], purpose: 'case', session: 's' } : body;

describe('a case', () => {
  const matrix: readonly (readonly [person: string, seen: readonly string[]])[] = [
    ['amira-dunlin', ['B-1', 'B-2']],
    ['dr-heron', ['B-1', 'B-2']],
    ['eastfield-nurse', ['B-2', 'B-3']],
    ['rowan-pipit', []],
    ['ola', []],
    ['wren-garganey', []],
    ['teal-siskin', []],
    ['northgate-lead', []],
  ];

  it.each(matrix)(
    'is seen by %s where their organisation is concerned and their job needs it: %j',
    async (person, seen) => {
      for (const number of ['B-1', 'B-2', 'B-3', 'B-999']) {
        const page = await api.call(person, `/cases/${number}/page`);
        expect([number, page.status]).toEqual([number, seen.includes(number) ? 200 : 403]);
        if (page.status !== 200) expect(page).toEqual(refusal);
        const ticket = await api.call(person, '/tickets', { cases: [number], purpose: 'case', session: 's' });
        expect([number, ticket.status]).toEqual([number, page.status]);
      }
      const numbers = ['B-1', 'B-2', 'B-3', 'B-999'];
      expect((await api.call(person, '/cases/visible', { numbers })).body).toEqual({ numbers: seen });
      const { cases } = (await api.call(person, '/cases/of-children', { childIds: [ivo, ada, nobodys] })).body as {
        cases: readonly { number: string }[];
      };
      expect(cases.map(({ number }) => number).toSorted()).toEqual(seen);
      const team = worklistPage.parse((await api.call(person, '/worklist?view=team')).body);
      expect(team.rows.map(({ number }) => number).toSorted()).toEqual(seen);
    },
  );

  it('that is not theirs and one that does not exist are refused in the same words, on every route', async () => {
    for (const [route, path, body] of everyRoute)
      for (const number of ['B-3', 'B-999'])
        expect([route, await api.call('amira-dunlin', path(number), bodyFor(route, number, body))]).toEqual([
          route,
          refusal,
        ]);
  });

  it('that is not theirs takes as long as one that does not exist', async () => {
    const times: Record<string, number[]> = { 'B-3': [], 'B-999': [] };
    // many turns, and the same however they fall
    for (let turn = 0; turn < 180; turn += 1)
      for (const [number, taken] of Object.entries(times)) {
        const began = performance.now();
        await api.call('amira-dunlin', `/cases/${number}/page`);
        taken.push(performance.now() - began);
      }
    const [one = 0, other = 0] = Object.values(times).map((all) => all.toSorted((a, b) => a - b)[all.length / 2]);
    expect(Math.abs(one - other)).toBeLessThan(5);
  });

  it.each([
    ['nobody of the directory', 'mallory'],
    ['a mailbox', 'millbrook-nurse-in-charge'],
    ['something that is no id', 'DROP TABLE'],
  ])('is closed to %s on every route', async (_, person) => {
    for (const [route, path, body] of everyRoute) {
      const lines = await writtenBy(async () => {
        expect(await api.call(person, path('B-1'), bodyFor(route, 'B-1', body))).toEqual(refusal);
      });
      expect([route, lines.map(({ outcome }) => outcome)]).toEqual([route, ['refused']]);
    }
    for (const path of ['/me', '/worklist']) expect(await api.call(person, path)).toEqual(refusal);
  });

  it('is not silenced by somebody who may not', async () => {
    await api.call('eastfield-nurse', '/cases/B-1/acknowledgements', {});
    await api.call('rowan-pipit', '/cases/B-1/acknowledgements', {});
    const page = casePage.parse((await api.call('amira-dunlin', '/cases/B-1/page')).body);
    expect(page.clocks.seenBy.map(({ state }) => state)).toEqual(['running']);
  });
});

describe('what is written down', () => {
  it('is one line for a page, seen or refused', async () => {
    expect(await writtenBy(() => api.call('amira-dunlin', '/cases/B-1/page'))).toEqual([
      { person: 'amira-dunlin', what: 'case-page', outcome: 'allowed', asked: ['B-1'] },
    ]);
    expect(await writtenBy(() => api.call('amira-dunlin', '/cases/B-3/page'))).toEqual([
      { person: 'amira-dunlin', what: 'case-page', outcome: 'refused', asked: ['B-3'] },
    ]);
  });

  it('is one line for a worklist, a ticket, a search and an act', async () => {
    const lines = await writtenBy(async () => {
      await api.call('amira-dunlin', '/worklist');
      await api.call('amira-dunlin', '/tickets', { cases: ['B-1'], purpose: 'case', session: 's' });
      await api.call('amira-dunlin', '/tickets', { cases: ['B-3'], purpose: 'case', session: 's' });
      await api.call('amira-dunlin', '/tickets/search', { session: 's' });
      await api.call('amira-dunlin', '/cases/of-children', { childIds: [ivo] });
      await api.call('amira-dunlin', '/cases/B-3/acknowledgements', {});
    });
    expect(lines.map(({ what, outcome }) => [what, outcome])).toEqual([
      ['worklist-mine', 'allowed'],
      ['ticket', 'allowed'],
      ['ticket', 'refused'],
      ['search-ticket', 'allowed'],
      ['cases-of-children', 'allowed'],
      ['acknowledge', 'refused'],
    ]);
  });

  it('is one line for somebody unknown, without repeating what is no id', async () => {
    expect(await writtenBy(() => api.call('mallory', '/worklist'))).toMatchObject([
      { person: 'mallory', what: 'worklist', outcome: 'refused' },
    ]);
    expect(await writtenBy(() => api.call('Ivo DAVIES', '/me'))).toMatchObject([{ person: '', outcome: 'refused' }]);
  });

  it.each([
    ['changed', `UPDATE read_audit SET person = 'nobody'`],
    ['deleted', 'DELETE FROM read_audit'],
    ['emptied', 'TRUNCATE read_audit'],
  ])('cannot be %s by casework', async (_, statement) => {
    await expect(db.database.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a view ticket', () => {
  const read = (body: unknown): ViewTicket => {
    const ticket = readTicket(ticketAnswer.parse(body).ticket, ticketPublicKey, Date.now());
    if (typeof ticket === 'string') throw new Error(`${viewTicketHeader}: ${ticket}`);
    return ticket;
  };

  it('names the children of the cases that the person may see, each with the highest epoch known, and no others', async () => {
    const cases = ['B-1', 'B-2', 'B-3'];
    const ticket = read(
      (await api.call('amira-dunlin', '/tickets', { cases, purpose: 'worklist', session: 's-1' })).body,
    );
    expect(ticket).toMatchObject({
      user: 'amira-dunlin',
      session: 's-1',
      organisation: 'RXX',
      profile: 'safeguarding',
      purpose: 'worklist',
      children: [
        { childId: ivo, epoch: 3 },
        { childId: ada, epoch: 0 },
      ],
    });
    expect(ticket.expiresAt * 1_000 - Date.now()).toBeLessThanOrEqual(60_000);
  });

  it('knows the epoch of a link that no finding has told of yet', async () => {
    const alias = nameUuid('child', 'alias');
    await db.database.transaction((sql) =>
      applyFindings(sql, [{ type: 'child.linked', childId: ivo, alias, epoch: 5 }], parts),
    );
    const { body } = await api.call('amira-dunlin', '/tickets', { cases: ['B-1'], purpose: 'case', session: 's' });
    expect(read(body).children).toEqual([{ childId: ivo, epoch: 5 }]);
    const found = await api.call('amira-dunlin', '/cases/of-children', { childIds: [ivo] });
    expect(found.body).toEqual({ cases: [{ number: 'B-1', childId: ivo }] });
  });

  it('for a search names no child, and is not made for who sees none', async () => {
    const { body } = await api.call('northgate-lead', '/tickets/search', { session: 's' });
    expect(read(body)).toMatchObject({ purpose: 'search', children: [], profile: 'practice', organisation: 'Y00001' });
    for (const person of ['ola', 'rowan-pipit'])
      expect(await api.call(person, '/tickets/search', { session: 's' })).toEqual(refusal);
  });
});

describe('the acting person', () => {
  it('is told who they are by the directory', async () => {
    expect(whoAmI.parse((await api.call('amira-dunlin', '/me')).body)).toEqual({
      person: {
        id: 'amira-dunlin',
        name: 'Amira Dunlin',
        job: 'Named nurse',
        organisation: 'RXX',
        phone: '01632 960 020',
      },
      organisationName: 'Millbrook Hospitals',
      jobs: ['nurse'],
    });
  });
});
