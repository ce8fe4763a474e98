import { actAnswer, worklistPage, type CasePage } from '#libs/contracts';
import { nameUuid, type DueTimer } from '#libs/platform';
import { parts } from '../../test/a-casework.js';
import { aFinding, aReceipt } from '../../test/a-finding.js';
import { caseworkHere, tuesday } from '../../test/casework-here.js';
import { noPlan } from '../../test/a-plan.js';
import { escalate } from '../escalate-overdue.js';
import { noteReceipts } from '../note-receipts.js';

const here = caseworkHere();
const minutes = (count: number) => here.stopClock(tuesday + count * 60_000);

const act = (person: string, path: string, body: object = {}) => here.api.call(person, `/cases/B-1/${path}`, body);
const done = async (person: string, path: string, body: object = {}) => {
  const answer = await act(person, path, body);
  expect([path, answer.status]).toEqual([path, 200]);
  return actAnswer.parse(answer.body);
};
/** Fires what is due, as the timer loop does. */
const fireDue = async () => {
  const { rows } = await here.database.query<DueTimer>(
    `SELECT id, attempts, due_at AS "dueAt" FROM deadline WHERE state = 'armed' AND due_at <= clock.now()`,
  );
  for (const timer of rows) await escalate(here.database, timer, parts);
};

