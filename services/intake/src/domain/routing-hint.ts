import { keyedReference } from '#libs/platform/documents';
import type { PersonStatement, Signal } from '#libs/contracts';

/**
 * Topic key of a signal: a keyed digest of the verified NHS number, else of a source reference. It brings the signals of
 * one child mostly together; no correctness depends on it, so that the secret can be changed at any time.
 */
export function routingHint(secret: string, statement: Signal): string {
  return keyedReference(secret, referenceOf(statement));
}

function referenceOf(statement: Signal): string {
  switch (statement.type) {
    case 'contact.stated':
      return personReference(statement.person) ?? `visit:${statement.feed}:${statement.visit.id}`;
    case 'person.stated':
      return personReference(statement.person) ?? `feed:${statement.feed}`;
    case 'identity.stated':
      return `local:${statement.into.authority}:${statement.into.id}`;
    case 'plan.checked':
      return `nhs:${statement.nhsNumber}`;
    case 'plan.stated':
      return `authority:${statement.authority}`;
    case 'feed.silent':
      return `feed:${statement.feed}`;
  }
}

function personReference(person: PersonStatement): string | null {
  if (person.nhsNumber && person.nhsNumberStatus === '01') return `nhs:${person.nhsNumber}`;
  const [local] = person.localIds ?? [];
  return local ? `local:${local.authority}:${local.id}` : null;
}
