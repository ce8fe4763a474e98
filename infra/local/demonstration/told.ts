import type { ChronologyEvent } from './chronology.js';
import type { PlayedAs } from './stories.js';

/** What is stated of one event, before it is written as HL7 or JSON. */
export interface Told {
  readonly event: ChronologyEvent;
  readonly occurredAt: string;
  readonly visit: string;
  readonly by: PlayedAs;
  readonly child: {
    readonly name: string;
    readonly sex: 'male' | 'female';
    readonly nhsNumber: string;
    readonly localId: string;
    readonly birthDate: string;
  };
  readonly words: readonly { readonly field: string; readonly text: string }[];
  /** Whether an earlier message spoke of this visit: a later one tells it as it stands then. */
  readonly again: boolean;
  /** Whether a concern was recorded at this visit, now or before. */
  readonly concern: boolean;
}

const seenTypes = new Set(['attended', 'admitted', 'discharged', 'left', 'home-visit', 'assessment', 'test']);

/** What kind of contact an event is; where the child was not there it is none that counts as seen. */
export function kindOf({ type, setting, subject, childSeen }: ChronologyEvent): string {
  if (type === 'was-not-brought' || type === 'cancelled' || type === 'rescheduled')
    return setting === 'social-care' || setting === 'health-visitor' ? 'home-visit' : 'appointment';
  if (type === 'no-access-visit') return 'home-visit';
  if (type === 'phone' || type === 'phone-call') return 'call';
  if (subject !== 'child' || childSeen === false || !seenTypes.has(type)) return 'other';
  if (type === 'home-visit') return 'home-visit';
  if (setting === 'ed' || setting === 'walk-in' || setting === 'ambulance') return 'unscheduled';
  return setting === 'inpatient' ? 'stay' : 'appointment';
}

/** How an event ended. */
export function statusOf({ type, setting }: ChronologyEvent): string {
  switch (type) {
    case 'was-not-brought':
    case 'no-access-visit':
      return 'was-not-brought';
    case 'cancelled':
    case 'rescheduled':
      return setting === 'social-care' ? 'cancelled-by-provider' : 'cancelled-by-patient';
    case 'left':
      return 'left';
    default:
      return 'completed';
  }
}