describe('a case as its reader sees it', () => {
  it('says what happened, what it rests on, by when, and whom to ring now', async () => {
    await here.hears(aFinding());
    const page = await here.page('amira-dunlin');
    expect(page).toMatchObject({
      number: 'B-1',
      childId: nameUuid('child', 'ivo'),
      feed: null,
      state: 'open',
      severity: 'IMMEDIATE',
      late: false,
      answerDue: '2026-11-17T13:39:30.000Z',
      clocks: { actBy: '2026-11-17T14:24:00.000Z', seenBy: [{ state: 'running', organisation: 'RXX' }] },
      referral: { state: 'proposed', to: 'E00000001' },
      actions: [],
      closed: null,
      undoUntil: null,
    });
    expect(page.sentence).toMatch(/^\{child\}, 7 months/);
    expect(page.pattern).toBe('1 unscheduled attendance in 183 days, at 1 organisation');
    expect(page.findings).toMatchObject([
      { rule: { id: 'R15' }, title: 'Bruise or injury in a child who is not mobile', verdicts: [] },
    ]);
    expect(page.ring).toMatchObject([
      { role: 'CON', person: { name: 'Dr Heron', phone: '01632 960 020' }, until: null },
      { role: 'CSC', organisation: 'E00000001', until: '2026-11-17T17:00:00.000Z' },
    ]);
    expect(page.told.map(({ role, kind, state }) => [role, kind, state])).toEqual([
      ['NIC', 'chain', 'requested'],
      ['NN', 'chain', 'requested'],
    ]);
    expect(page.journal.map(({ words }) => words)).toEqual(
      expect.arrayContaining(['Opened for Millbrook Hospitals, Immediate']),
    );
  });

  it('says when each finding would not have been, as it was told last, and nothing where that was not said', async () => {
    const crawls = [{ lever: 'mobility-recorded', words: 'a clinician had recorded that {child} crawls' }];
    const older = [{ lever: 'year-older', words: '{child} had been a year older' }];
    await here.hears(
      aFinding({ counterfactual: crawls }),
      aFinding({ name: 'none', counterfactual: [] }),
      aFinding({ name: 'old' }),
    );
    const said = async () =>
      new Map((await here.page('amira-dunlin')).findings.map((one) => [one.id, one.counterfactual]));
    const [first, none, old] = ['first', 'none', 'old'].map((name) => nameUuid('finding', name));
    expect(await said()).toEqual(
      new Map<string | undefined, unknown>([
        [first, crawls],
        [none, []],
        [old, undefined],
      ]),
    );
    await here.hears(aFinding({ counterfactual: older, revision: 2, change: 'revised' }));
    expect((await said()).get(first!)).toEqual(older);
  });

  it('says by which channel each was told, and keeps what an older journal does not say unsaid', async () => {
    await here.hears(aFinding());
    const [nurseInCharge, nurse] = (await here.page('amira-dunlin')).told;
    const { caseId } = await here.page('amira-dunlin');
    const say = (noticeId: string, changes: Parameters<typeof aReceipt>[1]) =>
      here.database.transaction((sql) => noteReceipts(sql, [aReceipt({ noticeId, caseId }, changes)], parts));
    await say(nurse!.noticeId, {});
    await say(nurseInCharge!.noticeId, { state: 'queued', channel: 'phone', recipient: 'dr-heron' });
    const page = await here.page('amira-dunlin');
    expect(page.told.map(({ role, channel, state }) => [role, channel, state])).toEqual([
      ['NIC', 'phone', 'queued'],
      ['NN', 'smtp', 'sent'],
    ]);
    const words = page.journal.map((entry) => entry.words);
    expect(words).toEqual(expect.arrayContaining(['Mail to Amira Dunlin: sent', 'Call to Dr Heron: queued']));
    await here.database.query(`UPDATE case_journal SET event = event - 'channel' WHERE type = 'delivery-noted'`);
    expect((await here.page('amira-dunlin')).told.map(({ channel, state }) => [channel, state])).toEqual([
      [null, 'queued'],
      [null, 'sent'],
    ]);
  });

  it('names people whom it names by id, and no child', async () => {
    await here.hears(aFinding({ sentence: '{child} was seen.' }));
    await done('amira-dunlin', 'acknowledgements');
    const page = await here.page('dr-heron');
    expect(page.people.map(({ name }) => name)).toEqual(['Amira Dunlin']);
    expect(page.journal.at(-1)?.words).toBe('Amira Dunlin acknowledged');
  });

  it('is late once its clock has run out', async () => {
    await here.hears(aFinding());
    await minutes(16);
    expect((await here.page('amira-dunlin')).late).toBe(true);
  });

  it('says whose clock to act an action of its reader stops, and whose still runs', async () => {
    await here.hears(aFinding(), aFinding({ name: 'eastfield', organisation: 'RYY' }));
    const due = '2026-11-17T14:24:00.000Z';
    const both = ['RXX', 'RYY'].map((organisation) => ({ organisation, due }));
    expect(await here.page('amira-dunlin')).toMatchObject({ clocks: { acts: both }, recordsFor: ['RXX'] });
    expect((await here.page('robin-knot')).recordsFor).toEqual(['RXX', 'RYY']);
    await done('amira-dunlin', 'actions', { kind: 'examined-child' });
    expect(await here.page('eastfield-nurse')).toMatchObject({
      clocks: { acts: [{ organisation: 'RXX', due: null }, both[1]], actBy: due },
      recordsFor: ['RYY'],
    });
  });

  it('says where nobody was told, and no clock runs there', async () => {
    await here.hears(aFinding(), aFinding({ name: 'eastfield', organisation: 'RYY', late: true }));
    expect((await here.page('amira-dunlin')).clocks).toMatchObject({
      acts: [{ organisation: 'RXX', due: '2026-11-17T14:24:00.000Z' }],
      untold: ['RYY'],
    });
  });

  it('says for whose sake it stays open, and whether anybody there can end that', async () => {
    await here.hears(
      aFinding(),
      ...['RYY', 'RZZ'].map((organisation) => aFinding({ name: organisation, organisation })),
    );
    const holds = (organisation: string, why: string, somebodyCanAnswer: boolean) => ({
      ...{ organisation, why, somebodyCanAnswer },
    });
    const none = holds('RZZ', 'not-answered', false);
    expect((await here.page('amira-dunlin')).holdsOpen).toEqual([holds('RYY', 'not-answered', true), none]);
    await done('eastfield-nurse', 'acknowledgements');
    expect((await here.page('amira-dunlin')).holdsOpen).toEqual([holds('RYY', 'not-acted', true), none]);
    await done('eastfield-nurse', 'actions', { kind: 'examined-child' });
    expect((await here.page('amira-dunlin')).holdsOpen).toEqual([none]);
    expect(await act('amira-dunlin', 'close', { reason: 'explained-no-further-action' })).toEqual({
      status: 409,
      body: { code: 'other-chain-running', organisation: 'RZZ' },
    });
  });

  it('puts what was withdrawn last', async () => {
    await here.hears(aFinding({ name: 'worse' }), aFinding({ name: 'lesser', severity: 'CONCERN' }));
    await here.hears(aFinding({ name: 'worse', revision: 2, change: 'withdrawn' }));
    const { findings, severity } = await here.page('amira-dunlin');
    expect(findings.map(({ change }) => change)).toEqual(['raised', 'withdrawn']);
    expect(severity).toBe('CONCERN');
  });
});

