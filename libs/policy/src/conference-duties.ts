import { type Circumstance } from './codes/circumstances.js';
import { type Scene } from './define-rule.js';
import { type ThreeValued } from './facts.js';
import { any, known } from './kleene.js';
import { isProtected } from './plan-status.js';
import { openDuties, records, stepBefore, type Duty } from './process-steps.js';
import { endOfWorkingDay } from './time/working-days.js';

/** What is due at and after a child protection conference. */

export const conferences: readonly Circumstance[] = ['conference-held', 'review-conference-held'];
const initial: readonly Circumstance[] = ['conference-held'];
const review: readonly Circumstance[] = ['review-conference-held'];
const coreGroup: readonly Circumstance[] = ['core-group-held'];
const present: readonly Circumstance[] = ['health-attended', 'health-deputised'];
const invited: readonly Circumstance[] = ['health-invited', ...present];
const report: readonly Circumstance[] = ['health-report-sent'];

/** Something due, in words, and whether it is due at all: unknown where it is not known who was invited, or the plan. */
interface ConferenceDuty extends Duty {
  readonly words: string;
  readonly isDue: ThreeValued;
  readonly of: 'health' | 'plan';
}

const isInitial = ({ contact }: Scene): boolean => records(contact, initial);

/** Nobody says who was not invited: an invitation that is not recorded is not known. */
function wasInvited(scene: Scene): ThreeValued {
  const isKnown = records(scene.contact, invited) || stepBefore(scene, invited, scene.number('inviteDays')) !== null;
  return isKnown ? 'yes' : 'unknown';
}

/** Whether a report was sent so many working days before the conference, or earlier. */
function isReported(scene: Scene): boolean {
  const { contact, number } = scene;
  const days = number(isInitial(scene) ? 'reportInitialWorkingDays' : 'reportReviewWorkingDays');
  const until = endOfWorkingDay(contact.occurredAt, -days);
  const last = stepBefore(scene, report, number('inviteDays'));
  return last !== null && last.occurredAt <= until;
}

function dutiesOf(scene: Scene): readonly ConferenceDuty[] {
  const { contact, number } = scene;
  const from = contact.occurredAt;
  const settled = endOfWorkingDay(from, number('recordedWorkingDays'));
  const isPlanned: ThreeValued = contact.plan.value === 'yes' ? known(isProtected(contact.plan)) : contact.plan.value;
  const ofHealth = { isDue: wasInvited(scene), of: 'health' } as const;
  const ofPlan = { isDue: isPlanned, of: 'plan' } as const;
  const reviewDays = number(isInitial(scene) ? 'firstReviewDays' : 'laterReviewDays');
  return [
    { name: 'healthPresent', words: 'that anybody from health was there', answers: present, due: settled, ...ofHealth },
    ...(isReported(scene)
      ? []
      : [{ name: 'reportInTime', words: 'a report of health in time', answers: [], due: settled, ...ofHealth }]),
    ...(isInitial(scene)
      ? [
          {
            name: 'coreGroupInTime',
            words: 'a core group in time',
            answers: coreGroup,
            due: endOfWorkingDay(from, number('coreGroupWorkingDays')),
            ...ofPlan,
          },
        ]
      : []),
    {
      name: 'reviewInTime',
      words: 'a review in time',
      answers: review,
      due: from + reviewDays * 86_400_000,
      later: true,
      ...ofPlan,
    },
  ];
}

const unanswered = (scene: Scene): readonly ConferenceDuty[] => openDuties(scene, scene.once(dutiesOf));

/** What is certainly due and not recorded, the first due first. */
export function certainlyOpen(scene: Scene): readonly ConferenceDuty[] {
  return scene.once(unanswered).filter(({ isDue }) => isDue === 'yes');
}

/** Whether something is: unknown where it is not known whether it is due. */
export function isSomethingOpen(scene: Scene): ThreeValued {
  return any(...scene.once(unanswered).map(({ isDue }) => isDue));
}
