import { type BaseRates } from './base-rates.js';
import { day, hour, workingDayOf } from './calendar.js';
import { ageAt, type Child } from './child.js';
import { missChance } from './missing.js';
import { withNote } from './notes.js';
import { community, dentist } from './places.js';
import { type Random } from './random.js';
import { timesOf } from './times.js';
import { type Visit } from './visit.js';

/** Dental check-ups, kept or missed. */
export function dentalVisitsOf(child: Child, rates: BaseRates, random: Random): readonly Visit[] {
  const misses = missChance(rates.value('dental.missed'), child.household.missing, rates.value('missed.shape'));
  const pace = (at: number): number => rates.at('dental.appointments', ageAt(child, at)) / 1000;
  return timesOf(random.fork('times'), child, pace, rates.most('dental.appointments') / 1000).map((on) => {
    const own = random.fork('visit', on);
    return {
      purpose: 'dental',
      at: workingDayOf(on) + (9 + own.below(16) / 2) * hour,
      place: dentist,
      setting: 'dental',
      kind: 'appointment',
      outcome: own.chance(misses) ? 'was-not-brought' : 'completed',
      bookedAt: on - (7 + own.below(120)) * day,
      words: [['reason', 'dental check-up']],
    };
  });
}

/** Contacts with a school nurse. */
export function schoolNurseVisitsOf(child: Child, rates: BaseRates, random: Random): readonly Visit[] {
  const pace = (at: number): number => rates.at('school-nurse.contacts', ageAt(child, at)) / 1000;
  return timesOf(random.fork('times'), child, pace, rates.most('school-nurse.contacts') / 1000).map((on) => {
    const own = random.fork('visit', on);
    const visit: Visit = {
      purpose: 'school-nurse',
      at: workingDayOf(on) + (9 + own.below(12) / 2) * hour,
      place: community,
      setting: 'school-nurse',
      kind: 'appointment',
      outcome: 'completed',
      words: [['reason', own.pick(['drop-in: sleep', 'drop-in: worries about exams', 'bedwetting', 'healthy weight'])]],
    };
    return withNote(visit, 'school-nurse', rates, own.fork('note'));
  });
}
