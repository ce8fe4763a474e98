import { type BaseRates } from './base-rates.js';
import { day, hour, month, workingDayOf } from './calendar.js';
import { ageAt, type Child } from './child.js';
import { facts } from './facts.js';
import { community, statesProcesses } from './places.js';
import { type Plan } from './plans.js';
import { type Random } from './random.js';
import { type Visit } from './visit.js';
import { officeTimeAfter } from './working-days.js';

/** Health assessments of looked-after children: the first within twenty working days, then each half year or year. */
export function healthAssessmentsOf(
  child: Child,
  plans: readonly Plan[],
  rates: BaseRates,
  random: Random,
): readonly Visit[] {
  return plans
    .filter(({ plan, authority }) => plan === 'LAC' && statesProcesses(authority))
    .flatMap((plan) => assessments(child, plan, rates, random.fork(plan.start)))
    .filter(({ at }) => child.from <= at && at < child.to);
}

function assessments(child: Child, { start, end }: Plan, rates: BaseRates, random: Random): readonly Visit[] {
  const isInTime = random.chance(rates.value('looked-after.initial-in-time'));
  const first = officeTimeAfter(start, isInTime ? 8 + random.below(11) : 22 + random.below(30));
  const visits: Visit[] = [];
  if (random.chance(rates.value('looked-after.initial-held')))
    visits.push(assessment(first, start, 'initial-health-assessment'));
  for (let at = first; at < end;) {
    const apart = ageAt(child, at) < 5 ? 6 : 12;
    const late = random.chance(rates.value('looked-after.review-in-time'))
      ? -random.between(0.1, 0.7)
      : random.between(0.3, 3);
    at = workingDayOf(at + (apart + late) * month) + 11 * hour;
    if (at < end) visits.push(assessment(at, at - 30 * day, 'review-health-assessment'));
  }
  return visits.filter(({ at }) => at < end);
}

function assessment(at: number, bookedAt: number, code: string): Visit {
  return {
    purpose: 'looked-after',
    at,
    place: community,
    setting: 'community-paediatrics',
    kind: 'appointment',
    outcome: 'completed',
    bookedAt,
    coded: facts('outcome', code),
    words: [
      ['reason', code === 'initial-health-assessment' ? 'initial health assessment' : 'review health assessment'],
    ],
  };
}
