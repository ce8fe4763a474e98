import { type CodedFact } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { dateOf, day } from './calendar.js';
import { type Child } from './child.js';
import { facts } from './facts.js';
import { type Random } from './random.js';
import { type Visit } from './visit.js';

/** Visits for an injury, with its date where the form has one. */
export function withInjuryDates(
  visits: readonly Visit[],
  child: Child,
  rates: BaseRates,
  random: Random,
): readonly Visit[] {
  return visits.map((visit) => {
    if (visit.hurtDaysBefore === undefined) return visit;
    const share = rates.value(visit.purpose === 'practice' ? 'injured-on.practice' : 'injured-on.stated');
    if (!random.fork(visit.at).chance(share)) return visit;
    return { ...visit, coded: [...(visit.coded ?? []), ...injuredOn(child, visit)] };
  });
}

/** The day of the injury as a coded fact: never before the birth. */
export function injuredOn(child: Child, { at, hurtDaysBefore = 0 }: Visit): readonly CodedFact[] {
  return facts('outcome', `injured-on-${dateOf(Math.max(child.bornAt, at - hurtDaysBefore * day))}`);
}
