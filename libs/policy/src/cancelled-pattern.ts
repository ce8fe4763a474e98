import { outcomeOf } from './appointments.js';
import { type ChildFacts, type ContactFacts } from './facts.js';
import { type Count } from './kleene.js';
import { contactsBefore } from './look-back.js';

/** Appointments that a family cancelled, or moved, up to and with one slot. */
export interface CancelledPattern {
  /** At most as many as when all those were cancelled whose outcome is not known. */
  readonly all: Count;
  /** Of these at short notice: of one that is not marked so, it is not known. */
  readonly atShortNotice: Count;
  /** Those before this slot, the latest first. */
  readonly contacts: readonly ContactFacts[];
}

/** A slot that the family cancelled or moved; what the hospital cancelled is none. */
export function isCancelledByFamily({ kind, status }: Pick<ContactFacts, 'kind' | 'status'>): boolean {
  return kind === 'appointment' && status === 'cancelled-by-patient';
}

/** The source says so, for it knows when the family rang: less than a day before the slot. */
function isAtShortNotice({ circumstances }: ContactFacts): boolean {
  return circumstances.includes('cancelled-at-short-notice');
}

/** Looks back from a slot over all others in the window, of any clinic and organisation. */
export function cancelledBefore(child: ChildFacts, contact: ContactFacts, days: number): CancelledPattern {
  const contacts: ContactFacts[] = [];
  let [notKnown, late] = [0, isCancelledByFamily(contact) && isAtShortNotice(contact) ? 1 : 0];
  for (const other of contactsBefore(child, contact, days)) {
    if (other.kind !== 'appointment') continue;
    if (outcomeOf(other.status) === 'not-known') notKnown += 1;
    if (!isCancelledByFamily(other)) continue;
    contacts.push(other);
    if (isAtShortNotice(other)) late += 1;
  }
  const lo = contacts.length + (isCancelledByFamily(contact) ? 1 : 0);
  const hi = lo + notKnown;
  return { all: { lo, hi }, atShortNotice: { lo: late, hi }, contacts };
}
