import { missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ContactFacts, type PlanKind, type ThreeValued } from '../../facts.js';
import { known } from '../../kleene.js';
import { daysBetween, londonDate } from '../../time/london-time.js';
import { childWithAge, moment, placeOf } from '../../words.js';

const missed = ({ kind, status }: ContactFacts): boolean => kind === 'appointment' && status === 'was-not-brought';

/** No plan in force and none that ended lately, which is another rule's business. Unknown while the plan is. */
function noPlan({ contact: { plan, occurredAt }, number }: Scene): ThreeValued {
  if (plan.value !== 'no') return plan.value === 'yes' ? 'no' : 'unknown';
  const on = londonDate(occurredAt);
  const lately = (kind: PlanKind): number => number(kind === 'UCPP' ? 'recentUnbornPlanDays' : 'recentPlanDays');
  return known(!plan.ended.some((past) => daysBetween(past.on, on) <= lately(past.kind)));
}

/** No other appointment missed in the window before this one, at any organisation. */
function firstInWindow({ child, contact, number }: Scene): ThreeValued {
  const from = contact.occurredAt - number('windowDays') * 86_400_000;
  const before = child.contacts.slice(0, child.contacts.indexOf(contact));
  return known(!before.some((other) => missed(other) && other.occurredAt >= from));
}

/** R08: a child was not brought to an appointment, for the first time in the window, and has no plan. */
export const wnbSingle = defineRule({
  id: 'R08',
  version: 1,
  chapter: 'missed-care',
  title: 'Was not brought, once',
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
    wasNotBrought: ({ contact }) => known(missed(contact)),
    child: ({ age, number }) => underYears(age, number('underYears')),
    first: firstInWindow,
    noPlan,
  },
  // late arrivals and slots that the hospital moved are often entered as missed first and corrected afterwards
  waitUntil: ({ contact, number }) =>
    Math.max(contact.occurredAt, contact.firstReceivedAt) + number('settleMinutes') * 60_000,
  severity: () => 'once',
  evidence: ({ contact }) => ({
    contacts: [contact.key],
    facts: contact.specialty === null ? {} : { specialty: contact.specialty },
  }),
  missing: ({ contact, age }) => [...missingBasics(age, contact), 'whether the family was reached'],
  sentence: ({ contact, age, number }) =>
    `${childWithAge(age)} was not brought to an appointment at ${placeOf(contact)} on ${moment(contact.occurredAt)}. ` +
    `No other missed appointment is known in the ${number('windowDays')} days before. The reason is not recorded.`,
});
