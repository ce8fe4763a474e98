import { type CodedFact } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { day, hour, workingDayOf, year } from './calendar.js';
import { ageAt, homeAt, type Child } from './child.js';
import {
  conditionNames,
  conditionsAt,
  conditionWords,
  highestPrevalence,
  visitsByConditions,
  type ConditionName,
} from './conditions.js';
import { missChance, withRebooking } from './missing.js';
import { type Random } from './random.js';
import { timesOf } from './times.js';
import { type Visit } from './visit.js';

/** Treatment functions (NHS Data Dictionary) of ordinary clinics. */
const ordinaryClinics = [
  ['420', 'general paediatrics'],
  ['214', 'fracture clinic'],
  ['216', 'eye clinic'],
  ['215', 'ear, nose and throat clinic'],
  ['257', 'skin clinic'],
  ['290', 'community paediatrics'],
] as const;
const clinicOf: Readonly<Record<ConditionName, readonly [string, string]>> = {
  asthma: ['258', 'respiratory clinic'],
  epilepsy: ['421', 'epilepsy clinic'],
  haemophilia: ['253', 'haemophilia clinic'],
  'brittle-bones': ['420', 'bone clinic'],
};

/** Outpatient appointments: kept, missed and cancelled, of ordinary children and of those with long-term conditions. */
export function clinicVisitsOf(child: Child, rates: BaseRates, random: Random): readonly Visit[] {
  const { keptPerFirst } = rebookingOf(rates);
  const often = random.fork('often').gamma(rates.value('outpatient.shape'));
  const pace = (at: number): number => {
    const age = ageAt(child, at);
    const kept = rates.at('outpatient.visits', age) / 1000 - visitsByConditions('follow-ups', age, rates);
    return (kept / keptPerFirst) * often;
  };
  const most = (rates.most('outpatient.visits') / 1000 / keptPerFirst) * often;
  const ordinary = timesOf(random.fork('times'), child, pace, most).flatMap((at) => {
    const own = random.fork('visit', at);
    return appointment(child, at, own.pick(ordinaryClinics), [], rates, own);
  });
  const followUps = conditionNames.flatMap((name) =>
    followUpTimes(name, child, rates, random.fork('follow-ups', name)).flatMap((at) => {
      const known: CodedFact = { kind: 'diagnosis', system: 'icd10', code: conditionWords[name].icd10 };
      return appointment(child, at, clinicOf[name], [known], rates, random.fork('follow-up', name, at));
    }),
  );
  return [...ordinary, ...followUps];
}

/** At regular intervals from a day of its own on, so many that those kept make the rate. */
function followUpTimes(name: ConditionName, child: Child, rates: BaseRates, random: Random): readonly number[] {
  const interval = (year * rebookingOf(rates).keptPerFirst) / rates.value(`${name}.follow-ups`);
  const times: number[] = [];
  if (child.liability[name] >= highestPrevalence(name, rates)) return times;
  for (let at = child.from + random.next() * interval; at < child.to; at += interval) {
    if (conditionsAt(child, ageAt(child, at), rates).includes(name)) times.push(Math.floor(at));
  }
  return times;
}

function appointment(
  child: Child,
  at: number,
  [code, words]: readonly [string, string],
  coded: readonly CodedFact[],
  rates: BaseRates,
  random: Random,
  isRebooked = false,
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
    coded: [{ kind: 'specialty', system: 'local', code }, ...coded],
    words: [['reason', words]],
  });
  const visits = [slot(at, random.chance(misses) ? 'was-not-brought' : 'completed')];
  for (const cancelled of ['cancelled-by-patient', 'cancelled-by-provider'] as const) {
    const before = at - (14 + random.below(28)) * day;
    if (random.chance(rates.value(`outpatient.${cancelled}`)) && before >= child.from)
      visits.push(slot(before, cancelled));
  }
  if (isRebooked || visits[0]?.outcome !== 'was-not-brought') return visits;
  const own = random.fork('rebooked');
  const again = at + (42 + own.below(56)) * day;
  if (!own.chance(rates.value('outpatient.rebooked-after-miss')) || again >= child.to) return visits;
  return [...visits, ...appointment(child, again, [code, words], coded, rates, own, true)];
}

function rebookingOf(rates: BaseRates): ReturnType<typeof withRebooking> {
  const rebooked = rates.value('outpatient.rebooked-after-miss');
  return withRebooking(rates.value('outpatient.missed'), rebooked, rates.value('missed.shape'));
}
