import { type BaseRates } from './base-rates.js';
import { hour } from './calendar.js';
import { homeAt, type Child } from './child.js';
import { facts } from './facts.js';
import { asLeft } from './leaving.js';
import { hospitals } from './places.js';
import { type Random } from './random.js';
import { type Visit } from './visit.js';

/** How long after the arrival in a department a stay begins. */
export const admittedAfter = 4 * hour;

/** Attendances with the stays that follow them, each from four hours after the arrival on, and how they ended. */
export function withStays(child: Child, visits: readonly Visit[], rates: BaseRates, random: Random): readonly Visit[] {
  return visits.flatMap((visit): readonly Visit[] => {
    const { stayHours, ...attendance } = visit;
    if (stayHours === undefined) return [asLeft(child, visit, rates, random.fork('leaving', visit.at))];
    if (visit.kind === 'stay') return [visit];
    const at = visit.at + admittedAfter;
    if (at >= child.to) return [attendance];
    const own = random.fork('stay', visit.at);
    const isAgainstAdvice = own.chance(rates.value('stays.against-advice'));
    const hours = Math.min(isAgainstAdvice ? 20 : Infinity, stayHours, (child.to - at) / hour);
    const isOrdered = own.chance(rates.value('stays.discharge-order-stated'));
    const ending = isAgainstAdvice ? ['against-advice'] : isOrdered ? ['discharge-ordered'] : [];
    const treating = hospitals.find(({ department }) => department.organisation === visit.place.organisation);
    return [
      attendance,
      {
        purpose: 'stay',
        at,
        place: (treating ?? homeAt(child, at).hospital).ward,
        setting: 'inpatient',
        kind: 'stay',
        outcome: 'completed',
        stayHours: hours,
        coded: [...(visit.coded ?? []), ...facts('outcome', ...ending)],
        words: [
          ['reason', visit.words?.find(([field]) => field === 'chiefComplaint')?.[1] ?? 'admitted from the department'],
          [
            'outcome',
            isAgainstAdvice ? 'parent took child home against advice, will come back if worse' : 'well, home',
          ],
        ],
      },
    ];
  });
}
