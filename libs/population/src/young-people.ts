import { type BaseRates } from './base-rates.js';
import { day, hour, workingDayOf } from './calendar.js';
import { ageAt, homeAt, type Child } from './child.js';
import { facts } from './facts.js';
import { community } from './places.js';
import { type Random } from './random.js';
import { timesOf } from './times.js';
import { tookPlace, type Visit } from './visit.js';

/** The visit with a mental health team that follows a self-harm attendance, for those who were assessed. */
export function followUpsOf(
  attendances: readonly Visit[],
  child: Child,
  rates: BaseRates,
  random: Random,
): readonly Visit[] {
  return attendances.flatMap((visit): readonly Visit[] => {
    const wasAssessed = (visit.coded ?? []).some(({ code }) => code === 'risk-assessed');
    const own = random.fork('follow-up', visit.at);
    if (!tookPlace(visit) || !wasAssessed || !own.chance(rates.value('self-harm.followed-up'))) return [];
    const at = workingDayOf(visit.at + (2 + own.below(10)) * day) + 14 * hour;
    if (at >= child.to) return [];
    return [
      {
        purpose: 'camhs',
        at,
        place: community,
        setting: 'camhs',
        kind: 'appointment',
        outcome: own.chance(rates.value('self-harm.follow-up-missed')) ? 'was-not-brought' : 'completed',
        bookedAt: visit.at + 5 * hour,
        coded: facts('outcome', 'risk-assessed'),
        words: [['reason', 'mental health team, after attendance']],
      },
    ];
  });
}

/** Visits of young people to sexual health clinics: for advice and contraception most of all. */
export function sexualHealthVisitsOf(child: Child, rates: BaseRates, random: Random): readonly Visit[] {
  const pace = (at: number): number => rates.at('sexual-health.visits', ageAt(child, at)) / 1000;
  return timesOf(random.fork('times'), child, pace, rates.most('sexual-health.visits') / 1000).map((on): Visit => {
    const own = random.fork('visit', on);
    const codes = [
      ...(own.chance(rates.value('sexual-health.infection')) ? ['sexually-transmitted-infection'] : []),
      ...(child.sex === 'female' && own.chance(rates.value('sexual-health.emergency-contraception'))
        ? ['emergency-contraception']
        : []),
    ];
    return {
      purpose: 'sexual-health',
      at: workingDayOf(on) + (12 + own.below(12) / 2) * hour,
      place: homeAt(child, on).hospital.clinic,
      setting: 'outpatient',
      kind: 'other',
      outcome: 'completed',
      coded: [{ kind: 'specialty', system: 'local', code: '360' }, ...facts('diagnosis', ...codes)],
      words: [
        [
          'reason',
          own.pick(['contraception, came with friend', 'advice and test', 'asks for condoms, partner same age']),
        ],
      ],
    };
  });
}

/** What a girl tells, or a clinician sees: very few. */
export function mutilationOf(child: Child, rates: BaseRates, random: Random): readonly Visit[] {
  if (child.sex !== 'female') return [];
  const pace = (at: number): number => rates.at('mutilation.girls', ageAt(child, at)) / 1000;
  return timesOf(random, child, pace, rates.most('mutilation.girls') / 1000).map((on): Visit => {
    const at = workingDayOf(on) + 11 * hour;
    return {
      purpose: 'sexual-health',
      at,
      place: homeAt(child, at).hospital.clinic,
      setting: 'outpatient',
      kind: 'appointment',
      outcome: 'completed',
      coded: [{ kind: 'specialty', system: 'local', code: '420' }, ...facts('diagnosis', 'mutilation-seen-or-told')],
      words: [['reason', 'general paediatrics']],
      recordedConcern: true,
    };
  });
}
