import { wasNotBrought, settledAt } from '../../appointments.js';
import { missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ContactFacts, type ThreeValued } from '../../facts.js';
import { cancelledByClinic, noPlanEnded, noPlanInForce } from '../../levers.js';
import { contactsBefore } from '../../look-back.js';
import { missingOfAbsence } from '../../own-choice.js';
import { reasonWords } from '../../missed-words.js';
import { endedLately, isProtected, planAssumptions } from '../../plan-status.js';
import { endedPlanWords, missedWords, placeOf, planWords, shortEnough, onDayOf } from '../../words.js';

/** A plan in force, or one that ended lately whether or not there is another now. */
function planOrEnded(scene: Scene): ThreeValued {
  const { value } = scene.contact.plan;
  return value === 'no' || value === 'unknown' ? (endedLately(scene) === null ? value : 'yes') : 'yes';
}

/** The last appointment missed before this one, at any organisation; null when none was in the window. */
function lastMissed({ child, contact, number }: Scene): ContactFacts | null {
  for (const other of contactsBefore(child, contact, number('secondWithinDays')))
    if (wasNotBrought(other)) return other;
  return null;
}

function wording(scene: Scene, how: 'full' | 'short'): string {
  const { age, contact, number } = scene;
  const { plan } = contact;
  const ended = endedLately(scene);
  const status =
    plan.value === 'yes'
      ? `{child} ${planWords(plan)}`
      : ended === null
        ? 'Plan status is not known'
        : endedPlanWords(ended);
  const last = lastMissed(scene);
  const before =
    last === null
      ? `No other missed appointment is known in the ${number('secondWithinDays')} days before.`
      : `Another was missed ${onDayOf(last)}${how === 'full' ? ` at ${placeOf(last)}` : ''}.`;
  return `${missedWords(age, contact)}. ${status}. ${before}${reasonWords(contact)}`;
}

/** R09: a child with a plan, or whose plan ended lately, was not brought to an appointment. */
export const wnbChildOnPlan = defineRule({
  id: 'R09',
  version: 1,
  chapter: 'missed-care',
  title: 'Child with a plan was not brought',
  anchorKind: 'appointment',
  looksAt: wasNotBrought,
  numbers: {
    underYears: 'years',
    secondWithinDays: 'days',
    recentPlanDays: 'days',
    recentUnbornPlanDays: 'days',
    settleMinutes: 'minutes',
  },
  severities: ['first', 'secondOrEssential', 'lookedAfter', 'endedLately'],
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    planOrEnded,
  },
  waitUntil: settledAt,
  severity: (scene) => {
    const { plan, isEssential } = scene.contact;
    if (plan.value !== 'yes') return 'endedLately';
    if (!isProtected(plan)) return 'lookedAfter';
    return isEssential || lastMissed(scene) !== null ? 'secondOrEssential' : 'first';
  },
  evidence: (scene) => {
    const { contact } = scene;
    const last = lastMissed(scene);
    return {
      contacts: [contact, ...(last === null ? [] : [last])],
      facts: {
        plan: contact.plan.kinds.join(' '),
        essential: contact.isEssential,
        ...(contact.specialty === null ? {} : { specialty: contact.specialty }),
      },
    };
  },
  assumptions: ({ contact }) => planAssumptions(contact.plan),
  missing: ({ contact, age }) => [...missingBasics(age, contact), ...missingOfAbsence(age, contact)],
  sentence: (scene) => shortEnough([() => wording(scene, 'full'), () => wording(scene, 'short')]),
  levers: [noPlanInForce, noPlanEnded, cancelledByClinic],
});
