import { type Scene } from './define-rule.js';
import { type ContactFacts } from './facts.js';

/** Appointments as several rules read them. */

type Slot = Pick<ContactFacts, 'kind' | 'status' | 'setting'>;

/** Where nobody gives care by appointment: a day at school is none, nor is what the police or a court ask for. */
const noCare: ReadonlySet<string> = new Set(['school', 'education', 'nursery', 'police', 'court', 'housing']);

/** An appointment for care, whatever became of it. */
export function isCareSlot({ kind, setting }: Pick<ContactFacts, 'kind' | 'setting'>): boolean {
  return kind === 'appointment' && !noCare.has(setting);
}

/** An appointment for care to which the child did not come, without notice. */
export function isMissed(contact: Slot): boolean {
  return contact.status === 'was-not-brought' && isCareSlot(contact);
}

/** The child did not come where it was expected: to an appointment for care, to school or nursery, or where it was asked to. */
export function wasNotBrought({ kind, status }: Pick<ContactFacts, 'kind' | 'status'>): boolean {
  return kind === 'appointment' && status === 'was-not-brought';
}

/** A home visit at which nobody was met. */
export function isNoAccess({ kind, status }: Pick<ContactFacts, 'kind' | 'status'>): boolean {
  return kind === 'home-visit' && status === 'was-not-brought';
}

/** A slot that was missed, whether the child was to come or was to be visited. */
export function isMissedSlot(contact: Slot): boolean {
  return isMissed(contact) || isNoAccess(contact);
}

/** What became of an appointment: one that is past and still says "booked" may be either. */
export type SlotOutcome = 'missed' | 'kept' | 'cancelled' | 'not-known';

export function outcomeOf(status: ContactFacts['status']): SlotOutcome {
  switch (status) {
    case 'was-not-brought':
      return 'missed';
    case 'arrived':
    case 'completed':
    case 'left':
      return 'kept';
    case 'cancelled-by-patient':
    case 'cancelled-by-provider':
      return 'cancelled';
    case 'booked':
      return 'not-known';
  }
}

/**
 * Since when a missed appointment is known (milliseconds): from its time on, or from when it was first heard of. Late
 * arrivals and slots that the hospital moved are often entered as missed first: rules wait `settleMinutes` from then.
 */
export function knownSince({ occurredAt, firstReceivedAt }: ContactFacts): number {
  return Math.max(occurredAt, firstReceivedAt);
}

/** The moment at which a missed appointment counts as settled (milliseconds). */
export function settledAt({ contact, number }: Scene): number {
  return knownSince(contact) + number('settleMinutes') * 60_000;
}
