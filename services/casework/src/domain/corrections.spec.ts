import type { FindingRevised } from '#libs/contracts';
import { aFinding } from '../../test/a-finding.js';
import { noPlan, onAPlan } from '../../test/a-plan.js';
import { Story, toldBy, typesOf } from '../../test/story.js';
import type { CaseEvent } from './case-event.js';

const withdrawn = (revision: number) => aFinding({ revision, change: 'withdrawn' });
const raisedAgain = (revision: number) => aFinding({ revision, change: 'raised' });

describe('a finding is withdrawn', () => {
  it('and those who were told of it are told again, once each; the case and its chain stay', () => {
    const story = new Story();
    story.hears(aFinding());
    const events = story.hears(withdrawn(2));
    expect(typesOf(events)).toEqual(['finding-applied', 'correction-told', 'referral-withdrawn']);
    expect(toldBy(events)).toEqual(['NIC@RXX', 'NN@RXX']);
    expect(story.state.chains.get('hospital-rxx')?.progress.state).toBe('running');
  });

  it('and nobody is told when nobody had been told of it', () => {
    const story = new Story();
    story.hears(aFinding());
    story.hears(aFinding({ name: 'second', severity: 'CONCERN' }));
    const events = story.hears(aFinding({ name: 'second', severity: 'CONCERN', revision: 2, change: 'withdrawn' }));
    expect(typesOf(events)).toEqual(['finding-applied']);
  });

  it('and a person whose notice never arrived is not told of a correction', () => {
    const story = new Story();
    story.hears(aFinding());
    const [nurseInCharge] = story.notices();
    story.receipt(nurseInCharge!.noticeId, { state: 'failed-permanent', reason: 'no-recipient', recipient: null });
    expect(toldBy(story.hears(withdrawn(2)))).toEqual(['NN@RXX']);
  });
});

