import { missingBasics, underYears } from '../../attendance.js';
import { type Circumstance } from '../../codes/circumstances.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { known } from '../../kleene.js';
import { decisionRecorded, notRecorded } from '../../levers.js';
import { harmRules, urgentHarm } from '../../meetings-due.js';
import { isAnswered, isStep, records, stepBefore, stepWords, type Duty } from '../../process-steps.js';
import { endOfWorkingDay } from '../../time/working-days.js';
import { onDayOf } from '../../words.js';

const received: readonly Circumstance[] = ['referral-received'];
const refused: readonly Circumstance[] = ['no-further-action'];
const starts = [...received, ...refused];
const decisions: readonly Circumstance[] = [
  ...(['referral-decided', 'referral-accepted', 'no-further-action'] as const),
  ...(['strategy-discussion-held', 'section-47-begun'] as const),
];

const isRefused = ({ contact }: Scene): boolean => records(contact, refused);

function decision({ contact, number }: Scene): Duty {
  return {
    name: 'decision',
    answers: decisions,
    due: endOfWorkingDay(contact.occurredAt, number('decideWorkingDays')),
  };
}

const isTheFirst = (scene: Scene): boolean => stepBefore(scene, received, scene.number('sameReferralDays')) === null;

/** R41: social care has not decided on a referral, or decided to do nothing about a child of whom a rule spoke urgently. */
export const referralDecisionOverdue = defineRule({
  id: 'R41',
  version: 1,
  chapter: 'process',
  title: 'Referral not decided, or declined',
  anchorKind: 'visit',
  looksAt: (contact) => isStep(contact, starts),
  numbers: { underYears: 'years', decideWorkingDays: 'working days', sameReferralDays: 'days', harmDays: 'days' },
  severities: ['notDecided', 'declined'],
  dependsOn: harmRules,
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    notDecidedOrDeclined: (scene) =>
      isRefused(scene) ? scene.once(urgentHarm).value : known(isTheFirst(scene) && !isAnswered(scene, decision(scene))),
  },
  waitUntil: (scene) => (isRefused(scene) ? undefined : decision(scene).due),
  // a working day comes at least once a week
  answersWithinDays: (number) => number('decideWorkingDays') * 7,
  severity: (scene) => (isRefused(scene) ? 'declined' : 'notDecided'),
  evidence: (scene) => {
    const { contact } = scene;
    const latest = isRefused(scene) ? scene.once(urgentHarm).latest : null;
    const isEarlier = latest !== null && latest.contact !== contact;
    return {
      contacts: [contact, ...(isEarlier ? [latest.contact] : [])],
      facts: { declined: isRefused(scene), ...(latest === null ? {} : { rule: latest.rule }) },
    };
  },
  assumptions: (scene) =>
    isRefused(scene) ? scene.once(urgentHarm).assumptions : ['decision-not-recorded-taken-as-none-made'],
  missing: ({ contact, age }) => missingBasics(age, contact),
  sentence: (scene) => {
    const { age, contact, number } = scene;
    if (!isRefused(scene)) {
      const days = number('decideWorkingDays');
      return (
        `${stepWords('Receipt of a referral for', age, contact)} ` +
        `A decision is not recorded within ${days} working day${days === 1 ? '' : 's'}.`
      );
    }
    const { latest } = scene.once(urgentHarm);
    const told = latest === null ? '' : ` An urgent alert was raised about the contact ${onDayOf(latest.contact)}.`;
    return `${stepWords('No further action on a referral for', age, contact)}${told} Who disagrees can escalate.`;
  },
  levers: [decisionRecorded, notRecorded('no-further-action', 'that nothing is to be done')],
});
