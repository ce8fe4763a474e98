import { absenceView, directoryDocument, directoryPerson, rotaView } from '#libs/contracts';
import { silentLogger, type LogFields, type Logger } from '#libs/platform';
import { aNotice, testDatabase, type TestDatabase } from '#libs/testing';
import { accepting, office } from '../../test/a-directory.js';
import { DispatchApi } from '../../test/dispatch-api.js';
import { emptyDispatch } from '../../test/dispatch-here.js';
import { acceptNotices } from '../accept-notices.js';
import { Directory } from '../domain/directory.js';
import type { RotaBook } from '../rota-book.js';
import { dispatchMigrations } from '../store/migrations-folder.js';
import { watchRota } from '../watch-rota.js';

const person = (id: string, name: string) => ({ id, name, address: `${id}@millbrook.example` });
const directory = new Directory(
  directoryDocument.parse({
    people: [
      { ...person('amira-dunlin', 'Amira Dunlin'), grants: [{ organisation: 'RXX', jobs: ['nurse'] }] },
      { ...person('rowan-knot', 'Rowan Knot'), grants: [{ organisation: 'RXX', jobs: ['nurse'] }] },
      person('dr-heron', 'Dr Heron'),
      person('millbrook-executive', 'Executive on call'),
    ],
    duties: [
      { organisation: 'RXX', role: 'NN', person: 'amira-dunlin', cover: 'dr-heron' },
      { organisation: 'RXX', role: 'CON', person: 'dr-heron' },
      { organisation: 'E00000001', role: 'CSC', person: 'dr-heron', hours: 'office-hours' },
      { organisation: 'E00000001', role: 'EDT', person: 'millbrook-executive', hours: 'out-of-hours' },
    ],
  }),
);

let db: TestDatabase;
let api: DispatchApi;
beforeAll(async () => {
  db = await testDatabase('dispatch', dispatchMigrations);
  api = await DispatchApi.open(db.database, directory);
});
afterAll(async () => {
  await api.close();
  await db.drop();
});
beforeEach(async () => {
  await emptyDispatch(db.database);
  await db.shiftClock(0);
});

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const away = (changes: object = {}) =>
  api.call('/absences', 'POST', {
    person: 'amira-dunlin',
    from: inHours(-1),
    to: inHours(5),
    by: 'dr-heron',
    ...changes,
  });
const toldTo = async (name: string) => {
  await db.database.transaction((sql) => acceptNotices(sql, [aNotice(name)], { ...accepting, directory }));
  const { rows } = await db.database.query<{ recipient: string | null }>(
    'SELECT recipient FROM notice WHERE notice_id = $1',
    [aNotice(name).noticeId],
  );
  return rows[0]?.recipient;
};

describe('the rota API', () => {
  it('says who hears what the roles of an organisation are told, from now on, for fourteen days', async () => {
    const { status, body } = await api.call('/rota?organisation=RXX');
    expect(status).toBe(200);
    const rota = rotaView.parse(body);
    expect(Date.parse(rota.until) - Date.parse(rota.from)).toBe(14 * 86_400_000);
    expect(rota.roles.map(({ role, name, spans }) => [role, name, spans.map((span) => span.person?.name)])).toEqual([
      ['NN', 'Named nurse', ['Amira Dunlin']],
      ['CON', 'Consultant on shift', ['Dr Heron']],
    ]);
    expect(rota.gaps).toEqual([]);
  });

  it('says that an empty rota is one gap', async () => {
    const { body } = await api.call('/rota?organisation=RZZ&from=2026-11-21T12:00:00Z&days=1');
    expect(rotaView.parse(body).gaps).toMatchObject([{ role: null, then: 'An alert would reach nobody here.' }]);
  });

  it('names people with their work, and never an address', async () => {
    const { body } = await api.call('/directory/people');
    expect(directoryPerson.array().parse(body)).toEqual([
      { id: 'amira-dunlin', name: 'Amira Dunlin', job: 'Named nurse', organisations: ['RXX'] },
      { id: 'rowan-knot', name: 'Rowan Knot', job: 'nurse', organisations: ['RXX'] },
      { id: 'dr-heron', name: 'Dr Heron', job: 'Consultant on shift', organisations: ['RXX', 'E00000001'] },
      {
        id: 'millbrook-executive',
        name: 'Executive on call',
        job: 'Emergency duty team',
        organisations: ['E00000001'],
      },
    ]);
    expect(JSON.stringify(body)).not.toContain('@');
  });

  it.each([
    ['an organisation that is none', '/rota?organisation=rxx', 'contract-breach'],
    ['more days than it looks ahead', '/rota?organisation=RXX&days=900', 'contract-breach'],
    [
      'a year whose bank holidays are not known',
      '/rota?organisation=E00000001&from=2040-01-01T00:00:00Z',
      'calendar-not-known',
    ],
  ])('answers %s with a code', async (_, path, code) => {
    expect(await api.call(path)).toMatchObject({ status: 422, body: { code } });
  });

  it.each(['/rota?organisation=RXX', '/directory/people', '/phone-tasks'])(
    'lets nobody in without the token: %s',
    async (path) => {
      expect(await api.call(path, 'GET', undefined, 'another')).toMatchObject({ status: 401 });
    },
  );

  it('is closed where no token was given', async () => {
    const closed = await DispatchApi.open(db.database, directory, null);
    expect(await closed.call('/phone-tasks')).toMatchObject({ status: 401 });
    await closed.close();
  });
});

