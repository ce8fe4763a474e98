import { missingBasics, underYears } from '../../attendance.js';
import { type Circumstance } from '../../codes/circumstances.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ThreeValued } from '../../facts.js';
import { assessmentRecorded } from '../../levers.js';
import { isStep, openDuties, records, stepWords, type Duty } from '../../process-steps.js';
import { endOfWorkingDay } from '../../time/working-days.js';
import { dayOf } from '../../words.js';

const became: readonly Circumstance[] = ['became-looked-after'];
const initial: readonly Circumstance[] = ['initial-health-assessment'];
const assessments: readonly Circumstance[] = ['initial-health-assessment', 'review-health-assessment'];
const starts = [...became, ...assessments];

/** What is due, and after what, in words. */
interface Assessment extends Duty {
  readonly after: string;
}

function dutiesOf({ contact, age, number }: Scene): readonly Assessment[] {
  const from = contact.occurredAt;
  const isYoung = underYears(age, number('youngUnderYears')) !== 'no';
  return [
    ...(records(contact, became)
      ? [
          {
            name: 'initial health assessment',
            answers: initial,
            due: endOfWorkingDay(from, number('initialWorkingDays')),
            after: 'The beginning of being looked after of',
          },
        ]
      : []),
    ...(records(contact, assessments)
      ? [
          {
            name: 'review health assessment',
            answers: assessments,
            due: from + number(isYoung ? 'youngReviewDays' : 'olderReviewDays') * 86_400_000,
            later: true as const,
            after: 'A health assessment of',
          },
        ]
      : []),
  ];
}

const open = (scene: Scene): readonly Assessment[] => openDuties(scene, dutiesOf(scene));

/** Who has become looked after is; else the plan says it, when it says which it is. */
function isLookedAfter({ contact }: Scene): ThreeValued {
  if (records(contact, became)) return 'yes';
  const { value, kinds } = contact.plan;
  if (value !== 'yes') return value;
  return kinds.length === 0 ? 'unknown' : kinds.includes('LAC') ? 'yes' : 'no';
}

/** R07: the health of a looked-after child was not assessed in time. */
export const lacHealthAssessmentOverdue = defineRule({
  id: 'R07',
  version: 1,
  chapter: 'plan',
  title: 'Health assessment of a looked-after child overdue',
  anchorKind: 'visit',
  looksAt: (contact) => isStep(contact, starts),
  numbers: {
    underYears: 'years',
    initialWorkingDays: 'working days',
    warnWorkingDays: 'working days',
    youngUnderYears: 'years',
    youngReviewDays: 'days',
    olderReviewDays: 'days',
  },
  severities: ['soon', 'overdue'],
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    open: (scene) => (scene.once(open).length > 0 ? 'yes' : 'no'),
    lookedAfter: isLookedAfter,
  },
  waitUntil: (scene) => endOfWorkingDay(scene.once(open)[0]?.due ?? 0, -scene.number('warnWorkingDays')),
  looksAgainAt: (scene) => scene.once(open)[0]?.due,
  // a working day comes at least once a week
  answersWithinDays: (number) =>
    Math.max(number('initialWorkingDays') * 7, number('youngReviewDays'), number('olderReviewDays')),
  severity: ({ hasLookedAgain }) => (hasLookedAgain ? 'overdue' : 'soon'),
  evidence: (scene) => ({ contacts: [scene.contact], facts: { due: scene.once(open)[0]?.name ?? '' } }),
  assumptions: () => ['assessment-not-recorded-taken-as-not-made'],
  missing: ({ contact, age }) => missingBasics(age, contact),
  sentence: (scene) => {
    const { age, contact, hasLookedAgain } = scene;
    const [duty] = scene.once(open);
    if (duty === undefined) return '{child}';
    const was = hasLookedAgain ? 'was due on' : 'is due on';
    return `${stepWords(duty.after, age, contact)} The ${duty.name} ${was} ${dayOf(duty.due)} and is not recorded.`;
  },
  levers: [assessmentRecorded],
});
