import { type BaseRates } from '../base-rates.js';
import { day, dayOf, hour, month } from '../calendar.js';
import { told } from '../facts.js';
import { planWorkOf } from '../plan-work.js';
import { police, statesProcesses } from '../places.js';
import { type Plan } from '../plans.js';
import { isKnownHere } from '../police-notices.js';
import { type Random } from '../random.js';
import { answers, step } from '../referrals.js';
import { timesOf } from '../times.js';
import { type Visit } from '../visit.js';
import { officeTimeAfter } from '../working-days.js';
import { type Newcomer } from './newcomer.js';

/** Looked after from the day of arrival on, by one authority and perhaps then by another; listed once there is a number to list. */
export function plansOf(
  { child, arrivedAt, registeredAt }: Newcomer,
  goneAt: number | null,
  rates: BaseRates,
  random: Random,
): readonly Plan[] {
  const kept = goneAt === null ? Infinity : goneAt + random.exponential(rates.value('alone.plan-kept') * day);
  const end = dayOf(Math.min(kept, child.bornAt + 18 * 12 * month));
  const [reception, placement] = child.household.homes;
  if (reception === undefined) throw new Error('somebody arrived nowhere');
  const moved = placement?.authority === reception.authority ? undefined : placement;
  const plan = (authority: Plan['authority'], start: number, to: number): Plan => ({
    plan: 'LAC',
    start,
    end: Math.max(start + day, to),
    category: 'not-stated',
    authority,
    listedFrom: registeredAt + 14 * day,
  });
  if (moved === undefined || moved.since >= end) return [plan(reception.authority, dayOf(arrivedAt), end)];
  return [plan(reception.authority, dayOf(arrivedAt), moved.since), plan(moved.authority, moved.since, end)];
}

/** What police and social care tell of an arrival and of the years after it, absences apart. */
export function toldOf(newcomer: Newcomer, plans: readonly Plan[], rates: BaseRates, random: Random): readonly Visit[] {
  const { child, arrivedAt, assessedAt } = newcomer;
  const is = (name: string): boolean => random.fork(name).chance(rates.value(`alone.${name}`));
  const notice = { purpose: 'notice', place: police, setting: 'police' } as const;
  const yearly = rates.value('alone.police-contacts') / 1000;
  const notices = timesOf(random.fork('police'), child, () => yearly, yearly).map((on) =>
    told(
      notice,
      on,
      [],
      random
        .fork('notice', on)
        .pick([
          'phone and money taken by two men, says little',
          'shouted at and pushed by group outside the home',
          'found washing cars at night, no papers, taken to the home',
        ]),
    ),
  );
  const found = is('arrives-by-lorry')
    ? [told(notice, arrivedAt, [], 'found in back of lorry, says to be a child, no papers, social care rung')]
    : [];
  const isOfAuthority = statesProcesses(plans[0]?.authority ?? '');
  const received = Math.floor(arrivedAt + hour);
  const referral = isOfAuthority
    ? [
        step(received, ['referral-received'], 'young person alone in the country, no papers, interpreter by telephone'),
        ...answers(received, rates, random.fork('answers')),
      ]
    : [];
  const trafficked = is('trafficked')
    ? [
        step(
          officeTimeAfter(arrivedAt + random.between(5, 90) * day, 0),
          [],
          'likely victim of trafficking, referred to the national mechanism',
        ),
      ]
    : [];
  const assessed =
    assessedAt === undefined
      ? []
      : [
          step(officeTimeAfter(arrivedAt, 8), [], 'age disputed, assessment begun'),
          step(officeTimeAfter(assessedAt, 0), [], 'assessment of age ended: a child'),
        ];
  const known = [...notices, ...found, ...trafficked, ...assessed].filter(({ at }) => isKnownHere(child, at));
  return [...known, ...referral, ...planWorkOf(child, plans, rates, random.fork('plan-work'))];
}

/** Visits some of which say that an interpreter was there, or was not to be had. */
export function withInterpreter(
  visits: readonly Visit[],
  { needsInterpreter }: Newcomer,
  rates: BaseRates,
  random: Random,
): readonly Visit[] {
  if (!needsInterpreter) return visits;
  return visits.map((visit) => {
    const own = random.fork(visit.at);
    if (visit.told === true || !own.chance(rates.value('alone.interpreter-recorded'))) return visit;
    const words = own.pick([
      'interpreter by telephone',
      'interpreter present',
      'no interpreter to be had, friend translated',
    ]);
    return { ...visit, words: [...(visit.words ?? []), ['note', words]] };
  });
}
