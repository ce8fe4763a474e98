import { type CodedFact } from '#libs/contracts';
import { type ChildFacts, type Policy, type WatchRequest } from '#libs/policy';
import { type Contact } from '../enrich/combine-contact.js';
import { type Organisations } from '../enrich/covering-authority.js';
import { type FoldedChild } from '../enrich/fold-child.js';
import { type PlanRegister } from '../enrich/resolve-plan.js';
import { FactsOfContact, type ContactsBefore } from './contact-facts.js';

/** What a decision about one child rests on. */
export interface ChildToDecide {
  readonly identity: 'verified' | 'unverified';
  readonly folded: Pick<FoldedChild, 'contacts' | 'person'>;
  /** Contacts before all of `folded`, which only a rule that looks back needs; default: there are none. */
  readonly earlier?: () => readonly Contact[];
  /** Whether a coded fact of some kind may lie in `earlier`; default: it may. */
  readonly earlierMayTell?: (kind: CodedFact['kind']) => boolean;
  readonly plans: PlanRegister;
  readonly firedWatches: readonly WatchRequest[];
}

/** A folded child as the facts that rules read: plan status as of each contact, coded facts only. */
export class FactsOfChild implements ChildFacts, ContactsBefore {
  readonly identity: ChildFacts['identity'];
  readonly birthDate: string | null;
  readonly gestationWeeks: number | null;
  /** Facts of the contacts in `folded`; in their order. */
  readonly recent: readonly FactsOfContact[];
  private knownEarlier: readonly FactsOfContact[] | undefined;
  private knownContacts: readonly FactsOfContact[] | undefined;
  private knownWatches: readonly WatchRequest[] | undefined;

  constructor(
    private readonly child: ChildToDecide,
    private readonly organisations: Organisations,
    private readonly policies: readonly Policy[],
  ) {
    this.identity = child.identity;
    this.birthDate = child.folded.person.birthDate;
    this.gestationWeeks = child.folded.person.gestationWeeks;
    this.recent = this.factsOf(child.folded.contacts, child.earlier === undefined ? null : this);
  }

  /** All of them, also those that were not given at once. */
  get contacts(): readonly FactsOfContact[] {
    return (this.knownContacts ??= this.earlier.length === 0 ? this.recent : [...this.earlier, ...this.recent]);
  }

  get firedWatches(): readonly WatchRequest[] {
    return (this.knownWatches ??= this.watchesUnderPresentKeys());
  }

  lastIfMobilityMayBeTold(): FactsOfContact | null {
    return this.child.earlierMayTell?.('mobility') === false ? null : (this.earlier.at(-1) ?? null);
  }

  private watchesUnderPresentKeys(): readonly WatchRequest[] {
    const { firedWatches, folded, earlier } = this.child;
    if (firedWatches.length === 0) return firedWatches;
    return withPresentKeys(firedWatches, [...(earlier?.() ?? []), ...folded.contacts]);
  }

  private get earlier(): readonly FactsOfContact[] {
    return (this.knownEarlier ??= this.factsOf(this.child.earlier?.() ?? [], null));
  }

  private factsOf(contacts: readonly Contact[], before: ContactsBefore | null): readonly FactsOfContact[] {
    const { identity, plans } = this.child;
    const sources = { identity, plans, organisations: this.organisations, policies: this.policies };
    let last: FactsOfContact | ContactsBefore | null = before;
    const all: FactsOfContact[] = [];
    for (const contact of contacts) all.push((last = new FactsOfContact(contact, last, sources)));
    return all;
  }
}

/** A contact whose key has changed keeps its watches: they were armed for one of the visits folded into it. */
function withPresentKeys(fired: readonly WatchRequest[], contacts: readonly Contact[]): readonly WatchRequest[] {
  const present = new Map(contacts.flatMap(({ key, visits }) => visits.map((visit) => [visit.key, key])));
  return fired.map((watch) => ({ ...watch, anchorKey: present.get(watch.anchorKey) ?? watch.anchorKey }));
}
