import { attended } from './attendance.js';
import { type Scene } from './define-rule.js';
import { type ContactFacts, type ThreeValued } from './facts.js';
import { contactsFrom } from './look-back.js';
import { wasSent } from './spread-attendances.js';

/** Whether a stay in hospital has begun, and nobody has stated its end. */
export function isOpenStay({ kind, status }: { readonly kind: string; readonly status: string }): boolean {
  return kind === 'stay' && status === 'arrived';
}

/** Settings to which a child is brought. Others work where the child is, on the ward too: social care, mental health, therapists. */
const broughtTo: ReadonlySet<string> = new Set([
  ...['gp', 'out-of-hours', 'walk-in', 'urgent-care', 'ed', 'outpatient', 'dental', 'nursery', 'school-nurse'],
]);

/** Settings whose visits are at the child's home. A social worker sees a child in hospital as well, and calls it the same. */
const visitsHomes: ReadonlySet<string> = new Set([
  ...['gp', 'out-of-hours', 'health-visitor', 'midwife', 'school-nurse', 'community-paediatrics', 'camhs', 'therapy'],
]);

/**
 * Kinds of contact that may show that a child is not on the ward where it was. Of one kind alone are two reports of one
 * attendance.
 */
const kindsElsewhere: ReadonlySet<string> = new Set<ContactFacts['kind']>([
  ...(['unscheduled', 'home-visit', 'appointment', 'stay'] as const),
]);

/** Whether a contact of this kind may say where a child is that was on a ward. */
export function mayShowElsewhere({ kind }: { readonly kind: string }): boolean {
  return kindsElsewhere.has(kind);
}

/**
 * Whether a contact shows that the child is not on the ward of an earlier stay any more. Unknown: it was taken to another
 * hospital, and may have been brought back.
 */
function showsElsewhere(contact: ContactFacts, stay: ContactFacts): ThreeValued {
  if (!attended(contact)) return 'no';
  const isThere = contact.organisation === stay.organisation;
  switch (contact.kind) {
    case 'unscheduled':
      return wasSent(contact) ? (isThere ? 'no' : 'unknown') : 'yes';
    case 'home-visit':
      return visitsHomes.has(contact.setting) ? 'yes' : 'no';
    case 'appointment':
      return isThere || !broughtTo.has(contact.setting) ? 'no' : wasSent(contact) ? 'unknown' : 'yes';
    case 'stay':
      return isThere ? 'no' : 'unknown';
    case 'call':
    case 'other':
      return 'no';
  }
}

/**
 * Whether the child is still on the ward of a stay whose end nobody has stated: no where it was seen elsewhere since.
 * @param transferHours what takes place within so many hours of the beginning may be of the same journey, and shows nothing
 * @param days of 24 hours after the beginning: what takes place later does not say where the child was until then
 */
export function isStillThere(
  { child, contact }: Pick<Scene, 'child' | 'contact'>,
  transferHours: number,
  days: number,
): ThreeValued {
  const from = contact.occurredAt + transferHours * 3_600_000;
  const until = contact.occurredAt + days * 86_400_000;
  let answer: ThreeValued = contact.isEndTold === false ? 'unknown' : 'yes';
  for (const other of contactsFrom(child, from)) {
    if (other.occurredAt > until) break;
    if (other.occurredAt <= from) continue;
    const elsewhere = showsElsewhere(other, contact);
    if (elsewhere === 'yes') return 'no';
    if (elsewhere === 'unknown') answer = 'unknown';
  }
  return answer;
}