describe('an absence', () => {
  it('turns notices to the cover until it ends, and is on the rota', async () => {
    expect(await toldTo('before')).toBe('amira-dunlin');
    const { status, body } = await away();
    expect(status).toBe(201);
    expect(absenceView.parse(body)).toMatchObject({ person: 'amira-dunlin', cover: null, by: 'dr-heron' });
    expect(await toldTo('meanwhile')).toBe('dr-heron');
    const rota = rotaView.parse((await api.call('/rota?organisation=RXX&days=1')).body);
    expect(rota.roles[0]?.spans.map((span) => [span.person?.id, span.standsInFor?.id])).toEqual([
      ['dr-heron', 'amira-dunlin'],
      ['amira-dunlin', undefined],
    ]);
    expect(rota.absences).toMatchObject([{ person: 'amira-dunlin', by: 'dr-heron' }]);
    await db.shiftClock(6 * 3_600_000);
    expect(await toldTo('after')).toBe('amira-dunlin');
  });

  it('with a cover of its own turns them there', async () => {
    await away({ cover: 'rowan-knot' });
    expect(await toldTo('meanwhile')).toBe('rowan-knot');
  });

  it('of somebody with duties at two organisations is covered by somebody who works for both', async () => {
    expect(await away({ person: 'dr-heron', cover: 'amira-dunlin' })).toMatchObject({
      status: 422,
      body: { code: 'cover-not-of-organisation', place: 'cover' },
    });
  });

  it('said before anybody wrote down who said it stays on the rota', async () => {
    await away();
    await db.database.query('UPDATE absence SET said_by = NULL');
    const rota = rotaView.parse((await api.call('/rota?organisation=RXX&days=1')).body);
    expect(rota.absences).toMatchObject([{ person: 'amira-dunlin', by: null }]);
  });

  it('that is taken back turns nothing any more, and cannot be taken back twice', async () => {
    const { id } = absenceView.parse((await away()).body);
    expect(await api.call(`/absences/${id}`, 'DELETE')).toEqual({ status: 200, body: { id } });
    expect(await toldTo('meanwhile')).toBe('amira-dunlin');
    expect(await api.call(`/absences/${id}`, 'DELETE')).toMatchObject({
      status: 404,
      body: { code: 'absence-not-found' },
    });
    expect(await api.call('/absences/none', 'DELETE')).toMatchObject({ status: 404 });
  });

  it.each([
    ['of nobody', { person: 'amira-dunlim' }, 'person-not-known', 'person'],
    ['with a cover that nobody knows', { cover: 'dr-herron' }, 'cover-not-known', 'cover'],
    ['with oneself as cover', { cover: 'amira-dunlin' }, 'cover-not-known', 'cover'],
    ['with a cover of another organisation', { cover: 'millbrook-executive' }, 'cover-not-of-organisation', 'cover'],
    ['said by nobody', { by: 'dr-herron' }, 'person-not-known', 'by'],
    ['without a word who says it', { by: undefined }, 'contract-breach', 'by'],
    ['that ends before it begins', { to: inHours(-2) }, 'ends-before-it-begins', 'to'],
    ['without a time zone', { to: '2026-11-17T12:00:00' }, 'contract-breach', 'to'],
    ['with words that are not asked for', { reason: 'ill' }, 'contract-breach', ''],
  ])('%s is refused', async (_, changes, code, place) => {
    expect(await away(changes)).toMatchObject({ status: 422, body: { code, place } });
    expect(await toldTo('meanwhile')).toBe('amira-dunlin');
  });
});

describe('a look at the rota each hour', () => {
  const alarms: LogFields[] = [];
  const logger: Logger = { ...silentLogger, error: (_, fields = {}) => void alarms.push(fields) };
  const book = {
    ...{ directory, officeAt: () => office },
    chainsAt: () => ({ hospital: [['NIC', 'NN'], ['CON']] }),
  } as unknown as RotaBook;
  beforeEach(() => alarms.splice(0));

  it('finds nothing when somebody hears everything', async () => {
    expect(await watchRota(db.database, book, logger)).toBe(0);
    expect(alarms).toEqual([]);
  });

  it('rings when a gap begins within a day, and not for one that begins later', async () => {
    await away({ person: 'dr-heron', from: inHours(23), to: inHours(30) });
    await away({ from: inHours(25), to: inHours(30) });
    await watchRota(db.database, book, logger);
    const atMillbrook = alarms.filter(({ organisation }) => organisation === 'RXX');
    expect(atMillbrook).toMatchObject([{ place: 'CON', alarm: true }]);
  });
});
