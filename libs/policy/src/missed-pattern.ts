import { isCareSlot, isMissed, outcomeOf } from './appointments.js';
import { type ChildFacts, type ContactFacts } from './facts.js';
import { type Count } from './kleene.js';
import { contactsBefore } from './look-back.js';

/** What became of the appointments of a child up to one that was missed, which counts too. */
export interface MissedPattern {
  /** Missed in the window: at most as many as when all those were missed whose outcome is not known. */
  readonly missed: Count;
  /** Missed one after the other, this one the last. */
  readonly inARow: Count;
  readonly kept: number;
  /** Those missed before this one, the latest first. */
  readonly contacts: readonly ContactFacts[];
}

/**
 * Looks back from a missed appointment over all others in the window, of any clinic and organisation. Cancelled ones count
 * nowhere. One that was kept ends a row; it does not end the count.
 * @param isSlot which contacts count. Default: appointments for care
 */
export function missedBefore(
  child: Pick<ChildFacts, 'contacts' | 'contactsFrom'>,
  contact: ContactFacts,
  days: number,
  isSlot: (contact: ContactFacts) => boolean = isCareSlot,
): MissedPattern {
  const contacts: ContactFacts[] = [];
  let [kept, unknown] = [0, 0];
  let row: { lo: number; hi: number } = { lo: 1, hi: 1 };
  for (const other of contactsBefore(child, contact, days)) {
    if (!isSlot(other)) continue;
    switch (outcomeOf(other.status)) {
      case 'missed':
        if (kept === 0) row = { lo: unknown === 0 ? row.lo + 1 : row.lo, hi: row.hi + 1 };
        contacts.push(other);
        break;
      case 'not-known':
        if (kept === 0) row = { ...row, hi: row.hi + 1 };
        unknown += 1;
        break;
      case 'kept':
        kept += 1;
        break;
      case 'cancelled':
        break;
    }
  }
  const lo = contacts.length + 1;
  return { missed: { lo, hi: lo + unknown }, inARow: row, kept, contacts };
}

/** Appointments that were missed, or may have been, in the days up to and with a contact of whatever kind. */
export function missedWithin(
  child: Pick<ChildFacts, 'contacts' | 'contactsFrom'>,
  contact: ContactFacts,
  days: number,
): Pick<MissedPattern, 'missed' | 'contacts'> {
  const contacts = isMissed(contact) ? [contact] : [];
  let unknown = 0;
  for (const other of contactsBefore(child, contact, days)) {
    if (isMissed(other)) contacts.push(other);
    else if (isCareSlot(other) && outcomeOf(other.status) === 'not-known') unknown += 1;
  }
  return { missed: { lo: contacts.length, hi: contacts.length + unknown }, contacts };
}

/** So many percent of a number. */
export function shareOf(percent: number, whole: number): number {
  return (percent * whole) / 100;
}