describe('what the reader may do', () => {
  it('is what their job lets them, as the case stands', async () => {
    await here.hears(aFinding(), aFinding({ name: 'practice', organisation: 'Y00001' }));
    expect((await here.page('amira-dunlin')).may).toEqual([
      'acknowledge',
      'record-action',
      'confirm-referral',
      'decline-referral',
      'close',
      'give-verdict',
    ]);
    expect((await here.page('northgate-lead')).may).toEqual(['acknowledge', 'record-action']);
  });

  it('and what it does not is refused, for a case that they may see', async () => {
    await here.hears(aFinding(), aFinding({ name: 'practice', organisation: 'Y00001' }));
    for (const path of ['referral/confirm', 'close', 'verdicts']) {
      const body = { reason: 'entered-in-error', findingId: nameUuid('finding', 'first'), useful: true };
      expect(await act('northgate-lead', path, body)).toEqual({ status: 403, body: { code: 'act-not-permitted' } });
    }
    const { rows } = await here.database.query(
      `SELECT outcome FROM read_audit WHERE person = 'northgate-lead' ORDER BY id DESC LIMIT 3`,
    );
    expect(rows).toEqual(Array.from({ length: 3 }, () => ({ outcome: 'refused' })));
  });

  it.each([
    ['actions', { kind: 'ate-lunch' }],
    ['referral/decline', { reason: 'no reason' }],
    ['close', {}],
    ['verdicts', { findingId: 'first', useful: true }],
  ])('is not %s with a body that breaks its contract', async (path, body) => {
    await here.hears(aFinding());
    expect(await act('amira-dunlin', path, body)).toMatchObject({ status: 422, body: { code: 'contract-breach' } });
  });
});

describe('an acknowledgement', () => {
  it('can be taken back by the same person for five minutes, and the old deadline stands again', async () => {
    await here.hears(aFinding());
    const before = await here.page('amira-dunlin');
    const { outcome, undoUntil } = await done('amira-dunlin', 'acknowledgements');
    expect([outcome, undoUntil]).toEqual(['done', '2026-11-17T13:29:30.000Z']);
    const held = await here.page('amira-dunlin');
    expect(held.undoUntil).toBe(undoUntil);
    expect(held.may).toContain('undo-acknowledgement');
    expect((await here.page('dr-heron')).undoUntil).toBeNull();
    await minutes(4);
    await done('amira-dunlin', 'acknowledgements/undo');
    expect((await here.page('amira-dunlin')).answerDue).toBe(before.answerDue);
  });

  it('cannot be taken back later, nor by somebody else', async () => {
    await here.hears(aFinding());
    await done('amira-dunlin', 'acknowledgements');
    expect(await act('dr-heron', 'acknowledgements/undo')).toEqual({ status: 409, body: { code: 'nothing-to-undo' } });
    await minutes(6);
    expect(await act('amira-dunlin', 'acknowledgements/undo')).toEqual({
      status: 409,
      body: { code: 'undo-too-late' },
    });
    expect(await here.page('amira-dunlin')).toMatchObject({ undoUntil: null, undoMinutes: 5 });
  });

  it('says who was first to whoever comes second', async () => {
    await here.hears(aFinding());
    await done('dr-heron', 'acknowledgements');
    await minutes(1);
    expect(await done('amira-dunlin', 'acknowledgements')).toMatchObject({
      outcome: 'already',
      by: 'dr-heron',
      at: '2026-11-17T13:24:30.000Z',
      undoUntil: null,
    });
  });

  it('without an action lapses at the clock to act: the case is back on the list, with who had it', async () => {
    await here.hears(aFinding());
    await done('amira-dunlin', 'acknowledgements');
    await minutes(61);
    await fireDue();
    const { rows } = worklistPage.parse((await here.api.call('amira-dunlin', '/worklist')).body);
    expect(rows).toMatchObject([
      {
        number: 'B-1',
        lapse: { by: 'amira-dunlin', acknowledgedAt: '2026-11-17T13:24:30.000Z' },
        next: 'acknowledge',
      },
    ]);
  });

  it('with an action does not lapse, and the case waits to be closed', async () => {
    await here.hears(aFinding());
    await done('amira-dunlin', 'acknowledgements');
    await done('amira-dunlin', 'actions', { kind: 'examined-child' });
    await minutes(61);
    await fireDue();
    const page = await here.page('amira-dunlin');
    expect(page.clocks).toMatchObject({ actBy: null, acts: [{ organisation: 'RXX', due: null }] });
    expect(page.actions).toEqual([
      { kind: 'examined-child', by: 'amira-dunlin', organisation: 'RXX', at: '2026-11-17T13:24:30.000Z' },
    ]);
  });
});

