import {
  circumstancesUnder,
  complaintOf,
  injuredOnOf,
  pregnancyWeekOf,
  waitedHoursOf,
  injuriesSaidOnce,
  injuryOf,
  isEssentialSlot,
  mobilityOf,
  policyAt,
  servicesOf,
  type ContactFacts,
  type PlanFacts,
  type Policy,
  type ThreeValued,
} from '#libs/policy';
import { eachOnce, sortedBy } from './order.js';
import { type PlanQuestion } from './plan-facts.js';
import { readWords } from './read-words.js';
import { matchAttendances, type Visit, keyOf } from './visits.js';

/** What the register says of an organisation or a site. */
export interface Organisation {
  readonly code: string;
  readonly name: string;
  readonly authority: string;
}

/** A contact with the visits that are folded into it, in feed order. */
export type FoldedContact = ContactFacts & {
  readonly visits: readonly { readonly feed: string; readonly id: string }[];
};

/** What is known besides the visits. */
export interface Surroundings {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly policies: readonly Policy[];
  readonly attendanceWindowMs: number;
  readonly nhsNumber: string | null;
  /** `YYYY-MM-DD`; null where it is not known. */
  readonly birthDate: string | null;
  readonly planOf: (question: PlanQuestion) => PlanFacts;
}

/** The contacts of one child, by (occurred at, key), from its visits. */
export function contactsOf(visits: readonly Visit[], surroundings: Surroundings): FoldedContact[] {
  const real = visits.filter(({ status }) => status !== 'entered-in-error');
  const contacts = matchAttendances(real, surroundings.attendanceWindowMs).flatMap((attendance) =>
    combine(attendance, surroundings),
  );
  return withMobility(sortedBy(contacts, ({ occurredAt, key }) => [occurredAt, key]));
}

function combine(visits: readonly Visit[], surroundings: Surroundings): FoldedContact[] {
  const { organisations, policies, nhsNumber, birthDate } = surroundings;
  const [least] = visits;
  if (least === undefined || least.status === 'entered-in-error') return [];
  const { organisation, occurredAt } = least;
  const key = keyOf(least);
  const coded = [...visits.flatMap((visit) => visit.coded), ...visits.flatMap((visit) => readWords(visit, birthDate))];
  const site = firstSaid(visits.map((visit) => visit.site));
  const firstReceivedAt = Math.min(...visits.map((visit) => visit.firstReceivedAt));
  const ofSite = site === null ? undefined : organisations.get(site);
  const treatingAuthority = ofSite?.authority ?? organisations.get(organisation)?.authority ?? null;
  const policy = policyAt(policies, firstReceivedAt);
  const names = visits.map(({ feed, id }) => ({ feed, id }));
  return [
    {
      key,
      contactId: key,
      visits: names,
      organisation,
      organisationName: organisations.get(organisation)?.name ?? organisation,
      site,
      treatingAuthority,
      setting: least.setting,
      kind: least.kind,
      status: statusOf(visits.map(({ status }) => status)),
      occurredAt,
      firstReceivedAt,
      injuries: injuriesSaidOnce(eachOnce(coded.map(injuryOf).filter((injury) => injury !== null))),
      complaints: eachOnce(coded.map(complaintOf).filter((complaint) => complaint !== null)),
      circumstances: eachOnce(coded.map(circumstancesUnder(policy)).filter((circumstance) => circumstance !== null)),
      injuredOn: firstSaid(coded.map((fact) => injuredOnOf(fact, occurredAt))),
      waitedHours: coded.reduce((longest, fact) => Math.max(longest, waitedHoursOf(fact) ?? 0), 0) || null,
      pregnancyWeek: firstSaid(coded.map(pregnancyWeekOf)),
      mobility: coded.map(mobilityOf).find((mobility) => mobility !== 'unknown') ?? 'unknown',
      mobilityRecordedAt: null,
      specialty: servicesOf({ kind: least.kind, coded })[0] ?? null,
      services: servicesOf({ kind: least.kind, coded }),
      isEssential: isEssentialSlot({ kind: least.kind, coded }),
      addressAuthority: firstSaid(visits.map((visit) => visit.addressAuthority)),
      recordedConcern: concern(visits.map((visit) => visit.recordedConcern)),
      plan: surroundings.planOf({
        nhsNumber,
        occurredAt,
        coveringAuthority: firstSaid(visits.map((visit) => visit.addressAuthority)) ?? treatingAuthority,
        staleAfterDays: policy.planStaleAfterDays,
        visits: names,
      }),
    },
  ];
}

type Status = FoldedContact['status'];

const isOf =
  (...some: readonly Visit['status'][]) =>
  (status: Visit['status']): boolean =>
    some.includes(status);

/** By feed: an end of any feed before "arrived", anything before "booked". */
function statusOf(statuses: readonly Visit['status'][]): Status {
  const told = statuses.filter((status) => !isOf('booked', 'entered-in-error')(status)) as Status[];
  const [first = 'booked'] = told;
  return first === 'arrived' ? (told.find(isOf('completed', 'left')) ?? first) : first;
}

/** The smallest feed that says something wins. */
export function firstSaid<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}

/** A concern that any feed states stays. */
function concern(said: readonly (boolean | null)[]): ThreeValued {
  if (said.includes(true)) return 'yes';
  return said.includes(false) ? 'no' : 'unknown';
}

/** Mobility as recorded at a contact or, when it was not, at the last contact before at which it was. */
function withMobility(contacts: readonly FoldedContact[]): FoldedContact[] {
  return contacts.map((contact, place) => {
    const recorded = contacts.slice(0, place + 1).findLast(({ mobility }) => mobility !== 'unknown');
    if (recorded === undefined) return contact;
    return { ...contact, mobility: recorded.mobility, mobilityRecordedAt: recorded.occurredAt };
  });
}
