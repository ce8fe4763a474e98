import { isMissed, settledAt } from '../../appointments.js';
import { underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { isRebooked, lastMissed, rebookUntil } from '../../essential-appointments.js';
import { known } from '../../kleene.js';
import { besideLeftOut, cancelledByClinic, lowering, noConcernRecorded } from '../../levers.js';
import { besideFacts, besideNumbers, besideOrLeft, isNotAloneOrLeft } from '../../not-alone.js';
import { reachNotKnown, reachWords } from '../../missed-words.js';
import { missedWords, placeOf, shortEnough, onDayOf } from '../../words.js';

/** The one missed before is told with its place, unless that makes the sentence too long. */
function wording(scene: Scene, how: 'full' | 'short'): string {
  const { age, contact, number, hasLookedAgain } = scene;
  const last = lastMissed(scene);
  const place = last === null || how === 'short' ? '' : ` at ${placeOf(last)}`;
  const before = last === null ? '' : ` Another essential appointment was missed ${onDayOf(last)}${place}.`;
  const rebooked = isRebooked(scene)
    ? ' A new appointment is booked.'
    : hasLookedAgain
      ? ` No new appointment was booked within ${number('rebookWorkingDays')} working days.`
      : '';
  return `${missedWords(age, contact)}, which counts as essential care.${before}${rebooked}${reachWords(contact)}`;
}

/** R11: a child was not brought to an appointment of which the specialty says that missing it may do harm. */
export const wnbEssentialCare = defineRule({
  id: 'R11',
  version: 1,
  chapter: 'missed-care',
  title: 'Was not brought to essential care',
  anchorKind: 'appointment',
  looksAt: isMissed,
  numbers: {
    underYears: 'years',
    windowDays: 'days',
    rebookWorkingDays: 'working days',
    ...besideNumbers,
    settleMinutes: 'minutes',
  },
  severities: ['first', 'firstNotAlone', 'second', 'notRebooked'],
  asksOtherChapters: true,
  when: {
    essential: ({ contact }) => known(contact.isEssential),
    child: ({ age, number }) => underYears(age, number('underYears')),
  },
  waitUntil: settledAt,
  looksAgainAt: rebookUntil,
  // a working day comes at least once a week
  looksAheadDays: (number) => number('rebookWorkingDays') * 7,
  severity: (scene) => {
    if (lastMissed(scene) !== null) return 'second';
    if (scene.hasLookedAgain && !isRebooked(scene)) return 'notRebooked';
    return isNotAloneOrLeft(scene) ? 'firstNotAlone' : 'first';
  },
  evidence: (scene) => {
    const { contact } = scene;
    const last = lastMissed(scene);
    return {
      contacts: [...new Set([contact, ...(last === null ? [] : [last]), ...besideOrLeft(scene)])],
      facts: {
        rebooked: isRebooked(scene),
        ...(contact.specialty === null ? {} : { specialty: contact.specialty }),
        ...besideFacts(scene),
      },
    };
  },
  assumptions: (scene) => {
    if (scene.contact.circumstances.includes('family-reached')) return [];
    return [
      isRebooked(scene) ? 'rebooked-taken-as-family-reached' : 'family-not-recorded-as-reached-taken-as-not-reached',
    ];
  },
  missing: ({ age, contact }) => [...(age === null ? ['birth date'] : []), ...reachNotKnown(contact)],
  sentence: (scene) => shortEnough([() => wording(scene, 'full'), () => wording(scene, 'short')]),
  levers: [...besideLeftOut, lowering(noConcernRecorded), cancelledByClinic],
});
