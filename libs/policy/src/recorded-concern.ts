import { circumstances, type Circumstance } from './codes/circumstances.js';
import { type ChildFacts, type ContactFacts } from './facts.js';
import { contactsBefore } from './look-back.js';

/** A concern that somebody recorded at a contact, as a flag or as a code. */
export function hasRecordedConcern({ recordedConcern, circumstances: recorded }: ContactFacts): boolean {
  return recordedConcern === 'yes' || recorded.includes('safeguarding-concern');
}

const suspicions: readonly Circumstance[] = circumstances.concern;

/** A concern, suspected maltreatment, or what the child told, however it was recorded: feeds without the flag send codes. */
export function hasRecordedSuspicion(contact: ContactFacts): boolean {
  return hasRecordedConcern(contact) || contact.circumstances.some((code) => suspicions.includes(code));
}

/** Whether somebody recorded one at a contact, or within some days (of 24 hours) before it. */
export function suspicionWithin(child: ChildFacts, contact: ContactFacts, days: number): boolean {
  if (hasRecordedSuspicion(contact)) return true;
  for (const other of contactsBefore(child, contact, days)) if (hasRecordedSuspicion(other)) return true;
  return false;
}