describe('a referral', () => {
  it('that a rule proposed waits for the senior doctor, and is confirmed once', async () => {
    await here.hears(aFinding());
    const [row] = worklistPage.parse((await here.api.call('dr-heron', '/worklist')).body).rows;
    expect(row?.waiting).toContainEqual(expect.objectContaining({ who: 'you', role: 'CON', verb: 'decide' }));
    expect((await done('dr-heron', 'referral/confirm')).outcome).toBe('done');
    expect(await done('amira-dunlin', 'referral/confirm')).toMatchObject({
      outcome: 'already',
      stands: { decision: 'confirmed', to: 'E00000001' },
    });
    expect(await done('amira-dunlin', 'referral/decline', { reason: 'explained-by-accident' })).toMatchObject({
      ...{ outcome: 'already', by: 'dr-heron', stands: { decision: 'confirmed' } },
    });
    expect((await here.page('dr-heron')).referral).toMatchObject({ state: 'confirmed', decidedBy: 'dr-heron' });
  });

  it('that somebody starts is proposed with its confirmation, and not before', async () => {
    await here.hears(aFinding({ recipients: ['NN'], severity: 'CONCERN' }));
    expect((await here.page('dr-heron')).referral).toBeNull();
    expect(await act('dr-heron', 'referral/confirm')).toEqual({ status: 409, body: { code: 'referral-not-proposed' } });
    await done('dr-heron', 'referral/confirm', { starts: { declinedAt: null } });
    const page = await here.page('dr-heron');
    expect(page.referral).toMatchObject({ state: 'confirmed', decidedBy: 'dr-heron' });
    expect(page.journal.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['referral-proposed', 'referral-confirmed', 'copy-told']),
    );
  });

  const unproposed = { recipients: ['NN' as const], severity: 'CONCERN' as const };
  const sentTo = async (person: string) =>
    (await here.page(person)).told.filter(({ role }) => role === 'CSC').map(({ organisation }) => organisation);
  /** Confirms as the page of somebody says; the first when it says several. */
  const confirmAsRead = async (person: string, page: CasePage) =>
    act(person, 'referral/confirm', { ...page.refersFor[0], starts: { declinedAt: page.referral?.decidedAt ?? null } });

  it('goes where the page of its reader says, also where another hospital opened the case', async () => {
    await here.hears(aFinding({ ...unproposed, organisation: 'RYY' }));
    await here.hears(aFinding({ ...unproposed, name: 'community', organisation: 'RCC' }));
    const page = await here.page('community-nurse');
    expect(page.refersFor).toEqual([{ organisation: 'RCC', to: 'E00000001' }]);
    expect(page.ring).toContainEqual(expect.objectContaining({ role: 'CSC', organisation: 'E00000001' }));
    expect((await here.page('eastfield-nurse')).refersFor).toEqual([{ organisation: 'RYY', to: 'E00000002' }]);
    expect(await confirmAsRead('community-nurse', page)).toMatchObject({ status: 200 });
    expect(await sentTo('community-nurse')).toEqual(['E00000001']);
    expect((await here.page('community-nurse')).refersFor).toEqual([]);
  });

  it('of a nurse of two hospitals goes where she says, and nowhere before', async () => {
    await here.hears(aFinding(unproposed), aFinding({ ...unproposed, name: 'eastfield', organisation: 'RYY' }));
    const page = await here.page('robin-knot');
    expect(page.refersFor).toEqual([
      { organisation: 'RXX', to: 'E00000001' },
      { organisation: 'RYY', to: 'E00000002' },
    ]);
    expect(page.ring.filter(({ role }) => role === 'CSC').map(({ organisation }) => organisation)).toEqual([
      'E00000001',
      'E00000002',
    ]);
    const starts = { declinedAt: null };
    const [millbrook, eastfield] = page.refersFor;
    expect(await act('robin-knot', 'referral/confirm', { starts })).toMatchObject({
      body: { code: 'organisation-needed' },
    });
    expect(await act('robin-knot', 'referral/confirm', { starts, ...eastfield, to: millbrook!.to })).toEqual({
      status: 409,
      body: { code: 'referral-changed' },
    });
    expect(await sentTo('robin-knot')).toEqual([]);
    await done('robin-knot', 'referral/confirm', { starts, ...eastfield });
    expect(await sentTo('robin-knot')).toEqual(['E00000002']);
  });

  it('does not go to the authority that a rule proposes meanwhile: the page said another', async () => {
    await here.hears(aFinding(unproposed));
    const page = await here.page('amira-dunlin');
    await here.hears(aFinding({ name: 'bruise', plan: { ...noPlan, authority: 'E00000002' } }));
    expect(await confirmAsRead('amira-dunlin', page)).toEqual({ status: 409, body: { code: 'referral-changed' } });
    expect(await sentTo('amira-dunlin')).toEqual([]);
    const again = await here.page('amira-dunlin');
    expect(again.refersFor).toEqual([{ organisation: 'RXX', to: 'E00000002' }]);
    expect(await confirmAsRead('amira-dunlin', again)).toMatchObject({ status: 200 });
    expect(await sentTo('amira-dunlin')).toEqual(['E00000002']);
  });

  it('after one was declined goes by whose chain its reader has, not by where that one was found', async () => {
    await here.hears(aFinding(), aFinding({ name: 'eastfield', organisation: 'RYY' }));
    await done('amira-dunlin', 'referral/decline', { reason: 'explained-by-accident' });
    await done('robin-knot', 'acknowledgements', { organisation: 'RYY' });
    const page = await here.page('robin-knot');
    expect(page.refersFor).toEqual([{ organisation: 'RYY', to: 'E00000002' }]);
    expect(await confirmAsRead('robin-knot', page)).toMatchObject({ status: 200 });
    expect(await sentTo('robin-knot')).toEqual(['E00000002']);
  });

  it('is declined with a reason, and can be proposed by a person after that', async () => {
    await here.hears(aFinding());
    await done('dr-heron', 'referral/decline', { reason: 'explained-by-accident' });
    expect(await done('amira-dunlin', 'referral/confirm')).toMatchObject({
      ...{ outcome: 'already', by: 'dr-heron', stands: { decision: 'declined', reason: 'explained-by-accident' } },
    });
    const page = await here.page('amira-dunlin');
    expect(page.referral).toMatchObject({ state: 'declined', reason: 'explained-by-accident' });
    expect(page.may).toContain('propose-referral');
    await done('amira-dunlin', 'referral/propose');
    expect((await here.page('dr-heron')).referral).toMatchObject({ state: 'proposed', decidedBy: null });
  });
});

