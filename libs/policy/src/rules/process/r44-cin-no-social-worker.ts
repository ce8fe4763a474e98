import { missingBasics, underYears } from '../../attendance.js';
import { type Circumstance } from '../../codes/circumstances.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ThreeValued } from '../../facts.js';
import { noPlanInForce, visitRecorded, workerRecorded } from '../../levers.js';
import { isProtected, planAssumptions } from '../../plan-status.js';
import { isStep, openDuties, records, stepWords, type Duty } from '../../process-steps.js';
import { endOfWorkingDay } from '../../time/working-days.js';

const unallocated: readonly Circumstance[] = ['no-allocated-worker'];
const seen: readonly Circumstance[] = ['child-seen-by-worker'];
const starts = [...unallocated, ...seen];

interface WorkerDuty extends Duty {
  readonly severity: 'notAllocated' | 'notSeen';
}

function dutiesOf({ contact, number }: Scene): readonly WorkerDuty[] {
  const due = (name: string): number => endOfWorkingDay(contact.occurredAt, number(name));
  return [
    ...(records(contact, unallocated)
      ? [
          {
            name: 'that a worker was allocated',
            answers: ['worker-allocated', ...seen] as const,
            due: due('allocateWorkingDays'),
            severity: 'notAllocated' as const,
          },
        ]
      : []),
    ...(records(contact, seen) && isProtected(contact.plan)
      ? [
          {
            name: 'that a social worker saw the child again',
            answers: seen,
            due: due('seenWorkingDays'),
            later: true as const,
            severity: 'notSeen' as const,
          },
        ]
      : []),
  ];
}

const open = (scene: Scene): readonly WorkerDuty[] => openDuties(scene, dutiesOf(scene));

/** Whether something is open: a visit is due for a child on a protection plan alone, and whether there is one may not be known. */
function isOpen(scene: Scene): ThreeValued {
  if (scene.once(open).length > 0) return 'yes';
  return records(scene.contact, seen) && scene.contact.plan.value === 'unknown' ? 'unknown' : 'no';
}

/** R44: a child in need or on a plan has no allocated social worker, or was not seen by one. */
export const noSocialWorker = defineRule({
  id: 'R44',
  version: 1,
  chapter: 'process',
  title: 'No social worker, or not seen by one',
  anchorKind: 'visit',
  looksAt: (contact) => isStep(contact, starts),
  numbers: { underYears: 'years', allocateWorkingDays: 'working days', seenWorkingDays: 'working days' },
  severities: ['notAllocated', 'notSeen'],
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    open: isOpen,
  },
  waitUntil: (scene) => scene.once(open)[0]?.due,
  // a working day comes at least once a week
  answersWithinDays: (number) => Math.max(number('allocateWorkingDays'), number('seenWorkingDays')) * 7,
  severity: (scene) => scene.once(open)[0]?.severity ?? 'notSeen',
  evidence: (scene) => ({
    contacts: [scene.contact],
    facts: { plan: scene.contact.plan.kinds.join(' '), ofStep: scene.once(open)[0]?.severity ?? '' },
  }),
  assumptions: ({ contact }) => [...planAssumptions(contact.plan), 'step-not-recorded-taken-as-not-taken'],
  missing: ({ contact, age }) => missingBasics(age, contact),
  sentence: (scene) => {
    const { age, contact, number } = scene;
    const [duty] = scene.once(open);
    const isAllocation = duty?.severity === 'notAllocated';
    const days = number(isAllocation ? 'allocateWorkingDays' : 'seenWorkingDays');
    const what = isAllocation ? 'That no social worker is allocated to' : "A social worker's visit to";
    return `${stepWords(what, age, contact)} Not recorded within ${days} working days: ${duty?.name ?? ''}.`;
  },
  levers: [workerRecorded, visitRecorded, noPlanInForce],
});
