import { attended } from './attendance.js';
import { sameRegion } from './body-regions.js';
import { type Scene } from './define-rule.js';
import { injuryWeight, isPublicAccident } from './explained-injury.js';
import { type ChildFacts, type ContactFacts, type InjuryFact, type ThreeValued } from './facts.js';
import { injuryAttendances, isInjuryAttendance, isLeftOut } from './injury-episodes.js';
import { newMarks, type MarkDays } from './injuries.js';
import { atLeast, type Count } from './kleene.js';
import { contactsBefore } from './look-back.js';
import { mobilityLimits, type MobilityLimits } from './mobility.js';

/** Attendances of one child at different places, up to and with one contact. */
export interface Spread {
  /** The latest first; the contact itself is the first of them. */
  readonly contacts: readonly ContactFacts[];
  /** Attendances, each by its weight. */
  readonly attendances: Count;
  readonly places: Count;
}

/** Numbers by which attendances are weighed, from the policy document. */
export interface SpreadLimits extends MobilityLimits {
  readonly markDays: MarkDays;
  /** Hours within which a child may have been sent on from one place to the next, where nobody recorded how it came. */
  readonly transferHours: number;
  readonly explainedWeight: number;
  /** Days within which a practice or walk-in centre and a department see one injury, whoever is asked first. */
  readonly practiceDays: number;
  /** Age in years from which traffic and sport are not counted. */
  readonly accidentsFromYears: number;
}

/** As the policy document has them. */
export function spreadLimits(number: Scene['number']): SpreadLimits {
  return {
    ...mobilityLimits(number),
    markDays: number,
    transferHours: number('transferHours'),
    practiceDays: number('practiceDays'),
    accidentsFromYears: number('accidentsFromYears'),
    explainedWeight: number('explainedWeight'),
  };
}

const nowhere: Spread = { contacts: [], attendances: { lo: 0, hi: 0 }, places: { lo: 0, hi: 0 } };

/** Somebody sent the child: it was no choice of the family. */
export function wasSent({ circumstances }: ContactFacts): boolean {
  return circumstances.includes('transferred-in') || circumstances.includes('redirected');
}

/** A practice sends these to a department, and looks at them afterwards; a bruise or a bite is no reason to go on. */
const sentOnKinds: ReadonlySet<string> = new Set<InjuryFact['kind']>([
  ...(['fracture', 'burn', 'head-injury', 'intracranial-injury', 'laceration', 'injury'] as const),
]);

/** Where a family goes with an injury by appointment. Others see a child where it is, or for another reason: school, a health visitor's review. */
const treatedAt: ReadonlySet<string> = new Set([
  ...['gp', 'out-of-hours', 'walk-in', 'urgent-care', 'ed', 'outpatient', 'inpatient', 'maternity'],
  ...['community-paediatrics', 'dental', 'pharmacy'],
]);

/** A family took the child there to be treated: nobody sent it, nobody came to its home, and it was not only seen or spoken of. */
function wasTaken(contact: ContactFacts): boolean {
  const { kind, setting } = contact;
  const isTaken = kind === 'unscheduled' || kind === 'stay' || (kind === 'appointment' && treatedAt.has(setting));
  return isTaken && !wasSent(contact);
}

/** Site of an attendance; where none is recorded the organisation stands for it. */
export function placeKey({ site, organisation }: ContactFacts): string {
  return site ?? organisation;
}

/**
 * Injury attendances by organisation in the days up to and with a contact. One within hours of another elsewhere, for what may
 * be the same injury, may be no choice of the family: it counts only towards the most.
 */
export function injuriesApart(child: ChildFacts, contact: ContactFacts, days: number, limits: SpreadLimits): Spread {
  const counts = (each: ContactFacts): boolean => wasTaken(each) && !isLeftOut(child, each, limits);
  if (!counts(contact) || !isInjuryAttendance(child, contact, limits.markDays)) return nowhere;
  const taken = injuryAttendances(child, contact, days, limits.markDays).filter(counts);
  const attendances = isAtBoth(taken) ? withoutSeenAgain(child, taken, limits) : taken;
  if (attendances[0] !== contact) return nowhere;
  const mayBeSent = (each: ContactFacts, place: number): boolean => {
    const before = attendances[place + 1];
    return before !== undefined && isSoonElsewhere(before, each, limits) && mayBeOneInjury(child, before, each, limits);
  };
  const organisationOf = ({ organisation }: ContactFacts): string => organisation;
  const weightOf = (each: ContactFacts): number => injuryWeight(child, each, limits);
  return spreadOf(attendances, mayBeSent, organisationOf, weightOf);
}

/**
 * Unscheduled attendances by site in the days up to and with a contact, when the contact is at a site that is new among them.
 * One within hours of another elsewhere counts only towards the most.
 */
