import { type BaseRates } from '../base-rates.js';
import { day, dayOf, hour } from '../calendar.js';
import { homeAt } from '../child.js';
import { facts, told } from '../facts.js';
import { police } from '../places.js';
import { isKnownHere } from '../police-notices.js';
import { type Random } from '../random.js';
import { step } from '../referrals.js';
import { timesOf } from '../times.js';
import { type Visit } from '../visit.js';
import { officeTimeAfter } from '../working-days.js';
import { type Newcomer } from './newcomer.js';

/** Absences of a young person from the placement, and when nobody saw them any more, if they were never found. */
export interface Absences {
  readonly visits: readonly Visit[];
  readonly goneAt: number | null;
}

const notice = { purpose: 'notice', place: police, setting: 'police' } as const;

/** Episodes of being missing: mostly many of few, told by police and social care; some are brought to a department, some never found. */
export function absencesOf(newcomer: Newcomer, rates: BaseRates, random: Random): Absences {
  const { child, arrivedAt } = newcomer;
  const yearly = rates.value('alone.missing') / 1000;
  const [first] = timesOf(random.fork('times'), { from: arrivedAt, to: child.to }, () => yearly, yearly);
  if (first === undefined) return { visits: [], goneAt: null };
  const own = random.fork('first', first);
  const isGone = own.chance(rates.value('alone.never-found'));
  const starts = [first];
  while (own.chance(1 - 1 / rates.value('alone.missing-episodes')))
    starts.push((starts.at(-1) ?? first) + Math.max(day, own.exponential(25 * day)));
  const within = starts.filter((start) => start < child.to);
  const visits = within.flatMap((start, place) =>
    episode(newcomer, start, isGone && place === within.length - 1, rates, random.fork('episode', start)),
  );
  return { visits, goneAt: isGone ? (within.at(-1) ?? null) : null };
}

function episode(
  newcomer: Newcomer,
  start: number,
  isLast: boolean,
  rates: BaseRates,
  random: Random,
): readonly Visit[] {
  const is = (name: string): boolean => random.fork(name).chance(rates.value(`alone.${name}`));
  const signs = is('exploitation-signs') ? ['unexplained-money-or-phone'] : [];
  const words = isLast
    ? 'left the placement with all belongings, phone off, not found'
    : random.pick([
        'missing from placement overnight, came back',
        'did not return to the home, found at an address in another town',
        'missing two days, found by police, will not say where',
      ]);
  const visits: Visit[] = [];
  if (isKnownHere(newcomer.child, start)) {
    if (is('missing-told-by-police'))
      visits.push(told(notice, dayOf(start) + 33 * hour, ['missing-episode', ...signs], words));
    if (is('missing-told-by-social-care'))
      visits.push(step(officeTimeAfter(start, 1), ['missing-episode', ...signs], words));
  }
  if (!isLast && is('brought-to-department'))
    visits.push(brought(newcomer, start + random.between(10, 60) * hour, rates, random));
  return visits;
}

function brought({ child }: Newcomer, on: number, rates: BaseRates, random: Random): Visit {
  const is = (name: string): boolean => random.fork('brought', name).chance(rates.value(`found.${name}`));
  const isDrunk = is('intoxicated');
  const at = Math.floor(on);
  return {
    purpose: 'emergency',
    at,
    place: homeAt(child, at).hospital.department,
    setting: 'ed',
    kind: 'unscheduled',
    outcome: 'completed',
    coded: [
      ...facts('diagnosis', ...(isDrunk ? ['intoxicated', 'alcohol-drunk'] : [])),
      ...facts('outcome', ...(is('missing-recorded') ? ['missing-episode'] : [])),
    ],
    words: [
      [
        'chiefComplaint',
        isDrunk ? 'found after days away from the home, drunk' : 'found after days away, hungry, feet sore',
      ],
      ['escort', 'police'],
    ],
  };
}
