import type { CasePage, FindingView } from '#libs/contracts';
import { amira, caseFrame, heron, inventedCases } from '../../test/invented-cases.js';
import { chronologyOf, findingOf } from '../../test/invented-chronology.js';
import { caseModel } from './case.js';

const now = Date.parse('2026-11-17T14:02:31Z');
const [ivo, , , , feed] = inventedCases(now);
const names: Readonly<Record<string, string>> = {
  RXX: 'Millbrook Hospitals',
  RXX01: 'Millbrook emergency department',
  E00000001: 'Westmarch',
};
const nameOf = (code: string): string => names[code] ?? code;
const chronology = chronologyOf(ivo!, now, null);

const page = (change: Partial<CasePage> = {}): CasePage => ({
  ...caseFrame(ivo!, now),
  state: 'open',
  clocks: {
    ...{ seenBy: [], actBy: '2026-11-17T14:40:00Z' },
    acts: [{ organisation: 'RXX', due: '2026-11-17T14:40:00Z' }],
    untold: [],
  },
  recordsFor: ['RXX'],
  actions: [],
  referral: null,
  refersFor: [{ organisation: 'RXX', to: 'E00000001' }],
  closed: null,
  closeReasons: ['wrong-child'],
  reasonsThatWait: [],
  mayHaveAccepted: [],
  holdsOpen: [],
  undoUntil: null,
  undoMinutes: 5,
  may: ['acknowledge', 'record-action', 'propose-referral', 'decline-referral', 'close', 'give-verdict'],
  ...change,
});
const model = (change: Partial<CasePage> = {}) => caseModel(page(change), chronology, nameOf, amira.id);
const step = (kind: string, change: Partial<CasePage> = {}) => model(change).steps.find((one) => one.kind === kind);

describe('a case', () => {
  it('says who the child is, where, and on which plan, as far as known', () => {
    expect(model().about).toEqual({
      name: 'WRENFOLD, Ivo',
      spoken: 'Ivo Wrenfold',
      born: '9 April 2026 (7 months)',
      nhsNumber: '999 000 8353, traced',
      where: { label: 'Where now', words: 'Millbrook emergency department, since today 13:22' },
      plan: { headline: 'No current plan found', detail: 'National check today 13:43' },
    });
    expect(model().due).toEqual({ words: 'Answer was due 13:55, 7 minutes late', late: true });
    expect(model().notKnown).toBe('mobility, who lives in the home');
  });

  it.each([
    ['2026-11-17T09:00:00Z', 'Millbrook emergency department, today 09:00'],
    ['2026-11-16T16:31:00Z', 'Millbrook emergency department, yesterday 16:31'],
    ['2026-11-15T10:12:00Z', 'Millbrook emergency department, on Sun 15 Nov, 10:12'],
  ])('says where a child was seen last who is nowhere now, %s: %s', (at, words) => {
    const child = { ...chronology.child, whereNow: null, lastSeen: { organisation: 'RXX', site: 'RXX01', at } };
    const shown = caseModel(page(), { ...chronology, child }, nameOf, amira.id);
    expect(shown.about.where).toEqual({ label: 'Last seen', words });
    const never = { ...chronology, child: { ...child, lastSeen: null } };
    expect(caseModel(page(), never, nameOf, amira.id).about.where).toBeNull();
  });

  it('does not call the plan status unknown beside a plan that is known by now', () => {
    const [finding] = page().findings;
    const missing = ['plan status', 'mobility'];
    const asked = { findings: [{ ...finding!, evidence: { ...finding!.evidence, missing } }] };
    expect(model(asked).notKnown).toBe('mobility');
    const unknown = { ...chronology.child.plan, value: 'unknown' as const };
    const child = { ...chronology.child, plan: unknown };
    expect(caseModel(page(asked), { ...chronology, child }, nameOf, amira.id).notKnown).toBe('plan status, mobility');
    expect(caseModel(page({ ...asked, plan: unknown }), null, nameOf, amira.id).notKnown).toBe('plan status, mobility');
  });

  it('does not say beside its sentence that something is not known which another contact left out', () => {
    const [finding] = page().findings;
    const [contact] = finding!.evidence.contacts;
    const elsewhere = { ...contact!, contactId: '00000000-0000-4000-8000-000000000007' };
    const other = {
      ...finding!,
      sentence: 'Another contact.',
      evidence: { ...finding!.evidence, missing: ['site of bruise'] },
    };
    const there = { ...other, evidence: { ...other.evidence, contacts: [elsewhere] } };
    expect(model({ findings: [finding!, there], sentence: finding!.sentence }).notKnown).toBe(model().notKnown);
    expect(model({ findings: [finding!, other], sentence: finding!.sentence }).notKnown).toContain('site of bruise');
  });

  it('shows the sign of what could not be told, with how urgent it is, where the plan alone could not be looked up', () => {
    const [finding] = page().findings;
    const unchecked = { ...finding!, rule: { ...finding!.rule, id: 'R03' }, severity: 'INFORMATION' as const };
    const shown = model({ findings: [unchecked], severity: 'INFORMATION' });
    expect([shown.sign.kind, shown.sign.word]).toEqual(['cannot-tell', 'Cannot tell (Information)']);
    expect(shown.why[0]?.sign.word).toBe('Cannot tell (Information)');
    expect(model({ findings: [finding!, unchecked] }).sign.word).toBe(model().sign.word);
  });

  it('keeps sentence and deadline when screening does not answer', () => {
    const shown = caseModel(page(), null, nameOf, amira.id);
    expect(shown.about).toMatchObject({ name: 'Name not shown', born: null, nhsNumber: null });
    expect(shown.about.plan?.headline).toBe('No current plan found');
    expect(shown.sentence).toMatch(/^The child, 7 months/);
    expect(shown.due?.late).toBe(true);
  });

  it('about a feed has no child, no plan and nobody to ring', () => {
    const shown = caseModel(page({ ...caseFrame(feed!, now) }), null, nameOf, amira.id);
    expect(shown.about).toMatchObject({ name: 'Feed northgate-gp', plan: null });
    expect(shown.steps.map(({ kind }) => kind)).not.toContain('ring-doctor');
  });
});

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
});

