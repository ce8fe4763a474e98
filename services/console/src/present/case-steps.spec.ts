import type { CasePage } from '#libs/contracts';
import { amira, heron } from '../../test/invented-cases.js';
import { chronology, model, nameOf, page, step } from '../../test/ivos-page.js';
import { caseModel } from './case.js';

describe('what to do now', () => {
  it('is in order: say that you have it, ring, decide, record, close', () => {
    expect(model().steps.map(({ kind }) => kind)).toEqual(['acknowledge', 'ring-doctor', 'refer', 'record', 'close']);
    expect(step('acknowledge')?.effect).toBe(
      'Stops further calls up the chain. The clock to act keeps running, to 14:40. You can undo for 5 minutes.',
    );
    expect(step('ring-doctor')).toMatchObject({
      title: 'Ring the senior doctor before he leaves',
      rings: [{ who: 'Dr Heron', words: 'Dr Heron, consultant on shift', phone: '01632 960 021', until: null }],
    });
    expect(step('refer')).toMatchObject({ effect: 'Nothing is sent until you confirm.', rings: [{ until: '17:02' }] });
  });

  it('does not ask to ring before a child leaves who was seen on another day', () => {
    const findings = page().findings.map((finding) => ({ ...finding, occurredAt: '2026-11-14T13:22:00Z' }));
    expect(step('ring-doctor', { findings })?.title).toBe('Ring the senior doctor');
  });

  it('says when a call to the doctor was recorded last: the step stays, and nobody rings again unaware', () => {
    const call = { kind: 'rang-senior-doctor', by: amira.id, organisation: 'RXX' } as const;
    const actions = ['2026-11-17T13:30:00Z', '2026-11-17T13:50:00Z'].map((at) => ({ ...call, at }));
    expect(step('ring-doctor', { actions })?.effect).toBe('A call was recorded today 13:50.');
    expect(step('ring-doctor', { actions: [] })?.effect).toBe('');
  });

  it('offers to undo for as long as that is possible', () => {
    const undo = step('acknowledged', { may: ['undo-acknowledgement'], undoUntil: '2026-11-17T14:07:00Z' });
    expect(undo?.effect).toBe('Undo until 14:07: the old deadline and the calls up the chain come back.');
    expect(step('acknowledge', { undoMinutes: 90 })?.effect).toContain('You can undo for 1 h 30 min.');
    expect(step('acknowledge', { undoMinutes: null })?.effect).not.toContain('undo');
    expect(step('acknowledged', { may: ['record-action'], undoUntil: null })).toBeUndefined();
  });

  it('speaks of the clock of the reader’s organisation, and says whose runs on', () => {
    const acts = [
      { organisation: 'RXX', due: '2026-11-17T15:10:00Z' },
      { organisation: 'RYY', due: '2026-11-17T14:40:00Z' },
    ];
    const clocks = { seenBy: [], actBy: '2026-11-17T14:40:00Z', acts, untold: [] };
    expect(step('acknowledge', { clocks })?.effect).toContain('The clock to act keeps running, to 15:10.');
    expect(step('record', { clocks })?.effect).toBe(
      'Stops the clock to act of Millbrook Hospitals. That of RYY runs on, to 14:40.',
    );
  });

  it('leaves out what its reader may not do, and everything once the case is closed', () => {
    expect(model({ may: [] }).steps.map(({ kind }) => kind)).toEqual(['ring-doctor']);
    expect(step('ring-doctor', { may: [] })?.acts).toEqual([]);
    expect(model({ state: 'closed' }).steps).toEqual([]);
  });

  it('names the authority of a proposed referral', () => {
    const referral = {
      state: 'proposed',
      to: 'E00000001',
      proposedAt: '2026-11-17T14:00:00Z',
      decidedBy: null,
      decidedAt: null,
      reason: null,
    } as const;
    const change = { referral, may: ['confirm-referral', 'decline-referral'] as CasePage['may'] };
    expect(step('refer', change)?.title).toBe(
      'A referral to Westmarch children’s services is proposed: confirm it, or not',
    );
    expect(model(change).referral).toBe('A referral to Westmarch was proposed today 14:00. Nothing is sent yet.');
  });

  it('names the authority that would get it before anybody has proposed it, whoever is rung, and not that of one declined', () => {
    const title = 'Decide with the doctor: refer to Westmarch children’s services, or not';
    const [doctor, atNight] = page().ring;
    const elsewhere = { ...atNight!, role: 'CSC', organisation: 'RYY' } as const;
    expect([step('refer')?.title, step('refer', { ring: [doctor!, elsewhere] })?.title]).toEqual([title, title]);
    const declined = {
      ...({ state: 'declined', to: 'RXX', proposedAt: '2026-11-17T13:00:00Z', decidedBy: heron.id } as const),
      ...({ decidedAt: '2026-11-17T13:10:00Z', reason: 'explained-by-accident' } as const),
    };
    expect(step('refer', { referral: declined })?.title).toBe(title);
    const unsaid = 'Decide with the doctor: refer to children’s services, or not';
    const [own] = page().refersFor;
    expect(step('refer', { refersFor: [{ ...own!, to: null }] })?.title).toBe(unsaid);
    const other = { organisation: 'RYY', to: 'E00000002' };
    expect(step('refer', { refersFor: [own!, other] })?.title).toBe(unsaid);
    expect(step('refer', { refersFor: [own!, { ...other, to: own!.to }] })?.title).toBe(title);
  });

  it('says for whose sake a case cannot be closed, and when nobody there could end that', () => {
    const [other, unmanned] = ['RYY', 'RXX'].map((organisation) => ({ organisation, somebodyCanAnswer: true }));
    const holdsOpen: CasePage['holdsOpen'] = [
      { ...other!, why: 'not-acted' },
      { ...unmanned!, why: 'not-answered', somebodyCanAnswer: false },
    ];
    expect(step('close', { holdsOpen })).toMatchObject({
      acts: [],
      effect:
        'Not yet possible: a case never closes over another organisation’s chain. ' +
        'RYY has answered, and no action is recorded. Millbrook Hospitals has not answered. ' +
        'Nobody at Millbrook Hospitals can sign in to do that here: ring them, and ask whoever keeps the directory who there may sign in.',
    });
    expect(step('close')).toMatchObject({ acts: ['close'], effect: expect.stringContaining('cannot be undone') });
  });

  it('says what to record first where no reason to close is true yet', () => {
    const reasonsThatWait: CasePage['reasonsThatWait'] = [{ reason: 'wrong-child', why: 'action-not-recorded' }];
    expect(step('close', { closeReasons: [], reasonsThatWait })).toMatchObject({
      acts: [],
      effect: expect.stringContaining('has recorded nothing done for the child since the last ring. Record it first.'),
    });
    expect(step('close', { reasonsThatWait })?.acts).toEqual(['close']);
  });

  it('says that nobody is named rather than leaving a line out', () => {
    const ring: CasePage['ring'] = [{ role: 'CON', organisation: 'RXX', person: null, until: null }];
    expect(step('ring-doctor', { ring })?.rings).toEqual([
      {
        who: 'Consultant on shift, Millbrook Hospitals',
        words: 'Consultant on shift, Millbrook Hospitals, nobody is named',
        phone: null,
        until: null,
      },
    ]);
  });

  it('does not tell the doctor to ring the doctor, nor to decide with her', () => {
    const forHeron = caseModel(page(), chronology, nameOf, heron.id, 'Consultant on shift');
    expect(forHeron.steps.map(({ kind }) => kind)).toEqual(['acknowledge', 'refer', 'record', 'close']);
    expect(forHeron.steps[1]?.title).toBe('Decide: refer to Westmarch children’s services, or not');
    const [doctor] = page().ring;
    const two = [doctor!, { ...doctor!, role: 'DN' as const, person: amira }];
    const besideHer = caseModel(page({ ring: two }), chronology, nameOf, heron.id);
    expect(besideHer.steps[1]).toMatchObject({ kind: 'ring-doctor', rings: [{ who: amira.name }] });
  });
});
