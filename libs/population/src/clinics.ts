import { type CodedFact } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { day, hour, workingDayOf, year } from './calendar.js';
import { ageAt, homeAt, type Child } from './child.js';
import {
  conditionWords,
  followedNames,
  hasAt,
  highestPrevalence,
  visitsByConditions,
  type FollowedName,
} from './conditions.js';
import { missChance, withRebooking } from './missing.js';
import { type Random } from './random.js';
import { timesOf } from './times.js';
import { foundAt } from './unexplained.js';
import { type Visit } from './visit.js';

/** That missing this slot may do harm, as its specialty states it beside its own code. */
export const essential: CodedFact = { kind: 'specialty', system: 'bellwether', code: 'essential' };

/** Treatment functions (NHS Data Dictionary) of ordinary clinics. */
const ordinaryClinics = [
  ['420', 'general paediatrics'],
  ['214', 'fracture clinic'],
  ['216', 'eye clinic'],
  ['215', 'ear, nose and throat clinic'],
  ['257', 'skin clinic'],
  ['290', 'community paediatrics'],
] as const;
const clinicOf: Readonly<Record<FollowedName, readonly [string, string]>> = {
  asthma: ['258', 'respiratory clinic'],
  epilepsy: ['421', 'epilepsy clinic'],
  haemophilia: ['253', 'haemophilia clinic'],
  'brittle-bones': ['420', 'bone clinic'],
  diabetes: ['263', 'diabetes clinic'],
  heart: ['321', 'heart clinic'],
  cancer: ['260', 'oncology clinic'],
  transplant: ['259', 'transplant clinic'],
};

/** Outpatient appointments: kept, missed and cancelled, of ordinary children and of those with long-term conditions. */
export function clinicVisitsOf(child: Child, rates: BaseRates, random: Random): readonly Visit[] {
  const { keptPerFirst } = rebookingOf(rates);
  const often = random.fork('often').gamma(rates.value('outpatient.shape'));
  const pace = (at: number): number => {
    const age = ageAt(child, at);
    const hearing = age < 1 ? rates.value('hearing.referred') : 0;
    const kept = rates.at('outpatient.visits', age) / 1000 - visitsByConditions('follow-ups', age, rates) - hearing;
    return (kept / keptPerFirst) * often;
  };
  const most = (rates.most('outpatient.visits') / 1000 / keptPerFirst) * often;
  const ordinary = timesOf(random.fork('times'), child, pace, most).flatMap((at) => {
    const own = random.fork('visit', at);
    return appointment(child, at, { service: own.pick(ordinaryClinics) }, rates, own);
  });
  const followUps = followedNames.flatMap((name) =>
    followUpTimes(name, child, rates, random.fork('follow-ups', name)).flatMap((at) => {
      const own = random.fork('follow-up', name, at);
      const isEssential = own.fork('essential').chance(rates.value(`${name}.essential`));
      const diagnosis = conditionWords[name].icd10;
      return appointment(child, at, { service: clinicOf[name], diagnosis, isEssential }, rates, own);
    }),
  );
  return [...ordinary, ...followUps, ...hearingSlotOf(child, rates, random.fork('hearing'))];
}

/** The hearing clinic to which the screen of newborn babies refers a few. */
function hearingSlotOf(child: Child, rates: BaseRates, random: Random): readonly Visit[] {
  const at = child.bornAt + (10 + random.below(rates.value('hearing.slot-within'))) * day;
  if (!random.chance(rates.value('hearing.referred')) || at < child.from || at >= child.to) return [];
  const isEssential = random.chance(rates.value('hearing.essential'));
  const service = ['254', 'hearing clinic after newborn screen'] as const;
  return appointment(child, at, { service, isEssential }, rates, random);
}