export function sitesApart(child: ChildFacts, contact: ContactFacts, days: number, limits: SpreadLimits): Spread {
  if (!isUnscheduled(contact) || wasSent(contact)) return nowhere;
  const attendances = [contact];
  for (const other of contactsBefore(child, contact, days)) {
    if (!isUnscheduled(other) || wasSent(other)) continue;
    if (placeKey(other) === placeKey(contact)) return nowhere;
    attendances.push(other);
  }
  const mayBeSent = (each: ContactFacts, place: number): boolean => {
    const before = attendances[place + 1];
    return before !== undefined && isSoonElsewhere(before, each, limits);
  };
  return spreadOf(attendances, mayBeSent, placeKey, () => 1);
}

/** Whether there are so many attendances at so many places. */
export function isSpread({ attendances, places }: Spread, most: { attendances: number; places: number }): ThreeValued {
  const [many, apart] = [atLeast(most.attendances, attendances), atLeast(most.places, places)];
  if (many === 'no' || apart === 'no') return 'no';
  return many === 'yes' && apart === 'yes' ? 'yes' : 'unknown';
}

/** What is left of a spread without the accidents that others saw, each as one. */
export function withoutPublic({ contacts }: Spread): Spread {
  const unseen = contacts.filter((contact) => !isPublicAccident(contact));
  return spreadOf(
    unseen,
    () => false,
    ({ organisation }) => organisation,
    () => 1,
  );
}

function isUnscheduled(contact: ContactFacts): boolean {
  return contact.kind === 'unscheduled' && attended(contact);
}

function spreadOf(
  attendances: readonly ContactFacts[],
  mayBeSent: (each: ContactFacts, place: number) => boolean,
  placeOf: (each: ContactFacts) => string,
  weightOf: (each: ContactFacts) => number,
): Spread {
  const all = new Set<string>();
  const certain = new Set<string>();
  let [lo, hi] = [0, 0];
  for (const [place, each] of attendances.entries()) {
    const weight = weightOf(each);
    hi += weight;
    all.add(placeOf(each));
    if (mayBeSent(each, place)) continue;
    lo += weight;
    certain.add(placeOf(each));
  }
  return { contacts: attendances, attendances: { lo, hi }, places: { lo: certain.size, hi: all.size } };
}

/** One came within hours of another, at another place. */
export function isSoonElsewhere(
  before: ContactFacts,
  after: ContactFacts,
  { transferHours }: Pick<SpreadLimits, 'transferHours'>,
): boolean {
  return placeKey(before) !== placeKey(after) && after.occurredAt - before.occurredAt <= transferHours * 3_600_000;
}

/** Asked before a department, or after it: practices, and walk-in centres, which send on what they cannot treat. */
const doors: ReadonlySet<string> = new Set(['gp', 'out-of-hours', 'walk-in', 'urgent-care']);

/** Whether some were at such a door and some were not: else nothing can be seen again by the other (hot path). */
function isAtBoth(attendances: readonly ContactFacts[]): boolean {
  const first = attendances[0];
  return attendances.some(({ setting }) => doors.has(setting) !== doors.has(first?.setting ?? ''));
}

/** Without those at which a practice or walk-in centre and a department, one after the other, saw an injury again, of a kind that is sent on or looked at again. */
function withoutSeenAgain(
  child: ChildFacts,
  attendances: readonly ContactFacts[],
  { practiceDays, markDays }: SpreadLimits,
): readonly ContactFacts[] {
  const marked = attendances.map((contact) => ({
    contact,
    isAtDoor: doors.has(contact.setting),
    marks: newMarks(child, contact, markDays),
  }));
  const isSeenAgain = (after: (typeof marked)[number], place: number): boolean => {
    if (!after.marks.every(({ kind }) => sentOnKinds.has(kind))) return false;
    const since = after.contact.occurredAt - practiceDays * 86_400_000;
    for (let earlier = place + 1; earlier < marked.length; earlier += 1) {
      const before = marked[earlier];
      if (before === undefined || before.contact.occurredAt < since) return false;
      if (before.isAtDoor !== after.isAtDoor && areSame(after.marks, before.marks)) return true;
    }
    return false;
  };
  return marked.flatMap((each, place) => (isSeenAgain(each, place) ? [] : [each.contact]));
}

function areSame(marks: readonly InjuryFact[], seen: readonly InjuryFact[]): boolean {
  return marks.every((mark) => seen.some((other) => isSame(mark, other)));
}

function isSame(one: InjuryFact, other: InjuryFact): boolean {
  return one.kind === other.kind && sameRegion(one, other) === 'yes';
}

function mayBeOneInjury(
  child: ChildFacts,
  before: ContactFacts,
  after: ContactFacts,
  { markDays }: SpreadLimits,
): boolean {
  const seen = newMarks(child, before, markDays);
  return newMarks(child, after, markDays).every((mark) => seen.some((other) => sameRegion(mark, other) !== 'no'));
}
