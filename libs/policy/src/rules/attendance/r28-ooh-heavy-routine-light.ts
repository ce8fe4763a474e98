import { isMissed, settledAt } from '../../appointments.js';
import { missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ContactFacts } from '../../facts.js';
import { atLeast, type Count } from '../../kleene.js';
import { cancelledByClinic, earlierKept, earlierLeftOut } from '../../levers.js';
import { missedWithin } from '../../missed-pattern.js';
import {
  countOfAttendances,
  isUnscheduled,
  unscheduledAttendances,
  type UnscheduledAttendance,
} from '../../unscheduled-attendances.js';
import { arrival, missedWords, placeOf, shortEnough, onDayOf } from '../../words.js';

const lookBackOnSlots = ({ child, contact, number }: Scene): ReturnType<typeof missedWithin> =>
  missedWithin(child, contact, number('windowDays'));
const slotsOf = (scene: Scene): ReturnType<typeof missedWithin> => scene.once(lookBackOnSlots);

const enoughMissed = ({ contact, number }: Scene): number =>
  number(contact.plan.value === 'yes' ? 'missedWithPlan' : 'missed');

const lookBack = ({ child, contact, number }: Scene): readonly UnscheduledAttendance[] =>
  unscheduledAttendances(child, contact, number('windowDays'), number('transferHours'));
const attendancesOf = (scene: Scene): readonly UnscheduledAttendance[] => scene.once(lookBack);
const cameOf = (scene: Scene): Count => countOfAttendances(attendancesOf(scene));

/** " (before this, last on 1 October 2026 at Northgate Hospital clinic)". */
function lastWords(contacts: readonly ContactFacts[], now: ContactFacts, how: 'full' | 'short'): string {
  const last = contacts.find((contact) => contact !== now);
  if (last === undefined) return '';
  return ` (before this, last ${onDayOf(last)}${how === 'short' ? '' : ` at ${placeOf(last)}`})`;
}

function wording(scene: Scene, how: 'full' | 'short'): string {
  const { age, contact, number } = scene;
  const { missed, contacts: slots } = slotsOf(scene);
  const attendances = attendancesOf(scene).map((each) => each.contact);
  return (
    `${isMissed(contact) ? missedWords(age, contact) : arrival(age, contact)}. In ${number('windowDays')} days {child} came ` +
    `without an appointment ${cameOf(scene).lo} times${lastWords(attendances, contact, how)}, and ${missed.lo} appointments were ` +
    `missed${lastWords(slots, contact, how)}.`
  );
}

/** R28: a child is brought to unscheduled care and not to appointments. */
export const oohHeavyRoutineLight = defineRule({
  id: 'R28',
  version: 1,
  chapter: 'attendance',
  title: 'Brought when ill, not to appointments',
  anchorKind: 'visit',
  looksAt: (contact) => isUnscheduled(contact) || isMissed(contact),
  numbers: {
    underYears: 'years',
    windowDays: 'days',
    unscheduled: 'attendances',
    missed: 'appointments',
    missedWithPlan: 'appointments',
    transferHours: 'hours',
    settleMinutes: 'minutes',
  },
  severities: ['pattern', 'withPlan'],
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    missed: (scene) => atLeast(enoughMissed(scene), slotsOf(scene).missed),
    came: (scene) => atLeast(scene.number('unscheduled'), cameOf(scene)),
  },
  counts: { missed: { moreOf: 'more missed appointments' }, came: { moreOf: 'more visits to unscheduled care' } },
  waitUntil: settledAt,
  severity: ({ contact }) => (contact.plan.value === 'yes' ? 'withPlan' : 'pattern'),
  evidence: (scene) => {
    const { missed, contacts: slots } = slotsOf(scene);
    const came = cameOf(scene);
    const attendances = attendancesOf(scene).map((each) => each.contact);
    return {
      contacts: [...new Set([scene.contact, ...attendances, ...slots])],
      facts: { attendances: came.lo, missed: missed.lo, perhapsMore: came.hi - came.lo + missed.hi - missed.lo },
    };
  },
  missing: ({ contact, age }) => [...missingBasics(age, contact), 'how easily the practice can be reached'],
  sentence: (scene) => shortEnough([() => wording(scene, 'full'), () => wording(scene, 'short')]),
  levers: [...earlierKept, ...earlierLeftOut, cancelledByClinic],
});
