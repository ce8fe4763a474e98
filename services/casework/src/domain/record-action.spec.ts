import { aFinding } from '../../test/a-finding.js';
import { onAPlan } from '../../test/a-plan.js';
import { Story, typesOf } from '../../test/story.js';
import { actBy, answerDue } from './case-state.js';

const nurse = 'amira-dunlin';

function acknowledged(): Story {
  const story = new Story();
  story.hears(aFinding());
  story.acknowledges(nurse);
  return story;
}

describe('an action is recorded', () => {
  it('and stops the clock to act for what stands', () => {
    const story = acknowledged();
    expect(typesOf(story.records('examined-child'))).toEqual(['action-recorded']);
    expect(actBy(story.state)).toBeNull();
    expect(answerDue(story.state)).toBeNull();
    expect(story.state.actions).toEqual([
      { kind: 'examined-child', by: nurse, organisation: 'RXX', at: '2026-11-17T13:24:00.000Z', overtaken: false },
    ]);
  });

  it('and does not stop it for what is found after that', () => {
    const story = acknowledged();
    story.records('examined-child');
    story.later(30).hears(aFinding({ name: 'second', receivedAt: '2026-11-17T13:54:00.000Z' }));
    expect(actBy(story.state)).toBe('2026-11-17T14:54:00.000Z');
  });

  it('and stays so when what was found is revised, but not when it turns out to be worse or is so again', () => {
    const story = new Story();
    story.hears(aFinding({ severity: 'URGENT' }));
    story.records('examined-child');
    story.hears(aFinding({ severity: 'URGENT', revision: 2, change: 'revised' }));
    expect(actBy(story.state)).toBeNull();
    story.hears(aFinding({ severity: 'IMMEDIATE', revision: 3, change: 'revised' }));
    expect(actBy(story.state)).not.toBeNull();
    story.records('rang-senior-doctor');
    story.hears(aFinding({ revision: 4, change: 'withdrawn' }));
    story.hears(aFinding({ revision: 5 }));
    expect(actBy(story.state)).not.toBeNull();
  });

  it('and is not an acknowledgement: identified, heard and acted stay three things', () => {
    const story = new Story();
    story.hears(aFinding());
    story.records('spoke-to-family');
    expect(story.state.chains.get('hospital-rxx')?.progress.state).toBe('running');
    expect(answerDue(story.state)).toBe('2026-11-17T13:39:00.000Z');
  });

  it('once however often its form is sent; another deed, person or form is another record', () => {
    const story = acknowledged();
    const once = '7d0a5b62-2f6c-4c8e-9a57-3f0a4c6d8e10';
    expect(typesOf(story.records('examined-child', nurse, 'RXX', once))).toEqual(['action-recorded']);
    expect(story.later(1).records('examined-child', nurse, 'RXX', once)).toBe(
      'already recorded, by amira-dunlin at 2026-11-17T13:24:00.000Z',
    );
    expect(story.state.actions).toHaveLength(1);
    story.records('spoke-to-family', nurse, 'RXX', once);
    story.records('examined-child', 'dr-heron', 'RXX', once);
    story.records('examined-child', nurse);
    story.records('examined-child', nurse);
    expect(story.state.actions).toHaveLength(5);
  });

  it('by another agency, and the clock of the one that saw the child runs on', () => {
    const story = new Story();
    story.hears(aFinding({ plan: onAPlan }));
    expect(typesOf(story.records('visited-home', 'westmarch-team-7', 'E00000001'))).toEqual(['action-recorded']);
    expect(actBy(story.state)).toBe('2026-11-17T14:24:00.000Z');
  });

  it('not by an agency that nobody has told, nor in a case that is closed', () => {
    const story = acknowledged();
    expect(story.records('visited-home', 'somebody', 'E00000002')).toBe('not-told');
    story.records('examined-child');
    story.closes('acted-and-handed-over');
    expect(story.records('examined-child')).toBe('case-closed');
  });
});
