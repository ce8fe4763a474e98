import { type EventData, type Signal } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { aBruise, aContact, aPerson, aPlanList, fewRules, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../test/a-screening.js';
import { startOperators } from '../test/operators.js';
import { type explainChild } from './explain-child.js';
import { type rebuildChild } from './rebuild-child.js';
import { type Judgement } from './redecide.js';
import { type showChild } from './show-child.js';

const indexSecret = 'index secret of a test';
const arrival = '2026-11-17T13:22:00Z';
const ivo = '9990000018';
const judgement: Judgement = {
  policies: await fewRules(),
  organisations: new Map([['RXX', { code: 'RXX', name: 'Millbrook Hospitals', authority: 'E00000001' }]]),
  attendanceWindowMs: 3_600_000,
};

type Contact = EventData<'contact.stated'>;

function signal(data: Signal, receivedAt = arrival): DeliveredSignal {
  return { id: nameUuid('signal', JSON.stringify(data), receivedAt), data, receivedAt };
}

/** Ivo, whose mother said how the bruise came about. */
const ivoAtMillbrook = aPerson({
  nhsNumber: ivo,
  address: { lines: ['7 Quillfeather Row'], postcode: 'ZZ98 7QQ', authority: 'E00000001' },
});
const attendance = (given: Partial<Contact> = {}, receivedAt = arrival): DeliveredSignal =>
  signal(
    aContact({
      person: ivoAtMillbrook,
      coded: [aBruise],
      words: [{ field: 'chiefComplaint', text: 'pecked by a sparrowhawk' }],
      ...given,
    }),
    receivedAt,
  );
const corrected = attendance(
  { visit: { id: 'V4417', version: '2026-11-17T15:00:00Z' }, coded: null },
  '2026-11-17T15:00:00Z',
);

type Shown = Awaited<ReturnType<typeof showChild>>;
type Explained = NonNullable<Awaited<ReturnType<typeof explainChild>>>;
type Rebuilt = Awaited<ReturnType<typeof rebuildChild>>;

let screening: TestScreening;
let operators: Awaited<ReturnType<typeof startOperators>>;
beforeAll(async () => {
  screening = await startScreening(judgement, indexSecret);
  operators = await startOperators(screening, judgement, indexSecret);
});
beforeEach(() => screening.forgetEverything());
afterAll(async () => {
  await operators.close();
  await screening.close();
});

const as = 'amira-dunlin';
const asked = async <T>(verb: string, more: object = {}): Promise<T> => {
  const { status, body } = await operators.call(verb, { as, child: { nhsNumber: ivo }, ...more });
  expect({ status, body }).toMatchObject({ status: 200 });
  return body as T;
};
const show = (more?: object): Promise<Shown> => asked('show', more);
const explain = (more?: object): Promise<Explained> => asked('explain', more);
const rebuild = (more?: object): Promise<Rebuilt> => asked('rebuild', more);

describe('an operator who shows a child', () => {
  it('finds it by its NHS number, by the number of an organisation and by its id', async () => {
    await screening.take(attendance());
    const { childId } = await show();
    expect((await show({ child: { localId: { authority: 'RXX', id: 'L0018' } } })).childId).toBe(childId);
    expect((await show({ child: { id: childId.toUpperCase() } })).childId).toBe(childId);
  });

  it('sees the versions in the order of their source, though the correction came first', async () => {
    await screening.take(corrected);
    await screening.take(attendance());
    const { statements, folds } = await show();
    expect(statements.contacts.map(({ versionAt }) => versionAt)).toEqual([
      '2026-11-17T13:22:00.000Z',
      '2026-11-17T15:00:00.000Z',
    ]);
    expect(folds.contacts).toMatchObject([{ occurredAt: '2026-11-17T13:22:00.000Z', coded: [] }]);
    expect(folds.persons).toMatchObject([{ feed: 'millbrook-pas', birthDate: '2026-04-••' }]);
  });

  it('sees what was true, when it was sent and what changed, revision after revision', async () => {
    await screening.take(attendance());
    await screening.take(signal(aPlanList([ivo]), '2026-11-17T16:00:00Z'));
    await screening.take(corrected);
    const { findings } = await show();
    const bruise = findings.find(({ rule }) => rule.id === 'R15');
    expect(bruise).toMatchObject({
      state: 'withdrawn',
      revisions: [{ change: 'raised', changed: [] }, { change: 'revised' }, { change: 'withdrawn' }],
    });
    expect(bruise?.revisions[0]?.was).toMatchObject({ severity: 'IMMEDIATE', plan: { value: 'unknown' } });
    expect(bruise?.revisions[1]?.was).toMatchObject({ plan: { value: 'yes' } });
    expect(bruise?.revisions[1]?.changed).toEqual(expect.arrayContaining(['plan.value', 'plan.source']));
    expect(bruise?.revisions[1]?.receivedAt).toBe('2026-11-17T16:00:00.000Z');
    expect(Date.parse(bruise?.revisions[1]?.sentAt ?? '')).not.toBeNaN();
  });

  it('sees the plan as it is known now beside what was known when the contact came', async () => {
    await screening.take(attendance());
    await screening.take(signal(aPlanList([ivo]), '2026-11-17T16:00:00Z'));
    const { plans } = await show();
    expect(plans).toMatchObject([
      { coveringAuthority: 'E00000001', now: { value: 'yes', kinds: ['CPP'] }, knownThen: { value: 'unknown' } },
    ]);
  });

  it('sees the packed state, its size and layout, and watches with what they wait for', async () => {
    await screening.take(attendance());
    const { state, watches, folds } = await show();
    expect(state).toMatchObject({ layout: 3, unpacked: { visits: [{ key: folds.visits[0]?.key, hasFinding: true }] } });
    expect(state.bytes).toBeGreaterThan(48);
    expect(watches).toMatchObject([{ rule: 'R03', state: 'armed' }]);
  });

  it('sees links, merges and links that were refused; the id of a child that became part of another leads there', async () => {
    const ada = aPerson({ nhsNumber: '9990000026', localIds: [{ authority: 'RXX', id: 'L0026' }] });
    const bea = aPerson({ nhsNumber: null, nhsNumberStatus: null, localIds: [{ authority: 'RXX', id: 'L0030' }] });
    await screening.take(attendance());
    await screening.take(attendance({ visit: { id: 'V2' }, person: bea }));
    const former = await show({ child: { localId: { authority: 'RXX', id: 'L0030' } } });
    await screening.take(attendance({ visit: { id: 'V3' }, person: ada }));
    const merge = (id: string) =>
      ({
        type: 'identity.stated',
        feed: 'millbrook-pas',
        change: 'merge',
        from: { authority: 'RXX', id },
        into: { authority: 'RXX', id: 'L0018' },
      }) as const;
    const later = '2026-11-17T16:00:00Z';
    await screening.take(signal(merge('L0030'), later), signal(merge('L0026'), later));
    const shown = await show();
    expect(shown.identity.references.map(({ kind }) => kind).sort()).toEqual(['local', 'local', 'verified']);
    expect(shown.identity.links).toHaveLength(3);
    expect(shown.identity.links.filter(({ joins }) => joins)).toHaveLength(2);
    expect(shown.identity.refusedLinks).toHaveLength(1);
    expect(shown.identity.statements.map(({ change }) => change)).toEqual(['merge', 'merge']);
    expect(shown.epoch).toBeGreaterThan(former.epoch);
    expect((await show({ child: { id: former.childId } })).childId).toBe(shown.childId);
  });

  it('sees that a visit was moved away, at the child it came from', async () => {
    await screening.take(attendance());
    const other = aPerson({ nhsNumber: '9990000026', localIds: [] });
    await screening.take(attendance({ visit: { id: 'V4417', version: '2026-11-17T15:00:00Z' }, person: other }));
    expect((await show()).statements.contacts).toMatchObject([{ belongs: 'moved-away' }]);
    const there = await show({ child: { nhsNumber: '9990000026' } });
    expect(there.statements.contacts.map(({ belongs }) => belongs)).toEqual(['here', 'here']);
    const [bruise] = (await show()).findings;
    expect(bruise).toMatchObject({ state: 'of-another-child' });
    expect(bruise?.revisions.map(({ change }) => change)).toEqual(['raised', 'withdrawn', 'raised']);
  });

  it('sees no name, number, address or word of a source, unless a reason is given; an NHS number never', async () => {
    await screening.take(attendance());
    const masked = JSON.stringify(await show());
    for (const canary of [ivo, 'L0018', 'WRENFOLD', 'Quillfeather', 'ZZ98', 'sparrowhawk', 'V4417', '2026-04-09'])
      expect(masked).not.toContain(canary);
    const unmasked = JSON.stringify(await show({ unmask: 'a complaint about ticket 12' }));
    for (const told of ['WRENFOLD', 'Quillfeather', 'ZZ98', 'sparrowhawk', 'V4417', '2026-04-09'])
      expect(unmasked).toContain(told);
    for (const never of [ivo, 'L0018']) expect(unmasked).not.toContain(never);
    expect(operators.lines.join()).not.toMatch(/9990000018|WRENFOLD|ticket 12/);
  });
});

describe('an operator who asks why', () => {
  it('sees what every rule answered for each contact: clauses with values, what is missing and assumed, the policy', async () => {
    await screening.take(attendance());
    const { contacts } = await explain();
    const [contact] = contacts;
    expect(contact?.policy).toMatchObject({ hash: judgement.policies[0]?.hash });
    const bruise = contact?.rules.find(({ rule }) => rule === 'R15');
    expect(bruise).toMatchObject({ version: 1, outcome: 'fires', sent: [{ state: 'raised', revision: 1 }] });
    expect(bruise?.clauses).toEqual(
      expect.arrayContaining([
        { clause: 'attended', value: 'yes' },
        { clause: 'notMobile', value: 'yes' },
      ]),
    );
    expect(bruise?.missing).toContain('mobility');
    expect(contact?.rules.find(({ rule }) => rule === 'R03')).toMatchObject({ outcome: 'waits', sent: [] });
  });

  it('sees one finding alone, with the numbers and sources of the policy that made it', async () => {
    await screening.take(attendance());
    const [finding] = (await show()).findings.filter(({ rule }) => rule.id === 'R15');
    const explained = await explain({ finding: finding?.findingId });
    expect(explained.contacts.flatMap(({ rules }) => rules.map(({ rule }) => rule))).toEqual(['R15']);
    expect(explained.finding).toMatchObject({
      findingId: finding?.findingId,
      state: 'raised',
      policy: { hash: judgement.policies[0]?.hash },
    });
  });

  it('sees why a finding that was withdrawn no longer fires', async () => {
    await screening.take(attendance());
    await screening.take(
      attendance({ visit: { id: 'V4417', version: '2026-11-17T15:00:00Z' }, status: 'cancelled-by-provider' }),
    );
    const [finding] = (await show()).findings.filter(({ rule }) => rule.id === 'R15');
    const { contacts } = await explain({ finding: finding?.findingId });
    expect(contacts[0]?.rules).toMatchObject([{ rule: 'R15', outcome: 'stays-quiet', sent: [{ state: 'withdrawn' }] }]);
  });
});

describe('an operator who rebuilds a child', () => {
  const stored = async () =>
    (await screening.database.query("SELECT version, encode(state, 'hex') AS state FROM child")).rows;
  const outbox = async (): Promise<number> => (await screening.database.query('SELECT FROM outbox')).rowCount;

  it('hears that the state was equal and that there is nothing to send', async () => {
    await screening.take(attendance(), attendance({ visit: { id: 'V2' }, feed: 'eastfield-pas' }));
    const before = await outbox();
    expect(await rebuild()).toMatchObject({ state: { verdict: 'equal', differs: [] }, revisions: [], outcome: 'sent' });
    expect(await outbox()).toBe(before);
  });

  it('hears that a state was not what its rows give, an alarm is raised, and it is right afterwards', async () => {
    await screening.take(attendance());
    // the occurrence of the visit, in the middle of the packed bytes
    await screening.database.query('UPDATE child SET state = set_byte(state, length(state) - 20, 7)');
    const alarms = operators.alarms().length;
    expect((await rebuild()).state).toMatchObject({ verdict: 'unequal', differs: ['visits'] });
    expect(operators.alarms().slice(alarms)).toEqual(['child.state-unequal']);
    expect((await rebuild()).state).toMatchObject({ verdict: 'equal' });
    expect(operators.alarms()).toHaveLength(alarms + 1);
  });

  it('hears that there is no state, or one of an older layout, without an alarm: these are judged from rows', async () => {
    await screening.take(attendance());
    const alarms = operators.alarms().length;
    await screening.database.query('UPDATE child SET state = NULL');
    expect((await rebuild({ dryRun: true })).state).toMatchObject({ verdict: 'absent', storedBytes: 0 });
    await rebuild();
    await screening.database.query('UPDATE child SET state = set_byte(state, 0, 99)');
    expect((await rebuild()).state).toMatchObject({ verdict: 'older-layout' });
    expect((await rebuild()).state).toMatchObject({ verdict: 'equal' });
    expect(operators.alarms()).toHaveLength(alarms);
  });

  it('sees the revisions that would be sent, and in a dry run nothing is sent or written', async () => {
    await screening.take(attendance());
    await screening.database.query(`UPDATE finding SET state = 'withdrawn' WHERE rule = 'R15'`);
    const [before, sent] = [await stored(), await outbox()];
    const dry = await rebuild({ dryRun: true });
    expect(dry).toMatchObject({
      outcome: 'would-be-sent',
      revisions: [{ rule: 'R15', change: 'raised', revision: 2 }],
    });
    expect([await stored(), await outbox()]).toEqual([before, sent]);
    expect(await rebuild()).toMatchObject({ outcome: 'sent', revisions: dry.revisions });
    expect(await outbox()).toBe(sent + 1);
    expect((await rebuild()).revisions).toEqual([]);
  });
});

describe('a call of an operator', () => {
  const since = async (count: number) => (await operators.written()).slice(count);

  it('is written down with who, what, at whom and why', async () => {
    await screening.take(attendance());
    const count = (await operators.written()).length;
    const { childId } = await show();
    await show({ unmask: 'a complaint about ticket 12' });
    await explain({ as: 'dr-heron' });
    await rebuild({ dryRun: true });
    await rebuild();
    const one = (what: string, more = {}) => ({
      who: as,
      what,
      child_id: childId,
      reason: null,
      refusal: null,
      ...more,
    });
    expect(await since(count)).toEqual([
      one('show'),
      one('show', { reason: 'a complaint about ticket 12' }),
      one('explain', { who: 'dr-heron' }),
      one('rebuild-dry-run'),
      one('rebuild'),
    ]);
  });

  it('is written down when it is refused: a wrong token, a malformed call, a child or a finding that is not there', async () => {
    await screening.take(attendance());
    const { childId } = await show();
    const count = (await operators.written()).length;
    const child = { nhsNumber: ivo };
    expect(await operators.call('show', { as, child }, 'another-token')).toMatchObject({ status: 401 });
    expect(await operators.call('show', { as })).toMatchObject({ status: 422, body: { code: 'contract-breach' } });
    expect(await operators.call('rebuild', { child })).toMatchObject({ status: 422, body: { place: 'as' } });
    expect(await operators.call('show', { as, child, unmask: '' })).toMatchObject({ status: 422 });
    expect(await operators.call('show', { as, child: { nhsNumber: '9990000026' } })).toMatchObject({ status: 404 });
    expect(await operators.call('explain', { as, child, finding: childId })).toMatchObject({ status: 404 });
    const one = (what: string, refusal: string, who: string | null = as, id: string | null = null) => ({
      who,
      what,
      child_id: id,
      reason: null,
      refusal,
    });
    expect(await since(count)).toEqual([
      one('show', 'token-missing-or-wrong', null),
      one('show', 'contract-breach'),
      one('rebuild', 'contract-breach', null),
      one('show', 'contract-breach'),
      one('show', 'no-such-child'),
      one('explain', 'no-such-finding', as, childId),
    ]);
  });

  it.each(['UPDATE operator_access SET who = NULL', 'DELETE FROM operator_access', 'TRUNCATE operator_access'])(
    'stays as it was written down: %s is refused',
    async (change) => {
      await expect(screening.database.query(change)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('is refused, and written down, in the name of nobody whom the directory knows', async () => {
    await screening.take(attendance());
    const asked = await operators.call('explain', { as: 'nobody', child: { nhsNumber: ivo } });
    expect(asked).toEqual({ status: 403, body: { code: 'operator-not-known' } });
    expect((await operators.written()).at(-1)).toEqual({
      ...{ who: 'nobody', what: 'explain', child_id: null, reason: null, refusal: 'operator-not-known' },
    });
  });

  it('that cannot be written down is not answered, and nothing stays of it', async () => {
    await screening.take(attendance());
    const before = (await screening.database.query('SELECT version FROM child')).rows;
    await screening.database.query('ALTER TABLE operator_access RENAME TO operator_access_away');
    try {
      for (const verb of ['show', 'explain', 'rebuild'])
        expect(await operators.call(verb, { as, child: { nhsNumber: ivo } })).toEqual({
          status: 500,
          body: { code: 'internal-error' },
        });
      expect((await screening.database.query('SELECT version FROM child')).rows).toEqual(before);
    } finally {
      await screening.database.query('ALTER TABLE operator_access_away RENAME TO operator_access');
    }
  });
});
