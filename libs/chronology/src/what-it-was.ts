import { type EvidenceEvent } from './evidence.js';

/** What kind of contact an event is, and how it ended, as a signal states it. */

const seenTypes = new Set(['attended', 'admitted', 'discharged', 'left', 'home-visit', 'assessment', 'test']);
const unscheduledSettings = new Set(['ed', 'walk-in', 'urgent-care', 'ambulance', 'out-of-hours']);
/** Settings in which a slot is a visit at home. */
const visitingSettings = new Set(['social-care', 'health-visitor']);

type Said = Pick<EvidenceEvent, 'type' | 'setting' | 'subject'> & { readonly childSeen?: boolean | null | undefined };

/** Where the child was not there, it is no contact that counts as seen. */
export function kindOf({ type, setting, subject, childSeen }: Said) {
  // a visit at home that met nobody has a type of its own
  if (type === 'was-not-brought') return 'appointment';
  if (type === 'cancelled' || type === 'rescheduled')
    return visitingSettings.has(setting) ? 'home-visit' : 'appointment';
  if (type === 'no-access-visit') return 'home-visit';
  if (type === 'phone' || type === 'phone-call') return 'call';
  if (subject !== 'child' || childSeen === false || !seenTypes.has(type)) return 'other';
  if (type === 'home-visit') return 'home-visit';
  if (unscheduledSettings.has(setting)) return 'unscheduled';
  return setting === 'inpatient' ? 'stay' : 'appointment';
}

/**
 * How it ended. Of a stay in hospital only a discharge says that it did, or that somebody left: who was admitted, or was seen on
 * the ward, is there.
 */
export function statusOf(event: Said) {
  const { type, setting } = event;
  switch (type) {
    case 'was-not-brought':
    case 'no-access-visit':
      return 'was-not-brought';
    case 'cancelled':
    case 'rescheduled':
      return setting === 'social-care' ? 'cancelled-by-provider' : 'cancelled-by-patient';
    case 'left':
      return 'left';
    case 'discharged':
      return 'completed';
    default:
      return kindOf(event) === 'stay' ? 'arrived' : 'completed';
  }
}

/** Whom an event is about: the child, whoever speaks of it; or somebody else of the household. */
export function aboutOf(subject: string): 'child' | 'professionals' | 'household' {
  if (subject === 'child') return 'child';
  return subject === 'professionals' || subject === 'professional' ? 'professionals' : 'household';
}