/** At regular intervals from a day of its own on, so many that those kept make the rate. */
function followUpTimes(name: FollowedName, child: Child, rates: BaseRates, random: Random): readonly number[] {
  const interval = (year * rebookingOf(rates).keptPerFirst) / rates.value(`${name}.follow-ups`);
  const times: number[] = [];
  if (child.liability[name] >= highestPrevalence(name, rates)) return times;
  for (let at = child.from + random.next() * interval; at < child.to; at += interval) {
    if (hasAt(name, child, ageAt(child, at), rates)) times.push(Math.floor(at));
  }
  return times;
}

/** What a slot is for, as its booking says. */
interface Booking {
  /** Treatment function and words. */
  readonly service: readonly [string, string];
  readonly diagnosis?: string;
  /** Whether the specialty says that the child must not miss it. */
  readonly isEssential?: boolean;
}

function factsOf({ service: [code], diagnosis, isEssential }: Booking): readonly CodedFact[] {
  return [
    { kind: 'specialty', system: 'local', code },
    ...(isEssential === true ? [essential] : []),
    ...(diagnosis === undefined ? [] : [{ kind: 'diagnosis', system: 'icd10', code: diagnosis } as const]),
  ];
}

function appointment(
  child: Child,
  at: number,
  booking: Booking,
  rates: BaseRates,
  random: Random,
  again?: { readonly bookedAt?: number },
): readonly Visit[] {
  const misses = missChance(rebookingOf(rates).first, child.household.missing, rates.value('missed.shape'));
  const clinicTime = (on: number): number => workingDayOf(on) + (9 + random.below(16) / 2) * hour;
  const slot = (on: number, outcome: Visit['outcome']): Visit => ({
    purpose: 'clinic',
    at: clinicTime(on),
    place: homeAt(child, on).hospital.clinic,
    setting: 'outpatient',
    kind: 'appointment',
    outcome,
    bookedAt: on - (3 + random.below(60)) * day,
    coded: factsOf(booking),
    words: [['reason', booking.service[1]]],
  });
  let first = slot(at, random.chance(misses) ? 'was-not-brought' : 'completed');
  if (first.outcome === 'completed')
    first = { ...first, coded: [...(first.coded ?? []), ...foundAt('clinic', rates, random.fork('found'))] };
  if (again?.bookedAt !== undefined) return [{ ...first, bookedAt: again.bookedAt }];
  const visits = [first];
  for (const cancelled of ['cancelled-by-patient', 'cancelled-by-provider'] as const) {
    const before = at - (14 + random.below(28)) * day;
    if (random.chance(rates.value(`outpatient.${cancelled}`)) && before >= child.from)
      visits.push(slot(before, cancelled));
  }
  if (again !== undefined || first.outcome !== 'was-not-brought') return visits;
  return [...visits, ...rebooked(child, first, at, booking, rates, random)];
}

/** The slot that follows a missed one, if any: within days where the specialty telephones, else some weeks later. */
function rebooked(
  child: Child,
  missed: Visit,
  at: number,
  booking: Booking,
  rates: BaseRates,
  random: Random,
): readonly Visit[] {
  const soon = random.fork('soon');
  if (booking.isEssential === true && soon.chance(rates.value('essential.rebooked-within-days'))) {
    const next = missed.at + (2 + soon.below(8)) * day;
    if (next >= child.to) return [];
    return appointment(child, next, booking, rates, soon, { bookedAt: missed.at + 5 * hour });
  }
  const own = random.fork('rebooked');
  const again = at + (42 + own.below(56)) * day;
  if (!own.chance(rates.value('outpatient.rebooked-after-miss')) || again >= child.to) return [];
  return appointment(child, again, booking, rates, own, {});
}

const rebookings = new WeakMap<BaseRates, ReturnType<typeof withRebooking>>();

function rebookingOf(rates: BaseRates): ReturnType<typeof withRebooking> {
  let found = rebookings.get(rates);
  if (found === undefined) {
    const rebooked = rates.value('outpatient.rebooked-after-miss');
    found = withRebooking(rates.value('outpatient.missed'), rebooked, rates.value('missed.shape'));
    rebookings.set(rates, found);
  }
  return found;
}
