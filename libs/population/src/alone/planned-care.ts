import { type BaseRates } from '../base-rates.js';
import { day, hour, workingDayOf, year } from '../calendar.js';
import { homeAt } from '../child.js';
import { facts } from '../facts.js';
import { community, dentist, practiceOfWords } from '../places.js';
import { type Random } from '../random.js';
import { timesOf } from '../times.js';
import { type Visit } from '../visit.js';
import { type Newcomer } from './newcomer.js';

/** What a slot is and how often it is missed. */
interface Slot extends Pick<Visit, 'purpose' | 'place' | 'setting'> {
  readonly words: string;
  readonly missed: string;
  /** Nobody books before. */
  readonly since?: number;
  readonly coded?: NonNullable<Visit['coded']>;
}

/** The first health assessment, and what it leads to: screening, teeth, sexual health, mental health; then one a year. */
export function assessmentsOf(newcomer: Newcomer, rates: BaseRates, random: Random): readonly Visit[] {
  const { arrivedAt, child } = newcomer;
  const is = (name: string): boolean => random.fork(name).chance(rates.value(`alone.${name}`));
  const first = at(
    arrivedAt + (0.2 + 0.8 * random.fork('first').gamma(3)) * rates.value('alone.assessed-after') * day,
    10,
  );
  const later = (days: number, spread: number, name: string): number =>
    first + (days + random.fork(name).between(0, spread)) * day;
  const { clinic } = homeAt(child, first).hospital;
  const slots: Visit[] = [
    assessment(first, 'initial-health-assessment', newcomer, [
      is('told-of-violence') ? 'told of violence on the way' : 'no violence told of',
      ...(is('told-of-sexual-violence') ? ['told of sexual violence before arrival'] : []),
      'sleeps badly',
    ]),
  ];
  for (let next = first + 50 * 7 * day; next < child.to; next += year)
    slots.push(assessment(at(next, 11), 'review-health-assessment', newcomer, ['settled, college']));
  const book = (on: number, slot: Slot): void => void slots.push(booked(on, slot, rates, random.fork(slot.missed, on)));
  if (is('screened'))
    book(later(21, 60, 'screen'), {
      purpose: 'clinic',
      place: clinic,
      setting: 'outpatient',
      missed: 'alone.screening-missed',
      words: 'infection clinic, screening after arrival',
      coded: [{ kind: 'specialty', system: 'local', code: '350' }],
    });
  if (is('referred-to-sexual-health'))
    book(later(14, 40, 'sexual-health'), {
      purpose: 'sexual-health',
      place: clinic,
      setting: 'outpatient',
      missed: 'alone.sexual-health-missed',
      words: 'screening, referred by health assessment',
      coded: [
        { kind: 'specialty', system: 'local', code: '360' },
        ...facts('diagnosis', ...(is('sexual-health-infection') ? ['sexually-transmitted-infection'] : [])),
      ],
    });
  if (is('dental-disease'))
    for (let on = later(20, 50, 'teeth'), left = 3; left > 0; on += 28 * day, left -= 1)
      book(on, {
        purpose: 'dental',
        place: dentist,
        setting: 'dental',
        missed: 'alone.dental-missed',
        words: 'decay, treatment with interpreter',
      });
  if (is('referred-to-mental-health')) {
    const own = random.fork('mental-health');
    const mean = rates.value('alone.mental-health-visits');
    let on = first + own.between(30, 150) * day;
    do {
      book(on, {
        purpose: 'camhs',
        place: community,
        setting: 'camhs',
        missed: 'alone.mental-health-missed',
        words: 'trauma clinic, nightmares',
      });
      on += 21 * day;
    } while (own.chance(1 - 1 / mean));
  }
  return slots;
}

/** The practice, once it has registered them: immunisations that were never recorded, and whatever else. */
export function practiceVisitsOf(
  { child, registeredAt }: Newcomer,
  rates: BaseRates,
  random: Random,
): readonly Visit[] {
  const yearly = rates.value('alone.consultations') / 1000 / (1 - rates.value('alone.consultations-missed'));
  const times = timesOf(
    random.fork('times'),
    { from: Math.max(child.from, registeredAt + day), to: child.to },
    () => yearly,
    yearly,
  );
  const practice = (on: number): Visit['place'] => homeAt(child, on).practice;
  const ordinary = times.map((on) => {
    const own = random.fork('visit', on);
    const words = own.pick([
      'headache',
      'rash that itches',
      'sleep, bad dreams',
      'stomach pain',
      'letter for college',
      'knee pain',
    ]);
    return booked(
      on,
      {
        purpose: 'practice',
        place: practice(on),
        setting: 'gp',
        missed: 'alone.consultations-missed',
        words,
        since: registeredAt,
      },
      rates,
      own,
    );
  });
  const slots = Array.from({ length: rates.value('alone.immunisation-slots') }, (_, place) => {
    const on = registeredAt + (20 + 35 * place) * day;
    const slot = {
      purpose: 'immunisation',
      place: practice(on),
      setting: 'gp',
      missed: 'alone.immunisation-missed',
      words: 'immunisation, catch-up after arrival',
      since: registeredAt,
      coded: facts('outcome', ...(practice(on).feed === practiceOfWords.feed ? [] : ['immunisation'])),
    } as const;
    return booked(on, slot, rates, random.fork('immunisation', place));
  });
  return [...ordinary, ...slots];
}

function booked(on: number, { missed, words, since = 0, ...slot }: Slot, rates: BaseRates, random: Random): Visit {
  const when = at(on, 9 + random.below(14) / 2);
  return {
    ...slot,
    at: when,
    kind: 'appointment',
    outcome: random.chance(rates.value(missed)) ? 'was-not-brought' : 'completed',
    bookedAt: Math.max(since, when - (4 + random.below(16)) * day),
    words: [['reason', words]],
  };
}

function assessment(on: number, code: string, { needsInterpreter }: Newcomer, told: readonly string[]): Visit {
  return {
    purpose: 'looked-after',
    at: on,
    place: community,
    setting: 'community-paediatrics',
    kind: 'appointment',
    outcome: 'completed',
    bookedAt: on - 21 * day,
    coded: facts('outcome', code),
    words: [
      [
        'reason',
        `${code.replaceAll('-', ' ')}, came to the country alone${needsInterpreter ? ', with interpreter' : ''}`,
      ],
      ['summary', told.join('; ')],
    ],
  };
}

function at(on: number, hours: number): number {
  return workingDayOf(on) + hours * hour;
}
