import { aFinding } from '../../test/a-finding.js';
import { noPlan, onAPlan } from '../../test/a-plan.js';
import { Story, toldBy, typesOf } from '../../test/story.js';
import { disclosuresIn } from './disclosure.js';

const withoutPlan = (changes = {}) => aFinding({ plan: noPlan, ...changes });
const proposals = (events: ReturnType<Story['hears']>) => events.filter(({ type }) => type === 'referral-proposed');

function proposed(): Story {
  const story = new Story();
  story.hears(withoutPlan());
  return story;
}

describe('a referral is proposed', () => {
  it('by a rule that names children’s services, and nothing is sent', () => {
    const story = new Story();
    const events = story.hears(withoutPlan({ severity: 'CONCERN' }));
    expect(events.at(-1)).toMatchObject({ type: 'referral-proposed', by: null, to: 'E00000001' });
    expect(toldBy(events)).toEqual(['NIC@RXX', 'NN@RXX']);
    expect(story.state.referral).toMatchObject({ state: 'proposed', proposedBy: null, decidedBy: null });
  });

  it('by severity, as policy lists it', () => {
    const recipients = ['NN'] as const;
    expect(proposals(new Story().hears(withoutPlan({ recipients, severity: 'URGENT' })))).toHaveLength(1);
    expect(proposals(new Story().hears(withoutPlan({ recipients, severity: 'CONCERN' })))).toEqual([]);
  });

  it('also when nobody could say whether there is a plan: unknown is not no, and not yes', () => {
    expect(proposals(new Story().hears(aFinding()))).toHaveLength(1);
  });

  it('to the authority that covers the hospital, or nobody when that is not known', () => {
    expect(
      proposals(new Story().hears(withoutPlan({ organisation: 'RYY', plan: { ...noPlan, authority: null } }))),
    ).toEqual([expect.objectContaining({ to: 'E00000002' })]);
    expect(
      proposals(new Story().hears(withoutPlan({ organisation: 'RZZ', plan: { ...noPlan, authority: null } }))),
    ).toEqual([expect.objectContaining({ to: null })]);
  });

  it('never for a child on a plan: the worker is told by itself', () => {
    expect(proposals(new Story().hears(aFinding({ plan: onAPlan })))).toEqual([]);
  });

  describe('by the plan at the last contact', () => {
    const earlier = (changes = {}) =>
      withoutPlan({ name: 'earlier', occurredAt: '2026-03-02T10:00:00.000Z', ...changes });
    const later = (changes = {}) =>
      aFinding({ name: 'later', plan: onAPlan, occurredAt: '2026-09-02T10:00:00.000Z', ...changes });
    const ofReferral = (story: Story, ...found: readonly ReturnType<typeof aFinding>[]) =>
      found.flatMap((one) => typesOf(story.hears(one)).filter((type) => type.startsWith('referral')));

    it('never for what was before the plan, whichever is heard of first, and however often', () => {
      const again = [2, 3, 4].flatMap((revision) => [
        earlier({ revision, change: 'revised' }),
        later({ revision, change: 'revised' }),
      ]);
      for (const order of [
        [earlier(), later(), ...again],
        [later(), earlier(), ...again],
      ]) {
        const story = new Story();
        const entries = ofReferral(story, ...order);
        expect(entries).toEqual(order[0]?.plan === onAPlan ? [] : ['referral-proposed', 'referral-withdrawn']);
        expect(story.state.referral).toBeNull();
      }
    });

    it('again once a later contact is without one', () => {
      const story = new Story();
      const ended = withoutPlan({ name: 'ended', occurredAt: '2026-11-02T10:00:00.000Z' });
      expect(ofReferral(story, later(), ended, later({ revision: 2, change: 'revised' }))).toEqual([
        'referral-proposed',
      ]);
    });

    it('also when nobody could say at the last contact: unknown is not yes, and nobody is told by itself', () => {
      const story = new Story();
      const unknown = aFinding({ occurredAt: '2026-11-02T10:00:00.000Z' });
      expect(ofReferral(story, later(), unknown)).toEqual(['referral-proposed']);
      expect(ofReferral(story, later({ revision: 2, change: 'revised' }))).toEqual([]);
      expect(story.state.referral).toMatchObject({ state: 'proposed' });
    });
  });

  it('once in a case, and not for what is withdrawn or for information', () => {
    const story = proposed();
    expect(proposals(story.hears(withoutPlan({ name: 'second' })))).toEqual([]);
    expect(proposals(story.hears(withoutPlan({ revision: 2, change: 'withdrawn' })))).toEqual([]);
    expect(proposals(story.hears(withoutPlan({ name: 'third', severity: 'INFORMATION' })))).toEqual([]);
  });

  it('again after it was declined, when the case rings again, and not before', () => {
    const story = proposed();
    story.declines('explained-by-accident');
    expect(proposals(story.hears(withoutPlan({ name: 'same episode' })))).toEqual([]);
    const later = { name: 'new episode', occurredAt: '2026-11-27T13:22:00.000Z' };
    expect(proposals(story.hears(withoutPlan(later)))).toHaveLength(1);
    expect(story.state.referral).toMatchObject({ state: 'proposed', reason: null });
  });

  it('and not any more, once a plan is known after all: the worker is told instead', () => {
    const story = new Story();
    story.hears(aFinding());
    const events = story.hears(aFinding({ plan: onAPlan, revision: 2, change: 'revised' }));
    expect(events.at(-1)).toEqual({ type: 'referral-withdrawn', why: 'child-on-plan' });
    expect(toldBy(events)).toEqual(['SW@E00000001']);
    expect(story.state.referral).toBeNull();
    expect(story.confirms('dr-heron')).toBe('referral-not-proposed');
  });

  it('and not any more, once nothing stands that it rests on; what a person proposed or confirmed stays', () => {
    const story = proposed();
    story.hears(withoutPlan({ name: 'second' }));
    expect(typesOf(story.hears(withoutPlan({ revision: 2, change: 'withdrawn' })))).not.toContain('referral-withdrawn');
    const last = withoutPlan({ name: 'second', revision: 2, change: 'withdrawn' });
    expect(story.hears(last).at(-1)).toEqual({ type: 'referral-withdrawn', why: 'nothing-stands' });
    expect(proposals(story.hears({ ...last, revision: 3, change: 'raised' }))).toHaveLength(1);
    story.confirms('dr-heron');
    expect(typesOf(story.hears({ ...last, revision: 4 }))).not.toContain('referral-withdrawn');
  });

  it('by a person, where no rule does; a second time it is proposed already', () => {
    const story = new Story();
    story.hears(withoutPlan({ recipients: ['NN'], severity: 'CONCERN' }));
    expect(typesOf(story.proposes('dr-heron'))).toEqual(['referral-proposed']);
    expect(story.proposes('amira-dunlin')).toBe('already proposed, by dr-heron at 2026-11-17T13:24:00.000Z');
    expect(proposed().proposes('dr-heron')).toBe('already proposed, by bellwether at 2026-11-17T13:24:00.000Z');
    expect(story.proposes('somebody', 'E00000002')).toBe('not-told');
  });
});

