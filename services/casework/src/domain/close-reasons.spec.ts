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
  return story;
}

const correctionOf = (story: Story): string => story.notices().findLast(({ to }) => to === 'CSC@E00000001')!.noticeId;

describe('why a case may be closed', () => {
  it('is what became of the referral, once the child is referred, and nothing else while anything stands', () => {
    expect(trueReasons(referred().state)).toEqual(['referred-and-accepted', 'referred-seen-no-concern']);
    for (const reason of ['acted-and-handed-over', 'explained-no-further-action', 'entered-in-error'] as const)
      expect(referred().closes(reason)).toBe('referral-without-outcome');
    for (const reason of trueReasons(referred().state))
      expect([reason, typesOf(referred().closes(reason))]).toEqual([reason, ['case-closed']]);
  });

  it('is that a senior doctor agrees to no referral taken up, once one was rung after it was confirmed', () => {
    const story = new Story();
    story.hears(bruise);
    story.records('rang-senior-doctor');
    story.later(1).confirms('dr-heron');
    const waits = [{ reason: 'referred-not-accepted', why: 'senior-doctor-not-rung' }];
    expect(story.closes('referred-not-accepted')).toBe('senior-doctor-not-rung');
    expect(reasonsThatWait(story.state)).toEqual(waits);
    story.later(1).records('rang-children-services');
    expect(story.closes('referred-not-accepted')).toBe('senior-doctor-not-rung');
    story.later(1).records('rang-senior-doctor');
    expect(reasonsThatWait(story.state)).toEqual([]);
    expect(trueReasons(story.state)).toContain('referred-not-accepted');
    expect(typesOf(story.closes('referred-not-accepted'))).toEqual(['case-closed']);
  });

  it('waits for no doctor where nobody is referred', () => {
    const story = new Story();
    story.hears(bruise);
    story.later(1).records('rang-senior-doctor');
    expect(reasonsThatWait(story.state)).toEqual([]);
    expect(whyUntrue(story.state, 'referred-not-accepted')).toBe('referral-not-confirmed');
  });

  it('is a mistake too, once all is withdrawn and children’s services were told that it is not so', () => {
    const story = referred();
    expect(whyUntrue(story.state, 'wrong-child')).toBe('referral-without-outcome');
    story.hears(gone);
    const correction = correctionOf(story);
    expect(whyUntrue(story.state, 'wrong-child')).toBe('referral-without-outcome');
    for (const state of ['queued', 'bundled', 'failed-temporary'] as const) {
      story.receipt(correction, { state, attempt: 1 });
      expect([state, whyUntrue(story.state, 'wrong-child')]).toEqual([state, 'referral-without-outcome']);
    }
    story.receipt(correction, { state: 'sent', attempt: 2 });
    expect(trueReasons(story.state)).toEqual([
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
    expect(whyUntrue(unheard.state, 'wrong-child')).toBe('referral-without-outcome');
    const another = referred();
    another.hears(aFinding({ name: 'second', plan: noPlan }));
    another.hears(gone);
    another.receipt(correctionOf(another), { state: 'delivered' });
    expect(whyUntrue(another.state, 'entered-in-error')).toBe('referral-without-outcome');
  });

  it('is never an outcome of a referral when there was none, or it was declined', () => {
    const story = new Story();
    story.hears(bruise);
    const reasons = ['acted-and-handed-over', 'explained-no-further-action', 'entered-in-error', 'wrong-child'];
    expect(trueReasons(story.state)).toEqual(reasons);
    expect(story.closes('referred-not-accepted')).toBe('referral-not-confirmed');
    story.declines('explained-by-accident');
    expect(trueReasons(story.state)).toEqual(reasons);
  });
});
