import { isMissed, settledAt } from '../../appointments.js';
import { missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ThreeValued } from '../../facts.js';
import { known } from '../../kleene.js';
import { cancelledByClinic } from '../../levers.js';
import { contactsBefore } from '../../look-back.js';
import { reachNotKnown, reasonWords } from '../../missed-words.js';
import { endedLately } from '../../plan-status.js';
import { missedWords } from '../../words.js';

/** No plan in force and none that ended lately, which is another rule's business. Unknown while the plan is. */
function noPlan(scene: Scene): ThreeValued {
  const { value } = scene.contact.plan;
  if (value !== 'no') return value === 'yes' ? 'no' : 'unknown';
  return known(endedLately(scene) === null);
}

/** No other appointment missed in the window before this one, at any organisation. */
function firstInWindow({ child, contact, number }: Scene): ThreeValued {
  for (const other of contactsBefore(child, contact, number('windowDays'))) if (isMissed(other)) return 'no';
  return 'yes';
}

/** R08: a child was not brought to an appointment, for the first time in the window, and has no plan. */
export const wnbSingle = defineRule({
  id: 'R08',
  version: 1,
  chapter: 'missed-care',
  title: 'Was not brought, once',
  countsForOthers: false,
  anchorKind: 'appointment',
  looksAt: ({ kind }) => kind === 'appointment',
  numbers: {
    underYears: 'years',
    windowDays: 'days',
    recentPlanDays: 'days',
    recentUnbornPlanDays: 'days',
    settleMinutes: 'minutes',
  },
  severities: ['once'],
  when: {
    wasNotBrought: ({ contact }) => known(isMissed(contact)),
    child: ({ age, number }) => underYears(age, number('underYears')),
    first: firstInWindow,
    noPlan,
  },
  waitUntil: settledAt,
  severity: () => 'once',
  evidence: ({ contact }) => ({
    contacts: [contact],
    facts: contact.specialty === null ? {} : { specialty: contact.specialty },
  }),
  missing: ({ contact, age }) => [...missingBasics(age, contact), ...reachNotKnown(contact)],
  sentence: ({ contact, age, number }) =>
    `${missedWords(age, contact)}. ` +
    `No other missed appointment is known in the ${number('windowDays')} days before.${reasonWords(contact)}`,
  levers: [cancelledByClinic],
});
