import type { CloseReason } from '#libs/contracts';
import { aFinding } from '../../test/a-finding.js';
import { noPlan } from '../../test/a-plan.js';
import { Story, typesOf } from '../../test/story.js';
import { reasonsThatWait, trueReasons, whyUntrue } from './close-reasons.js';

const bruise = aFinding({ plan: noPlan });
const gone = { ...bruise, revision: 2, change: 'withdrawn' } as const;

function referred(): Story {
  const story = new Story();
  story.hears(bruise);
  story.confirms('dr-heron');
  story.records('rang-children-services');
  return story;
}

const closesAccepted = (story: Story, reason: CloseReason) =>
  story.closes(reason, 'amira-dunlin', 'RXX', story.acceptance());
const correctionOf = (story: Story): string => story.notices().findLast(({ to }) => to === 'CSC@E00000001')!.noticeId;

describe('why a case may be closed', () => {
  it('is what became of the referral, once the child is referred, and nothing else while anything stands', () => {
    expect(trueReasons(referred().state, 'RXX')).toEqual(['referred-and-accepted', 'referred-seen-no-concern']);
    for (const reason of ['acted-and-handed-over', 'explained-no-further-action', 'entered-in-error'] as const)
      expect(referred().closes(reason)).toBe('referral-without-outcome');
    for (const reason of trueReasons(referred().state, 'RXX'))
      expect([reason, typesOf(closesAccepted(referred(), reason))]).toEqual([reason, ['case-closed']]);
  });

  it('is that a senior doctor agrees to no referral taken up, once one was rung after it was confirmed', () => {
    const story = new Story();
    story.hears(bruise);
    story.records('rang-senior-doctor');
    story.later(1).confirms('dr-heron');
    const waits = [{ reason: 'referred-not-accepted', why: 'senior-doctor-not-rung' }];
    expect(story.closes('referred-not-accepted')).toBe('senior-doctor-not-rung');
    expect(reasonsThatWait(story.state, 'RXX')).toEqual(waits);
    story.later(1).records('rang-children-services');
    expect(story.closes('referred-not-accepted')).toBe('senior-doctor-not-rung');
    story.later(1).records('rang-senior-doctor');
    expect(reasonsThatWait(story.state, 'RXX')).toEqual([]);
    expect(trueReasons(story.state, 'RXX')).toContain('referred-not-accepted');
    expect(typesOf(story.closes('referred-not-accepted'))).toEqual(['case-closed']);
  });

  it('waits for no doctor where nobody is referred', () => {
    const story = new Story();
    story.hears(bruise);
    story.later(1).records('rang-senior-doctor');
    expect(reasonsThatWait(story.state, 'RXX')).toEqual([]);
    expect(whyUntrue(story.state, 'referred-not-accepted', 'RXX')).toBe('referral-not-confirmed');
  });

  it('is a mistake too, once all is withdrawn and children’s services were told that it is not so', () => {
    const story = referred();
    expect(whyUntrue(story.state, 'wrong-child', 'RXX')).toBe('referral-without-outcome');
    story.hears(gone);
    const correction = correctionOf(story);
    expect(whyUntrue(story.state, 'wrong-child', 'RXX')).toBe('referral-without-outcome');
    for (const state of ['queued', 'bundled', 'failed-temporary'] as const) {
      story.receipt(correction, { state, attempt: 1 });
      expect([state, whyUntrue(story.state, 'wrong-child', 'RXX')]).toEqual([state, 'referral-without-outcome']);
    }
    story.receipt(correction, { state: 'sent', attempt: 2 });
    expect(trueReasons(story.state, 'RXX')).toEqual([
      'referred-and-accepted',
      'referred-seen-no-concern',
      'entered-in-error',
      'wrong-child',
    ]);
    expect(typesOf(story.closes('wrong-child'))).toEqual(['case-closed']);
  });

  it('is no mistake while they still believe it: the correction did not arrive, or something stands', () => {
    const unheard = referred();
    unheard.hears(gone);
    unheard.receipt(correctionOf(unheard), { state: 'failed-permanent', recipient: null, reason: 'no-recipient' });
    expect(whyUntrue(unheard.state, 'wrong-child', 'RXX')).toBe('referral-without-outcome');
    const another = referred();
    another.hears(aFinding({ name: 'second', plan: noPlan }));
    another.hears(gone);
    another.receipt(correctionOf(another), { state: 'delivered' });
    expect(whyUntrue(another.state, 'entered-in-error', 'RXX')).toBe('referral-without-outcome');
  });

  it('is never given while what is urgent stands and whoever closes has recorded nothing done', () => {
    const story = new Story();
    story.hears(bruise);
    const reasons = [
      'acted-and-handed-over',
      'explained-no-further-action',
      'entered-in-error',
      'wrong-child',
    ] as const;
    expect(trueReasons(story.state, 'RXX')).toEqual([]);
    expect(reasonsThatWait(story.state, 'RXX')).toEqual(
      reasons.map((reason) => ({ reason, why: 'action-not-recorded' })),
    );
    for (const reason of reasons) expect(story.closes(reason)).toBe('action-not-recorded');
    story.records('examined-child', 'eastfield-nurse', 'RYY');
    expect(story.closes('acted-and-handed-over')).toBe('action-not-recorded');
    story.records('rang-children-services');
    expect(typesOf(story.closes('acted-and-handed-over'))).toEqual(['case-closed']);
  });

  it('is that it is explained only once the child was examined or visited, or a senior doctor rung', () => {
    for (const kind of ['examined-child', 'visited-home', 'rang-senior-doctor'] as const) {
      const story = new Story();
      story.hears(bruise);
      story.records('rang-children-services');
      expect(story.closes('explained-no-further-action')).toBe('child-not-examined');
      expect(reasonsThatWait(story.state, 'RXX')).toEqual([
        { reason: 'explained-no-further-action', why: 'child-not-examined' },
      ]);
      story.records(kind);
      expect([kind, typesOf(story.closes('explained-no-further-action'))]).toEqual([kind, ['case-closed']]);
    }
  });

  it('takes an action since the last ring: what was done before says nothing of it', () => {
    const story = new Story();
    story.hears(aFinding({ plan: noPlan, severity: 'URGENT' }));
    story.records('examined-child');
    story.later(600).hears(aFinding({ name: 'worse', plan: noPlan }));
    expect(story.closes('explained-no-further-action')).toBe('action-not-recorded');
    story.records('examined-child');
    expect(typesOf(story.closes('explained-no-further-action'))).toEqual(['case-closed']);
  });

  it('waits for no action where nothing urgent stands', () => {
    const concern = new Story();
    concern.hears(aFinding({ plan: noPlan, severity: 'CONCERN' }));
    expect(typesOf(concern.closes('explained-no-further-action'))).toEqual(['case-closed']);
    const mistaken = new Story();
    mistaken.hears(bruise);
    mistaken.hears(gone);
    expect(typesOf(mistaken.closes('entered-in-error'))).toEqual(['case-closed']);
  });

  it('is never an outcome of a referral when there was none, or it was declined', () => {
    const story = new Story();
    story.hears(bruise);
    story.records('examined-child');
    const reasons = ['acted-and-handed-over', 'explained-no-further-action', 'entered-in-error', 'wrong-child'];
    expect(trueReasons(story.state, 'RXX')).toEqual(reasons);
    expect(story.closes('referred-not-accepted')).toBe('referral-not-confirmed');
    story.declines('explained-by-accident');
    expect(trueReasons(story.state, 'RXX')).toEqual(reasons);
  });
});
