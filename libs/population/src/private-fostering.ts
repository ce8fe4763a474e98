import { type BaseRates } from './base-rates.js';
import { month } from './calendar.js';
import { ageAt, type Child } from './child.js';
import { facts } from './facts.js';
import { type Random } from './random.js';
import { timesOf } from './times.js';
import { tookPlace, type Visit } from './visit.js';

/** Visits, some of which say that the child lives with somebody who is no relative, in the months in which it does. */
export function withFostering(
  visits: readonly Visit[],
  child: Child,
  rates: BaseRates,
  random: Random,
): readonly Visit[] {
  const times = fosteredIn(child, rates, random.fork('times'));
  if (times.length === 0) return visits;
  return visits.map((visit) => {
    const isRecorded = random.fork(visit.at).chance(rates.value('private-fostering.recorded'));
    const isThen = times.some(({ from, to }) => from <= visit.at && visit.at < to);
    if (!isThen || !isRecorded || !tookPlace(visit)) return visit;
    return { ...visit, coded: [...(visit.coded ?? []), ...facts('outcome', 'private-fostering')] };
  });
}

/** When the child is fostered privately. Those who are at the start began so earlier, as many as begin at any other time. */
export function fosteredIn(
  child: Child,
  rates: BaseRates,
  random: Random,
): readonly { readonly from: number; readonly to: number }[] {
  const length = rates.value('private-fostering.length') * month;
  const pace = (at: number): number => rates.at('private-fostering.begun', ageAt(child, at)) / 1000;
  const since = { from: Math.max(child.bornAt, child.from - 3 * length), to: child.to };
  return timesOf(random, since, pace, rates.most('private-fostering.begun') / 1000)
    .map((from) => ({ from, to: from + random.fork(from).exponential(length) }))
    .filter(({ to }) => to > child.from);
}
