import { type CodedFact } from '#libs/contracts';
import { policyAt, type ChildFacts, type NeighbourFacts, type Policy, type WatchRequest } from '#libs/policy';
import { type Contact } from './combine-contact.js';
import { type EarlierContacts } from './earlier-contacts.js';
import { type Organisations } from './covering-authority.js';
import { type FoldedChild } from './fold-child.js';
import { planOfNeighbour, type Neighbour } from './neighbours.js';
import { type PlanRegister } from './resolve-plan.js';
import { FactsOfContact, type ContactsOfChild } from './contact-facts.js';

/** What a decision about one child rests on. */
export interface ChildToDecide {
  readonly identity: 'verified' | 'unverified';
  readonly folded: Pick<FoldedChild, 'contacts' | 'person'>;
  /** Contacts before all of `folded`, which only a rule that looks back needs; default: there are none. */
  readonly earlier?: EarlierContacts;
  /** Whether a coded fact of some sort may lie in `folded` or `earlier`; default: it may. */
  readonly mayTell?: (isOfSort: (fact: CodedFact) => boolean) => boolean;
  readonly plans: PlanRegister;
  /** Those beside the child whom a list has ever named; default: nobody. */
  readonly neighbours?: readonly Neighbour[];
  readonly firedWatches: readonly WatchRequest[];
}

/** A folded child as the facts that rules read: plan status as of each contact, coded facts only. */
export class FactsOfChild implements ChildFacts, ContactsOfChild {
  readonly identity: ChildFacts['identity'];
  readonly birthDate: string | null;
  readonly gestationWeeks: number | null;
  readonly neighbours: readonly NeighbourFacts[];
  /** Facts of the contacts in `folded`; in their order. */
  readonly recent: readonly FactsOfContact[];
  private known: readonly FactsOfContact[];
  private recordedMarks: boolean | undefined;
  private mobilityTold: boolean | undefined;
  private knownWatches: readonly WatchRequest[] | undefined;

  constructor(
    private readonly child: ChildToDecide,
    private readonly organisations: Organisations,
    private readonly policies: readonly Policy[],
  ) {
    this.identity = child.identity;
    this.birthDate = child.folded.person.birthDate;
    this.gestationWeeks = child.folded.person.gestationWeeks;
    this.neighbours = child.neighbours?.map((one) => factsOf(one, policies)) ?? nobody;
    this.recent = this.factsOf(child.folded.contacts);
    this.known = this.recent;
  }

  /** All of them, also those that were not given at once. */
  get contacts(): readonly FactsOfContact[] {
    return this.contactsFrom(-Infinity);
  }

  contactsFrom(moment: number): readonly FactsOfContact[] {
    const { earlier } = this.child;
    if (earlier === undefined) return this.known;
    const before = earlier.since(moment);
    const more = before.length + this.recent.length - this.known.length;
    if (more > 0) this.known = [...this.factsOf(before.slice(0, more)), ...this.known];
    return this.known;
  }

  mayHaveRecordedMarks(): boolean {
    return (this.recordedMarks ??= this.child.mayTell?.(isRecordedMark) ?? true);
  }

  get firedWatches(): readonly WatchRequest[] {
    return (this.knownWatches ??= this.watchesUnderPresentKeys());
  }

  lastBefore(contact: FactsOfContact): FactsOfContact | null {
    const { contacts } = this;
    return contacts[contacts.indexOf(contact) - 1] ?? null;
  }

  mayTellOfMobility(): boolean {
    return (this.mobilityTold ??= this.child.mayTell?.(tellsOfMobility) ?? true);
  }

  private watchesUnderPresentKeys(): readonly WatchRequest[] {
    const { firedWatches, folded, earlier } = this.child;
    if (firedWatches.length === 0) return firedWatches;
    return withPresentKeys(firedWatches, [...(earlier?.since(-Infinity) ?? []), ...folded.contacts]);
  }

  /** @param contacts in order; what lies before them is asked for when it is needed */
  private factsOf(contacts: readonly Contact[]): readonly FactsOfContact[] {
    const { identity, plans, earlier } = this.child;
    const { organisations, policies } = this;
    const sources = { identity, plans, organisations, policies, child: this };
    let last: FactsOfContact | ContactsOfChild | null = earlier === undefined ? null : this;
    const all: FactsOfContact[] = [];
    for (const contact of contacts) all.push((last = new FactsOfContact(contact, last, sources)));
    return all;
  }
}

const nobody: readonly NeighbourFacts[] = [];

function factsOf(neighbour: Neighbour, policies: readonly Policy[]): NeighbourFacts {
  return {
    relation: neighbour.relation,
    planAt: (moment, { firstReceivedAt }) =>
      planOfNeighbour(neighbour, moment, policyAt(policies, firstReceivedAt).planStaleAfterDays * 86_400_000),
  };
}

function isRecordedMark({ recordedAs }: CodedFact): boolean {
  return recordedAs !== undefined;
}

function tellsOfMobility({ kind }: CodedFact): boolean {
  return kind === 'mobility';
}

/** A contact whose key has changed keeps its watches: they were armed for one of the visits folded into it. */
function withPresentKeys(fired: readonly WatchRequest[], contacts: readonly Contact[]): readonly WatchRequest[] {
  const present = new Map(contacts.flatMap(({ key, visits }) => visits.map((visit) => [visit.key, key])));
  return fired.map((watch) => ({ ...watch, anchorKey: present.get(watch.anchorKey) ?? watch.anchorKey }));
}
