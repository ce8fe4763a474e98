import { aFinding } from '../../test/a-finding.js';
import { onAPlan } from '../../test/a-plan.js';
import { Story, toldBy, typesOf } from '../../test/story.js';
import type { CaseEvent } from './case-event.js';

const failed = { state: 'failed-permanent', recipient: null, reason: 'no-recipient' } as const;

function told(changes = {}): Story {
  const story = new Story();
  story.hears(aFinding(changes));
  return story;
}

/** Every notice to these, made so far and still on its way, fails for good. @returns what follows from the last of them */
function fail(story: Story, ...to: readonly string[]): readonly CaseEvent[] {
  const waiting = [...story.state.notices.values()].filter(
    ({ role, state }) => to.includes(role) && state === 'requested',
  );
  return waiting.map(({ noticeId }) => story.receipt(noticeId, failed)).at(-1) ?? [];
}

describe('R47: nobody of a step can be reached', () => {
  it('and the next step is told at once, and operations and the named nurse hear of it', () => {
    const story = told();
    const events = fail(story, 'NIC', 'NN');
    expect(typesOf(events)).toEqual(['delivery-noted', 'step-told', 'copy-told']);
    expect(toldBy(events)).toEqual(['CON@RXX', 'OPS@RXX', 'NN@RXX']);
    expect(events[2]).toMatchObject({ reason: 'delivery-failed', severity: 'IMMEDIATE', chain: 'delivery-rxx' });
  });

  it('once for each step', () => {
    const story = told();
    fail(story, 'NIC', 'NN');
    const first = story.notices()[0]!;
    const again = story.receipt(first.noticeId, { ...failed, receiptId: '8d0b3c3e-0000-4000-8000-000000000001' });
    expect(typesOf(again)).toEqual(['delivery-noted']);
    expect(toldBy(fail(story, 'CON'))).toEqual(['DN@RXX', 'OPS@RXX', 'NN@RXX']);
  });

  it('but somebody of it can: nobody else hears', () => {
    expect(typesOf(fail(told(), 'NIC'))).toEqual(['delivery-noted']);
  });

  it('and those who are told of that cannot be reached either: the executive, once, then an alarm, and there it ends', () => {
    const story = told();
    fail(story, 'NIC', 'NN');
    const executive = fail(story, 'OPS', 'NN');
    expect(toldBy(executive)).toEqual(['EXEC@RXX']);
    expect(executive.at(-1)).toMatchObject({ type: 'copy-told', chain: 'delivery-rxx', round: 1, step: 1 });
    const end = fail(story, 'EXEC');
    expect(end).toMatchObject([
      { type: 'delivery-noted' },
      { type: 'chain-exhausted', chain: 'delivery-rxx', round: 1 },
    ]);
    const last = story.notices().at(-1)!;
    const again = story.receipt(last.noticeId, { ...failed, receiptId: '8d0b3c3e-0000-4000-8000-000000000002' });
    expect(typesOf(again)).toEqual(['delivery-noted']);
    expect(story.notices()).toHaveLength(6);
  });

  it('of a copy to a team: that is not silent either', () => {
    const story = told({ plan: onAPlan });
    const events = fail(story, 'SW');
    expect(typesOf(events)).toEqual(['delivery-noted', 'copy-told']);
    expect(toldBy(events)).toEqual(['OPS@RXX', 'NN@RXX']);
  });

  it('of a confirmed referral: the hospital that referred hears of it', () => {
    const story = told();
    story.confirms('dr-heron');
    expect(toldBy(fail(story, 'CSC'))).toEqual(['OPS@RXX', 'NN@RXX']);
  });

  it('of a correction: whoever was told believes what is no longer so', () => {
    const story = told();
    for (const { noticeId } of story.notices()) story.receipt(noticeId);
    story.hears(aFinding({ revision: 2, change: 'withdrawn' }));
    expect(typesOf(fail(story, 'NIC', 'NN'))).toEqual(['delivery-noted', 'copy-told']);
  });

  it('of a confirmed referral whose mail comes back when the case is closed: that is not silent', () => {
    const story = told();
    story.confirms('dr-heron');
    story.records('rang-children-services');
    const accepted = story.acceptance();
    expect(typesOf(story.closes('referred-and-accepted', 'amira-dunlin', 'RXX', accepted))).toEqual(['case-closed']);
    expect(toldBy(fail(story.later(19), 'CSC'))).toEqual(['OPS@RXX', 'NN@RXX']);
    expect(toldBy(fail(story, 'OPS', 'NN'))).toEqual(['EXEC@RXX']);
  });

  it('of a correction after the case was closed; but its chain stays stopped', () => {
    const story = told();
    const [nurseInCharge, namedNurse] = story.notices();
    story.receipt(nurseInCharge!.noticeId);
    story.records('rang-senior-doctor');
    story.closes('entered-in-error');
    story.hears(aFinding({ revision: 2, change: 'withdrawn' }));
    const corrections = [...story.state.notices.values()].filter(({ corrects }) => corrects);
    const last = corrections.map(({ noticeId }) => story.receipt(noticeId, failed)).at(-1);
    expect(toldBy(last ?? [])).toEqual(['OPS@RXX', 'NN@RXX']);
    story.receipt(nurseInCharge!.noticeId, { ...failed, receiptId: '8d0b3c3e-0000-4000-8000-000000000003' });
    expect(typesOf(story.receipt(namedNurse!.noticeId, failed))).toEqual(['delivery-noted']);
  });

  it('and who heard only that is not told when the finding is withdrawn: operations were told nothing of a child', () => {
    const story = told();
    fail(story, 'NIC', 'NN');
    expect(toldBy(story.hears(aFinding({ revision: 2, change: 'withdrawn' })))).toEqual(['CON@RXX']);
  });
});
