import { isMissed, settledAt } from '../../appointments.js';
import { missingBasics, underYears } from '../../attendance.js';
import { cancelledBefore, isCancelledByFamily, type CancelledPattern } from '../../cancelled-pattern.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { atLeast } from '../../kleene.js';
import { cancelledByClinic, earlierKept } from '../../levers.js';
import { childWithAge, missedWords, placeOf, shortEnough, whenOf, onDayOf } from '../../words.js';

const cancelled = ({ child, contact, number }: Scene): CancelledPattern =>
  cancelledBefore(child, contact, number('windowDays'));
const patternOf = (scene: Scene): CancelledPattern => scene.once(cancelled);

/** What happened at the slot itself. */
function here({ age, contact }: Scene): string {
  if (isMissed(contact)) return missedWords(age, contact);
  return `An appointment of ${childWithAge(age)} at ${placeOf(contact)} ${whenOf(contact)} was cancelled by the family`;
}

function wording(scene: Scene, how: 'full' | 'short'): string {
  const { all, atShortNotice, contacts } = patternOf(scene);
  const own = isMissed(scene.contact) ? 0 : 1;
  const [last] = contacts;
  const place = last === undefined || how === 'short' ? '' : ` at ${placeOf(last)}`;
  const when = last === undefined ? '' : `, the last ${onDayOf(last)}${place}`;
  const others = all.lo - own;
  const short = atShortNotice.lo === 0 ? '' : ` At short notice, as recorded: ${atShortNotice.lo} of all these.`;
  return (
    `${here(scene)}. In the ${scene.number('windowDays')} days before, the family had cancelled ${others} ` +
    `${others === 1 ? 'other' : 'others'}${when}.${short} The reasons are not recorded.`
  );
}

/** R12: the family cancels or moves again and again, or cancels late and then does not come. */
export const cancelReschedulePattern = defineRule({
  id: 'R12',
  version: 1,
  chapter: 'missed-care',
  title: 'Cancelled or moved, again and again',
  anchorKind: 'appointment',
  looksAt: (contact) => isCancelledByFamily(contact) || isMissed(contact),
  numbers: {
    underYears: 'years',
    windowDays: 'days',
    cancelled: 'appointments',
    shortNoticeThenMissed: 'appointments',
    settleMinutes: 'minutes',
  },
  severities: ['pattern', 'withPlan'],
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    repeated: (scene) => {
      const { all, atShortNotice } = patternOf(scene);
      return isMissed(scene.contact)
        ? atLeast(scene.number('shortNoticeThenMissed'), atShortNotice)
        : atLeast(scene.number('cancelled'), all);
    },
  },
  counts: { repeated: { moreOf: 'more appointments cancelled or moved' } },
  // a slot may be cancelled long before its day: that is not waited for
  waitUntil: (scene) =>
    isMissed(scene.contact) ? settledAt(scene) : scene.contact.firstReceivedAt + scene.number('settleMinutes') * 60_000,
  severity: ({ contact }) => (contact.plan.value === 'yes' ? 'withPlan' : 'pattern'),
  evidence: (scene) => {
    const { all, atShortNotice, contacts } = patternOf(scene);
    return {
      contacts: [scene.contact, ...contacts],
      facts: { cancelled: all.lo, atShortNotice: atShortNotice.lo, notKnown: all.hi - all.lo },
    };
  },
  missing: ({ contact, age }) => [...missingBasics(age, contact), 'why they were cancelled'],
  sentence: (scene) => shortEnough([() => wording(scene, 'full'), () => wording(scene, 'short')]),
  levers: [cancelledByClinic, ...earlierKept],
});
