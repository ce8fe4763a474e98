import { day, hour, workingDayOf } from '../calendar.js';
import { homeAt, type Child } from '../child.js';
import { dentist } from '../places.js';
import { type Random } from '../random.js';
import { type Visit } from '../visit.js';

/** Appointments missed again and again, and teeth that hurt for months before anybody treats them. */
export function neglect(child: Child, begins: number, random: Random): readonly Visit[] {
  const visits: Visit[] = [];
  let at = begins;
  const next = (least: number, most: number): number => {
    at += random.between(least, most) * day;
    return at;
  };
  const dental = (outcome: Visit['outcome'], words: string): void => {
    const on = workingDayOf(next(20, 45)) + 10 * hour;
    visits.push({
      purpose: 'dental',
      at: on,
      place: dentist,
      setting: 'dental',
      kind: 'appointment',
      outcome,
      bookedAt: on - 18 * day,
      words: [['reason', words]],
    });
  };
  const clinic = (): void => {
    const on = workingDayOf(next(20, 45)) + 14 * hour;
    visits.push({
      purpose: 'clinic',
      at: on,
      place: homeAt(child, on).hospital.clinic,
      setting: 'outpatient',
      kind: 'appointment',
      outcome: 'was-not-brought',
      bookedAt: on - 18 * day,
      coded: [{ kind: 'specialty', system: 'local', code: '290' }],
      words: [['reason', 'growth and development']],
    });
  };
  dental('completed', 'toothache, several decayed teeth, treatment needed');
  clinic();
  dental('was-not-brought', 'treatment of decayed teeth');
  clinic();
  dental('was-not-brought', 'treatment of decayed teeth');
  clinic();
  dental('was-not-brought', 'treatment of decayed teeth');
  const swollen = next(5, 20);
  visits.push({
    purpose: 'emergency',
    at: swollen,
    place: homeAt(child, swollen).hospital.department,
    setting: 'ed',
    kind: 'unscheduled',
    outcome: 'completed',
    coded: [{ kind: 'diagnosis', system: 'icd10', code: 'K04.7' }],
    words: [['chiefComplaint', 'swollen jaw and fever, dental abscess, pain for months']],
    marked: true,
  });
  return visits;
}
