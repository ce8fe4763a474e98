import { aFinding } from '../../test/a-finding.js';
import { Story, toldBy, typesOf } from '../../test/story.js';
import { actBy, answerDue, waitingFor } from './case-state.js';
import { deadlinesOf } from './deadline.js';

function told(): Story {
  const story = new Story();
  story.hears(aFinding());
  return story;
}

function closed(): Story {
  const story = told();
  story.closes('explained-no-further-action');
  return story;
}

describe('a case is closed with a reason', () => {
  it('and nothing is waited for any more', () => {
    const story = told();
    expect(typesOf(story.closes('explained-no-further-action'))).toEqual(['case-closed']);
    expect(deadlinesOf(story.state)).toEqual([]);
    expect([answerDue(story.state), actBy(story.state), waitingFor(story.state)]).toEqual([null, null, []]);
    expect(story.overdue('hospital-rxx', 1, 0)).toEqual([]);
  });

  it('once: a second person hears who was first and when', () => {
    expect(closed().closes('acted-and-handed-over', 'dr-heron')).toBe(
      'already closed, by amira-dunlin at 2026-11-17T13:24:00.000Z',
    );
  });

  it('as referred only when it was, and when it was not otherwise', () => {
    const story = told();
    expect(story.closes('referred-and-accepted')).toBe('referral-not-confirmed');
    story.confirms('dr-heron');
    expect(story.closes('acted-and-handed-over')).toBe('referral-without-outcome');
    expect(typesOf(story.closes('referred-and-accepted'))).toEqual(['case-closed']);
  });

  it('not by an agency that it does not concern', () => {
    expect(told().closes('wrong-child', 'somebody', 'E00000002')).toBe('not-told');
  });

  it('and whoever acknowledges, acts or refers after that hears that it is closed', () => {
    const story = closed();
    expect(story.acknowledges('dr-heron')).toBe('case-closed');
    expect(story.records('examined-child')).toBe('case-closed');
    expect(story.proposes('dr-heron')).toBe('case-closed');
    expect(story.declines('explained-by-accident')).toBe('case-closed');
  });

  it('and a notice that could not be delivered is noted and calls nobody', () => {
    const story = closed();
    const failed = { state: 'failed-permanent', recipient: null, reason: 'no-recipient' } as const;
    const events = [0, 1].map((place) => story.receipt(story.notices()[place]!.noticeId, failed));
    expect(events.map(typesOf)).toEqual([['delivery-noted'], ['delivery-noted']]);
  });
});

describe('a finding of a closed case', () => {
  it('is withdrawn, and those who were told are told again', () => {
    expect(toldBy(closed().hears(aFinding({ revision: 2, change: 'withdrawn' })))).toEqual(['NIC@RXX', 'NN@RXX']);
  });

  it('is revised, and nobody is told', () => {
    const events = closed().hears(aFinding({ revision: 2, change: 'revised' }));
    expect(events).toEqual([expect.objectContaining({ type: 'finding-applied', effect: 'case-closed' })]);
  });
});

describe('a verdict on a finding', () => {
  const { findingId } = aFinding();

  it('is kept for each person, and the last one counts', () => {
    const story = told();
    expect(typesOf(story.judges(findingId, true))).toEqual(['verdict-given']);
    story.judges(findingId, true, 'dr-heron');
    story.judges(findingId, false);
    expect([...story.state.verdicts.values()].map(({ by, useful }) => `${by} ${useful}`)).toEqual([
      'amira-dunlin false',
      'dr-heron true',
    ]);
  });

  it('is given already when the same person says the same again', () => {
    const story = told();
    story.judges(findingId, true);
    expect(story.judges(findingId, true)).toMatch(/^already judged, by amira-dunlin/);
  });

  it('is taken after the case was closed too, and not for a finding that the case does not hold', () => {
    expect(typesOf(closed().judges(findingId, false))).toEqual(['verdict-given']);
    expect(told().judges(aFinding({ name: 'other' }).findingId, true)).toBe('finding-not-found');
  });

  it('stays with the finding when its contact has another key', () => {
    const story = told();
    story.judges(findingId, true);
    const moved = aFinding({ name: 'moved' });
    story.hears({ ...moved, change: 'rekeyed', rekeyed: { from: findingId, to: moved.findingId } });
    expect([...story.state.verdicts.values()]).toMatchObject([{ findingId: moved.findingId, useful: true }]);
    expect(story.state.chains.get('hospital-rxx')?.findingId).toBe(moved.findingId);
  });
});