describe('a clinician confirms', () => {
  it('and children’s services get one notice, and the ledger a row', () => {
    const story = proposed();
    const events = story.confirms('dr-heron');
    expect(typesOf(events)).toEqual(['referral-confirmed', 'copy-told']);
    expect(toldBy(events)).toEqual(['CSC@E00000001']);
    if (typeof events === 'string') throw new Error(events);
    expect(events[1]).toMatchObject({ reason: 'referral-confirmed', chain: 'referral-e00000001' });
    const rows = events.flatMap((event) =>
      disclosuresIn(story.state, { sequence: 9, at: '2026-11-17T13:24:00Z', event }),
    );
    expect(rows).toMatchObject([{ role: 'CSC', outcome: 'disclosed', why: 'referral-confirmed' }]);
    expect(story.state.referral).toMatchObject({ state: 'confirmed', decidedBy: 'dr-heron', to: 'E00000001' });
  });

  it('out of office hours, and the emergency duty team gets it', () => {
    const story = proposed().later(6 * 60);
    expect(toldBy(story.confirms('dr-heron'))).toEqual(['EDT@E00000001']);
  });

  it('twice, or after it was declined: it was decided already', () => {
    const story = proposed();
    story.confirms('dr-heron');
    expect(story.later(1).confirms('amira-dunlin')).toBe('already confirmed, by dr-heron at 2026-11-17T13:24:00.000Z');
    expect(story.declines('explained-by-accident')).toBe('already confirmed, by dr-heron at 2026-11-17T13:24:00.000Z');
    expect(story.proposes('amira-dunlin')).toBe('already-referred');
    expect(story.notices().filter(({ to }) => to.startsWith('CSC'))).toHaveLength(1);
  });

  it('what nobody has proposed, or in a closed case: refused', () => {
    const story = new Story();
    story.hears(withoutPlan({ recipients: ['NN'], severity: 'CONCERN' }));
    expect(story.confirms('dr-heron')).toBe('referral-not-proposed');
    story.records('examined-child');
    story.closes('explained-no-further-action');
    expect(story.confirms('dr-heron')).toBe('case-closed');
    expect(proposed().confirms('somebody', 'E00000002')).toBe('not-told');
  });

  it('where no authority is known: refused, because it would reach nobody', () => {
    const story = new Story();
    story.hears(withoutPlan({ organisation: 'RZZ', plan: { ...noPlan, authority: null } }));
    expect(story.confirms('dr-heron', 'RZZ')).toBe('authority-not-known');
  });

  it('and a correction of what it rests on reaches children’s services', () => {
    const story = proposed();
    story.confirms('dr-heron');
    expect(toldBy(story.hears(withoutPlan({ revision: 2, change: 'withdrawn' })))).toContain('CSC@E00000001');
  });
});

