import { type BaseRates } from '../base-rates.js';
import { homeAt } from '../child.js';
import { told } from '../facts.js';
import { type Random } from '../random.js';
import { registrationsOf } from '../registrations.js';
import { type Visit } from '../visit.js';
import { type Newcomer } from './newcomer.js';

/** What registers say: joined a first list late, and others with later placements, as families do who move. */
export function practiceListsOf({ child, registeredAt }: Newcomer, rates: BaseRates, random: Random): readonly Visit[] {
  const first = homeAt(child, registeredAt);
  const { authority: _, ...where } = first.practice;
  const joined = told(
    { purpose: 'registration', place: where, setting: 'gp' },
    registeredAt,
    ['joined-practice-list'],
    'new patient registered, no number before',
  );
  const later = child.household.homes.filter(({ since }) => since > registeredAt);
  const since = { ...child, household: { ...child.household, homes: [first, ...later] } };
  return [joined, ...registrationsOf(since, rates, random)];
}