describe('why it rang', () => {
  it('says how many contacts are withheld from the reader, and nothing else of them', () => {
    const sealed = { ...findingOf(ivo!, now), sealed: 1 };
    const bare = {
      ...sealed,
      rule: { id: 'R17', version: 1 },
      sealed: 2,
      evidence: { contacts: [], facts: [], assumptions: [], missing: [] },
    };
    const [some, all] = model({ findings: [sealed, bare] }).why;
    expect(some?.restsOn.at(-1)).toBe(
      '1 sealed contact, withheld from you: ask your named nurse if the child needs you',
    );
    expect(all?.restsOn).toEqual(['2 sealed contacts, withheld from you: ask your named nurse if the child needs you']);
  });

  it('says what would have had to be otherwise: one fact, two, or that neither changes it', () => {
    const notIf = (changes: Partial<FindingView>) =>
      model({ findings: [{ ...findingOf(ivo!, now), ...changes }] }).why[0]?.notIf;
    const older = { lever: 'year-older', words: '{child} had been a year older' };
    const area = { lever: 'place', words: 'this place had been in the area of RXX' };
    expect(notIf({})).toBe('a clinician had recorded that Ivo crawls or pulls to stand');
    expect(notIf({ counterfactual: [older, area] })).toBe(
      'Ivo had been a year older and this place had been in the area of Millbrook Hospitals',
    );
    expect(notIf({ counterfactual: [] })).toBe('no single fact, nor two, would have changed it');
    const { counterfactual: _, ...before } = findingOf(ivo!, now);
    expect(model({ findings: [before] }).why[0]?.notIf).toBe('not worked out');
    expect(model({ findings: [{ ...before, sealed: 1 }] }).why[0]?.notIf).toBe('withheld with the sealed contacts');
  });

  it('does not name a child whose name may not be shown', () => {
    const counterfactual = [{ lever: 'year-older', words: '{child} had been a year older' }];
    const ofIvo = page({ findings: [{ ...findingOf(ivo!, now), counterfactual }] });
    expect(caseModel(ofIvo, null, nameOf, amira.id).why[0]?.notIf).toBe('the child had been a year older');
  });

  it('names rule, version, the contacts by their number, and what was taken for granted', () => {
    expect(model().why[0]).toMatchObject({
      rule: 'R15',
      version: 3,
      restsOn: [
        'Contact 4: Sat 24 Oct, 14:22, Millbrook emergency department, bruise, left chest',
        'Contact 5: Today 13:22, Millbrook emergency department, bruise, left cheek',
      ].map((line) => line.replace('Today', 'today')),
      granted: ['not yet mobile'],
      missing: ['mobility', 'who lives in the home'],
      verdict: null,
    });
    expect(model().policy).toBe('Policy england, version 41');
  });

  it('says what was taken back, and what still rings', () => {
    const gone = {
      ...findingOf(ivo!, now, 'withdrawn'),
      rule: { id: 'R17', version: 2 },
      receivedAt: '2026-11-17T14:20:00Z',
    };
    expect(model({ findings: [findingOf(ivo!, now), gone] }).amended).toBe(
      'Amended 14:20: R17 no longer rings. R15 still does.',
    );
    expect(model({ findings: [gone] }).amended).toBe('Amended 14:20: R17 no longer rings.');
    const before = { ...gone, receivedAt: '2026-11-16T09:10:00Z' };
    expect(model({ findings: [before] }).amended).toBe('Amended Mon 16 Nov, 09:10: R17 no longer rings.');
    expect(model().amended).toBeNull();
  });

  it('keeps what this reader has said of it, and nobody else', () => {
    const said = (by: string, useful: boolean) =>
      model({ findings: [{ ...findingOf(ivo!, now), verdicts: [{ by, useful, at: '2026-11-17T14:00:00Z' }] }] }).why[0]
        ?.verdict;
    expect([said(amira.id, true), said(amira.id, false), said(heron.id, true)]).toEqual([
      { useful: true, when: 'today 14:00' },
      { useful: false, when: 'today 14:00' },
      null,
    ]);
  });
});

