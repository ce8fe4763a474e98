import { attended } from './attendance.js';
import { type Circumstance } from './codes/circumstances.js';
import { isMissed, outcomeOf } from './appointments.js';
import { type ChildFacts, type ContactFacts, type ThreeValued } from './facts.js';
import { type Count } from './kleene.js';
import { contactsBefore } from './look-back.js';

/** Care of teeth as R14 reads it. */

/**
 * Treatment function codes of dental services: oral surgery, restorative, paediatric dentistry, orthodontics, dental
 * medicine (NHS Data Dictionary, our own knowledge, to be checked before use).
 */
const dentalServices: ReadonlySet<string> = new Set(['140', '141', '142', '143', '450']);

/** Teeth that need care now. */
const disease: readonly Circumstance[] = ['caries', 'dental-pain', 'dental-sepsis'];

/** A slot of a dental practice, clinic or list. */
export function isDental(contact: Pick<ContactFacts, 'setting' | 'specialty' | 'services' | 'circumstances'>): boolean {
  const { setting, specialty, services } = contact;
  if (setting === 'dental' || forExtraction(contact)) return true;
  return services === undefined
    ? specialty !== null && dentalServices.has(specialty)
    : services.some((service) => dentalServices.has(service));
}

/** Teeth are to be taken out under general anaesthetic, or were. */
export function forExtraction({ circumstances }: Pick<ContactFacts, 'circumstances'>): boolean {
  return circumstances.includes('extraction-under-anaesthetic');
}

/** Dental care of a child in the days up to and with one contact. */
export interface DentalCare {
  /** Missed slots: at most as many as when all those were missed whose outcome is not known. */
  readonly missed: Count;
  /** Disease that somebody recorded, each once. */
  readonly disease: readonly Circumstance[];
  /** Missed slots and contacts that recorded disease, the latest first, without the one looked back from. */
  readonly contacts: readonly ContactFacts[];
}

/** Looks back over all organisations. Disease that was recorded stands for the whole window: no source says that it is cured. */
export function dentalCareBefore(child: ChildFacts, contact: ContactFacts, days: number): DentalCare {
  const found = new Set<Circumstance>(diseaseAt(contact));
  const contacts: ContactFacts[] = [];
  let [lo, unknown] = [isDental(contact) && isMissed(contact) ? 1 : 0, 0];
  for (const other of contactsBefore(child, contact, days)) {
    const isSlot = other.kind === 'appointment' && isDental(other);
    const recorded = diseaseAt(other);
    for (const code of recorded) found.add(code);
    if (isSlot && isMissed(other)) lo += 1;
    if (isSlot && outcomeOf(other.status) === 'not-known') unknown += 1;
    if (recorded.length > 0 || (isSlot && isMissed(other))) contacts.push(other);
  }
  return { missed: { lo, hi: lo + unknown }, disease: [...found].sort(), contacts };
}

function diseaseAt({ circumstances }: ContactFacts): readonly Circumstance[] {
  return circumstances.filter((code) => disease.includes(code));
}

/** The last extraction before this one that was no part of the same treatment; null when none is known. */
export function extractionBefore(
  child: ChildFacts,
  contact: ContactFacts,
  days: number,
  apartDays: number,
): ContactFacts | null {
  for (const other of contactsBefore(child, contact, days)) {
    const isApart = contact.occurredAt - other.occurredAt > apartDays * 86_400_000;
    if (isApart && forExtraction(other) && attended(other)) return other;
  }
  return null;
}

/** Whether disease is recorded: what nobody recorded may be there. */
export function hasDisease({ disease: recorded }: DentalCare): ThreeValued {
  return recorded.length > 0 ? 'yes' : 'unknown';
}
