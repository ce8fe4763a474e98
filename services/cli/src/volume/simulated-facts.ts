import {
  circumstanceOf,
  codeWords,
  complaintOf,
  injuredOnOf,
  pregnancyWeekOf,
  injuriesSaidOnce,
  injuryOf,
  isEssentialFlag,
  londonDate,
  mobilityOf,
  specialtyOf,
  type ChildFacts,
  type Coded,
  type ContactFacts,
  type NeighbourFacts,
  type PlanFacts,
} from '#libs/policy';
import { listsPlans, treatingAuthorityOf, type SimulatedChild, type Stated } from '#libs/population';

const dayMs = 86_400_000;

/**
 * The facts of a simulated child as they stand in the end: of each visit the last statement, which is the true one; coded
 * facts and words read as screening reads them; plans as of each contact.
 * @param family the children of its household
 */
export function factsOfSimulated(simulated: SimulatedChild, family: readonly SimulatedChild[] = []): ChildFacts {
  const byVisit = Map.groupBy(simulated.statements, ({ signal }) => signal.visit.id);
  const contacts = [...byVisit.values()].flatMap((stated) => contactOf(stated, simulated) ?? []);
  return {
    identity: 'verified',
    birthDate: londonDate(simulated.child.bornAt),
    gestationWeeks: null,
    contacts: withMobility(contacts.sort((one, other) => one.facts.occurredAt - other.facts.occurredAt)),
    neighbours: neighboursOf(simulated, family),
    firedWatches: [],
  };
}

/** Mother and siblings of whom a list has spoken, as far as hospitals have said who the mother is. */
function neighboursOf(simulated: SimulatedChild, family: readonly SimulatedChild[]): readonly NeighbourFacts[] {
  if (!hasStatedMother(simulated)) return [];
  const known = family.filter((one) => hasStatedMother(one));
  const ofMother = known.flatMap(({ plans }) => plans.filter(({ nhsNumber }) => nhsNumber !== undefined));
  const others = known.filter((one) => one.child.number !== simulated.child.number);
  return [
    ...(ofMother.length === 0 ? [] : [neighbour('mother', ofMother)]),
    ...others.flatMap(({ plans }) => {
      const own = plans.filter(({ nhsNumber }) => nhsNumber === undefined);
      return own.length === 0 ? [] : [neighbour('sibling', own)];
    }),
  ];
}

function hasStatedMother({ people }: SimulatedChild): boolean {
  return people.some(({ signal }) => signal.type === 'identity.stated' && signal.change === 'mother-of');
}

function neighbour(relation: NeighbourFacts['relation'], plans: SimulatedChild['plans']): NeighbourFacts {
  return {
    relation,
    planAt: (moment) => {
      const { value, kinds, ended, authority, source } = planAt(plans, moment, null);
      return { value: authority === null ? 'no' : value, kinds, ended, authority, source };
    },
  };
}

interface ContactWithCodes {
  readonly facts: Omit<ContactFacts, 'mobility' | 'mobilityRecordedAt'>;
  readonly coded: readonly Coded[];
}

/** What was recorded of moving last, at each contact or before it. */
function withMobility(contacts: readonly ContactWithCodes[]): readonly ContactFacts[] {
  let last: Pick<ContactFacts, 'mobility' | 'mobilityRecordedAt'> = { mobility: 'unknown', mobilityRecordedAt: null };
  return contacts.map(({ facts, coded }) => {
    const recorded = coded.map(mobilityOf).find((value) => value !== 'unknown');
    if (recorded !== undefined) last = { mobility: recorded, mobilityRecordedAt: facts.occurredAt };
    return { ...facts, ...last };
  });
}

function contactOf(stated: readonly Stated[], simulated: SimulatedChild): ContactWithCodes | null {
  const last = stated.at(-1);
  if (last === undefined) return null;
  const { signal } = last;
  const { visit, organisation, site = null, setting, kind, status } = signal;
  if (status === 'entered-in-error') return null;
  const coded: readonly Coded[] = [...(signal.coded ?? []), ...codeWords(signal.words ?? [])];
  const occurredAt = Date.parse(signal.occurredAt);
  const addressAuthority = signal.person.address?.authority ?? null;
  const facts = {
    ...{
      key: visit.id,
      contactId: visit.id,
      organisation,
      organisationName: organisation,
      site,
      setting,
      kind,
      status,
    },
    treatingAuthority: treatingAuthorityOf(organisation),
    occurredAt,
    firstReceivedAt: Math.min(...stated.map(({ at }) => at)),
    injuries: injuriesSaidOnce(readEach(coded, injuryOf)),
    complaints: [...new Set(readEach(coded, complaintOf))],
    circumstances: [...new Set(readEach(coded, circumstanceOf))],
    injuredOn: readEach(coded, injuredOnOf)[0] ?? null,
    pregnancyWeek: readEach(coded, pregnancyWeekOf)[0] ?? null,
    specialty: readEach(coded, specialtyOf)[0] ?? null,
    services: readEach(coded, specialtyOf),
    isEssential: coded.some(isEssentialFlag),
    addressAuthority,
    recordedConcern:
      signal.recordedConcern === undefined || signal.recordedConcern === null
        ? 'unknown'
        : signal.recordedConcern
          ? 'yes'
          : 'no',
    plan: planAt(ownPlans(simulated), occurredAt, addressAuthority),
  } as const;
  return { facts, coded };
}

function readEach<T>(coded: readonly Coded[], read: (fact: Coded) => T | null): readonly T[] {
  return coded.map(read).filter((found) => found !== null);
}

/** Those that stand under the child's own number. */
function ownPlans({ plans }: SimulatedChild): SimulatedChild['plans'] {
  return plans.filter(({ nhsNumber }) => nhsNumber === undefined);
}

/** What the authority's lists say of a contact; of an authority that sends none nothing is known. */
function planAt(plans: SimulatedChild['plans'], at: number, authority: string | null): PlanFacts {
  const told = plans.filter((plan) => listsPlans(plan.authority) && plan.start <= at);
  const inForce = told.filter(({ end }) => at < end);
  const ended = told
    .filter(({ end }) => end <= at)
    .map(({ plan, end }) => ({ kind: plan, on: londonDate(end - dayMs) }));
  const answers = inForce[0]?.authority ?? (authority !== null && listsPlans(authority) ? authority : null);
  const nobody = { authority: null, source: null, asOf: null } as const;
  return {
    value: inForce.length > 0 ? 'yes' : answers === null ? 'unknown' : 'no',
    kinds: [...new Set(inForce.map(({ plan }) => plan))].sort(),
    ended,
    ...(answers === null ? nobody : { authority: answers, source: `list of ${answers}`, asOf: at }),
    worker: null,
  };
}