describe('a clinician starts a referral that nobody has proposed', () => {
  const quiet = (): Story => {
    const story = new Story();
    story.hears(withoutPlan({ recipients: ['NN'], severity: 'CONCERN' }));
    return story;
  };
  const afresh = { declinedAt: null };

  it('and with the confirmation it is proposed and sent, in one step', () => {
    const story = quiet();
    const events = story.confirms('dr-heron', 'RXX', afresh);
    expect(typesOf(events)).toEqual(['referral-proposed', 'referral-confirmed', 'copy-told']);
    expect(toldBy(events)).toEqual(['CSC@E00000001']);
    expect(story.state.referral).toMatchObject({ state: 'confirmed', proposedBy: 'dr-heron', decidedBy: 'dr-heron' });
    expect(story.later(1).confirms('amira-dunlin', 'RXX', afresh)).toMatch(/^already confirmed, by dr-heron/);
    expect(story.notices().filter(({ to }) => to.startsWith('CSC'))).toHaveLength(1);
  });

  it('and where it cannot be sent, nothing is proposed either', () => {
    const story = new Story();
    story.hears(withoutPlan({ organisation: 'RZZ', recipients: ['NN'], plan: { ...noPlan, authority: null } }));
    story.declines('explained-by-accident', 'dr-whimbrel', 'RZZ');
    const { referral } = story.state;
    const seen = { declinedAt: referral?.decidedAt ?? null };
    expect(story.confirms('dr-whimbrel', 'RZZ', seen)).toBe('authority-not-known');
    expect(story.state.referral).toEqual(referral);
    expect(quiet().confirms('somebody', 'E00000002', afresh)).toBe('not-told');
    const closed = quiet();
    closed.records('examined-child');
    closed.closes('explained-no-further-action');
    expect(closed.confirms('dr-heron', 'RXX', afresh)).toBe('case-closed');
  });

  it('over what was declined only when they had read that, and never over a decision of meanwhile', () => {
    const story = proposed();
    story.declines('explained-by-accident');
    const declinedAt = story.state.referral?.decidedAt ?? null;
    story.later(1);
    expect(story.confirms('amira-dunlin', 'RXX', afresh)).toMatch(/^already declined, by dr-heron/);
    expect(typesOf(story.confirms('amira-dunlin', 'RXX', { declinedAt }))).toContain('referral-confirmed');
  });

  it('to the authority that they had read, and to no other', () => {
    const story = quiet();
    expect(story.confirms('dr-heron', 'RXX', afresh, 'E00000002')).toBe('referral-changed');
    expect(story.state.referral).toBeNull();
    expect(toldBy(story.confirms('dr-heron', 'RXX', afresh, 'E00000001'))).toEqual(['CSC@E00000001']);
  });

  it('not to the authority that a rule proposes meanwhile, when they had read of another', () => {
    const story = quiet();
    const ofAshfordVale = { name: 'bruise', plan: { ...noPlan, authority: 'E00000002' } };
    story.hears(withoutPlan(ofAshfordVale));
    expect(story.state.referral).toMatchObject({ state: 'proposed', to: 'E00000002' });
    expect(story.confirms('dr-heron', 'RXX', afresh, 'E00000001')).toBe('referral-changed');
    expect(story.notices().filter(({ to }) => to.startsWith('CSC'))).toEqual([]);
    expect(toldBy(story.confirms('dr-heron', 'RXX', afresh, 'E00000002'))).toEqual(['CSC@E00000002']);
    expect(story.confirms('amira-dunlin', 'RXX', afresh, 'E00000001')).toMatch(/^already confirmed, by dr-heron/);
  });

  it('while a rule proposes the same: that one is confirmed', () => {
    expect(typesOf(proposed().confirms('dr-heron', 'RXX', afresh))).toEqual(['referral-confirmed', 'copy-told']);
  });
});

