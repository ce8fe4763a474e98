import { type Circumstance } from './codes/circumstances.js';
import { type ContactFacts, type ThreeValued } from './facts.js';

/** Poisonings as R24 reads them. */

/** Drugs of which a child should never have any, in words. Source: clinical rules, R24. */
const drugs: Readonly<Partial<Record<Circumstance, string>>> = {
  opioid: 'an opioid',
  'alcohol-drunk': 'alcohol',
  cocaine: 'cocaine',
  cannabis: 'cannabis',
};

export const drugCodes = Object.keys(drugs) as readonly Circumstance[];

/** What else is swallowed. */
const others: readonly Circumstance[] = ['medicine', 'household-product'];

/** Such drugs that are recorded at a contact, in words. */
export function drugsAt({ circumstances }: ContactFacts): readonly string[] {
  return circumstances.flatMap((code) => drugs[code] ?? []);
}

/** Whether it was such a drug: unknown where nobody recorded what it was. */
export function wasDrug(contact: ContactFacts): ThreeValued {
  if (drugsAt(contact).length > 0) return 'yes';
  return contact.circumstances.some((code) => others.includes(code)) ? 'no' : 'unknown';
}

/** A poisoning or ingestion is recorded. */
export function isPoisoned({ injuries, complaints, circumstances }: ContactFacts): boolean {
  return (
    injuries.some(({ kind }) => kind === 'poisoning') ||
    complaints.includes('poisoning') ||
    circumstances.some((code) => code in drugs)
  );
}
