import { type Circumstance } from './codes/circumstances.js';
import { type FiredWithin, type Scene } from './define-rule.js';
import { type ThreeValued } from './facts.js';
import { injuryRules } from './injury-rules.js';
import { isAnswered, openDuties, records, stepBefore, type Duty } from './process-steps.js';
import { endOfWorkingDay } from './time/working-days.js';

/** Strategy discussions and conferences that are due: R42 tells of them, R41 shares what makes a referral urgent. */

/** Steps after which a meeting is due. */
export const startsOfMeetings: readonly Circumstance[] = [
  'referral-accepted',
  'section-47-begun',
  'strategy-discussion-held',
];
const accepted: readonly Circumstance[] = ['referral-accepted'];
const enquiry: readonly Circumstance[] = ['section-47-begun'];
const discussion: readonly Circumstance[] = ['strategy-discussion-held'];
const conclusions: readonly Circumstance[] = ['conference-held', 'concerns-not-substantiated', 'no-further-action'];
/** Rules that tell of harm: what they say urgently asks for a discussion. */
export const harmRules = [...injuryRules, 'R22'] as const;

const meeting = 'strategy discussion';

/** What is due, and what it follows, in words. */
interface Held extends Duty {
  readonly after: string;
}

/** What one of them said urgently of the child, here or within `harmDays` before. */
export const urgentHarm = ({ firedWithin, number }: Scene): FiredWithin =>
  firedWithin(harmRules, number('harmDays'), 'URGENT');

/** After a referral was accepted of a child of whom a rule spoke urgently; the same day when it spoke of an injury. */
function discussionAfterReferral(scene: Scene): readonly Held[] {
  const { contact, number } = scene;
  const { latest } = scene.once(urgentHarm);
  if (!records(contact, accepted) || latest === null) return [];
  const isInjury = injuryRules.some((rule) => rule === latest.rule);
  const days = number(isInjury ? 'injuryWorkingDays' : 'discussionWorkingDays');
  const due = endOfWorkingDay(contact.occurredAt, days);
  return [{ name: meeting, answers: discussion, due, after: 'Acceptance of a referral for' }];
}

/** After an enquiry that began without one. */
function discussionAfterEnquiry(scene: Scene): readonly Held[] {
  const { contact, number } = scene;
  if (!records(contact, enquiry) || stepBefore(scene, discussion, number('sameEnquiryDays')) !== null) return [];
  const due = contact.occurredAt + number('enquiryHours') * 3_600_000;
  return [{ name: meeting, answers: discussion, due, after: 'The beginning of a section 47 enquiry about' }];
}

/** After a strategy discussion at which, or after which, an enquiry was begun. */
function conference(scene: Scene): readonly Held[] {
  const { contact, number } = scene;
  if (!records(contact, discussion)) return [];
  const due = endOfWorkingDay(contact.occurredAt, number('conferenceWorkingDays'));
  const isBegun =
    isAnswered(scene, { name: 'enquiry', answers: enquiry, due }) ||
    stepBefore(scene, enquiry, number('sameEnquiryDays')) !== null;
  const after = 'A strategy discussion about';
  return isBegun ? [{ name: 'child protection conference', answers: conclusions, due, after }] : [];
}

/** Meetings that are due after a contact and were not held in time, the first due first. */
export const openMeetings = (scene: Scene): readonly Held[] =>
  openDuties(scene, [...discussionAfterReferral(scene), ...discussionAfterEnquiry(scene), ...conference(scene)]);

/** Whether one was not held: unknown where a rule that would ask for one cannot tell. */
export function notHeld(scene: Scene): ThreeValued {
  if (scene.once(openMeetings).length > 0) return 'yes';
  // whether a rule spoke urgently is not known, and so not whether a discussion is due
  if (!records(scene.contact, accepted) || scene.once(urgentHarm).value !== 'unknown') return 'no';
  const due = endOfWorkingDay(scene.contact.occurredAt, scene.number('discussionWorkingDays'));
  return isAnswered(scene, { name: meeting, answers: discussion, due }) ? 'no' : 'unknown';
}
