import { isMissedSlot } from './appointments.js';
import { withAnother, withChanged, withOtherChanged } from './changed-facts.js';
import { type Circumstance } from './codes/circumstances.js';
import { type ChangedFacts, type Lever } from './define-rule.js';
import { alsoRecorded, lever, notRecordedEach } from './lever.js';
import { contactsBefore } from './look-back.js';
import { isFor } from './planned-care.js';
import { isStep } from './process-steps.js';

/** Steps, papers and checks that rules declare to be tried as if they had been recorded (`lever.ts`). */

/** Those that answer what is asked. @param what in words that end "..., had been recorded in time" */
const recorded = (id: string, what: string, codes: readonly Circumstance[]): Lever =>
  alsoRecorded(id, `${what} had been recorded in time`, codes);

export const acknowledgementRecorded = recorded('acknowledgement-recorded', 'an acknowledgement by social care', [
  'referral-acknowledged',
]);
export const decisionRecorded = recorded('decision-recorded', 'a decision of social care', ['referral-decided']);
export const workerRecorded = recorded('worker-recorded', 'an allocated social worker', ['worker-allocated']);
export const dischargeAgreed = recorded('discharge-agreed', 'what was agreed for after the discharge', [
  ...(['authority-agreed', 'consultant-authorised', 'follow-up-arranged'] as const),
  ...(['practice-identified', 'home-visit-arranged'] as const),
]);

export const riskAssessed = alsoRecorded('risk-assessed', 'somebody had recorded an assessment of the risk', [
  'risk-assessed',
]);
export const healthAttended = alsoRecorded(
  'health-attended',
  'it had been recorded that somebody from health was there',
  ['health-attended'],
);
export const parentReached = alsoRecorded('parent-reached', 'a parent had been reached to consent', [
  'consent-contact-reached',
]);
export const listJoined = alsoRecorded('list-joined', 'it had been recorded that {child} joined a practice list', [
  'joined-practice-list',
]);

/** One more contact, a millisecond after this one, at which steps were taken. @param what ends "... had been recorded in time" */
function recordedSince(id: string, what: string, circumstances: readonly Circumstance[]): Lever {
  return lever(id, `${what} had been recorded in time`, (scene) => {
    const { key, occurredAt } = scene.contact;
    return withAnother(scene, { key: `${key} ${id}`, occurredAt: occurredAt + 1, circumstances });
  });
}

export const assessmentRecorded = recordedSince('assessment-recorded', 'a health assessment', [
  ...(['initial-health-assessment', 'review-health-assessment'] as const),
]);
export const discussionRecorded = recordedSince('discussion-recorded', 'a strategy discussion', [
  'strategy-discussion-held',
]);
export const conferenceRecorded = recordedSince('conference-recorded', 'a conference', ['conference-held']);
export const coreGroupRecorded = recordedSince('core-group-recorded', 'a core group', ['core-group-held']);
export const reviewRecorded = recordedSince('review-recorded', 'a review conference', ['review-conference-held']);

export const visitRecorded = recordedSince('visit-recorded', 'another visit by a social worker', [
  'child-seen-by-worker',
]);

const report: readonly Circumstance[] = ['health-report-sent'];

/** Long enough before a conference, for the rule that has these numbers: no working day takes more than a week. */
export const reportRecorded = lever('report-recorded', 'a report of health had been recorded in time', (scene) => {
  const { child, contact, number } = scene;
  const workingDays = Math.max(number('reportInitialWorkingDays'), number('reportReviewWorkingDays'));
  const occurredAt = contact.occurredAt - workingDays * 7 * 86_400_000;
  let facts: ChangedFacts = scene;
  // the last report counts: one that came too late is that
  for (const late of contactsBefore(child, contact, workingDays * 7))
    if (isStep(late, report))
      facts = withOtherChanged(facts, late, {
        circumstances: late.circumstances.filter((code) => !report.includes(code)),
      });
  return withAnother(facts, { key: `${contact.key} report-recorded`, occurredAt, circumstances: report });
});

/** Before a slot that was missed, or after the weight of this contact: the last that counts. */
export const weighedAgain = lever('weighed-again', 'a weight since had been recorded, with no fall', (scene) => {
  const { contact } = scene;
  const occurredAt = contact.occurredAt + (isMissedSlot(contact) ? -1 : 1);
  return withAnother(scene, { key: `${contact.key} weighed-again`, occurredAt, circumstances: ['weighed'] });
});

export const immunised = lever('immunised', 'an immunisation before had been recorded', (scene) => {
  const { contact } = scene;
  if (!isFor(contact, 'immunisation')) return null;
  return withAnother(scene, {
    key: `${contact.key} immunised`,
    ...{ occurredAt: contact.occurredAt - 1, circumstances: ['immunisation'] },
  });
});

/** For the rule that has the number `lateFromWeeks`. */
export const toldSooner = lever(
  'told-sooner',
  ({ number }) => `the first antenatal contact had been before week ${number('lateFromWeeks')}`,
  (scene) => {
    const { pregnancyWeek } = scene.contact;
    const week = scene.number('lateFromWeeks') - 1;
    return pregnancyWeek === null || pregnancyWeek <= week ? null : withChanged(scene, { pregnancyWeek: week });
  },
);

export const pregnancySignsNotRecorded = notRecordedEach({
  'concealed-pregnancy': 'that the pregnancy was not told of',
  'unbooked-labour': 'labour without a booking',
  'born-before-arrival': 'a birth before arrival',
  pregnant: 'a pregnancy',
});

export const unexplainedNotRecorded = notRecordedEach({
  'results-normal': 'normal results',
  'seen-by-one-carer-only': 'that one carer alone saw it',
  'opinion-sought': 'that another opinion was sought',
});
