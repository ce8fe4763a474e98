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
  const first = firstSince(contacts, from, until);
  return first < until ? contacts.slice(first, until).reverse() : nothing;
}

const nothing: readonly ContactFacts[] = [];

/** Place of the first contact that took place at a moment or later, of those before a place: they are in order. */
function firstSince(contacts: readonly ContactFacts[], moment: number, before: number): number {
  let [low, high] = [0, before];
  while (low < high) {
    const middle = (low + high) >> 1;
    const contact = contacts[middle];
    if (contact !== undefined && contact.occurredAt >= moment) high = middle;
    else low = middle + 1;
  }
  return low;
}
