import { aFinding } from '../../test/a-finding.js';
import { Story, toldBy, typesOf } from '../../test/story.js';

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
