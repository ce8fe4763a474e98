import { aFinding } from '../../test/a-finding.js';
import { Story, toldBy, typesOf } from '../../test/story.js';
import { deadlinesOf } from './deadline.js';

const chain = 'hospital-rxx';
const nurse = 'amira-dunlin';

/** When deadlines to act fall due, by round. */
const lapses = (story: Story) =>
  deadlinesOf(story.state)
    .filter(({ kind }) => kind === 'lapse')
    .map(({ round, dueAt }) => `${round} ${dueAt}`);

function acknowledged(changes = {}): Story {
  const story = new Story();
  story.hears(aFinding(changes));
  story.later(1).acknowledges(nurse);
  return story;
}

describe('somebody has acknowledged and no action is recorded', () => {
  it('by the clock to act: the same nurse is told again, in a second round from the first step', () => {
    const story = acknowledged();
    expect(lapses(story)).toEqual(['1 2026-11-17T14:24:00.000Z']);
    const events = story.later(60).lapses(chain, 1);
    expect(typesOf(events)).toEqual(['lapsed', 'round-started', 'step-told']);
    expect(events[0]).toMatchObject({ by: nurse, acknowledgedAt: '2026-11-17T13:25:00.000Z' });
    expect(events[1]).toMatchObject({ round: 2, reason: 'lapsed', severity: 'IMMEDIATE' });
    expect(toldBy(events)).toEqual(['NIC@RXX', 'NN@RXX']);
  });

  it('and again in the second round: it reaches the same nurse a third time, with a notice of its own', () => {
    const story = acknowledged();
    story.later(60).lapses(chain, 1);
    story.later(1).acknowledges(nurse);
    // what is late already leaves whoever takes it up the time to see it
    expect(lapses(story)).toEqual(['2 2026-11-17T14:41:00.000Z']);
    const events = story.later(15).lapses(chain, 2);
    expect(events[1]).toMatchObject({ round: 3, reason: 'lapsed' });
    expect(toldBy(events)).toEqual(['NIC@RXX', 'NN@RXX']);
    const ids = story.notices().map(({ noticeId }) => noticeId);
    expect(new Set(ids).size).toBe(6);
  });

  it('after 14 days at the latest, however slow the clock to act', () => {
    const story = new Story();
    story.hears(aFinding({ severity: 'CONCERN', receivedAt: '2026-12-17T13:24:00.000Z' }));
    story.acknowledges(nurse);
    expect(lapses(story)).toEqual(['1 2026-12-01T13:24:00.000Z']);
  });

  it('of two hospitals only the one that did nothing is told again', () => {
    const story = acknowledged();
    story.hears(aFinding({ name: 'second', organisation: 'RYY' }));
    story.acknowledges('eastfield-nurse', 'RYY');
    story.records('examined-child', 'eastfield-nurse', 'RYY');
    expect(lapses(story)).toEqual(['1 2026-11-17T14:24:00.000Z']);
    expect(toldBy(story.later(60).lapses(chain, 1))).toEqual(['NIC@RXX', 'NN@RXX']);
    expect(story.lapses('hospital-ryy', 1)).toEqual([]);
  });

  it('and what is told says that it lapsed, until somebody has the case again', () => {
    const story = acknowledged();
    story.later(60).lapses(chain, 1);
    expect(story.state.chains.get(chain)?.lapsed).toEqual({ by: nurse, acknowledgedAt: '2026-11-17T13:25:00.000Z' });
    story.hears(aFinding({ name: 'later', occurredAt: '2026-11-27T13:22:00.000Z' }));
    expect(story.state.chains.get(chain)?.lapsed).toBeNull();
  });
});

describe('nothing lapses', () => {
  it('once an action is recorded, whether the old timer fires or not', () => {
    const story = acknowledged();
    story.records('examined-child');
    expect(lapses(story)).toEqual([]);
    expect(story.later(60).lapses(chain, 1)).toEqual([]);
  });

  it('once the case is closed', () => {
    const story = acknowledged();
    story.records('examined-child');
    story.closes('explained-no-further-action');
    expect(story.later(60).lapses(chain, 1)).toEqual([]);
  });

  it('while nobody has acknowledged: then the chain runs', () => {
    const story = new Story();
    story.hears(aFinding());
    expect(story.later(60).lapses(chain, 1)).toEqual([]);
  });

  it('once the acknowledgement was taken back', () => {
    const story = acknowledged();
    story.undoes(nurse);
    expect(lapses(story)).toEqual([]);
    expect(story.later(60).lapses(chain, 1)).toEqual([]);
  });

  it('when all that was told was withdrawn, until it is raised again', () => {
    const story = acknowledged();
    story.hears(aFinding({ revision: 2, change: 'withdrawn' }));
    expect(lapses(story)).toEqual([]);
    expect(story.later(60).lapses(chain, 1)).toEqual([]);
    story.hears(aFinding({ revision: 3, receivedAt: '2026-11-17T14:30:00.000Z' }));
    expect(lapses(story)).toEqual(['1 2026-11-17T15:30:00.000Z']);
  });

  it('for what was too old to page when it came: old events never page', () => {
    const story = acknowledged();
    story.records('examined-child');
    story.hears(aFinding({ name: 'old', late: true, severity: 'CONCERN' }));
    expect(lapses(story)).toEqual([]);
  });

  it('in a round that is over', () => {
    const story = acknowledged();
    story.later(60).lapses(chain, 1);
    expect(story.lapses(chain, 1)).toEqual([]);
  });
});
