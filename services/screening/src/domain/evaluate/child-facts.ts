import { type ChildFacts, type Policy, type WatchRequest } from '#libs/policy';
import { type Contact } from '../enrich/combine-contact.js';
import { type Organisations } from '../enrich/covering-authority.js';
import { type FoldedChild } from '../enrich/fold-child.js';
import { type PlanRegister } from '../enrich/resolve-plan.js';
import { FactsOfContact } from './contact-facts.js';

/** What a decision about one child rests on. */
export interface ChildToDecide {
  readonly identity: 'verified' | 'unverified';
  readonly folded: Pick<FoldedChild, 'contacts' | 'person'>;
  readonly plans: PlanRegister;
  readonly firedWatches: readonly WatchRequest[];
}

/** Turns a folded child into the facts that rules read: plan status as of each contact, coded facts only. */
export function childFacts(
  { identity, folded, plans, firedWatches }: ChildToDecide,
  organisations: Organisations,
  policies: readonly Policy[],
): ChildFacts {
  const sources = { identity, plans, organisations, policies };
  let earlier: FactsOfContact | null = null;
  const contacts: FactsOfContact[] = [];
  for (const contact of folded.contacts) {
    earlier = new FactsOfContact(contact, earlier, sources);
    contacts.push(earlier);
  }
  const { birthDate, gestationWeeks } = folded.person;
  return {
    identity,
    birthDate,
    gestationWeeks,
    contacts,
    firedWatches: firedWatches.length === 0 ? firedWatches : withPresentKeys(firedWatches, folded.contacts),
  };
}

/** A contact whose key has changed keeps its watches: they were armed for one of the visits folded into it. */
function withPresentKeys(fired: readonly WatchRequest[], contacts: readonly Contact[]): readonly WatchRequest[] {
  const present = new Map(contacts.flatMap(({ key, visits }) => visits.map((visit) => [visit.key, key])));
  return fired.map((watch) => ({ ...watch, anchorKey: present.get(watch.anchorKey) ?? watch.anchorKey }));
}
