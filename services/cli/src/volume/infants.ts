import { type ContactFacts } from '#libs/policy';

const dayMs = 86_400_000;
const yearMs = 365.25 * dayMs;

/** Rules that speak of injured infants: they are counted by the years of infants, and apart from the others. */
export const infantRules: ReadonlySet<string> = new Set(['R15', 'R16']);

/** Whether a contact is the stay that an attendance led to. */
function isStayAfter(contact: ContactFacts, attendance: ContactFacts): boolean {
  const later = contact.occurredAt - attendance.occurredAt;
  return (
    contact.kind === 'stay' &&
    attendance.kind === 'unscheduled' &&
    attendance.organisation === contact.organisation &&
    later >= 0 &&
    later <= dayMs
  );
}

/** @param bornAt,at milliseconds */
export function isInfant(bornAt: number, at: number): boolean {
  return at - bornAt < yearMs;
}

/** How many attendances contacts of one child are: the stay that one led to within a day, at the same organisation, is none. */
export function attendancesIn(contacts: readonly ContactFacts[]): number {
  return contacts.filter((contact) => !contacts.some((other) => isStayAfter(contact, other))).length;
}
