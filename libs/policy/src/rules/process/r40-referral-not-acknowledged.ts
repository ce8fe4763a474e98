import { missingBasics, underYears } from '../../attendance.js';
import { type Circumstance } from '../../codes/circumstances.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { known } from '../../kleene.js';
import { acknowledgementRecorded } from '../../levers.js';
import { isAnswered, isStep, stepBefore, stepWords, type Duty } from '../../process-steps.js';
import { endOfWorkingDay } from '../../time/working-days.js';

const starts: readonly Circumstance[] = ['referral-made', 'referral-received'];
/** What shows that somebody there has taken it up; receipt by a machine does not. */
const answers: readonly Circumstance[] = [
  ...(['referral-acknowledged', 'referral-accepted', 'referral-decided', 'no-further-action'] as const),
  ...(['strategy-discussion-held', 'section-47-begun'] as const),
];

function duty({ contact, number }: Scene, name: 'acknowledgeWorkingDays' | 'askAgainWorkingDays'): Duty {
  return { name, answers, due: endOfWorkingDay(contact.occurredAt, number(name)) };
}

/** One referral may be recorded by who made it and by who received it: the first starts the clock. */
function isTheFirst(scene: Scene): boolean {
  return stepBefore(scene, starts, scene.number('sameReferralDays')) === null;
}

const mustAskAgain = (scene: Scene): boolean =>
  scene.hasLookedAgain && !isAnswered(scene, duty(scene, 'askAgainWorkingDays'));

const inDays = (days: number): string => `${days} working day${days === 1 ? '' : 's'}`;

/** R40: a child was referred to social care, and nobody there has said that they have it. */
export const referralNotAcknowledged = defineRule({
  id: 'R40',
  version: 1,
  chapter: 'process',
  title: 'Referral not acknowledged',
  anchorKind: 'visit',
  looksAt: (contact) => isStep(contact, starts),
  numbers: {
    underYears: 'years',
    acknowledgeWorkingDays: 'working days',
    askAgainWorkingDays: 'working days',
    sameReferralDays: 'days',
  },
  severities: ['notAcknowledged', 'askAgain'],
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    first: (scene) => known(isTheFirst(scene)),
    notAcknowledged: (scene) => known(!isAnswered(scene, duty(scene, 'acknowledgeWorkingDays'))),
  },
  waitUntil: (scene) => duty(scene, 'acknowledgeWorkingDays').due,
  looksAgainAt: (scene) => duty(scene, 'askAgainWorkingDays').due,
  // a working day comes at least once a week
  answersWithinDays: (number) => number('askAgainWorkingDays') * 7,
  severity: (scene) => (mustAskAgain(scene) ? 'askAgain' : 'notAcknowledged'),
  evidence: (scene) => ({
    contacts: [scene.contact],
    facts: { answeredLate: isAnswered(scene, duty(scene, 'askAgainWorkingDays')) },
  }),
  assumptions: () => ['answer-not-recorded-taken-as-none-given'],
  missing: ({ contact, age }) => missingBasics(age, contact),
  sentence: (scene) => {
    const { age, contact, number } = scene;
    const within = number(mustAskAgain(scene) ? 'askAgainWorkingDays' : 'acknowledgeWorkingDays');
    const late = isAnswered(scene, duty(scene, 'askAgainWorkingDays')) ? ' They answered later.' : '';
    return (
      `${stepWords('A referral for', age, contact)} ` +
      `No acknowledgement by children's services is recorded within ${inDays(within)}.${late}`
    );
  },
  levers: [acknowledgementRecorded],
});
