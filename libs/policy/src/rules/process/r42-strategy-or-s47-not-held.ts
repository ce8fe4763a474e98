import { missingBasics, underYears } from '../../attendance.js';
import { defineRule } from '../../define-rule.js';
import { conferenceRecorded, discussionRecorded } from '../../levers.js';
import { harmRules, notHeld, openMeetings, startsOfMeetings, urgentHarm } from '../../meetings-due.js';
import { isStep, stepWords } from '../../process-steps.js';
import { momentOf } from '../../words.js';

/** R42: no strategy discussion was held where one is due, or no conference after an enquiry. */
export const strategyOrS47NotHeld = defineRule({
  id: 'R42',
  version: 1,
  chapter: 'process',
  title: 'Strategy discussion or conference not held',
  anchorKind: 'visit',
  looksAt: (contact) => isStep(contact, startsOfMeetings),
  numbers: {
    underYears: 'years',
    harmDays: 'days',
    injuryWorkingDays: 'working days',
    discussionWorkingDays: 'working days',
    enquiryHours: 'hours',
    conferenceWorkingDays: 'working days',
    sameEnquiryDays: 'days',
  },
  severities: ['notHeld'],
  dependsOn: harmRules,
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    notHeld,
  },
  waitUntil: (scene) => scene.once(openMeetings)[0]?.due,
  // a working day comes at least once a week
  answersWithinDays: (number) => number('conferenceWorkingDays') * 7,
  severity: () => 'notHeld',
  evidence: (scene) => ({
    contacts: [scene.contact],
    facts: { notHeld: scene.once(openMeetings)[0]?.name ?? '' },
  }),
  assumptions: (scene) => [...scene.once(urgentHarm).assumptions, 'step-not-recorded-taken-as-not-held'],
  missing: ({ contact, age }) => missingBasics(age, contact),
  sentence: (scene) => {
    const { age, contact } = scene;
    const [duty] = scene.once(openMeetings);
    if (duty === undefined) return '{child}';
    return `${stepWords(duty.after, age, contact)} A ${duty.name} is not recorded by ${momentOf({ ...contact, occurredAt: duty.due })}, when it was due.`;
  },
  levers: [discussionRecorded, conferenceRecorded],
});
