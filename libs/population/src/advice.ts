import { type BaseRates } from './base-rates.js';
import { day, dayOf, hour } from './calendar.js';
import { homeAt, type Child } from './child.js';
import { injuredOn } from './injury-dates.js';
import { lengthOf } from './keep-apart.js';
import { outOfHours, walkInCentre } from './places.js';
import { type Random } from './random.js';
import { type Visit } from './visit.js';

/** Contacts before an injury is brought to a department: a call, the practice, a walk-in centre. */
export function adviceOf(visits: readonly Visit[], child: Child, rates: BaseRates, random: Random): readonly Visit[] {
  const met = visits.filter(({ told }) => told !== true);
  return visits.flatMap((visit): readonly Visit[] => {
    const { purpose, hurtDaysBefore: days } = visit;
    if (purpose !== 'emergency' || days === undefined) return [];
    const own = random.fork(visit.at);
    if (!own.chance(rates.value(days > 1 ? 'advice.before-late-injury' : 'advice.before-injury'))) return [];
    const at = whenAsked(visit, days, own);
    const isCall = own.chance(rates.value('advice.by-telephone'));
    const isSeen = !isCall && dayOf(at) + 8 * hour <= at && isFree(at, met);
    const isPractice = own.chance(rates.value('advice.practice') / (1 - rates.value('advice.by-telephone')));
    const contact = isSeen ? seen(child, visit, at, isPractice, rates, own) : called(visit, at);
    return child.from <= at && child.bornAt + day <= at ? [contact] : [];
  });
}

/** Some hours before, or on a day between the injury and the visit. */
function whenAsked({ at }: Visit, days: number, random: Random): number {
  const hours = random.between(4.1, 6);
  if (days === 0) return Math.floor(Math.max(dayOf(at), at - hours * hour));
  return Math.floor(dayOf(at) - (1 + random.below(days)) * day + random.between(9, 17.5) * hour);
}

function isFree(at: number, visits: readonly Visit[]): boolean {
  return !visits.some((other) => at < other.at + lengthOf(other) && other.at < at + 4 * hour);
}

function askedAbout({ words = [] }: Visit): string {
  const complaint = words.find(([field]) => field === 'chiefComplaint')?.[1] ?? 'injury';
  return complaint.replace(/, happened .*$/, '');
}

function seen(child: Child, visit: Visit, at: number, isPractice: boolean, rates: BaseRates, random: Random): Visit {
  const isDated = random.chance(rates.value('injured-on.practice'));
  const hurt = (visit.coded ?? []).filter(({ kind }) => kind === 'injury' || kind === 'mechanism');
  return {
    purpose: 'advice',
    at,
    place: isPractice ? homeAt(child, at).practice : walkInCentre,
    setting: isPractice ? 'gp' : 'walk-in',
    kind: isPractice ? 'appointment' : 'unscheduled',
    outcome: 'completed',
    coded: [...hurt, ...(isDated ? injuredOn(child, visit) : [])],
    words: [['reason', `${askedAbout(visit)}; to come back or go to hospital if no better`]],
  };
}

function called(visit: Visit, at: number): Visit {
  return {
    purpose: 'advice',
    at,
    place: outOfHours,
    setting: 'out-of-hours',
    kind: 'call',
    outcome: 'completed',
    words: [['reason', `parent rang: ${askedAbout(visit)}; advised to have it looked at`]],
    told: true,
  };
}
