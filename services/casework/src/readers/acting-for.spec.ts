import type { Job, PermittedAct } from '#libs/contracts';
import { aFinding } from '../../test/a-finding.js';
import { noPlan } from '../../test/a-plan.js';
import { Story } from '../../test/story.js';
import { actingFor } from './acting-for.js';
import type { Actor } from './actor.js';
import { mayNow } from './may-now.js';
import { rightsOf } from './permitted-acts.js';

const grant = (organisation: string, job: Job) => ({
  ...{ organisation, jobs: [job] },
  rights: [rightsOf(job, organisation.startsWith('E') ? 'authority' : 'hospital')],
});
/** A nurse who works for two hospitals. */
const robin: Actor = { id: 'robin', grants: [grant('RXX', 'nurse'), grant('RYY', 'nurse')], roles: [] };
const lead: Actor = { id: 'teal-siskin', grants: [grant('E00000001', 'team-lead')], roles: [] };

/** Both hospitals have seen the child. */
function ofTwo(): Story {
  const story = new Story();
  story.hears(aFinding({ plan: noPlan }));
  story.hears(aFinding({ name: 'eastfield', organisation: 'RYY', plan: noPlan }));
  return story;
}
const named = (story: Story, act: PermittedAct, actor = robin) => actingFor(story.state, actor, act, story.now);

describe('a nurse of two hospitals', () => {
  it('acknowledges for one that nobody has answered for, then for the other', () => {
    const story = ofTwo();
    expect(named(story, 'acknowledge')).toEqual(['RXX']);
    story.acknowledges('robin', 'RXX');
    expect(named(story, 'acknowledge')).toEqual(['RYY']);
    story.acknowledges('robin', 'RYY');
    expect(named(story, 'acknowledge')).toHaveLength(1);
  });

  it('acts for the one whose chain she has, while the other is unanswered', () => {
    const story = ofTwo();
    story.acknowledges('robin', 'RXX');
    for (const act of ['record-action', 'undo-acknowledgement', 'propose-referral', 'close', 'give-verdict'] as const)
      expect([act, named(story, act)]).toEqual([act, ['RXX']]);
    const other = ofTwo();
    other.acknowledges('robin', 'RYY');
    expect(named(other, 'record-action')).toEqual(['RYY']);
  });

  it('records her action there, so that her acknowledgement does not lapse', () => {
    const story = ofTwo();
    story.acknowledges('robin', 'RXX');
    const [organisation = ''] = named(story, 'record-action');
    story.records('examined-child', 'robin', organisation);
    expect(story.later(61).lapses('hospital-rxx', 1)).toEqual([]);
  });

  it('has to say for which when she has neither chain, or both', () => {
    const story = ofTwo();
    expect(named(story, 'record-action')).toEqual(['RXX', 'RYY']);
    story.acknowledges('robin', 'RXX');
    story.acknowledges('robin', 'RYY');
    expect(named(story, 'record-action')).toEqual(['RXX', 'RYY']);
    story.records('examined-child', 'robin', 'RXX');
    expect(named(story, 'record-action')).toEqual(['RYY']);
  });

  it('decides a referral where the finding was made that it rests on', () => {
    const story = ofTwo();
    story.acknowledges('robin', 'RYY');
    expect(named(story, 'confirm-referral')).toEqual(['RXX']);
  });

  it('starts the next one for herself: what was declined says nothing of it', () => {
    const story = ofTwo();
    story.declines('explained-by-accident');
    expect(named(story, 'confirm-referral')).toEqual(['RXX', 'RYY']);
    story.acknowledges('robin', 'RYY');
    expect(named(story, 'confirm-referral')).toEqual(['RYY']);
  });

  it('takes back what she acknowledged last, and sees the button for as long as that can be', () => {
    const story = ofTwo();
    story.acknowledges('robin', 'RXX');
    story.later(4).acknowledges('robin', 'RYY');
    expect(named(story, 'undo-acknowledgement')).toEqual(['RYY']);
    story.later(3);
    expect(mayNow(story.state, robin, story.now)).toContain('undo-acknowledgement');
    expect(named(story, 'undo-acknowledgement')).toEqual(['RYY']);
    story.undoes('robin', 'RYY');
    expect(mayNow(story.state, robin, story.now)).not.toContain('undo-acknowledgement');
  });
});

describe('somebody who may not', () => {
  it('acts for nobody: social care with its notice may not close, nor decide a referral', () => {
    const story = new Story();
    story.hears(aFinding({ plan: noPlan }));
    story.confirms('dr-heron');
    for (const act of ['close', 'confirm-referral', 'decline-referral', 'propose-referral'] as const)
      expect([act, named(story, act, lead)]).toEqual([act, []]);
    expect(named(story, 'record-action', lead)).toEqual(['E00000001']);
    expect(mayNow(story.state, lead, story.now)).toEqual(['record-action', 'give-verdict']);
  });

  it('but may close what was found at the authority itself', () => {
    const story = new Story();
    story.hears(aFinding({ organisation: 'E00000001', recipients: ['CSC'] }));
    expect(named(story, 'close', lead)).toEqual(['E00000001']);
  });
});