describe('a clinician declines', () => {
  it('with a reason, and nobody is told', () => {
    const story = proposed();
    expect(typesOf(story.declines('mark-present-from-birth'))).toEqual(['referral-declined']);
    expect(story.state.referral).toMatchObject({
      state: 'declined',
      decidedBy: 'dr-heron',
      reason: 'mark-present-from-birth',
    });
    expect(story.declines('explained-by-accident')).toMatch(/^already declined, by dr-heron/);
    expect(story.confirms('amira-dunlin')).toMatch(/^already declined, by dr-heron/);
  });
});

describe('a referral that is confirmed while a finding is for few', () => {
  const signs = (changes = {}) =>
    withoutPlan({
      name: 'signs',
      rule: { id: 'R38b', version: 1 },
      severity: 'IMMEDIATE',
      recipients: ['NN'],
      ...changes,
    });
  const severityTold = (story: Story): readonly string[] => {
    const confirmed = story.confirms('dr-heron', 'RXX', { declinedAt: null });
    if (typeof confirmed === 'string') return [confirmed];
    return confirmed.flatMap((event) => (event.type === 'copy-told' ? [event.severity] : []));
  };
  const referred = (...found: readonly ReturnType<typeof aFinding>[]): Story => {
    const story = new Story();
    for (const one of found) story.hears(one);
    return story;
  };
  const known = withoutPlan({ severity: 'CONCERN' });

  it('is as urgent as what children’s services may know of', () => {
    expect(severityTold(referred(known, signs()))).toEqual(['CONCERN']);
    expect(severityTold(referred(known, withoutPlan({ name: 'worse', severity: 'URGENT' }), signs()))).toEqual([
      'URGENT',
    ]);
  });

  it('is as urgent as what it rested on where that was taken back since, not as what is kept from them', () => {
    const story = referred(known);
    story.proposes('dr-heron');
    story.hears(signs());
    story.later(5).hears(withoutPlan({ severity: 'CONCERN', change: 'withdrawn', revision: 2 }));
    expect(severityTold(story)).toEqual(['CONCERN']);
  });

  it('is as urgent as that finding where it rests on it, or is for them too', () => {
    expect(severityTold(referred(signs(), known))).toEqual(['IMMEDIATE']);
    expect(severityTold(referred(known, signs({ recipients: ['NN', 'CSC'] })))).toEqual(['IMMEDIATE']);
  });
});
