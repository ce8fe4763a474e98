import { attended } from './attendance.js';
import { type Circumstance } from './codes/circumstances.js';
import { type ChildFacts, type ContactFacts, type ThreeValued } from './facts.js';
import { harmAt } from './injuries.js';
import { type Count } from './kleene.js';
import { contactsBefore } from './look-back.js';
import { hasRecordedSuspicion } from './recorded-concern.js';
import { isSoonElsewhere, wasSent } from './spread-attendances.js';

/** How often a child comes without an appointment. */

/** The child came without an appointment, and nobody had sent it. */
export function isUnscheduled(contact: ContactFacts): boolean {
  return contact.kind === 'unscheduled' && attended(contact) && !wasSent(contact);
}

/** One attendance; one within hours of another elsewhere may be the same episode, which the ambulance or a transfer moved. */
export interface UnscheduledAttendance {
  readonly contact: ContactFacts;
  readonly isCertain: boolean;
}

/** Attendances in the days up to a contact and with it when it is one, at whatever organisation, the latest first. */
export function unscheduledAttendances(
  child: ChildFacts,
  contact: ContactFacts,
  days: number,
  transferHours: number,
): readonly UnscheduledAttendance[] {
  const contacts = isUnscheduled(contact) ? [contact] : [];
  for (const other of contactsBefore(child, contact, days)) if (isUnscheduled(other)) contacts.push(other);
  return contacts.map((each, place) => {
    const before = contacts[place + 1];
    return { contact: each, isCertain: before === undefined || !isSoonElsewhere(before, each, { transferHours }) };
  });
}

/** How many there are, of those that count. */
export function countOfAttendances(
  attendances: readonly UnscheduledAttendance[],
  counts: (contact: ContactFacts) => ThreeValued = () => 'yes',
): Count {
  let [lo, hi] = [0, 0];
  for (const { contact, isCertain } of attendances) {
    const value = counts(contact);
    if (value === 'no') continue;
    hi += 1;
    if (value === 'yes' && isCertain) lo += 1;
  }
  return { lo, hi };
}

/** What brings a child with a long-term condition again and again. */
const signsOf: Readonly<Partial<Record<Circumstance, readonly Circumstance[]>>> = {
  asthma: ['asthma', 'wheeze'],
  epilepsy: ['epilepsy', 'seizure'],
  'bleeding-disorder': ['bleeding-disorder'],
  'brittle-bones': ['brittle-bones'],
  'neuro-disability': ['neuro-disability'],
};

/** Long-term conditions on record in the days up to and with a contact, each once. */
export function conditionsOnRecord(child: ChildFacts, contact: ContactFacts, days: number): readonly Circumstance[] {
  const found = new Set<Circumstance>();
  const add = ({ circumstances }: ContactFacts): void => {
    for (const code of circumstances) if (code in signsOf) found.add(code);
  };
  add(contact);
  for (const other of contactsBefore(child, contact, days)) add(other);
  return [...found].sort();
}

/**
 * Whether one of these conditions does not explain an attendance: harm or a concern is never explained. Unknown while nobody
 * recorded what brought the child.
 */
export function isBeyond(conditions: readonly Circumstance[], contact: ContactFacts): ThreeValued {
  if (conditions.length === 0 || harmAt(contact).length > 0 || hasRecordedSuspicion(contact)) return 'yes';
  const { circumstances } = contact;
  if (conditions.some((condition) => signsOf[condition]?.some((sign) => circumstances.includes(sign)))) return 'no';
  return circumstances.length === 0 ? 'unknown' : 'yes';
}
