import { casePage, sealedOrganisation } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { emptyCasework, parts, restartNumbers } from '../../test/a-casework.js';
import { aFinding } from '../../test/a-finding.js';
import { onAPlan } from '../../test/a-plan.js';
import { CaseApi } from '../../test/case-api.js';
import { applyFindings } from '../apply-findings.js';
import { caseworkMigrations } from '../store/migrations-folder.js';

let db: TestDatabase;
let api: CaseApi;

beforeAll(async () => {
  db = await testDatabase('casework', caseworkMigrations);
  await db.stopClock(Date.parse('2026-11-17T13:24:30.000Z'));
  api = await CaseApi.open(db.database);
});
afterAll(async () => {
  await api.close();
  await db.drop();
});
let since = 0;
beforeEach(async () => {
  const { rows } = await db.database.query<{ last: number }>(
    'SELECT coalesce(max(id), 0)::integer AS last FROM read_audit',
  );
  since = rows[0]?.last ?? 0;
  await emptyCasework(db.database);
  await restartNumbers(db.database);
});

const hears = (...events: Parameters<typeof applyFindings>[1]) =>
  db.database.transaction((sql) => applyFindings(sql, events, parts));
const act = (person: string | null, path: string, body: object = {}) => api.call(person, `/cases/B-1/${path}`, body);
const armed = async (): Promise<readonly string[]> =>
  (
    await db.database.query<{ line: string }>(
      `SELECT kind || ' ' || chain AS line FROM deadline WHERE state = 'armed' ORDER BY chain`,
    )
  ).rows.map(({ line }) => line);
const outcomes = async (person: string): Promise<readonly string[]> =>
  (
    await db.database.query<{ line: string }>(
      `SELECT what || ' ' || outcome AS line FROM read_audit WHERE person = $1 AND id > $2 ORDER BY id`,
      [person, since],
    )
  ).rows.map(({ line }) => line);
const notPermitted = { status: 403, body: { code: 'act-not-permitted' } };

describe('the team lead of social care, who has a notice that a child on a plan was seen', () => {
  it('neither closes the case of the hospital, nor decides its referral', async () => {
    await hears(aFinding({ plan: onAPlan }));
    expect(await act('teal-siskin', 'close', { reason: 'explained-no-further-action' })).toEqual(notPermitted);
    expect(await act('teal-siskin', 'referral/confirm')).toEqual(notPermitted);
    expect(await act('teal-siskin', 'referral/propose')).toEqual(notPermitted);
    expect(await armed()).toEqual(['answer hospital-rxx']);
    expect(await outcomes('teal-siskin')).toEqual([
      'close refused',
      'confirm-referral refused',
      'propose-referral refused',
    ]);
  });

  it('is shown no button for either', async () => {
    await hears(aFinding({ plan: onAPlan }));
    const { may } = casePage.parse((await api.call('teal-siskin', '/cases/B-1/page')).body);
    expect(may).toEqual(['record-action', 'give-verdict']);
  });

  it('and the nurse whose chain it is closes it', async () => {
    await hears(aFinding({ plan: onAPlan }));
    await act('amira-dunlin', 'actions', { kind: 'examined-child' });
    expect(await act('amira-dunlin', 'close', { reason: 'explained-no-further-action' })).toMatchObject({
      status: 200,
    });
    expect(await armed()).toEqual([]);
  });
});

describe('a nurse of one hospital, while another has not acted', () => {
  const close = (person: string) => act(person, 'close', { reason: 'explained-no-further-action' });

  it('does not close over it, and hears whom the case waits for', async () => {
    await hears(aFinding(), aFinding({ name: 'eastfield', organisation: 'RYY' }));
    const waits = { status: 409, body: { code: 'other-chain-running', organisation: 'RYY' } };
    expect(await close('amira-dunlin')).toEqual(waits);
    expect(await armed()).toEqual(['answer hospital-rxx', 'answer hospital-ryy']);
    await act('eastfield-nurse', 'acknowledgements');
    expect(await close('amira-dunlin')).toEqual(waits);
    await act('eastfield-nurse', 'actions', { kind: 'examined-child' });
    await act('amira-dunlin', 'actions', { kind: 'examined-child' });
    expect(await close('amira-dunlin')).toMatchObject({ status: 200, body: { outcome: 'done' } });
  });
});