describe('closing because children’s services will not act', () => {
  it('takes a call to the senior doctor since the referral, and the page says so', async () => {
    const reason = 'referred-not-accepted';
    await here.hears(aFinding());
    await done('dr-heron', 'referral/confirm');
    await done('amira-dunlin', 'actions', { kind: 'rang-children-services' });
    await minutes(1);
    const page = await here.page('amira-dunlin');
    expect(page.closeReasons).not.toContain(reason);
    expect(page.reasonsThatWait).toEqual([{ reason, why: 'senior-doctor-not-rung' }]);
    expect(await act('amira-dunlin', 'close', { reason })).toEqual({
      status: 409,
      body: { code: 'senior-doctor-not-rung' },
    });
    await done('amira-dunlin', 'actions', { kind: 'rang-senior-doctor' });
    expect(await here.page('amira-dunlin')).toMatchObject({
      closeReasons: expect.arrayContaining([reason]) as string[],
      reasonsThatWait: [],
    });
    await done('amira-dunlin', 'close', { reason });
  });
});

describe('closing what is urgent', () => {
  it('takes an action of whoever closes, and the page says so', async () => {
    await here.hears(aFinding());
    const before = await here.page('amira-dunlin');
    expect([before.closeReasons, new Set(before.reasonsThatWait.map(({ why }) => why))]).toEqual([
      [],
      new Set(['action-not-recorded']),
    ]);
    const reason = 'explained-no-further-action';
    const refused = (code: string) => ({ status: 409, body: { code } });
    expect(await act('amira-dunlin', 'close', { reason })).toEqual(refused('action-not-recorded'));
    await done('amira-dunlin', 'actions', { kind: 'rang-children-services' });
    expect(await act('amira-dunlin', 'close', { reason })).toEqual(refused('child-not-examined'));
    expect((await here.page('amira-dunlin')).reasonsThatWait).toEqual([{ reason, why: 'child-not-examined' }]);
    await done('dr-heron', 'actions', { kind: 'examined-child' });
    await done('amira-dunlin', 'close', { reason });
  });

  it('as accepted takes who at the authority said so and when, and the journal keeps it', async () => {
    const reason = 'referred-and-accepted';
    await here.hears(aFinding());
    await done('amira-dunlin', 'actions', { kind: 'rang-children-services' });
    expect((await here.page('amira-dunlin')).mayHaveAccepted).toEqual([]);
    await done('dr-heron', 'referral/confirm');
    await minutes(1);
    const { mayHaveAccepted, dataAsOf } = await here.page('amira-dunlin');
    expect(mayHaveAccepted.map(({ id }) => id)).toContain('wren-garganey');
    expect(mayHaveAccepted.map(({ organisation }) => organisation)).not.toContain('RXX');
    const notStated = { status: 409, body: { code: 'acceptance-not-stated' } };
    expect(await act('amira-dunlin', 'close', { reason })).toEqual(notStated);
    const accepted = { by: 'wren-garganey', at: dataAsOf };
    expect(await act('amira-dunlin', 'close', { reason, accepted: { ...accepted, by: 'dr-heron' } })).toEqual(
      notStated,
    );
    await done('amira-dunlin', 'close', { reason, accepted });
    expect((await here.page('amira-dunlin')).journal.map(({ words }) => words)).toContainEqual(
      expect.stringMatching(
        /^Amira Dunlin closed the case: referred and accepted, by Wren Garganey, Tue,? 17 Nov,? 13:25$/,
      ),
    );
  });
});

