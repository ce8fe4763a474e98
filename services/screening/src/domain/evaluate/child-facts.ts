import {
  complaintOf,
  injuryOf,
  londonDate,
  mobilityOf,
  policyAt,
  type ChildFacts,
  type ContactFacts,
  type PlanFacts,
  type Policy,
  type ThreeValued,
  type WatchKey,
} from '#libs/policy';
import { type Contact } from '../enrich/combine-contact.js';
import { coveringAuthority, treatingAuthority, type Organisations } from '../enrich/covering-authority.js';
import { type FoldedChild } from '../enrich/fold-child.js';
import { planAsOf, type PlanRegister } from '../enrich/resolve-plan.js';

/** What a decision about one child rests on. */
export interface ChildToDecide {
  readonly identity: 'verified' | 'unverified';
  readonly folded: Pick<FoldedChild, 'contacts' | 'person'>;
  readonly plans: PlanRegister;
  readonly firedWatches: readonly WatchKey[];
}

/** Turns a folded child into the facts that rules read: plan status as of each contact, coded facts only. */
export function childFacts(
  child: ChildToDecide,
  organisations: Organisations,
  policies: readonly Policy[],
): ChildFacts {
  const { identity, folded, plans, firedWatches } = child;
  let mobility: ThreeValued = 'unknown';
  let mobilityRecordedAt: number | null = null;
  const contacts = folded.contacts.map((contact): ContactFacts => {
    const recorded = mobilityAt(contact);
    if (recorded !== null) [mobility, mobilityRecordedAt] = [recorded, contact.occurredAt];
    let plan: PlanFacts | undefined;
    const { key, organisation, site, setting, kind, status, occurredAt, firstReceivedAt, recordedConcern } = contact;
    return {
      key,
      contactId: key,
      organisation,
      organisationName: organisations.get(organisation)?.name ?? organisation,
      site,
      treatingAuthority: treatingAuthority(organisations, contact),
      setting,
      kind,
      status,
      occurredAt,
      firstReceivedAt,
      injuries: eachOnce(contact.coded.map(injuryOf)),
      complaints: eachOnce(contact.coded.map(complaintOf)),
      mobility,
      mobilityRecordedAt,
      specialty: contact.coded.find((fact) => fact.kind === 'specialty')?.code ?? null,
      recordedConcern: recordedConcern === null ? 'unknown' : recordedConcern ? 'yes' : 'no',
      // asked for one contact of many: that of the anchor
      get plan() {
        plan ??= planAsOf(plans, {
          contact,
          on: londonDate(occurredAt),
          coveringAuthority: coveringAuthority(organisations, contact),
          staleAfterMs: policyAt(policies, firstReceivedAt).planStaleAfterDays * 86_400_000,
          identity,
        });
        return plan;
      },
    };
  });
  const { birthDate, gestationWeeks } = folded.person;
  return {
    identity,
    birthDate,
    gestationWeeks,
    contacts,
    firedWatches: withPresentKeys(firedWatches, folded.contacts),
  };
}

/** The first that was recorded at this contact; null when nothing was. */
function mobilityAt({ coded }: Contact): ThreeValued | null {
  return coded.map(mobilityOf).find((recorded) => recorded !== 'unknown') ?? null;
}

/** Each once; facts are small and plain. */
function eachOnce<T>(items: readonly (T | null)[]): readonly T[] {
  const present = items.filter((item) => item !== null);
  return present.length < 2 ? present : [...new Map(present.map((item) => [JSON.stringify(item), item])).values()];
}

/** A contact whose key has changed keeps its watches: they were armed for one of the visits folded into it. */
function withPresentKeys(fired: readonly WatchKey[], contacts: readonly Contact[]): readonly WatchKey[] {
  const present = new Map(contacts.flatMap(({ key, visits }) => visits.map((visit) => [visit.key, key])));
  return fired.map((watch) => ({ ...watch, anchorKey: present.get(watch.anchorKey) ?? watch.anchorKey }));
}
