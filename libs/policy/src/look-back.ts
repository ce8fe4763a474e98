import { type ChildFacts, type ContactFacts } from './facts.js';

const dayMs = 86_400_000;

/** Contacts that took place at a moment (milliseconds) or later, in order; perhaps some before it. */
export function contactsFrom(child: Past, moment: number): readonly ContactFacts[] {
  return child.contactsFrom?.(moment) ?? child.contacts;
}

type Past = Pick<ChildFacts, 'contacts' | 'contactsFrom'>;

/**
 * Contacts before this one in the order of (occurredAt, key), the latest first, as far back as `days` of 24 hours, that
 * moment included. Who has seen enough stops asking.
 */
export function* contactsBefore(
  child: Past,
  contact: ContactFacts,
  days: number,
): Generator<ContactFacts, void, undefined> {
  const from = contact.occurredAt - days * dayMs;
  const contacts = contactsFrom(child, from);
  for (let place = contacts.lastIndexOf(contact) - 1; place >= 0; place -= 1) {
    const other = contacts[place];
    if (other === undefined || other.occurredAt < from) return;
    yield other;
  }
}
