import { missingBasics, underYears } from '../../attendance.js';
import { certainlyOpen, conferences, isSomethingOpen } from '../../conference-duties.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { coreGroupRecorded, healthAttended, noPlanInForce, reportRecorded, reviewRecorded } from '../../levers.js';
import { isStep, stepWords } from '../../process-steps.js';
import { listed } from '../../words.js';

/** When the first thing that is open is due, and when the next that is due later. */
function moments(scene: Scene): readonly number[] {
  return [...new Set(scene.once(certainlyOpen).map(({ due }) => due))];
}

/** What is open by now. */
function openByNow(scene: Scene): ReturnType<typeof certainlyOpen> {
  const until = moments(scene)[scene.hasLookedAgain ? 1 : 0] ?? -Infinity;
  return scene.once(certainlyOpen).filter(({ due }) => due <= until);
}

/** R43: nobody from health was at a conference, no report came, or what the conference decided did not follow in time. */
export const conferenceNonAttendance = defineRule({
  id: 'R43',
  version: 1,
  chapter: 'process',
  title: 'Conference without health, or nothing after it',
  anchorKind: 'visit',
  looksAt: (contact) => isStep(contact, conferences),
  numbers: {
    underYears: 'years',
    inviteDays: 'days',
    recordedWorkingDays: 'working days',
    reportInitialWorkingDays: 'working days',
    reportReviewWorkingDays: 'working days',
    coreGroupWorkingDays: 'working days',
    firstReviewDays: 'days',
    laterReviewDays: 'days',
  },
  severities: ['withoutHealth', 'nothingAfter'],
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    open: isSomethingOpen,
  },
  waitUntil: (scene) => moments(scene)[0],
  looksAgainAt: (scene) => moments(scene)[1],
  // the longest that is waited for
  answersWithinDays: (number) =>
    Math.max(
      number('firstReviewDays'),
      number('laterReviewDays'),
      number('coreGroupWorkingDays') * 7,
      number('recordedWorkingDays') * 7,
    ),
  severity: (scene) => (scene.once(certainlyOpen)[0]?.of === 'health' ? 'withoutHealth' : 'nothingAfter'),
  evidence: (scene) => ({
    contacts: [scene.contact],
    facts: Object.fromEntries(openByNow(scene).map(({ name }) => [name, false])),
  }),
  assumptions: () => ['step-not-recorded-taken-as-not-held'],
  missing: ({ contact, age }) => missingBasics(age, contact),
  sentence: (scene) => {
    const { age, contact } = scene;
    return `${stepWords('A child protection conference about', age, contact)} Not recorded: ${listed(openByNow(scene).map(({ words }) => words))}.`;
  },
  levers: [healthAttended, reportRecorded, coreGroupRecorded, reviewRecorded, noPlanInForce],
});