describe('people told, and clocks', () => {
  it('say what went out and what each did, and call nothing heard that was only sent', () => {
    expect(model().told).toEqual([
      {
        who: 'Named nurse, Millbrook Hospitals',
        name: 'Amira Dunlin (you)',
        what: 'Mail 13:40, sent, not known whether it was read',
        did: 'Not acknowledged',
      },
      {
        who: 'Paediatric liaison nurse, Millbrook Hospitals',
        name: null,
        what: 'Notice 13:40, not yet sent',
        did: 'A copy, no answer is waited for',
      },
    ]);
  });

  it.each([
    ['smtp', 'delivered', 'Mail 13:40, delivered'],
    ['phone', 'queued', 'Call 13:40, still to be made'],
    ['phone', 'delivered', 'Call 13:40, answered'],
    ['phone', 'failed-permanent', 'Call 13:40, not reached'],
    ['none', 'failed-permanent', 'Nothing sent 13:40, could not be delivered'],
  ] as const)('say how: by %s, %s', (channel, state, what) => {
    const [told] = page().told;
    expect(model({ told: [{ ...told!, channel, state }] }).told).toMatchObject([{ what }]);
  });

  it('say so where the directory names nobody: nothing is waited for there', () => {
    const [told] = page().told;
    const nobody = { ...told!, channel: 'none', state: 'failed-permanent', recipient: null } as const;
    expect(model({ told: [nobody] }).told).toMatchObject([
      {
        what: 'Nothing sent 13:40, nobody is named for this role there',
        did: 'Nobody has been told in this role',
      },
    ]);
  });

  it('name who has acknowledged, and what is late', () => {
    const running = {
      chain: 'RXX',
      organisation: 'RXX',
      round: 1,
      step: 1,
      due: '2026-11-17T13:55:00Z',
      state: 'running',
      by: null,
      at: null,
    } as const;
    const clocks = (one: object, due: string | null = '2026-11-17T14:40:00Z') => {
      const acts = [{ organisation: 'RXX', due }];
      return model({ clocks: { seenBy: [{ ...running, ...one }], actBy: due, acts, untold: [] } }).clocks;
    };
    expect(clocks({})).toEqual([
      { what: 'Acknowledge, Millbrook Hospitals', when: '13:55, late', late: true },
      { what: 'Act (examine, decide), Millbrook Hospitals', when: '14:40', late: false },
    ]);
    expect(clocks({ state: 'acknowledged', by: heron.id, at: '2026-11-17T13:50:00Z' }, null)).toEqual([
      { what: 'Acknowledge, Millbrook Hospitals', when: 'Dr Heron 13:50', late: false },
      { what: 'Act (examine, decide), Millbrook Hospitals', when: 'done', late: false },
    ]);
    expect(clocks({ state: 'exhausted' }, null)[0]).toMatchObject({ late: true });
  });

  it('say who closed a case, and why', () => {
    const closed = { by: heron.id, at: '2026-11-17T14:00:00Z', reason: 'wrong-child' } as const;
    expect(model({ closed }).closed).toBe('Closed by Dr Heron today 14:00: it was about the wrong child.');
  });
});
