import { aFinding } from '../../test/a-finding.js';
import { Story, toldBy, typesOf } from '../../test/story.js';
import { answerDue } from './case-state.js';

const chain = 'hospital-rxx';
const nurse = 'amira-dunlin';

function acknowledged(): Story {
  const story = new Story();
  story.hears(aFinding());
  story.acknowledges(nurse);
  return story;
}

describe('an acknowledgement is taken back', () => {
  it('and the chain runs on at its step with the deadline that it had', () => {
    const story = acknowledged().later(4);
    expect(typesOf(story.undoes(nurse))).toEqual(['acknowledgement-undone']);
    expect(story.state.chains.get(chain)?.progress).toEqual({ state: 'running' });
    expect(answerDue(story.state)).toBe('2026-11-17T13:39:00.000Z');
    expect(toldBy(story.later(11).overdue(chain, 1, 0))).toEqual(['CON@RXX']);
  });

  it('after its deadline has passed meanwhile, and the next step is told at once', () => {
    const story = new Story();
    story.hears(aFinding());
    story.later(14).acknowledges(nurse);
    const events = story.later(2).undoes(nurse);
    expect(typesOf(events)).toEqual(['acknowledgement-undone', 'step-told']);
    expect(toldBy(events)).toEqual(['CON@RXX']);
    expect(answerDue(story.state)).toBe('2026-11-17T13:55:00.000Z');
    expect(story.overdue(chain, 1, 0)).toEqual([]);
  });

  it('within five minutes and not later', () => {
    expect(typesOf(acknowledged().later(5).undoes(nurse))).toEqual(['acknowledgement-undone']);
    expect(acknowledged().later(5.1).undoes(nurse)).toBe('undo-too-late');
  });

  it('by whoever made it, for the agency that it was made for, and by nobody else', () => {
    expect(acknowledged().undoes('dr-heron')).toBe('nothing-to-undo');
    expect(acknowledged().undoes(nurse, 'RYY')).toBe('nothing-to-undo');
    const story = acknowledged();
    story.acknowledges('dr-heron');
    expect(story.undoes('dr-heron')).toBe('nothing-to-undo');
  });

  it('once: there is nothing to take back a second time', () => {
    const story = acknowledged();
    story.undoes(nurse);
    expect(story.undoes(nurse)).toBe('nothing-to-undo');
  });

  it('and not once a new round has started: that waits for an answer of its own', () => {
    const story = new Story();
    story.hears(aFinding({ severity: 'CONCERN' }));
    story.acknowledges(nurse);
    story.hears(aFinding({ name: 'worse' }));
    expect(story.undoes(nurse)).toBe('nothing-to-undo');
  });

  it('and not in a case that is closed', () => {
    const story = acknowledged();
    story.records('rang-senior-doctor');
    story.closes('acted-and-handed-over');
    expect(story.undoes(nurse)).toBe('case-closed');
  });

  it('of a chain that had come to its end, which is there again', () => {
    const story = new Story();
    story.hears(aFinding());
    for (const step of [0, 1, 2, 3]) story.overdue(chain, 1, step);
    story.acknowledges('millbrook-executive');
    expect(typesOf(story.undoes('millbrook-executive'))).toEqual(['acknowledgement-undone']);
    expect(story.state.chains.get(chain)?.progress.state).toBe('exhausted');
  });

  it('and can be made again, by anybody', () => {
    const story = acknowledged();
    story.undoes(nurse);
    story.acknowledges('dr-heron');
    expect(story.state.chains.get(chain)?.progress).toMatchObject({ state: 'acknowledged', by: 'dr-heron' });
  });
});
