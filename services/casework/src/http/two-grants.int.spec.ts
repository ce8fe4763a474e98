import { casePage, ticketAnswer, worklistPage, type ViewTicket } from '#libs/contracts';
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

const [ivo, ada, una] = ['ivo', 'ada', 'una'].map((name) => nameUuid('child', name));
/** A nurse of Millbrook who also works for the practice. */
const sandy = 'sandy-whimbrel';

const police = {
  ...aFinding().evidence,
  contacts: [{ ...aFinding().evidence.contacts[0]!, organisation: 'Y00001', site: null, setting: 'police' as const }],
};

/** B-1 is Ivo's at Millbrook; B-2 Ada's at the practice alone, on a contact of the police; B-3 Una's at both. */
beforeAll(async () => {
  db = await testDatabase('casework', caseworkMigrations);
  api = await CaseApi.open(db.database);
  const atThePractice = { organisation: 'Y00001', evidence: police, sentence: '{child} was seen by the police.' };
  const hears = (...events: Parameters<typeof applyFindings>[1]) =>
    db.database.transaction((sql) => applyFindings(sql, events, parts));
  await hears(aFinding());
  await hears(aFinding({ name: 'ada', childId: ada!, ...atThePractice }));
  await hears(aFinding({ name: 'una', childId: una! }));
  await hears(aFinding({ name: 'una again', childId: una!, ...atThePractice }));
});
afterAll(async () => {
  await api.close();
  await db.drop();
});

const read = (ticket: string): ViewTicket => {
  const stated = readTicket(ticket, ticketPublicKey, Date.now());
  if (typeof stated === 'string') throw new Error(stated);
  return stated;
};
const ticketsFor = async (cases: readonly string[], purpose = 'worklist') => {
  const { body } = await api.call(sandy, '/tickets', { cases, purpose, session: 's' });
  const { ticket, others } = ticketAnswer.parse(body);
  return [ticket, ...others].map((text) => {
    const { organisation, profile, children } = read(text);
    return [organisation, profile, children.map(({ childId }) => childId)];
  });
};

describe('somebody with grants of a hospital and of a practice', () => {
  it('reads a case of the practice alone in its name, and as much as a practice is shown', async () => {
    expect(await ticketsFor(['B-2'], 'chronology')).toEqual([['Y00001', 'practice', [ada]]]);
    const page = casePage.parse((await api.call(sandy, '/cases/B-2/page')).body);
    expect(page.findings).toMatchObject([{ sealed: 1, evidence: { contacts: [] } }]);
    expect(page.sentence).not.toMatch(/police/);
    expect(page.ring.map(({ organisation }) => organisation)).toEqual(['E00000001']);
  });

  it('reads a case of both as the hospital, which is shown more', async () => {
    expect(await ticketsFor(['B-3'], 'case')).toEqual([['RXX', 'safeguarding', [una]]]);
    const page = casePage.parse((await api.call(sandy, '/cases/B-3/page')).body);
    expect(page.findings.map(({ sealed }) => sealed)).toEqual([0, 0]);
  });

  it('has a ticket for each way of reading on a worklist with both, and each child on one of them', async () => {
    expect(await ticketsFor(['B-1', 'B-2', 'B-3', 'B-999'])).toEqual([
      ['RXX', 'safeguarding', [ivo, una]],
      ['Y00001', 'practice', [ada]],
    ]);
    const { rows } = worklistPage.parse((await api.call(sandy, '/worklist?view=team')).body);
    const told = new Map(rows.map(({ number, sentence }) => [number, sentence]));
    expect(told.get('B-2')).toMatch(/rests on a sealed contact/);
    expect(told.get('B-1')).toMatch(/^\{child\}, 7 months/);
  });

  it('searches in the name of both', async () => {
    const { body } = await api.call(sandy, '/tickets/search', { session: 's' });
    expect(read(ticketAnswer.parse(body).ticket)).toMatchObject({
      organisation: 'RXX',
      organisations: ['RXX', 'Y00001'],
      purpose: 'search',
      children: [],
    });
  });
});