describe('a finding is raised again after it was withdrawn', () => {
  it('and only those who heard of the withdrawal hear of it, as a correction with a notice of its own', () => {
    const story = new Story();
    story.hears(aFinding());
    story.hears(withdrawn(2));
    story.overdue('hospital-rxx', 1, 0);
    const events = story.hears(raisedAgain(3));
    expect(typesOf(events)).toEqual(['finding-applied', 'correction-told', 'referral-proposed']);
    expect(toldBy(events)).toEqual(['NIC@RXX', 'NN@RXX']);
    const ids = story.notices().map(({ noticeId }) => noticeId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('and it rings when it comes back more severe than anybody knows', () => {
    const story = new Story();
    story.hears(aFinding({ severity: 'CONCERN' }));
    story.hears(aFinding({ severity: 'CONCERN', revision: 2, change: 'withdrawn' }));
    expect(story.hears(raisedAgain(3))[1]).toMatchObject({ type: 'round-started', reason: 'severity-raised' });
  });
});

/** Told by corrections alone. */
const corrected = (events: readonly CaseEvent[]) => toldBy(events.filter(({ type }) => type === 'correction-told'));

describe('a finding of which a team was told by a copy', () => {
  const onPlan = (changes: Partial<FindingRevised> & { readonly name?: string } = {}) =>
    aFinding({ plan: onAPlan, severity: 'CONCERN', recipients: ['NN', 'PLN'], ...changes });
  const again = (revision: number, changes: Partial<FindingRevised> = {}) =>
    onPlan({ revision, change: 'raised', ...changes });
  function withdrawnFromAll(): Story {
    const story = new Story();
    story.hears(onPlan());
    const events = story.hears(onPlan({ revision: 2, change: 'withdrawn' }));
    expect(corrected(events)).toEqual(['NN@RXX', 'PLN@RXX', 'SW@E00000001']);
    return story;
  }

  it('is raised again, more urgent: the chain rings, and whoever had a copy is told that it is so after all', () => {
    const events = withdrawnFromAll().hears(again(3, { severity: 'URGENT' }));
    expect(events[1]).toMatchObject({ type: 'round-started', reason: 'severity-raised' });
    expect(toldBy(events)).toEqual(['NIC@RXX', 'NN@RXX', 'PLN@RXX', 'SW@E00000001']);
    expect(corrected(events)).toEqual(['PLN@RXX', 'SW@E00000001']);
  });

  it('is raised again as it was: everybody who heard of the withdrawal is told, and of the next one again', () => {
    const story = withdrawnFromAll();
    expect(toldBy(story.hears(again(3)))).toEqual(['NN@RXX', 'PLN@RXX', 'SW@E00000001']);
    const events = story.hears(onPlan({ revision: 4, change: 'withdrawn' }));
    expect(corrected(events)).toEqual(['NN@RXX', 'PLN@RXX', 'SW@E00000001']);
  });

  it('is withdrawn, and another rule fires for the same attendance: copies go out anew', () => {
    const story = withdrawnFromAll();
    const other = onPlan({ name: 'other rule', anchor: onPlan().anchor });
    expect(toldBy(story.hears(other))).toEqual(['NN@RXX', 'PLN@RXX', 'SW@E00000001']);
    expect(toldBy(story.hears({ ...other, revision: 2, change: 'revised' }))).toEqual([]);
  });

  it('and whose withdrawal did not reach the team: it believes what is so again, and hears nothing', () => {
    const story = withdrawnFromAll();
    const lost = [...story.state.notices.values()].find(({ role, corrects }) => role === 'SW' && corrects);
    story.receipt(lost!.noticeId, { state: 'failed-permanent', recipient: null });
    expect(toldBy(story.hears(again(3)))).toEqual(['NN@RXX', 'PLN@RXX']);
  });
});

describe('a child turns out to be on another plan, or on none', () => {
  const r15 = (changes: Partial<FindingRevised> = {}) => aFinding({ plan: onAPlan, ...changes });
  const revised = (revision: number, plan: FindingRevised['plan'], changes: Partial<FindingRevised> = {}) =>
    r15({ revision, change: 'revised', plan, ...changes });
  const westmarch = 'SW@E00000001';

  it('and the wrong team is told, though another finding than the one that told it says so, once', () => {
    const story = new Story();
    const r01 = { ...r15({ rule: { id: 'R01', version: 1 } }), findingId: aFinding({ name: 'r01' }).findingId };
    story.hears(r15());
    story.hears(r01);
    expect(corrected(story.hears({ ...r01, revision: 2, change: 'withdrawn' }))).toEqual([]);
    const events = story.hears(revised(2, noPlan));
    expect(corrected(events)).toEqual([westmarch]);
    expect(events).toContainEqual(expect.objectContaining({ type: 'correction-told', why: 'plan-changed' }));
    expect(corrected(story.hears(revised(3, noPlan)))).toEqual([]);
    expect(corrected(story.hears(r15({ revision: 4, change: 'withdrawn', plan: noPlan })))).toEqual([
      ...['NIC@RXX', 'NN@RXX'],
    ]);
    expect(corrected(story.hears(r15({ revision: 5, plan: noPlan })))).toEqual(['NIC@RXX', 'NN@RXX']);
  });

  it('and the right team is told in its place', () => {
    const story = new Story();
    story.hears(r15());
    const other = { ...onAPlan, authority: 'E00000002', worker: 'ashford-vale-team-2' };
    expect(toldBy(story.hears(revised(2, other)))).toEqual([westmarch, 'SW@E00000002']);
    expect(toldBy(story.hears(revised(3, { ...other, worker: null })))).toEqual(['SW@E00000002', 'SW@E00000002']);
    expect(toldBy(story.hears(revised(4, onAPlan)))).toEqual(['SW@E00000002', westmarch]);
  });

  it('also when the case is closed', () => {
    const story = new Story();
    story.hears(r15());
    story.records('examined-child');
    story.closes('explained-no-further-action');
    expect(toldBy(story.hears(revised(2, noPlan)))).toEqual([westmarch]);
  });

  it('but that it is not known for now is told to nobody', () => {
    const story = new Story();
    story.hears(r15());
    expect(toldBy(story.hears(revised(2, aFinding().plan)))).toEqual([]);
  });
});

describe('another finding, after all that a case stood on was withdrawn', () => {
  const another = aFinding({ name: 'second' });

  it('rings, though it is of the same episode: those who were told believe that nothing is so', () => {
    const story = new Story();
    story.hears(aFinding());
    story.acknowledges('amira-dunlin');
    story.hears(withdrawn(2));
    const events = story.hears(another);
    expect(events[1]).toMatchObject({ type: 'round-started', round: 2, reason: 'new-episode' });
    expect(toldBy(events)).toEqual(['NIC@RXX', 'NN@RXX']);
    expect(typesOf(story.hears({ ...another, revision: 2, change: 'revised' }))).toEqual(['finding-applied']);
    expect(typesOf(story.hears(aFinding({ name: 'third' })))).toEqual(['finding-applied']);
  });

  it('rings also where something stands of which nobody was told', () => {
    const story = new Story();
    story.hears(aFinding());
    story.hears({ ...another, late: true });
    story.hears(withdrawn(2));
    expect(typesOf(story.hears({ ...another, late: true, revision: 2, change: 'revised' }))).toEqual([
      'finding-applied',
    ]);
    expect(story.hears(aFinding({ name: 'third' }))[1]).toMatchObject({ type: 'round-started', reason: 'new-episode' });
  });

  it('is quiet while something stands of which people were told', () => {
    const story = new Story();
    story.hears(aFinding());
    story.hears(another);
    story.hears({ ...another, revision: 2, change: 'withdrawn' });
    expect(typesOf(story.hears(aFinding({ name: 'third' })))).toEqual(['finding-applied']);
  });
});

describe('a finding whose contact has another key', () => {
  it('keeps its line and tells nobody, and a later withdrawal still reaches those who were told', () => {
    const story = new Story();
    const first = aFinding();
    const moved = aFinding({ name: 'moved' });
    story.hears(first);
    const rekeyed = { from: first.findingId, to: moved.findingId };
    expect(typesOf(story.hears({ ...moved, change: 'rekeyed', rekeyed }))).toEqual(['finding-applied']);
    expect([...story.state.findings.keys()]).toEqual([moved.findingId]);
    expect(toldBy(story.hears({ ...moved, revision: 2, change: 'withdrawn' }))).toEqual(['NIC@RXX', 'NN@RXX']);
  });
});
