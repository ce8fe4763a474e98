import { isMissed, knownSince, outcomeOf, settledAt } from '../../appointments.js';
import { underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ContactFacts } from '../../facts.js';
import { known } from '../../kleene.js';
import { cancelledByClinic } from '../../levers.js';
import { contactsBefore, contactsFrom } from '../../look-back.js';
import { endOfWorkingDay } from '../../time/working-days.js';
import { dayOf, missedWords, placeOf, shortEnough } from '../../words.js';

const isEssential = (contact: ContactFacts): boolean => isMissed(contact) && contact.isEssential;

/** The last essential slot missed before this one, whatever its specialty and organisation; null when none was. */
function lastMissed({ child, contact, number }: Scene): ContactFacts | null {
  for (const other of contactsBefore(child, contact, number('windowDays'))) if (isEssential(other)) return other;
  return null;
}

/** The moment until which a new slot counts as rebooked in time (milliseconds). */
function rebookUntil({ contact, number }: Scene): number {
  return endOfWorkingDay(knownSince(contact), number('rebookWorkingDays'));
}

/** A later slot of the same specialty there, first heard of after this one was missed and in time; cancelled ones are none. */
function isRebooked(scene: Scene): boolean {
  const { child, contact } = scene;
  const isNew = ({ firstReceivedAt }: ContactFacts): boolean =>
    firstReceivedAt >= contact.occurredAt && firstReceivedAt <= rebookUntil(scene);
  return contactsFrom(child, contact.occurredAt).some(
    (other) =>
      other.occurredAt > contact.occurredAt &&
      other.kind === 'appointment' &&
      other.organisation === contact.organisation &&
      other.specialty === contact.specialty &&
      outcomeOf(other.status) !== 'cancelled' &&
      isNew(other),
  );
}

/** The one missed before is told with its place, unless that makes the sentence too long. */
function wording(scene: Scene, how: 'full' | 'short'): string {
  const { age, contact, number, hasLookedAgain } = scene;
  const last = lastMissed(scene);
  const place = last === null || how === 'short' ? '' : ` at ${placeOf(last)}`;
  const before = last === null ? '' : ` Another essential appointment was missed on ${dayOf(last.occurredAt)}${place}.`;
  const rebooked = isRebooked(scene)
    ? ' A new appointment is booked.'
    : hasLookedAgain
      ? ` No new appointment was booked within ${number('rebookWorkingDays')} working days.`
      : '';
  return (
    `${missedWords(age, contact)}, which its specialty has marked as essential.${before}${rebooked}` +
    ' Whether the family was reached is not recorded.'
  );
}

/** R11: a child was not brought to an appointment of which the specialty says that missing it may do harm. */
export const wnbEssentialCare = defineRule({
  id: 'R11',
  version: 1,
  chapter: 'missed-care',
  title: 'Was not brought to essential care',
  anchorKind: 'appointment',
  looksAt: isMissed,
  numbers: { underYears: 'years', windowDays: 'days', rebookWorkingDays: 'working days', settleMinutes: 'minutes' },
  severities: ['first', 'second', 'notRebooked'],
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
    return scene.hasLookedAgain && !isRebooked(scene) ? 'notRebooked' : 'first';
  },
  evidence: (scene) => {
    const { contact } = scene;
    const last = lastMissed(scene);
    return {
      contacts: [contact.key, ...(last === null ? [] : [last.key])],
      facts: {
        rebooked: isRebooked(scene),
        ...(contact.specialty === null ? {} : { specialty: contact.specialty }),
      },
    };
  },
  assumptions: (scene) => [
    isRebooked(scene) ? 'rebooked-taken-as-family-reached' : 'family-not-recorded-as-reached-taken-as-not-reached',
  ],
  missing: ({ age }) => [...(age === null ? ['birth date'] : []), 'whether the family was reached'],
  sentence: (scene) => shortEnough([() => wording(scene, 'full'), () => wording(scene, 'short')]),
  levers: [cancelledByClinic],
});
