import { type ChildFacts, type ContactFacts } from './facts.js';

const dayMs = 86_400_000;

/** Contacts that took place at a moment (milliseconds) or later, in order; perhaps some before it. */
export function contactsFrom(child: Past, moment: number): readonly ContactFacts[] {
  return child.contactsFrom?.(moment) ?? child.contacts;
}

type Past = Pick<ChildFacts, 'contacts' | 'contactsFrom'>;

/**
 * Contacts before this one in the order of (occurredAt, key), the latest first, as far back as `days` of 24 hours, that
 * moment included.
 */
export function contactsBefore(child: Past, contact: ContactFacts, days: number): readonly ContactFacts[] {
  const from = contact.occurredAt - days * dayMs;
  const contacts = contactsFrom(child, from);
  const until = contacts.lastIndexOf(contact);
  let first = until;
  while (first > 0 && isSince(contacts[first - 1], from)) first -= 1;
  return first < until ? contacts.slice(first, until).reverse() : nothing;
}

const nothing: readonly ContactFacts[] = [];

function isSince(contact: ContactFacts | undefined, from: number): boolean {
  return contact !== undefined && contact.occurredAt >= from;
}