describe('a nurse of one hospital, while one that she is not told of has not acted', () => {
  it('hears that somebody is waited for, and not who', async () => {
    const { evidence } = aFinding();
    const contacts = evidence.contacts.map((contact) => ({
      ...contact,
      organisation: 'RYY',
      setting: 'camhs' as const,
    }));
    const slot = aFinding({
      ...{ name: 'slot', organisation: 'RYY' },
      evidence: { ...evidence, contacts, facts: [{ name: 'specialty', value: '711' }] },
    });
    await hears(aFinding(), slot);
    expect(await act('amira-dunlin', 'close', { reason: 'explained-no-further-action' })).toEqual({
      status: 409,
      body: { code: 'other-chain-running', organisation: sealedOrganisation },
    });
  });
});

describe('an acknowledgement at the terminal', () => {
  it('by a social worker whose team has a copy stops no chain of the hospital', async () => {
    await hears(aFinding({ plan: onAPlan }));
    expect(await act(null, 'acknowledgements', { by: 'wren-garganey' })).toEqual({
      status: 409,
      body: { code: 'not-told' },
    });
    expect(await act(null, 'acknowledgements', { by: 'wren-garganey', organisation: 'E00000001' })).toEqual({
      status: 409,
      body: { code: 'nobody-was-told' },
    });
    expect(await armed()).toEqual(['answer hospital-rxx']);
    expect(await act(null, 'acknowledgements', { by: 'dr-heron' })).toMatchObject({
      status: 200,
      body: { outcome: 'acknowledged', by: 'dr-heron' },
    });
  });
});

describe('a nurse who works for two hospitals', () => {
  const ofTwo = () => hears(aFinding(), aFinding({ name: 'eastfield', organisation: 'RYY' }));
  const actions = async () =>
    casePage.parse((await api.call('robin-knot', '/cases/B-1/page')).body).actions.map((one) => one.organisation);

  it('acts for the one whose chain she has, not for the one that has not answered', async () => {
    await ofTwo();
    await act('robin-knot', 'acknowledgements', { organisation: 'RXX' });
    expect(await armed()).toEqual(['lapse hospital-rxx', 'answer hospital-ryy']);
    expect(await act('robin-knot', 'actions', { kind: 'examined-child' })).toMatchObject({ status: 200 });
    expect(await actions()).toEqual(['RXX']);
    expect(await armed()).toEqual(['answer hospital-ryy']);
  });

  it('takes back what she acknowledged, as the button says', async () => {
    await ofTwo();
    await act('robin-knot', 'acknowledgements', { organisation: 'RXX' });
    const { may } = casePage.parse((await api.call('robin-knot', '/cases/B-1/page')).body);
    expect(may).toContain('undo-acknowledgement');
    expect(await act('robin-knot', 'acknowledgements/undo')).toMatchObject({ status: 200 });
    expect(await armed()).toEqual(['answer hospital-rxx', 'answer hospital-ryy']);
  });

  it('has to say for which when the case does not tell, and then it is that one', async () => {
    await ofTwo();
    expect(await act('robin-knot', 'actions', { kind: 'examined-child' })).toEqual({
      status: 409,
      body: { code: 'organisation-needed', organisations: ['RXX', 'RYY'] },
    });
    expect(await actions()).toEqual([]);
    const named = { kind: 'examined-child', organisation: 'RYY' };
    expect(await act('robin-knot', 'actions', named)).toMatchObject({ status: 200 });
    expect(await actions()).toEqual(['RYY']);
    expect(await outcomes('robin-knot')).toEqual([
      ...['record-action refused', 'case-page allowed', 'record-action allowed', 'case-page allowed'],
    ]);
  });

  it('cannot say one that is not hers', async () => {
    await ofTwo();
    expect(await act('robin-knot', 'actions', { kind: 'examined-child', organisation: 'E00000001' })).toEqual(
      notPermitted,
    );
    const verdict = { findingId: nameUuid('finding', 'first'), useful: true, organisation: 'RYY' };
    expect(await act('amira-dunlin', 'verdicts', verdict)).toEqual(notPermitted);
  });
});
