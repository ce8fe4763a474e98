import {
  circumstancesUnder,
  complaintOf,
  injuredOnOf,
  pregnancyWeekOf,
  longestWait,
  injuriesSaidOnce,
  injuryOf,
  isEssentialSlot,
  londonDate,
  policyAt,
  servicesOf,
  type Circumstance,
  type ComplaintKind,
  type ContactFacts,
  type InjuryFact,
  type PlanFacts,
  type Policy,
  type ThreeValued,
} from '#libs/policy';
import { eachOnce, firstOf, isSameInjury, mobilityIn } from './coded-facts.js';
import { type Contact } from './combine-contact.js';
import { coveringAuthority, treatingAuthority, type Organisations } from './covering-authority.js';
import { planAsOf, type PlanRegister } from './resolve-plan.js';

/** What the facts of every contact of one child rest on. */
export interface FactSources {
  readonly identity: 'verified' | 'unverified';
  readonly plans: PlanRegister;
  readonly organisations: Organisations;
  readonly policies: readonly Policy[];
  readonly child: ContactsOfChild;
}

/** The contacts of a child, of which those before all that were given at once are read only when somebody asks. */
export interface ContactsOfChild {
  /** False when no contact says whether the child moves: none needs to be looked at. */
  readonly mayTellOfMobility: () => boolean;
  /** The last before one of them; null when there is none. */
  readonly lastBefore: (contact: FactsOfContact) => FactsOfContact | null;
}

interface RecordedMobility {
  readonly value: ThreeValued;
  readonly at: number | null;
}

const neverRecorded: RecordedMobility = { value: 'unknown', at: null };

/** Facts of one contact, each worked out when a rule asks for it: of most contacts rules read the time alone. */
export class FactsOfContact implements ContactFacts {
  private knownInjuries: readonly InjuryFact[] | undefined;
  private knownComplaints: readonly ComplaintKind[] | undefined;
  private knownCircumstances: readonly Circumstance[] | undefined;
  private knownServices: readonly string[] | undefined;
  private knownMobility: RecordedMobility | undefined;
  private knownPlan: PlanFacts | undefined;

  /** @param before the contact before this one, or where to ask for it; null for the first */
  constructor(
    private readonly contact: Contact,
    private readonly before: FactsOfContact | ContactsOfChild | null,
    private readonly sources: FactSources,
  ) {}

  /** The contact before this one; null when there is none. */
  private contactBefore(): FactsOfContact | null {
    const { before } = this;
    return before === null || before instanceof FactsOfContact ? before : before.lastBefore(this);
  }

  get occurredAt(): number {
    return this.contact.occurredAt;
  }

  get key(): string {
    return this.contact.key;
  }

  get contactId(): string {
    return this.contact.key;
  }

  get organisation(): string {
    return this.contact.organisation;
  }

  get organisationName(): string {
    const { organisation } = this.contact;
    return this.sources.organisations.get(organisation)?.name ?? organisation;
  }

  get site(): string | null {
    return this.contact.site;
  }

  get treatingAuthority(): string | null {
    return treatingAuthority(this.sources.organisations, this.contact);
  }

  get setting(): string {
    return this.contact.setting;
  }

  get kind(): ContactFacts['kind'] {
    return this.contact.kind;
  }

  get status(): ContactFacts['status'] {
    return this.contact.status;
  }

  get firstReceivedAt(): number {
    return this.contact.firstReceivedAt;
  }

  get injuries(): readonly InjuryFact[] {
    return (this.knownInjuries ??= injuriesSaidOnce(eachOnce(this.contact.coded, injuryOf, isSameInjury)));
  }

  get complaints(): readonly ComplaintKind[] {
    return (this.knownComplaints ??= eachOnce(this.contact.coded, complaintOf));
  }

  get circumstances(): readonly Circumstance[] {
    return (this.knownCircumstances ??= this.circumstancesAtContact());
  }

  /** What a number that is told comes to, the policy says that judges the contact. */
  private circumstancesAtContact(): readonly Circumstance[] {
    const { coded, firstReceivedAt } = this.contact;
    return coded.length === 0
      ? []
      : eachOnce(coded, circumstancesUnder(policyAt(this.sources.policies, firstReceivedAt)));
  }

  get injuredOn(): string | null {
    return firstOf(this.contact.coded, (fact) => injuredOnOf(fact, this.occurredAt));
  }

  get waitedHours(): number | null {
    return longestWait(this.contact.coded);
  }

  get pregnancyWeek(): number | null {
    return firstOf(this.contact.coded, pregnancyWeekOf);
  }

  get mobility(): ThreeValued {
    return (this.knownMobility ??= FactsOfContact.lastMobility(this)).value;
  }

  get mobilityRecordedAt(): number | null {
    return (this.knownMobility ??= FactsOfContact.lastMobility(this)).at;
  }

  /** What was recorded last, at this contact or before. */
  private static lastMobility(from: FactsOfContact): RecordedMobility {
    if (!from.sources.child.mayTellOfMobility()) return neverRecorded;
    for (let facts: FactsOfContact | null = from; facts !== null; facts = facts.contactBefore()) {
      const value = mobilityIn(facts.contact.coded);
      if (value !== null) return { value, at: facts.occurredAt };
    }
    return neverRecorded;
  }

  get specialty(): string | null {
    return this.services[0] ?? null;
  }

  get services(): readonly string[] {
    return (this.knownServices ??= servicesOf(this.contact));
  }

  get isEssential(): boolean {
    return isEssentialSlot(this.contact);
  }

  get addressAuthority(): string | null {
    return this.contact.authority;
  }

  get recordedConcern(): ThreeValued {
    const { recordedConcern } = this.contact;
    return recordedConcern === null ? 'unknown' : recordedConcern ? 'yes' : 'no';
  }

  get plan(): PlanFacts {
    return (this.knownPlan ??= this.planAtContact());
  }

  private planAtContact(): PlanFacts {
    const { contact, occurredAt, sources } = this;
    const { plans, organisations, policies, identity } = sources;
    return planAsOf(plans, {
      contact,
      on: londonDate(occurredAt),
      coveringAuthority: coveringAuthority(organisations, contact),
      staleAfterMs: policyAt(policies, contact.firstReceivedAt).planStaleAfterDays * 86_400_000,
      identity,
    });
  }
}
