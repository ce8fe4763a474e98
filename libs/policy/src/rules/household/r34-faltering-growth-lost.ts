import { isMissedSlot, settledAt } from '../../appointments.js';
import { attended, missingBasics, underDays, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import {
  fallAssumptions,
  fallAt,
  fallCodes,
  fallWords,
  falls,
  isWeighedWithin,
  lastFall,
  type Fall,
} from '../../growth.js';
import { known } from '../../kleene.js';
import { weighedAgain } from '../../levers.js';
import { arrival, missedSlotWords, placeOf, shortEnough, onDayOf } from '../../words.js';

/** The last weight, when it showed a fall: before a slot that was missed, or at the contact itself. */
const fall = ({ child, contact, number }: Scene): Fall | null =>
  isMissedSlot(contact) ? lastFall(child, contact, number('growthDays')) : fallAt(contact);
const fallOf = (scene: Scene): Fall | null => scene.once(fall);

function wording(scene: Scene, how: 'full' | 'short'): string {
  const { age, contact, number } = scene;
  const seen = fallOf(scene)?.contact ?? contact;
  const what = fallWords(seen);
  if (!isMissedSlot(contact))
    return `${arrival(age, contact)}. The weight showed ${what}. No weight is recorded in the ${number('weighedWithinDays')} days since.`;
  const place = how === 'short' ? '' : ` at ${placeOf(seen)}`;
  return `${missedSlotWords(age, contact)}. The last weight, ${onDayOf(seen)}${place}, showed ${what}. No weight is recorded since.`;
}

/** R34: a weight shows a fall, and then a slot is missed, or weeks pass without another weight. */
export const falteringGrowthLost = defineRule({
  id: 'R34',
  version: 1,
  chapter: 'household',
  title: 'Faltering weight, lost from view',
  anchorKind: 'visit',
  looksAt: (contact) =>
    isMissedSlot(contact) || (attended(contact) && contact.circumstances.some((code) => falls.includes(code))),
  numbers: {
    underYears: 'years',
    infantUnderDays: 'days',
    growthDays: 'days',
    weighedWithinDays: 'days',
    settleMinutes: 'minutes',
  },
  severities: ['withPlan', 'infant', 'lost'],
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    fall: (scene) => fallOf(scene)?.value ?? 'no',
    noWeightSince: ({ child, contact, number }) =>
      known(isMissedSlot(contact) || !isWeighedWithin(child, contact, number('weighedWithinDays'))),
  },
  waitUntil: (scene) =>
    isMissedSlot(scene.contact)
      ? settledAt(scene)
      : scene.contact.occurredAt + scene.number('weighedWithinDays') * 86_400_000,
  answersWithinDays: (number) => number('weighedWithinDays'),
  severity: ({ age, contact, number }) => {
    if (contact.plan.value === 'yes') return 'withPlan';
    return underDays(age, number('infantUnderDays')) === 'yes' ? 'infant' : 'lost';
  },
  evidence: (scene) => {
    const { contact } = scene;
    const seen = fallOf(scene)?.contact ?? contact;
    return {
      contacts: seen === contact ? [contact] : [contact, seen],
      facts: { fall: fallCodes(seen).join(' '), slotMissed: isMissedSlot(contact) },
    };
  },
  assumptions: (scene) => fallAssumptions(fallOf(scene)),
  missing: ({ contact, age }) => [...missingBasics(age, contact), 'a weight since'],
  sentence: (scene) => shortEnough([() => wording(scene, 'full'), () => wording(scene, 'short')]),
  levers: [weighedAgain],
});
