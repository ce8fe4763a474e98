import { type Scene } from './define-rule.js';
import { type ContactFacts } from './facts.js';

/** Appointments as several rules read them. */

/** An appointment to which the child did not come, without notice. */
export function isMissed({ kind, status }: Pick<ContactFacts, 'kind' | 'status'>): boolean {
  return kind === 'appointment' && status === 'was-not-brought';
}

/** A home visit at which nobody was met. */
export function isNoAccess({ kind, status }: Pick<ContactFacts, 'kind' | 'status'>): boolean {
  return kind === 'home-visit' && status === 'was-not-brought';
}

/** A slot that was missed, whether the child was to come or was to be visited. */
export function isMissedSlot(contact: Pick<ContactFacts, 'kind' | 'status'>): boolean {
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
