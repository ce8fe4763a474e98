import { day, hour, workingDayOf } from '../calendar.js';
import { homeAt, type Child } from '../child.js';
import { community, dentist, police } from '../places.js';
import { type Random } from '../random.js';
import { type Visit } from '../visit.js';

/** A school child left alone: police, the school nurse, a dentist and a clinic each see a part of it. */
export function schoolAgeNeglect(child: Child, begins: number, random: Random): readonly Visit[] {
  let at = begins;
  const on = (time: number): number => {
    at += random.between(15, 45) * day;
    return workingDayOf(at) + time * hour;
  };
  const met = (words: string, marked = false): Visit => ({
    purpose: 'police',
    at: on(21),
    place: police,
    setting: 'police',
    kind: 'other',
    outcome: 'completed',
    words: [['summary', words]],
    ...(marked ? { marked } : {}),
  });
  const nurse = (words: string): Visit => ({
    purpose: 'school-nurse',
    at: on(11),
    place: community,
    setting: 'school-nurse',
    kind: 'appointment',
    outcome: 'completed',
    words: [['reason', words]],
  });
  const missed = (purpose: 'dental' | 'clinic', words: string): Visit => {
    const slot = on(14);
    const isDental = purpose === 'dental';
    return {
      purpose,
      at: slot,
      place: isDental ? dentist : homeAt(child, slot).hospital.clinic,
      setting: isDental ? 'dental' : 'outpatient',
      kind: 'appointment',
      outcome: 'was-not-brought',
      bookedAt: slot - 20 * day,
      words: [['reason', words]],
    };
  };
  return [
    nurse('hungry in class, shoes too small'),
    missed('dental', 'dental check-up'),
    met('found alone at home in the evening, no food in the kitchen'),
    missed('clinic', 'eye clinic'),
    nurse('unwashed clothes, tired, says nobody is at home'),
    met('out on the street late with a younger sibling, home very dirty', true),
    missed('dental', 'toothache, treatment needed'),
  ];
}
