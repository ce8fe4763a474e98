import { aFinding } from '../../test/a-finding.js';
import { Story } from '../../test/story.js';
import type { CaseState } from './case-state.js';
import { deadlineChanges, deadlinesOf } from './deadline.js';

/** States of one case, each after one more act. */
function states(...acts: readonly ((story: Story) => unknown)[]): readonly CaseState[] {
  const story = new Story();
  return [story.state, ...acts.map((act) => (act(story), story.state))];
}

/** What the way from one state to the next means for deadlines, all decided at once. */
function changesOf(way: readonly CaseState[]) {
  const decisions = way.slice(1).map((after, at) => ({ before: way[at]!, after, entries: [] }));
  const { added, disarmed } = deadlineChanges(decisions);
  const told = new Map(
    way
      .flatMap(deadlinesOf)
      .map(({ id, kind, round, step }) => [
        id,
        kind === 'lapse' ? `lapse of round ${round}` : `round ${round} step ${step}`,
      ]),
  );
  return {
    added: added.map(({ id, state }) => `${told.get(id) ?? ''} ${state}`),
    disarmed: disarmed.map((id) => told.get(id)),
  };
}

const concern = (story: Story) => story.hears(aFinding({ severity: 'CONCERN' }));
const worse = (story: Story) => story.hears(aFinding({ name: 'worse' }));
const overdue = (story: Story) => story.overdue('hospital-rxx', 1, 0);
const acknowledged = (story: Story) => story.acknowledges('amira-dunlin');

describe('deadlines', () => {
  it('begin when a step is told', () => {
    expect(changesOf(states(concern))).toEqual({ added: ['round 1 step 0 armed'], disarmed: [] });
  });

  it('end when the chain goes on to the next step or round', () => {
    expect(changesOf(states(concern, overdue).slice(1))).toEqual({
      added: ['round 1 step 1 armed'],
      disarmed: ['round 1 step 0'],
    });
    expect(changesOf(states(concern, worse).slice(1))).toEqual({
      added: ['round 2 step 0 armed'],
      disarmed: ['round 1 step 0'],
    });
  });

  it('end when somebody has the case: then one to act begins', () => {
    expect(changesOf(states(concern, acknowledged).slice(1))).toEqual({
      added: ['lapse of round 1 armed'],
      disarmed: ['round 1 step 0'],
    });
  });

  it('that begin and end in one transaction are written as disarmed: somebody was promised that time', () => {
    expect(changesOf(states(concern, worse))).toEqual({
      added: ['round 1 step 0 disarmed', 'round 2 step 0 armed'],
      disarmed: [],
    });
    expect(changesOf(states(concern, acknowledged))).toEqual({
      added: ['round 1 step 0 disarmed', 'lapse of round 1 armed'],
      disarmed: [],
    });
  });

  it('stay as they are when nothing happens to the chain', () => {
    const same = (story: Story) => story.hears(aFinding({ name: 'same', severity: 'CONCERN' }));
    expect(changesOf(states(concern, same).slice(1))).toEqual({ added: [], disarmed: [] });
  });
});