describe('a closed case', () => {
  it('waits for nobody, is on no list, and takes verdicts still', async () => {
    await here.hears(aFinding());
    await done('amira-dunlin', 'actions', { kind: 'rang-senior-doctor' });
    await done('amira-dunlin', 'close', { reason: 'entered-in-error' });
    expect(await done('dr-heron', 'close', { reason: 'wrong-child' })).toMatchObject({
      ...{ outcome: 'already', by: 'amira-dunlin', stands: { decision: 'closed', reason: 'entered-in-error' } },
    });
    expect(worklistPage.parse((await here.api.call('amira-dunlin', '/worklist?view=team')).body).rows).toEqual([]);
    const verdict = { findingId: nameUuid('finding', 'first'), useful: false };
    await done('dr-heron', 'verdicts', verdict);
    const page = await here.page('amira-dunlin');
    expect(page).toMatchObject({ state: 'closed', may: ['give-verdict'], closed: { by: 'amira-dunlin' } });
    expect(page.findings[0]?.verdicts).toMatchObject([{ by: 'dr-heron', useful: false }]);
    expect(await act('amira-dunlin', 'acknowledgements')).toEqual({ status: 409, body: { code: 'case-closed' } });
  });
});

describe('a case about a feed', () => {
  const silent = aFinding({
    name: 'feed',
    childId: nameUuid('feed', 'millbrook-pas'),
    rule: { id: 'R48', version: 1 },
    anchor: { kind: 'feed', key: 'millbrook-pas' },
    sentence: 'millbrook-pas has been silent for 3 hours.',
  });

  it('is seen by operators, who see no child beside it', async () => {
    await here.hears(silent, aFinding());
    const { rows, counts } = worklistPage.parse((await here.api.call('ola', '/worklist?view=team')).body);
    await minutes(24 * 60);
    const late = worklistPage.parse((await here.api.call('amira-dunlin', '/worklist?view=team')).body);
    expect(late).toMatchObject({ late: 2, lateFeeds: 1 });
    expect(rows).toMatchObject([{ feed: 'millbrook-pas', childId: null }]);
    expect(counts.team).toBe(1);
    const [feed] = rows;
    expect((await here.api.call('ola', `/cases/${feed!.number}/page`)).status).toBe(200);
    const other = feed!.number === 'B-1' ? 'B-2' : 'B-1';
    expect((await here.api.call('ola', `/cases/${other}/page`)).status).toBe(403);
    expect(worklistPage.parse((await here.api.call('amira-dunlin', '/worklist?view=team')).body).counts.team).toBe(2);
  });

  it('opens no child to a ticket', async () => {
    await here.hears(silent);
    const body = { cases: ['B-1'], purpose: 'case', session: 's' };
    expect((await here.api.call('amira-dunlin', '/tickets', body)).status).toBe(403);
  });
});
