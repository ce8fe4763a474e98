import { type ChildFacts, type ContactFacts } from './facts.js';

const dayMs = 86_400_000;

/**
 * Contacts before this one in the order of (occurredAt, key), the latest first, as far back as `days` of 24 hours, that
 * moment included. Who has seen enough stops asking.
 */
export function* contactsBefore(
  { contacts }: Pick<ChildFacts, 'contacts'>,
  contact: ContactFacts,
  days: number,
): Generator<ContactFacts, void, undefined> {
  const from = contact.occurredAt - days * dayMs;
  for (let place = contacts.lastIndexOf(contact) - 1; place >= 0; place -= 1) {
    const other = contacts[place];
    if (other === undefined || other.occurredAt < from) return;
    yield other;
  }
}
