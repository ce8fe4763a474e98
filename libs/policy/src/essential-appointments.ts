import { isMissed, knownSince, outcomeOf } from './appointments.js';
import { type Scene } from './define-rule.js';
import { type ContactFacts } from './facts.js';
import { contactsBefore, contactsFrom } from './look-back.js';
import { endOfWorkingDay } from './time/working-days.js';

/** Appointments of which the specialty says that missing them may do harm, as R11 reads them. Source: clinical rules, R11. */

const isEssential = (contact: ContactFacts): boolean => isMissed(contact) && contact.isEssential;

/** The last essential slot missed before this one, whatever its specialty and organisation; null when none was. */
export function lastMissed({ child, contact, number }: Scene): ContactFacts | null {
  for (const other of contactsBefore(child, contact, number('windowDays'))) if (isEssential(other)) return other;
  return null;
}

/** The moment until which a new slot counts as rebooked in time (milliseconds). */
export function rebookUntil({ contact, number }: Scene): number {
  return endOfWorkingDay(knownSince(contact), number('rebookWorkingDays'));
}

/**
 * A later slot of the same specialty there, first heard of after this one was missed and in time; cancelled ones are none. Or the words of
 * this one tell that it was booked anew.
 */
export function isRebooked(scene: Scene): boolean {
  const { child, contact } = scene;
  if (contact.circumstances.includes('slot-rebooked')) return true;
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
